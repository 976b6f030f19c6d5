"""Which tracks the source goes on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from editor.model.timeline import TrackKind
from editor.ui.studio import Studio
from editor.ui.timeline.commands.subject import Subject


class AimingCommands(Subject):
    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(studio, parent)
        move = studio.targets.move
        for command, method in (
            ("timeline.target_picture_up", partial(move, TrackKind.VIDEO, 1)),
            ("timeline.target_picture_down", partial(move, TrackKind.VIDEO, -1)),
            ("timeline.target_sound_up", partial(move, TrackKind.AUDIO, -1)),
            ("timeline.target_sound_down", partial(move, TrackKind.AUDIO, 1)),
            ("timeline.target_picture", partial(self.place, TrackKind.VIDEO)),
            ("timeline.target_sound", partial(self.place, TrackKind.AUDIO)),
        ):
            self.actions.connect_to(command, method)
        studio.targets.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        for command, kind in (
            ("timeline.target_picture", TrackKind.VIDEO),
            ("timeline.target_sound", TrackKind.AUDIO),
        ):
            self.actions.set_checked(command, self.studio.targets.track(kind) is not None)

    def place(self, kind: TrackKind, on: bool) -> None:
        """On the track that was aimed at last, or leave it out."""
        self.studio.targets.switch(kind, on)

"""The playhead sent from keyframe to keyframe."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.model.going.keyframes import frames_of_keys
from editor.session.playing.cues import after, before
from editor.ui.studio import Studio
from editor.ui.timeline.commands.subject import Subject


class KeyframeCommands(Subject):
    """Of the selected clips, or of those under the playhead."""

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(studio, parent)
        self.actions.connect_to("play.previous_keyframe", self.go_back)
        self.actions.connect_to("play.next_keyframe", self.go_on)

    def go_back(self) -> None:
        self._go(before(self._frames(), self.frame))

    def go_on(self) -> None:
        self._go(after(self._frames(), self.frame))

    def _frames(self) -> tuple[int, ...]:
        sequence = self.sequence
        return () if sequence is None else frames_of_keys(sequence, self.items, self.frame)

    def _go(self, frame: int | None) -> None:
        if frame is not None:
            self.session.playhead.seek(frame)

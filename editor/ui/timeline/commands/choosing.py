"""Select all, nothing, or all that follows; snapping and linked selection."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.model.choosing.clips import from_frame
from editor.settings import Settings
from editor.ui.studio import Studio
from editor.ui.timeline.commands.subject import Subject


class ChoosingCommands(Subject):
    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(studio, parent)
        for command, method in (
            ("edit.select_all", self.select_all),
            ("edit.select_none", self.session.selection.clear),
            ("edit.select_forward", self.select_forward),
            ("edit.select_track_forward", self.select_track_forward),
            ("timeline.snapping", self.set_snapping),
            ("timeline.linked_selection", self.set_linked),
        ):
            self.actions.connect_to(command, method)
        studio.preferences.changed.connect(self._show)
        self._show(studio.preferences.settings, studio.preferences.settings)
        self.refresh()

    def refresh(self) -> None:
        chosen = bool(self.items)
        reason = self.tr("Select a clip first.")
        self.actions.set_enabled("edit.select_track_forward", chosen, reason)

    def select_all(self) -> None:
        sequence = self.sequence
        if sequence is not None:
            self.session.selection.set_items(from_frame(sequence, -1, sequence.tracks))

    def select_forward(self) -> None:
        sequence = self.sequence
        if sequence is not None:
            chosen = from_frame(sequence, self.frame, sequence.tracks)
            self.session.selection.set_items(chosen)

    def select_track_forward(self) -> None:
        """From the first selected clip on, on every track that has one."""
        sequence = self.sequence
        if sequence is None:
            return
        chosen = self.items
        for track in sequence.tracks:
            places = (track.index_of(item) for item in self.items)
            numbers = [index for index in places if index is not None]
            if numbers:
                chosen |= from_frame(sequence, track.start_of(min(numbers)), [track])
        self.session.selection.set_items(chosen)

    def set_snapping(self, on: bool) -> None:
        self.studio.preferences.change(snapping=on)

    def set_linked(self, on: bool) -> None:
        self.studio.preferences.change(linked_selection=on)

    def _show(self, _: Settings, settings: Settings) -> None:
        self.actions.set_checked("timeline.snapping", settings.snapping)
        self.actions.set_checked("timeline.linked_selection", settings.linked_selection)

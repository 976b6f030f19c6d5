"""Commands that open a popover by the clip or marker that they are about."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from editor.model.going.markers import markers_in
from editor.model.ranges import available
from editor.model.timeline import Clip, ItemId, Marker, TrackKind
from editor.session.clipboard import Clipboard
from editor.ui.studio import Studio
from editor.ui.timeline.commands.subject import Subject
from editor.ui.timeline.popovers.attributes import AttributesPopover
from editor.ui.timeline.popovers.marker import MarkerPopover
from editor.ui.timeline.popovers.popover import Popover
from editor.ui.timeline.popovers.rename import RenamePopover
from editor.ui.timeline.popovers.speed import SpeedPopover


class Places(Protocol):
    """Where things are on the screen."""

    def item_place(self, item: ItemId) -> QPoint: ...

    def frame_place(self, frame: int) -> QPoint: ...


class DetailCommands(Subject):
    def __init__(
        self, studio: Studio, clipboard: Clipboard, places: Places, window: QWidget
    ) -> None:
        super().__init__(studio, window)
        self._clipboard, self._places, self._window = clipboard, places, window
        self.popover: Popover | None = None
        for command, method in (
            ("clip.speed", self.speed),
            ("clip.rename", self.rename),
            ("edit.paste_attributes", self.paste_attributes),
            ("mark.edit_marker", self.edit_marker),
        ):
            self.actions.connect_to(command, method)
        clipboard.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        clips = self.clips()
        reason = self.tr("Select a clip first.")
        self.actions.set_enabled("clip.speed", bool(self._moving(clips)), reason)
        self.actions.set_enabled("clip.rename", bool(clips), reason)
        self.actions.set_enabled(
            "edit.paste_attributes",
            bool(clips) and self._clipboard.has_cutting,
            self.tr("Copy a clip, then select those that should be like it."),
        )
        self.actions.set_enabled("mark.edit_marker", self._marker() is not None)

    def speed(self) -> None:
        clips, sequence = self._moving(self.clips()), self.sequence
        if clips and sequence is not None:
            popover = SpeedPopover(self.session, sequence, clips, self._window)
            self._open(popover, self._places.item_place(clips[0].id))

    def rename(self) -> None:
        clips, sequence = self.clips(), self.sequence
        if clips and sequence is not None:
            popover = RenamePopover(self.session, sequence.id, clips[0], self._window)
            self._open(popover, self._places.item_place(clips[0].id))

    def paste_attributes(self) -> None:
        clips, sequence, cutting = self.clips(), self.sequence, self._clipboard.cutting
        if not clips or sequence is None or cutting is None:
            return
        pictures = [each.clip for each in cutting.pieces if each.kind is TrackKind.VIDEO]
        model = pictures[0] if pictures else cutting.pieces[0].clip
        items = [clip.id for clip in clips]
        popover = AttributesPopover(self.session, sequence.id, model, items, self._window)
        self._open(popover, self._places.item_place(items[0]))

    def edit_marker(self) -> None:
        marker, sequence = self._marker(), self.sequence
        if marker is not None and sequence is not None:
            popover = MarkerPopover(self.session, sequence, marker, self._window)
            self._open(popover, self._places.frame_place(marker.frame))

    def _open(self, popover: Popover, place: QPoint) -> None:
        if self.popover is not None:
            self.popover.deleteLater()
        self.popover = popover
        popover.open_at(place)

    def _moving(self, clips: list[Clip]) -> list[Clip]:
        """Those that have a speed: neither stills nor titles."""
        project = self.session.project
        return [clip for clip in clips if available(project, clip.source) is not None]

    def _marker(self) -> Marker | None:
        """The selected one, else the one at the playhead."""
        sequence = self.sequence
        if sequence is None:
            return None
        chosen = self.session.selection.marker
        for marker in markers_in(sequence):
            if marker.id == chosen or (chosen is None and marker.frame == self.frame):
                return marker
        return None

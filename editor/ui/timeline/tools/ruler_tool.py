"""What the mouse does on the ruler: scrub, and move markers, in and out."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor

from editor.model.timeline import Marker
from editor.ui.studio import Studio
from editor.ui.timeline.drags.marking import MarkerDrag, RangeDrag, RangeEnd, ScrubDrag
from editor.ui.timeline.gesture import Pointer, TimelineSurface
from editor.ui.timeline.tools.dragging import Drag, DragTool

_HANDLE = 5.0  # pixels around the in and the out point


class Flags(Protocol):
    """Knows where the flags of the markers are."""

    def marker_at(self, position: QPoint) -> Marker | None: ...


class RulerTool(DragTool):
    """A press moves the playhead at once, but for one on a marker or an end of the range."""

    scrolls_vertically = False

    def __init__(self, surface: TimelineSurface, studio: Studio, flags: Flags) -> None:
        super().__init__(surface, studio)
        self._flags = flags

    def pressed(self, pointer: Pointer) -> None:
        marker = self._marker(pointer)
        if marker is not None:
            self.session.selection.set_marker(marker.id)
        elif self._range_end(pointer) is None:
            self.begin(ScrubDrag(self.surface, self.studio), pointer)

    def clicked(self, pointer: Pointer) -> None:
        marker = self._marker(pointer)
        if marker is not None:
            self.session.playhead.seek(marker.frame)

    def picked(self, pointer: Pointer) -> Drag | None:
        marker, end = self._marker(pointer), self._range_end(pointer)
        if marker is not None:
            return MarkerDrag(self.surface, self.studio, pointer, marker.id)
        return None if end is None else RangeDrag(self.surface, self.studio, pointer, end)

    def double_click(self, pointer: Pointer) -> None:
        """Edits the marker."""
        marker = self._marker(pointer)
        if marker is not None:
            self.session.selection.set_marker(marker.id)
            self.studio.actions.run("mark.edit_marker")

    def cursor(self, pointer: Pointer) -> QCursor | Qt.CursorShape:
        if self._marker(pointer) is not None:
            return Qt.CursorShape.PointingHandCursor
        if self._range_end(pointer) is not None:
            return Qt.CursorShape.SizeHorCursor
        return Qt.CursorShape.ArrowCursor

    def _marker(self, pointer: Pointer) -> Marker | None:
        return self._flags.marker_at(QPoint(round(pointer.x), round(pointer.y)))

    def _range_end(self, pointer: Pointer) -> RangeEnd | None:
        sequence = self.session.sequence
        if sequence is None:
            return None
        for end, frame in (
            (RangeEnd.IN, sequence.in_point),
            (RangeEnd.OUT, sequence.out_point),
        ):
            if frame is None:
                continue
            if abs(self.surface.geometry.x_of(frame) - pointer.x) <= _HANDLE:
                return end
        return None

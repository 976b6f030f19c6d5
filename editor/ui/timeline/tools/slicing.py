"""The slice tool: a click cuts the clip, and what is linked to it, in two."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCursor

from editor.model.choosing.snapping import SnapPoint
from editor.model.edits.slice import slice_all, slice_clip
from editor.model.project import Project
from editor.model.timecode import timecode
from editor.model.timeline import ItemId
from editor.ui.timeline.drags.magnet import Magnet
from editor.ui.timeline.gesture import GesturePreview, Pointer
from editor.ui.timeline.hit import Zone
from editor.ui.timeline.tools.dragging import Drag, DragTool


class SliceTool(DragTool):
    """With Shift on all tracks, with Alt without what is linked. A line shows where."""

    def hover(self, pointer: Pointer) -> None:
        super().hover(pointer)
        sequence = self.session.sequence
        if sequence is None or not self._cuts(pointer):
            self.surface.show_gesture(None)
            return
        frame, snap = self._frame(pointer)
        label = timecode(frame, sequence.rate)
        self.surface.show_gesture(GesturePreview(snap=snap, label=label, line=frame))

    def picked(self, pointer: Pointer) -> Drag | None:
        self.clicked(pointer)
        return None

    def clicked(self, pointer: Pointer) -> None:
        self.surface.show_gesture(None)
        sequence_id, item = self.session.sequence_id, pointer.hit.item
        if sequence_id is None or not self._cuts(pointer):
            return
        frame, _ = self._frame(pointer)
        linked = self.studio.preferences.settings.linked_selection
        linked = linked and not pointer.has(Qt.KeyboardModifier.AltModifier)
        new_id = self.session.new_id

        def edit(project: Project) -> Project:
            if item is None or pointer.has(Qt.KeyboardModifier.ShiftModifier):
                return slice_all(project, sequence_id, frame, new_id=new_id)
            return slice_clip(project, sequence_id, item, frame, linked=linked, new_id=new_id)

        self.session.edit(QCoreApplication.translate("timeline", "Slice"), edit)

    def cancel(self) -> None:
        super().cancel()
        self.surface.show_gesture(None)

    def cursor(self, pointer: Pointer) -> QCursor | Qt.CursorShape:
        if self._cuts(pointer):
            return self.cursors.tool("tool-slice")
        return Qt.CursorShape.ForbiddenCursor

    def _cuts(self, pointer: Pointer) -> bool:
        if pointer.has(Qt.KeyboardModifier.ShiftModifier):
            return True
        return pointer.hit.item is not None and pointer.hit.zone not in (Zone.EMPTY, Zone.GAP)

    def _frame(self, pointer: Pointer) -> tuple[int, SnapPoint | None]:
        sequence = self.session.sequence
        assert sequence is not None
        magnet = Magnet(self.surface, self.studio, sequence, without=self._own_edges(pointer))
        return magnet.frame(pointer.hit.cut, pointer)

    def _own_edges(self, pointer: Pointer) -> frozenset[ItemId]:
        """A clip cannot be sliced at its own edges."""
        return frozenset() if pointer.hit.item is None else frozenset({pointer.hit.item})

"""Tools that do one thing to edges, cuts or clips: ripple, roll, slip, slide, rate stretch."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor

from editor.model.edits.transition import Edge
from editor.ui.studio import Studio
from editor.ui.timeline.drags.selecting import clicked_items
from editor.ui.timeline.drags.trimming import Grip, GripDrag, Manner, cut_grip, edge_grip
from editor.ui.timeline.gesture import Pointer, TimelineSurface
from editor.ui.timeline.hit import Hit, Zone
from editor.ui.timeline.tools.dragging import Drag, DragTool

_ICONS = {Manner.SLIP: "tool-slip", Manner.SLIDE: "tool-slide"}


class GripTool(DragTool):
    """Drags one kind of grip; a click selects the clip."""

    def __init__(self, surface: TimelineSurface, studio: Studio, manner: Manner) -> None:
        super().__init__(surface, studio)
        self._manner = manner

    def clicked(self, pointer: Pointer) -> None:
        hit, sequence = pointer.hit, self.session.sequence
        if sequence is None or hit.item is None or hit.zone is Zone.GAP:
            self.session.selection.clear()
        else:
            self.session.selection.set_items(clicked_items(sequence, self.studio, hit.item))

    def picked(self, pointer: Pointer) -> Drag | None:
        grip = self._grip(pointer.hit)
        return grip and GripDrag(self.surface, self.studio, pointer, grip)

    def cursor(self, pointer: Pointer) -> QCursor | Qt.CursorShape:
        grip = self._grip(pointer.hit)
        if grip is None:
            return Qt.CursorShape.ArrowCursor
        if grip.manner is Manner.ROLL:
            return self.cursors.roll()
        if grip.manner in _ICONS:
            return self.cursors.tool(_ICONS[grip.manner])
        ripples = grip.manner is Manner.RIPPLE
        return self.cursors.edge(head=grip.edge is Edge.HEAD, ripples=ripples)

    def _grip(self, hit: Hit) -> Grip | None:
        sequence = self.session.sequence
        if sequence is None or hit.item is None or hit.transition is not None:
            return None
        if hit.zone in (Zone.EMPTY, Zone.GAP):
            return None
        match self._manner:
            case Manner.SLIP | Manner.SLIDE:
                return Grip(self._manner, hit.item)
            case Manner.ROLL:
                return cut_grip(sequence, hit.zone, hit.item)
            case _:
                return edge_grip(self._manner, hit.zone, hit.item)

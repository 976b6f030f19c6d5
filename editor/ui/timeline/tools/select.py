"""The selection tool: clicks select, clips are moved, and every edge and handle can be taken."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip

from editor.model.curves import number_at
from editor.model.edits.clip.levels import add_keyframe
from editor.model.going.markers import marker_in
from editor.model.timeline import Clip, ItemId, MarkerId
from editor.ui.timeline.drags.fading import FadeDrag, TransitionDrag
from editor.ui.timeline.drags.levelling import LevelDrag
from editor.ui.timeline.drags.marking import MarkerDrag
from editor.ui.timeline.drags.moving import MoveDrag
from editor.ui.timeline.drags.selecting import BandDrag, between, clicked_items
from editor.ui.timeline.drags.trimming import GripDrag, Manner, cut_grip, edge_grip
from editor.ui.timeline.gesture import Pointer
from editor.ui.timeline.hit import Zone, item_under
from editor.ui.timeline.levels import LevelLane
from editor.ui.timeline.painting.rows.marks import mark_at
from editor.ui.timeline.tools.dragging import Drag, DragTool

_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_EDGES = (Zone.HEAD, Zone.TAIL, Zone.CUT)
_FADES = (Zone.FADE_IN, Zone.FADE_OUT)
_TRANSITIONS = (Zone.TRANSITION, Zone.TRANSITION_HEAD, Zone.TRANSITION_TAIL)


class SelectTool(DragTool):
    """Ctrl takes clips in and out, Shift all up to here, Alt one without what it is linked to.

    Dragging an edge trims, in the middle of a cut it rolls, with Ctrl it ripples; a clip moves
    over what is there, with Ctrl between it, with Alt its copy does.
    """

    _anchor: ItemId | None = None
    _said = ""

    def pressed(self, pointer: Pointer) -> None:
        hit, selection = pointer.hit, self.session.selection
        marker = self._marker(pointer)
        if marker is not None:
            selection.set_marker(marker)
        elif hit.transition is not None:
            selection.set_transition(hit.transition)
        elif hit.zone is Zone.BODY and hit.item is not None:
            plain = not pointer.modifiers & (_CTRL | _SHIFT | _ALT)
            if plain and hit.item not in selection.items:
                self._select(hit.item)

    def clicked(self, pointer: Pointer) -> None:
        hit, selection, sequence = pointer.hit, self.session.selection, self.session.sequence
        if sequence is None or hit.transition is not None or self._marker(pointer) is not None:
            return
        item = item_under(sequence, hit)
        if item is None or hit.zone is Zone.EMPTY:
            selection.clear()
        elif hit.zone is Zone.GAP:
            selection.set_gap(item)
        elif hit.zone is Zone.LEVEL and pointer.has(_CTRL):
            self._add_keyframe(pointer)
        elif pointer.has(_SHIFT) and self._anchor is not None:
            selection.add(between(sequence, self._anchor, item))
        elif pointer.has(_CTRL):
            selection.toggle(clicked_items(sequence, self.studio, item))
        elif pointer.has(_ALT):
            selection.set_items({item})
            self._anchor = item
        else:
            self._select(item)

    def picked(self, pointer: Pointer) -> Drag | None:
        hit, sequence = pointer.hit, self.session.sequence
        if sequence is None:
            return None
        marker = self._marker(pointer)
        if marker is not None:
            return MarkerDrag(self.surface, self.studio, pointer, marker)
        if hit.zone in _TRANSITIONS:
            return TransitionDrag(self.surface, self.studio, pointer)
        if hit.item is None or hit.zone in (Zone.EMPTY, Zone.GAP):
            return BandDrag(self.surface, self.studio, pointer)
        if hit.zone is Zone.LEVEL:
            return LevelDrag(self.surface, self.studio, pointer)
        if hit.zone in _FADES:
            return FadeDrag(self.surface, self.studio, pointer)
        if hit.zone in _EDGES:
            ripples = pointer.has(_CTRL)
            grip = edge_grip(Manner.RIPPLE if ripples else Manner.TRIM, hit.zone, hit.item)
            if hit.zone is Zone.CUT and not ripples:
                grip = cut_grip(sequence, hit.zone, hit.item)
            return grip and GripDrag(self.surface, self.studio, pointer, grip)
        items = self.session.selection.items
        if hit.item not in items:
            items = clicked_items(sequence, self.studio, hit.item)
            self.session.selection.set_items(items)
        return MoveDrag(self.surface, self.studio, pointer, items)

    def hover(self, pointer: Pointer) -> None:
        """Over the flag of a marker, what it says."""
        super().hover(pointer)
        sequence, marker = self.session.sequence, self._marker(pointer)
        found = sequence and marker_in(sequence, marker)
        said = found.note or found.name if found is not None else ""
        if said != self._said:
            self._said = said
            QToolTip.showText(QCursor.pos(), said)

    def cursor(self, pointer: Pointer) -> QCursor | Qt.CursorShape:
        zone = pointer.hit.zone
        if self._marker(pointer) is not None:
            return Qt.CursorShape.PointingHandCursor
        if zone is Zone.CUT and not pointer.has(_CTRL):
            return self.cursors.roll()
        if zone in _EDGES:
            return self.cursors.edge(head=zone is Zone.HEAD, ripples=pointer.has(_CTRL))
        if zone in _FADES:
            return Qt.CursorShape.PointingHandCursor
        if zone is Zone.LEVEL:
            return Qt.CursorShape.SizeVerCursor
        if zone in (Zone.TRANSITION_HEAD, Zone.TRANSITION_TAIL):
            return Qt.CursorShape.SizeHorCursor
        if zone is Zone.BODY and pointer.has(_ALT):
            return Qt.CursorShape.DragCopyCursor
        return Qt.CursorShape.ArrowCursor

    def double_click(self, pointer: Pointer) -> None:
        """Opens a nested sequence; edits a marker."""
        if self._marker(pointer) is not None:
            self.studio.actions.run("mark.edit_marker")
        elif pointer.hit.zone is Zone.BODY:
            self.studio.actions.run("clip.open_nested")

    def _marker(self, pointer: Pointer) -> MarkerId | None:
        """The one whose flag on a clip is under the mouse; keys that choose clips pass it by."""
        sequence = self.session.sequence
        if sequence is None or pointer.modifiers & (_CTRL | _SHIFT | _ALT):
            return None
        return mark_at(sequence, self.surface.geometry, pointer.hit, pointer.x, pointer.y)

    def _select(self, item: ItemId) -> None:
        sequence = self.session.sequence
        assert sequence is not None
        self._anchor = item
        self.session.selection.set_items(clicked_items(sequence, self.studio, item))

    def _add_keyframe(self, pointer: Pointer) -> None:
        """On the level line, where it is clicked."""
        sequence, item = self.session.sequence, pointer.hit.item
        found = sequence.find(item) if sequence is not None and item is not None else None
        if sequence is None or item is None or found is None:
            return
        track, index = found
        clip, frame = track.items[index], pointer.hit.frame - track.start_of(index)
        if isinstance(clip, Clip):
            lane = LevelLane(track.kind, 0, 0)
            value = number_at(lane.curve_of(clip), frame)
            self.session.edit(
                self.tr("Add keyframe"),
                lambda of: add_keyframe(of, sequence.id, item, lane.parameter, frame, value),
            )

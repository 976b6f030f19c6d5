"""The keys of a matte's shapes on its lane: chosen, moved and deleted there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter

from editor.model.roto.splines import SplineId
from editor.session.roto.splines.drawing import Splines
from editor.ui.painting.confidence import RING, key_line, paint_keys_of_shape
from editor.ui.timeline.geometry import TimelineGeometry
from editor.ui.timeline.mattes.lane import MatteLane

_NEAR = RING + 3.0  # pixels from the middle of a ring that mean it
_ADDS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class ShapeKey:
    """The key of a shape on a frame of the footage."""

    spline: SplineId
    frame: int


class ShapeKeys:
    """With Shift or Control keys are chosen beside others."""

    def __init__(self, splines: Splines) -> None:
        self._splines = splines
        self._from: int | None = None  # the footage's frame on which a drag began
        self._by = 0

    @property
    def is_dragging(self) -> bool:
        return self._from is not None

    @property
    def are_chosen(self) -> bool:
        return bool(self._splines.keys)

    def paint(self, painter: QPainter, lane: MatteLane, geometry: TimelineGeometry) -> None:
        """Those of the chosen shape last, over the others."""
        chosen, held = self._splines.chosen, self._splines.keys
        ordered = sorted(lane.matte.splines, key=lambda each: each == chosen)
        for spline in ordered:
            is_chosen = chosen is not None and spline.id == chosen.id
            places = (
                (lane.x_of(key.frame, geometry), is_chosen and key.frame in held)
                for key in spline.keys
            )
            paint_keys_of_shape(painter, places, lane.rings, is_chosen=is_chosen)

    def at(self, lane: MatteLane, place: QPoint, geometry: TimelineGeometry) -> ShapeKey | None:
        """The nearest one to a place, of the chosen shape before any other's."""
        if not lane.rings.height() or abs(place.y() - key_line(lane.rings)) > _NEAR:
            return None
        chosen = self._splines.chosen
        found: list[tuple[bool, float, ShapeKey]] = []
        for spline in lane.matte.splines:
            is_other = chosen is None or spline.id != chosen.id
            for key in spline.keys:
                off = abs(lane.x_of(key.frame, geometry) - place.x())
                if off <= _NEAR:
                    found.append((is_other, off, ShapeKey(spline.id, key.frame)))
        return min(found, key=lambda each: each[:2])[2] if found else None

    def press(self, key: ShapeKey, held: Qt.KeyboardModifier) -> None:
        """Choose it, and begin to drag all that are chosen."""
        splines = self._splines
        splines.choose(
            key.spline, splines.points if splines.of(key.spline) is splines.chosen else ()
        )
        if held & _ADDS:
            splines.choose_keys(splines.keys ^ {key.frame})
        elif key.frame not in splines.keys:
            splines.choose_keys({key.frame})
        self._from, self._by = key.frame, 0

    def drag(self, footage: int) -> None:
        """To a frame of the footage."""
        if self._from is not None and footage - self._from != self._by:
            self._by = footage - self._from
            self._splines.preview_keys(self._by)

    def release(self) -> None:
        by, self._from, self._by = self._by, None, 0
        self._splines.move_keys(by)

    def cancel(self) -> None:
        """End a drag as if it had not begun; or choose none any more."""
        if self._from is not None:
            self._from, self._by = None, 0
            self._splines.end_preview()
        else:
            self._splines.choose_keys(())

    def delete(self) -> None:
        self._splines.remove_keys(self._splines.keys)

"""A shape that is being drawn, point by point."""

from __future__ import annotations

from dataclasses import replace
from math import atan2, cos, hypot, pi, sin

from editor.model.generation.painting.mapping import distance
from editor.model.roto.drawing.lines import Place, Shape
from editor.model.roto.drawing.moving import pulled
from editor.model.roto.shapes import LEAST_POINTS
from editor.model.roto.splines import SplinePoint
from editor.ui.painting.spot import Spot
from editor.ui.roto.splines.hits import REACH

_LEAST_DRAG = 3.0  # logical pixels before a press pulls handles out
_STEP = pi / 4


class Draft:
    """`points` so far. A press sets one, a drag pulls its handles; a press on the first closes the
    shape, and a drag then bends it there."""

    def __init__(self) -> None:
        self.points: Shape = ()
        self.is_closed = False  # the press that goes on closes it
        self._pressed: Spot | None = None

    def closes(self, spot: Spot) -> bool:
        """Whether a press there would close the shape."""
        first = (self.points[0].x, self.points[0].y) if self.points else spot.point
        can_close = len(self.points) >= LEAST_POINTS
        return can_close and distance(first, spot.point) <= REACH * spot.pixel

    def press(self, spot: Spot) -> None:
        self._pressed = spot
        self.is_closed = self.closes(spot)
        if not self.is_closed:
            self.points = (*self.points, SplinePoint(*_rounded(self._place(spot))))

    def drag(self, spot: Spot) -> None:
        """With Alt only the handle on the way out is pulled; with Shift by steps of an eighth."""
        pressed = self._pressed
        if pressed is None or not self.points:
            return
        if distance(pressed.point, spot.point) < _LEAST_DRAG * spot.pixel:
            return
        number = 0 if self.is_closed else len(self.points) - 1
        point = self.points[number]
        place = spot.point
        if spot.straight:
            place = _stepped((point.x, point.y), place)
        if self.is_closed:
            x, y = place[0] - point.x, place[1] - point.y
            new = replace(point, in_x=-x, in_y=-y)
            if not spot.erases:
                new = pulled(point, place)
        elif spot.erases:
            new = replace(point, out_x=place[0] - point.x, out_y=place[1] - point.y)
        else:
            new = pulled(point, place)
        self.points = (*self.points[:number], new, *self.points[number + 1 :])

    def release(self) -> None:
        self._pressed = None

    def take_back(self) -> None:
        """Without its last point."""
        self.points, self.is_closed = self.points[:-1], False

    def _place(self, spot: Spot) -> Place:
        if not (spot.straight and self.points):
            return spot.point
        last = self.points[-1]
        return _stepped((last.x, last.y), spot.point)


def _stepped(start: Place, end: Place) -> Place:
    """Straight across, down, or aslant."""
    x, y = end[0] - start[0], end[1] - start[1]
    angle = round(atan2(y, x) / _STEP) * _STEP
    return start[0] + hypot(x, y) * cos(angle), start[1] + hypot(x, y) * sin(angle)


def _rounded(place: Place) -> Place:
    return round(place[0], 2), round(place[1], 2)

"""What of the shapes is under the mouse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from math import hypot

from editor.model.generation.painting.mapping import distance
from editor.model.roto.drawing.lines import (
    Nearest,
    Place,
    Shape,
    bounds,
    encloses,
    nearest,
    outwards,
)
from editor.model.roto.drawing.moving import Side
from editor.model.roto.splines import Spline, SplineId

REACH = 7.0  # logical pixels about a point that are the point
STEM = 18.0  # from a point to its feather's handle, where there is no feather
PAD = 10.0  # between the points and the box about them
TURNER = 24.0  # from the box to the knob that turns it


class Grip(Enum):
    POINT = auto()
    HANDLE = auto()
    FEATHER = auto()
    LINE = auto()
    INSIDE = auto()
    BOX = auto()
    TURN = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """`number`: of the point; of BOX, of the handle, from the top left corner clockwise."""

    grip: Grip
    spline: SplineId
    number: int = 0
    side: Side = Side.IN
    near: Nearest | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """About chosen points, in pixels of the footage."""

    left: float
    top: float
    right: float
    bottom: float

    @staticmethod
    def about(shape: Shape, numbers: frozenset[int], pixel: float) -> Box | None:
        """About the whole shape if no points are chosen; None about fewer than two."""
        if numbers and len(numbers) < 2:
            return None
        if numbers:
            across = [shape[each].x for each in numbers]
            down = [shape[each].y for each in numbers]
            edges = min(across), min(down), max(across), max(down)
        else:
            edges = bounds(shape)
        pad = PAD * pixel
        left, top, right, bottom = edges
        return Box(left - pad, top - pad, right + pad, bottom + pad)

    @property
    def middle(self) -> Place:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    @property
    def grips(self) -> tuple[Place, ...]:
        """Corners and middles of sides, from the top left corner clockwise."""
        x, y = self.middle
        return (
            *((self.left, self.top), (x, self.top), (self.right, self.top), (self.right, y)),
            *((self.right, self.bottom), (x, self.bottom), (self.left, self.bottom)),
            (self.left, y),
        )

    def turner(self, pixel: float) -> Place:
        return self.middle[0], self.top - TURNER * pixel


def feather_place(shape: Shape, number: int, more: float, pixel: float) -> Place:
    """Where the handle of a point's feather lies: beyond the feather, so that it can be taken where
    there is none."""
    point, (x, y) = shape[number], outwards(shape, number)
    far = point.feather + more + STEM * pixel
    return point.x + x * far, point.y + y * far


def handles(shape: Shape, numbers: frozenset[int]) -> Iterator[tuple[int, Side, Place]]:
    """Those of chosen points, and of the points before and after them on their side."""
    count = len(shape)
    shown = {(each, side) for each in numbers for side in Side}
    shown |= {((each - 1) % count, Side.OUT) for each in numbers}
    shown |= {((each + 1) % count, Side.IN) for each in numbers}
    for number, side in sorted(shown):
        point = shape[number]
        way = (point.in_x, point.in_y) if side is Side.IN else (point.out_x, point.out_y)
        if any(way):
            yield number, side, (point.x + way[0], point.y + way[1])


def hit_chosen(
    spline: Spline, shape: Shape, numbers: frozenset[int], at: Place, pixel: float, *, boxed: bool
) -> Hit | None:
    """What of the chosen spline is at a place: its points before what lies about them.

    Args:
        pixel: pixels of the footage to a logical one.
        boxed: whether there is a box about what is chosen.
    """
    reach = REACH * pixel
    of = spline.id
    free = [(each.x, each.y) for each in shape]
    number = _first(free, at, reach)
    held = [
        (Hit(Grip.HANDLE, of, each, side), place) for each, side, place in handles(shape, numbers)
    ]
    held += [
        (Hit(Grip.FEATHER, of, each), feather_place(shape, each, spline.feather, pixel))
        for each in sorted(numbers)
    ]
    taken = _first([place for _, place in held], at, reach)
    if number is not None and (
        taken is None or distance(free[number], at) <= distance(held[taken][1], at)
    ):
        return Hit(Grip.POINT, of, number)
    if taken is not None:
        return held[taken][0]
    box = Box.about(shape, numbers, pixel) if boxed else None
    if box is not None:
        if distance(box.turner(pixel), at) <= reach:
            return Hit(Grip.TURN, of)
        grip = _first(box.grips, at, reach)
        if grip is not None:
            return Hit(Grip.BOX, of, grip)
    return hit_shape(spline, shape, at, pixel)


def hit_shape(spline: Spline, shape: Shape, at: Place, pixel: float) -> Hit | None:
    """The line of a spline, or its inside."""
    near = nearest(shape, at)
    if near.distance <= REACH * pixel:
        return Hit(Grip.LINE, spline.id, near.segment, near=near)
    return Hit(Grip.INSIDE, spline.id) if encloses(shape, at) else None


def _first(places: Sequence[Place], at: Place, reach: float) -> int | None:
    """The number of the nearest within reach."""
    off = [(hypot(x - at[0], y - at[1]), number) for number, (x, y) in enumerate(places)]
    best = min(off, default=None)
    return None if best is None or best[0] > reach else best[1]

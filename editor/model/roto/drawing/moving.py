"""Points of a shape moved, bent, softened and turned."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from enum import StrEnum
from math import cos, hypot, radians, sin

from editor.model.roto.drawing.lines import Place, Shape
from editor.model.roto.following import Matrix, carried
from editor.model.roto.splines import SplinePoint

_ROUND = 0.5523  # of the radius: how long the handles of a quarter of a circle are
_BENT = 1 / 3  # of the way to the neighbours: how long the handles of a bent point are
_IN_LINE = 0.02  # sine of the angle up to which two handles are one line


class Side(StrEnum):
    """Of a point: the handle on the way to it, or from it."""

    IN = "in"
    OUT = "out"


def moved(shape: Shape, numbers: Collection[int], across: float, down: float) -> Shape:
    """Points of these numbers moved, with their handles."""
    return tuple(
        replace(each, x=each.x + across, y=each.y + down) if number in numbers else each
        for number, each in enumerate(shape)
    )


def pulled(point: SplinePoint, place: Place) -> SplinePoint:
    """Its handle on the way out lies at `place`, the other as far on the other side."""
    x, y = place[0] - point.x, place[1] - point.y
    return replace(point, in_x=-x, in_y=-y, out_x=x, out_y=y)


def with_handle(point: SplinePoint, side: Side, place: Place, *, breaks: bool) -> SplinePoint:
    """One handle lies at `place`. Where the two were in one line the other turns with it, unless
    this breaks them."""
    x, y = place[0] - point.x, place[1] - point.y
    turns = is_smooth(point) and not breaks
    into, out = (point.in_x, point.in_y), (point.out_x, point.out_y)
    other = out if side is Side.IN else into
    length = hypot(x, y)
    if turns and length > 1e-6:
        share = hypot(*other) / length
        other = -x * share, -y * share
    into, out = ((x, y), other) if side is Side.IN else (other, (x, y))
    return replace(point, in_x=into[0], in_y=into[1], out_x=out[0], out_y=out[1])


def is_smooth(point: SplinePoint) -> bool:
    """Whether it has two handles, in one line."""
    into, out = hypot(point.in_x, point.in_y), hypot(point.out_x, point.out_y)
    if into < 1e-6 or out < 1e-6:
        return False
    across = point.in_x * point.out_y - point.in_y * point.out_x
    along = point.in_x * point.out_x + point.in_y * point.out_y
    return along < 0 and abs(across) < _IN_LINE * into * out


def is_corner(point: SplinePoint) -> bool:
    return not any((point.in_x, point.in_y, point.out_x, point.out_y))


def with_bend_turned(shape: Shape, number: int) -> Shape:
    """A corner there becomes smooth, all else a corner."""
    point = shape[number]
    if not is_corner(point):
        new = replace(point, in_x=0.0, in_y=0.0, out_x=0.0, out_y=0.0)
    else:
        before, after = shape[number - 1], shape[(number + 1) % len(shape)]
        x, y = after.x - before.x, after.y - before.y
        length = hypot(x, y) or 1.0
        back = _BENT * hypot(point.x - before.x, point.y - before.y) / length
        on = _BENT * hypot(after.x - point.x, after.y - point.y) / length
        new = replace(point, in_x=-x * back, in_y=-y * back, out_x=x * on, out_y=y * on)
    return (*shape[:number], new, *shape[number + 1 :])


def with_feather(shape: Shape, numbers: Collection[int], feather: float) -> Shape:
    return tuple(
        replace(each, feather=feather) if number in numbers else each
        for number, each in enumerate(shape)
    )


def transformed(shape: Shape, numbers: Collection[int], matrix: Matrix) -> Shape:
    """Points of these numbers where `matrix` takes them, with their handles and feathers."""
    taken = carried(shape, matrix)
    return tuple(taken[number] if number in numbers else each for number, each in enumerate(shape))


def scaling(across: float, down: float, about: Place) -> Matrix:
    x, y = about
    return across, 0.0, x - across * x, 0.0, down, y - down * y, 0.0, 0.0, 1.0


def turning(degrees: float, about: Place) -> Matrix:
    """Clockwise, as seen."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    x, y = about
    return c, -s, x - c * x + s * y, s, c, y - s * x - c * y, 0.0, 0.0, 1.0


def ellipse(left: float, top: float, right: float, bottom: float) -> Shape:
    """Four points, from the topmost clockwise."""
    x, y = (left + right) / 2, (top + bottom) / 2
    wide, high = (right - left) / 2 * _ROUND, (bottom - top) / 2 * _ROUND
    return (
        SplinePoint(x, top, -wide, 0.0, wide, 0.0),
        SplinePoint(right, y, 0.0, -high, 0.0, high),
        SplinePoint(x, bottom, wide, 0.0, -wide, 0.0),
        SplinePoint(left, y, 0.0, high, 0.0, -high),
    )


def rectangle(left: float, top: float, right: float, bottom: float) -> Shape:
    """Four corners, from the top left one clockwise."""
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return tuple(SplinePoint(x, y) for x, y in corners)

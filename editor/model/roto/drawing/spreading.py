"""A change of a spline's shape on one frame, carried over to its other keys."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

from editor.model.roto.drawing.lines import Place, Shape
from editor.model.roto.shapes import points_at, with_key
from editor.model.roto.splines import Spline, SplinePoint

Turn = tuple[float, float, float, float]
"""What a way (x, y) of the one shape is in the other: (a x + b y, c x + d y)."""


def with_shape(spline: Spline, frame: int, shape: Shape, *, everywhere: bool = False) -> Spline:
    """Its shape on `frame` is this, which is a key there; `everywhere`: all its keys change with
    it, as the shape lies in each, and none is added."""
    if not everywhere:
        return with_key(spline, frame, shape)
    old = points_at(spline, frame)
    keys = (replace(key, points=changed_alike(old, shape, key.points)) for key in spline.keys)
    return replace(spline, keys=tuple(keys))


def changed_alike(old: Shape, new: Shape, other: Shape) -> Shape:
    """`other`, of the same points, changed as `old` has become `new`: moved, turned and scaled as
    the one shape lies to the other."""
    turn = _laid(old, other)
    grown = sqrt(abs(turn[0] * turn[3] - turn[1] * turn[2]))
    return tuple(
        point if was == now else _changed(point, was, now, turn, grown)
        for was, now, point in zip(old, new, other, strict=True)
    )


def _changed(
    point: SplinePoint, was: SplinePoint, now: SplinePoint, turn: Turn, grown: float
) -> SplinePoint:
    x, y = _turned(turn, now.x - was.x, now.y - was.y)
    in_x, in_y = _turned(turn, now.in_x - was.in_x, now.in_y - was.in_y)
    out_x, out_y = _turned(turn, now.out_x - was.out_x, now.out_y - was.out_y)
    return SplinePoint(
        point.x + x,
        point.y + y,
        point.in_x + in_x,
        point.in_y + in_y,
        point.out_x + out_x,
        point.out_y + out_y,
        point.feather + (now.feather - was.feather) * grown,
    )


def _turned(turn: Turn, x: float, y: float) -> Place:
    a, b, c, d = turn
    return a * x + b * y, c * x + d * y


def _laid(old: Shape, other: Shape) -> Turn:
    """What takes the one's points nearest to the other's, about their middles."""
    xx = xy = yy = ux = uy = vx = vy = 0.0
    middle, other_middle = _middle(old), _middle(other)
    for a, b in zip(old, other, strict=True):
        x, y = a.x - middle[0], a.y - middle[1]
        u, v = b.x - other_middle[0], b.y - other_middle[1]
        xx, xy, yy = xx + x * x, xy + x * y, yy + y * y
        ux, uy, vx, vy = ux + u * x, uy + u * y, vx + v * x, vy + v * y
    size = xx * yy - xy * xy
    if size < 1e-6 * (xx + yy) ** 2:
        return 1.0, 0.0, 0.0, 1.0
    return (
        (ux * yy - uy * xy) / size,
        (uy * xx - ux * xy) / size,
        (vx * yy - vy * xy) / size,
        (vy * xx - vx * xy) / size,
    )


def _middle(shape: Shape) -> Place:
    return sum(each.x for each in shape) / len(shape), sum(each.y for each in shape) / len(shape)

"""Splines that go along with a surface: where a homography takes their points."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from math import sqrt

from editor.model.curves import Interpolation
from editor.model.roto.shapes import points_at, thinned
from editor.model.roto.splines import Spline, SplineKey, SplinePoint

Matrix = tuple[float, float, float, float, float, float, float, float, float]
"""A homography, row by row, of pixels of the footage: (x, y, 1) goes to (u, v, w), seen at
(u / w, v / w)."""


TOLERANCE = 0.25
"""Pixels by which a shape that went along may be elsewhere than where it was found."""


class SurfaceMotion(StrEnum):
    """What a surface may do: SIMILARITY moves, turns and scales; PERSPECTIVE leans as well."""

    TRANSLATION = "translation"
    SIMILARITY = "similarity"
    AFFINE = "affine"
    PERSPECTIVE = "perspective"


@dataclass(frozen=True, slots=True)
class Followed:
    """Where the surface is at `frame`, by `matrix` from where it was at first; `confidence` 0..1
    that it was seen there."""

    frame: int
    matrix: Matrix
    confidence: float


def followed(spline: Spline, start: int, places: Iterable[Followed]) -> Spline:
    """Its shape on frame `start` goes along: a key there, and as many on frames of `places` as it
    takes to be there within `TOLERANCE`, in place of the keys that it has between them."""
    shape = points_at(spline, start)
    new = {start: shape} | {each.frame: carried(shape, each.matrix) for each in places}
    first, last = min(new), max(new)
    before = [key for key in spline.keys if key.frame < first]
    after = [key for key in spline.keys if key.frame > last]
    made = [SplineKey(frame, new[frame], Interpolation.LINEAR) for frame in sorted(new)]
    at = sorted(new).index(start)
    back, on = thinned(made[: at + 1], TOLERANCE), thinned(made[at:], TOLERANCE)
    return replace(spline, keys=(*before, *back, *on[1:], *after))


def carried(points: tuple[SplinePoint, ...], matrix: Matrix) -> tuple[SplinePoint, ...]:
    return tuple(_carried(point, matrix) for point in points)


def _carried(point: SplinePoint, matrix: Matrix) -> SplinePoint:
    x, y = _place(point.x, point.y, matrix)
    into = _place(point.x + point.in_x, point.y + point.in_y, matrix)
    out = _place(point.x + point.out_x, point.y + point.out_y, matrix)
    right = _place(point.x + 1, point.y, matrix)
    below = _place(point.x, point.y + 1, matrix)
    area = (right[0] - x) * (below[1] - y) - (right[1] - y) * (below[0] - x)
    grown = sqrt(abs(area))
    return SplinePoint(
        x, y, into[0] - x, into[1] - y, out[0] - x, out[1] - y, point.feather * grown
    )


def _place(x: float, y: float, matrix: Matrix) -> tuple[float, float]:
    a, b, c, d, e, f, g, h, i = matrix
    w = g * x + h * y + i
    w = w if abs(w) > 1e-9 else 1e-9
    return (a * x + b * y + c) / w, (d * x + e * y + f) / w

"""What a drawn line is kept as: few points, and none that nobody would miss."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from editor.model.flatten.geometry import Point

LEAST_RADIUS, MOST_SHARE = 1.0, 0.5
_STEP = 1.15  # by which a notch of the wheel makes a brush larger
_SOFTER = 0.05


def thinned(points: Sequence[Point], tolerance: float) -> tuple[Point, ...]:
    """The points without which the line would be off by more than `tolerance` somewhere.

    Source: D. Douglas and T. Peucker, "Algorithms for the reduction of the number of points", 1973.
    """
    if len(points) < 3:
        return tuple(points)
    kept = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        inner = range(first + 1, last)
        farthest = max(
            inner, key=lambda n: off_line(points[n], points[first], points[last]), default=None
        )
        if farthest is None:
            continue
        if off_line(points[farthest], points[first], points[last]) > tolerance:
            kept.add(farthest)
            spans += [(first, farthest), (farthest, last)]
    return tuple(points[n] for n in sorted(kept))


def off_line(point: Point, start: Point, end: Point) -> float:
    """How far a point is from the nearest place between two others."""
    x, y = end[0] - start[0], end[1] - start[1]
    length = x * x + y * y
    t = 0.0
    if length:
        t = ((point[0] - start[0]) * x + (point[1] - start[1]) * y) / length
        t = min(max(t, 0.0), 1.0)
    return hypot(point[0] - start[0] - t * x, point[1] - start[1] - t * y)


def enclosed(points: Sequence[Point]) -> float:
    """The area within a line that is closed."""
    pairs = zip(points, (*points[1:], points[0]), strict=True) if points else ()
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def resized(radius: float, notches: float, longest: float) -> float:
    """A brush made larger, or smaller; at most as large as the picture.

    Args:
        longest: the picture's longer side.
    """
    return min(max(radius * _STEP**notches, LEAST_RADIUS), MOST_SHARE * longest)


def softened(softness: float, notches: float) -> float:
    return round(min(max(softness + notches * _SOFTER, 0.0), 1.0), 3)

"""Where an object is on its painted path, how it is turned and how large it has become."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from editor.model.curves import Animated, Curve, number_at
from editor.model.generation.brush import MotionRegion, PathPoint


@dataclass(frozen=True, slots=True)
class ObjectPose:
    """Its middle lies at (x, y), pixels of the source; it is turned `degrees` clockwise and
    `scale` times as large as it was."""

    x: float
    y: float
    degrees: float = 0.0
    scale: float = 1.0


def is_object(region: MotionRegion) -> bool:
    """Whether it goes along a path as a whole."""
    return region.enabled and len(_in_order(region.path)) > 1


def object_at(region: MotionRegion, frame: int, rate: Fraction) -> ObjectPose:
    """Where `region`, which has a path, is at `frame` of the result."""
    x, y = place_on(region.path, float(frame / rate))
    degrees = _summed(region.rotation, frame, rate)
    scale = max(1 + _summed(region.proximity, frame, rate), 0.0)
    return ObjectPose(x, y, degrees, scale)


def place_on(path: tuple[PathPoint, ...], seconds: float) -> tuple[float, float]:
    """The place after `seconds` on a smooth curve that is at each point at its time; before the
    first and after the last it rests there.

    Source: E. Catmull and R. Rom, "A class of local interpolating splines", 1974; for times that
    are not evenly spaced, each point's velocity is that between its neighbours.
    """
    points = _in_order(path)
    index = bisect_right(points, seconds, key=lambda point: point.seconds)
    if index in (0, len(points)):
        end = points[0 if index == 0 else -1]
        return end.x, end.y
    left, right = points[index - 1], points[index]
    span = right.seconds - left.seconds
    t = (seconds - left.seconds) / span
    start, end = _velocity(points, index - 1), _velocity(points, index)
    weights = (2 * t**3 - 3 * t**2 + 1, t**3 - 2 * t**2 + t, 3 * t**2 - 2 * t**3, t**3 - t**2)

    def along(a: float, va: float, b: float, vb: float) -> float:
        return weights[0] * a + weights[1] * span * va + weights[2] * b + weights[3] * span * vb

    return along(left.x, start[0], right.x, end[0]), along(left.y, start[1], right.y, end[1])


def _velocity(points: list[PathPoint], index: int) -> tuple[float, float]:
    """Pixels a second. At an end: that of the stretch beside it, so that two points make a straight
    and even way."""
    before, after = points[max(index - 1, 0)], points[min(index + 1, len(points) - 1)]
    span = after.seconds - before.seconds
    return (after.x - before.x) / span, (after.y - before.y) / span


def _in_order(path: tuple[PathPoint, ...]) -> list[PathPoint]:
    """By time; of points at the same time the last counts."""
    ordered = sorted(path, key=lambda point: point.seconds)
    later = [a for a, b in pairwise(ordered) if a.seconds < b.seconds]
    return [*later, *ordered[-1:]]


def _summed(speed: Animated, frame: int, rate: Fraction) -> float:
    """What a speed a second has come to at `frame`."""
    if not isinstance(speed, Curve):
        return number_at(speed, 0) * float(frame / rate)
    return sum(number_at(speed, n + Fraction(1, 2)) for n in range(frame)) / float(rate)

"""Arrows and rings on a region: how motion is drawn, and what a drag of them says."""

from __future__ import annotations

from math import atan2, cos, degrees, hypot, radians, sin

from editor.model.flatten.geometry import Point
from editor.model.generation.painting.mapping import distance

ARM_SECONDS = 1.0
"""An arrow is as long as its region goes in that time."""

_STILL = 0.5  # pixels a second: less is none at all
_SLOWEST, _FASTEST = -0.9, 4.0  # share a second


def tip_of(middle: Point, velocity: Point) -> Point:
    return middle[0] + velocity[0] * ARM_SECONDS, middle[1] + velocity[1] * ARM_SECONDS


def velocity_of(start: Point, end: Point, *, straight: bool = False) -> Point:
    """What an arrow from `start` to `end` says, pixels a second.

    Args:
        straight: only across or only down, whichever is more.
    """
    x, y = (end[0] - start[0]) / ARM_SECONDS, (end[1] - start[1]) / ARM_SECONDS
    if straight:
        x, y = (x, 0.0) if abs(x) >= abs(y) else (0.0, y)
    if hypot(x, y) < _STILL:
        return 0.0, 0.0
    return round(x, 1), round(y, 1)


def speed_of(velocity: Point) -> float:
    return hypot(*velocity)


def heading_of(velocity: Point) -> float:
    """Degrees clockwise from the right, 0 to 360."""
    return degrees(atan2(velocity[1], velocity[0])) % 360


def on_ring(middle: Point, radius: float, turned: float) -> Point:
    """The place on a ring that is `turned` degrees clockwise from its top."""
    angle = radians(turned - 90)
    return middle[0] + radius * cos(angle), middle[1] + radius * sin(angle)


def turned_by(middle: Point, before: Point, now: Point) -> float:
    """By how many degrees clockwise a point has gone about `middle`, -180 to 180."""
    a = atan2(before[1] - middle[1], before[0] - middle[0])
    b = atan2(now[1] - middle[1], now[0] - middle[0])
    return (degrees(b - a) + 180) % 360 - 180


def growth_of(middle: Point, point: Point, radius: float) -> float:
    """The proximity, share a second, that pulling a ring of `radius` out to `point` says."""
    share = distance(middle, point) / radius - 1
    return round(min(max(share, _SLOWEST), _FASTEST), 3)

"""Splines at an instant, and their keys and points set, added and taken out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import fields, replace
from fractions import Fraction
from itertools import chain
from operator import attrgetter

from editor.model.curves import Curve, Interpolation, Keyframe, numbers_at
from editor.model.roto.splines import Spline, SplineKey, SplinePoint

LEAST_POINTS = 3

_NUMBERS = tuple(field.name for field in fields(SplinePoint))
_numbers_of = attrgetter(*_NUMBERS)
_frame_of = attrgetter("frame")


def points_at(spline: Spline, frame: int) -> tuple[SplinePoint, ...]:
    """Its points on a frame of the footage; the spline's own feather is not in theirs."""
    index = bisect_right(spline.keys, frame, key=_frame_of)
    if index == 0:
        return spline.keys[0].points
    left = spline.keys[index - 1]
    if index == len(spline.keys) or left.frame == frame:
        return left.points
    curve = Curve((_keyframe(left), _keyframe(spline.keys[index])))
    numbers = iter(numbers_at(curve, frame))
    return tuple(SplinePoint(*each) for each in zip(*[numbers] * len(_NUMBERS), strict=True))


def key_on(spline: Spline, frame: int) -> SplineKey | None:
    return next((key for key in spline.keys if key.frame == frame), None)


def with_key(spline: Spline, frame: int, points: tuple[SplinePoint, ...]) -> Spline:
    """`points`, as many as it has, are its shape on `frame`: a key there is set, which goes on as
    the one before it does."""
    assert len(points) == len(spline.keys[0].points), len(points)
    before = [key for key in spline.keys if key.frame <= frame]
    interpolation = (before[-1] if before else spline.keys[0]).interpolation
    kept = (key for key in spline.keys if key.frame != frame)
    keys = sorted((*kept, SplineKey(frame, points, interpolation)), key=_frame_of)
    return replace(spline, keys=tuple(keys))


def thinned(keys: Sequence[SplineKey], tolerance: float) -> tuple[SplineKey, ...]:
    """Without those that the way between their neighbours leads through: each point, each handle's
    end and each feather is within `tolerance` pixels of where it was, on every key's frame.

    Args:
        keys: in order of time, each of which goes on straight to the next.

    Source: Douglas and Peucker, 1973, in time.
    """
    if len(keys) <= 2:
        return tuple(keys)
    shapes = [_reaches(key.points) for key in keys]
    kept, open_ = {0, len(keys) - 1}, [(0, len(keys) - 1)]
    while open_:
        first, last = open_.pop()
        start, span = keys[first].frame, keys[last].frame - keys[first].frame
        ways = [(a, b - a) for a, b in zip(shapes[first], shapes[last], strict=True)]
        worst, most = first, tolerance
        for number in range(first + 1, last):
            part = (keys[number].frame - start) / span
            off = max(
                abs(a + way * part - there)
                for (a, way), there in zip(ways, shapes[number], strict=True)
            )
            if off > most:
                worst, most = number, off
        if worst != first:
            kept.add(worst)
            open_ += [(first, worst), (worst, last)]
    return tuple(keys[number] for number in sorted(kept))


def _reaches(points: tuple[SplinePoint, ...]) -> tuple[float, ...]:
    """All that must stay where it is, as numbers."""
    return tuple(
        number
        for p in points
        for number in (p.x, p.y, p.x + p.in_x, p.y + p.in_y, p.x + p.out_x, p.y + p.out_y)
    ) + tuple(p.feather for p in points)


def with_keys_moved(spline: Spline, frames: Collection[int], by: int) -> Spline:
    """Its keys on `frames`, so many frames later; those that they land on give way. None comes
    before the first frame of the footage."""
    moved = [key for key in spline.keys if key.frame in frames]
    by = max(by, -min((key.frame for key in moved), default=0))
    landed = {key.frame + by for key in moved}
    kept = (key for key in spline.keys if key.frame not in frames and key.frame not in landed)
    new = (replace(key, frame=key.frame + by) for key in moved)
    return replace(spline, keys=tuple(sorted((*kept, *new), key=_frame_of)))


def without_keys(spline: Spline, frames: Collection[int]) -> Spline:
    """Without its keys on `frames`; if these are all, the first stays."""
    kept = tuple(key for key in spline.keys if key.frame not in frames)
    return replace(spline, keys=kept or spline.keys[:1])


def with_interpolation(spline: Spline, frame: int, interpolation: Interpolation) -> Spline:
    """How it goes on from its key on `frame` to the next."""
    keys = (
        replace(key, interpolation=interpolation) if key.frame == frame else key
        for key in spline.keys
    )
    return replace(spline, keys=tuple(keys))


def with_point(spline: Spline, segment: int, part: float) -> Spline:
    """A point put on the line from point number `segment` to the next, `part` 0..1 of the way,
    in every key: the line runs as before, at all times."""
    keys = (replace(key, points=_divided(key.points, segment, part)) for key in spline.keys)
    return replace(spline, keys=tuple(keys))


def without_point(spline: Spline, number: int) -> Spline:
    """Point `number` taken out of every key; three stay."""
    if len(spline.keys[0].points) <= LEAST_POINTS:
        return spline
    keys = (
        replace(key, points=key.points[:number] + key.points[number + 1 :]) for key in spline.keys
    )
    return replace(spline, keys=tuple(keys))


def _keyframe(key: SplineKey) -> Keyframe:
    numbers = tuple(chain.from_iterable(map(_numbers_of, key.points)))
    return Keyframe(Fraction(key.frame), numbers, key.interpolation)


def _divided(points: tuple[SplinePoint, ...], segment: int, part: float) -> tuple[SplinePoint, ...]:
    """By de Casteljau's halving, at `part`."""

    def between(p: tuple[float, float], q: tuple[float, float]) -> tuple[float, float]:
        return p[0] + (q[0] - p[0]) * part, p[1] + (q[1] - p[1]) * part

    a, b = points[segment], points[(segment + 1) % len(points)]
    p0, p3 = (a.x, a.y), (b.x, b.y)
    p1, p2 = (a.x + a.out_x, a.y + a.out_y), (b.x + b.in_x, b.y + b.in_y)
    q0, q1, q2 = between(p0, p1), between(p1, p2), between(p2, p3)
    r0, r1 = between(q0, q1), between(q1, q2)
    x, y = between(r0, r1)
    feather = a.feather + (b.feather - a.feather) * part
    added = SplinePoint(x, y, r0[0] - x, r0[1] - y, r1[0] - x, r1[1] - y, feather)
    new = [*points]
    new[segment] = replace(a, out_x=q0[0] - a.x, out_y=q0[1] - a.y)
    last = (segment + 1) % len(points)
    new[last] = replace(new[last], in_x=q2[0] - b.x, in_y=q2[1] - b.y)
    new.insert(segment + 1, added)
    return tuple(new)

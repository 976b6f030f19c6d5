"""Ways that a region goes along: drawn, bent, timed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from math import floor

from editor.model.flatten.geometry import Point
from editor.model.generation.brush import PathPoint
from editor.model.generation.camerawork.object_path import place_on
from editor.model.generation.painting.mapping import distance
from editor.model.generation.painting.strokes import thinned

Path = tuple[PathPoint, ...]

_LEAST_LENGTH = 2.0  # pixels


def drawn_path(line: Sequence[Point], middle: Point, seconds: float, tolerance: float) -> Path:
    """A drawn line as the way of a region's middle: at one speed, in `seconds`. Empty if it goes
    nowhere. It begins where the region is, wherever the line did."""
    kept = thinned(line, tolerance)
    lengths = [0.0, *accumulate(distance(a, b) for a, b in pairwise(kept))]
    if len(kept) < 2 or lengths[-1] < _LEAST_LENGTH or seconds <= 0:
        return ()
    x, y = middle[0] - kept[0][0], middle[1] - kept[0][1]
    points: dict[float, PathPoint] = {}
    for point, length in zip(kept, lengths, strict=True):
        time = round(seconds * length / lengths[-1], 3)
        points[time] = PathPoint(time, round(point[0] + x, 1), round(point[1] + y, 1))
    return tuple(points.values())


def with_point_at(path: Path, index: int, place: Point) -> Path:
    """A point moved; its time stays."""
    moved = replace(path[index], x=round(place[0], 1), y=round(place[1], 1))
    return (*path[:index], moved, *path[index + 1 :])


def without_point(path: Path, index: int) -> Path:
    """A point taken out; of two, none is left, since one alone leads nowhere."""
    rest = (*path[:index], *path[index + 1 :])
    return rest if len(rest) > 1 else ()


def duration_of(path: Path) -> float:
    return path[-1].seconds - path[0].seconds if path else 0.0


def taking(path: Path, seconds: float) -> Path:
    """The same way gone in another time."""
    old = duration_of(path)
    if old <= 0 or seconds <= 0:
        return path
    start = path[0].seconds
    return tuple(
        replace(each, seconds=round(start + (each.seconds - start) * seconds / old, 3))
        for each in path
    )


def beats(path: Path, every: float) -> tuple[Point, ...]:
    """Where the region is each time `every` seconds have gone by: far apart where it is fast."""
    if len(path) < 2:
        return ()
    count = floor(duration_of(path) / every + 1e-6)
    return tuple(place_on(path, path[0].seconds + n * every) for n in range(1, count + 1))


def traced(path: Path, steps: int) -> tuple[Point, ...]:
    """The smooth way itself, as a line of so many pieces."""
    if len(path) < 2:
        return ()
    start, length = path[0].seconds, duration_of(path)
    return tuple(place_on(path, start + length * n / steps) for n in range(steps + 1))


def point_near(path: Path, place: Point, reach: float) -> int | None:
    """Which point lies within `reach` of a place: the nearest."""
    near = [(distance((each.x, each.y), place), n) for n, each in enumerate(path)]
    found = min(near, default=None)
    return found[1] if found is not None and found[0] <= reach else None

"""Where the line of a shape runs, and what it encloses."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from editor.model.roto.splines import SplinePoint

Shape = tuple[SplinePoint, ...]
Place = tuple[float, float]

_STEPS = 16  # of each segment, before the nearest is looked for between two of them
_HALVINGS = 12
_NEAR = 0.01  # of a segment, from a place to those by which its direction is told


@dataclass(frozen=True, slots=True)
class Nearest:
    """A place on the line, `part` 0..1 of the way from point number `segment` to the next."""

    segment: int
    part: float
    place: Place
    distance: float


def at(shape: Shape, segment: int, part: float) -> Place:
    """The place on the line from point number `segment` to the next, `part` 0..1 of the way."""
    p0, p1, p2, p3 = _corners(shape, segment)
    a, b = (1 - part) ** 3, 3 * part * (1 - part) ** 2
    c, d = 3 * part**2 * (1 - part), part**3
    return (
        a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0],
        a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1],
    )


def nearest(shape: Shape, place: Place) -> Nearest:
    """What of the line is nearest to `place`."""

    def off(segment: int, part: float) -> float:
        x, y = at(shape, segment, part)
        return hypot(x - place[0], y - place[1])

    best = min(
        (
            (off(segment, step / _STEPS), segment, step / _STEPS)
            for segment in range(len(shape))
            for step in range(_STEPS + 1)
        ),
    )
    _, segment, part = best
    reach = 1 / _STEPS
    for _ in range(_HALVINGS):
        reach /= 2
        sides = [part, max(part - reach, 0.0), min(part + reach, 1.0)]
        part = min(sides, key=lambda side: off(segment, side))
    return Nearest(segment, part, at(shape, segment, part), off(segment, part))


def encloses(shape: Shape, place: Place) -> bool:
    """Whether it lies inside, by how often the line goes around it."""
    x, y = place
    line = _line(shape)
    turns = 0
    for (ax, ay), (bx, by) in zip(line, (*line[1:], line[0]), strict=True):
        if (ay <= y) == (by <= y):
            continue
        is_left = (bx - ax) * (y - ay) - (x - ax) * (by - ay) > 0
        if is_left == (by > ay):
            turns += 1 if by > ay else -1
    return turns != 0


def bounds(shape: Shape) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the line."""
    across, down = zip(*_line(shape), strict=True)
    return min(across), min(down), max(across), max(down)


def area(shape: Shape) -> float:
    """Above 0 where the line goes round clockwise, as seen."""
    return sum(_under(*_corners(shape, segment)) for segment in range(len(shape)))


def feathered(shape: Shape, more: float = 0.0) -> list[Place]:
    """The line, closed, to which the shape fades, about.

    Args:
        more: pixels of feather at every point, beside its own.
    """
    side = 1 if area(shape) > 0 else -1
    line: list[Place] = []
    for segment in range(len(shape)):
        first, last = shape[segment], shape[(segment + 1) % len(shape)]
        for step in range(_STEPS):
            part = step / _STEPS
            x, y = at(shape, segment, part)
            if step == 0:
                away = _away(shape, segment, side)
            else:
                back, on = at(shape, segment, part - _NEAR), at(shape, segment, part + _NEAR)
                away = _unit(((on[1] - back[1]) * side, (back[0] - on[0]) * side))
            far = more + first.feather + (last.feather - first.feather) * part
            line.append((x + away[0] * far, y + away[1] * far))
    return line


def outwards(shape: Shape, number: int) -> Place:
    """The direction away from the inside at a point, of length 1."""
    return _away(shape, number, 1 if area(shape) > 0 else -1)


def _away(shape: Shape, number: int, side: int) -> Place:
    """
    Args:
        side: 1 where the line goes round clockwise, else -1.
    """
    point = shape[number]
    before, after = shape[number - 1], shape[(number + 1) % len(shape)]
    into = (point.in_x, point.in_y)
    if not any(into):
        into = (before.x + before.out_x - point.x, before.y + before.out_y - point.y)
    out = (point.out_x, point.out_y)
    if not any(out):
        out = (after.x + after.in_x - point.x, after.y + after.in_y - point.y)
    along = _less(_unit(out), _unit(into))
    if hypot(*along) < 1e-6:  # it turns back on itself
        along = -out[1], out[0]
    x, y = _unit(along)
    return y * side, -x * side


def _under(p0: Place, p1: Place, p2: Place, p3: Place) -> float:
    """What a curve adds to the area: half the integral of x dy - y dx along it."""
    return (
        6 * _cross(p0, p1)
        + 3 * _cross(p0, p2)
        + _cross(p0, p3)
        + 3 * _cross(p1, p2)
        + 3 * _cross(p1, p3)
        + 6 * _cross(p2, p3)
    ) / 20


def _cross(a: Place, b: Place) -> float:
    return a[0] * b[1] - a[1] * b[0]


def _line(shape: Shape) -> list[Place]:
    line: list[Place] = []
    for segment in range(len(shape)):
        _, p1, p2, _ = _corners(shape, segment)
        last = shape[(segment + 1) % len(shape)]
        first = shape[segment]
        is_straight = p1 == (first.x, first.y) and p2 == (last.x, last.y)
        steps = 1 if is_straight else _STEPS
        line += [at(shape, segment, step / steps) for step in range(steps)]
    return line


def _corners(shape: Shape, segment: int) -> tuple[Place, Place, Place, Place]:
    a, b = shape[segment], shape[(segment + 1) % len(shape)]
    return (
        (a.x, a.y),
        (a.x + a.out_x, a.y + a.out_y),
        (b.x + b.in_x, b.y + b.in_y),
        (b.x, b.y),
    )


def _unit(way: Place) -> Place:
    length = hypot(*way)
    return (way[0] / length, way[1] / length) if length > 1e-9 else (0.0, 0.0)


def _less(a: Place, b: Place) -> Place:
    return a[0] - b[0], a[1] - b[1]

"""Bézier curves through a closed outline of many points.

Source: P. Schneider, "An Algorithm for Automatically Fitting Digitized Curves", Graphics Gems,
1990; here the anchors are given, so that one outline's shape can be fitted to another's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from editor.model.roto.splines import SplinePoint

Points = NDArray[np.float64]

_FEWEST = 4  # points of an outline that a curve is fitted to
_ROUNDS = 3  # of fitting and of placing the outline's points along the curve anew
_LONGEST_HANDLE = 0.75  # of a segment's length
_SMOOTH = 0.8  # cosine of the angle up to which a bend is no corner
_WORSE = 0.3  # pixels by which a curve may leave the outline farther for being smooth


@dataclass(frozen=True, slots=True, eq=False)
class _Fit:
    """`first` and `last`: the inner control points. `on`: the curve's points nearest to those of
    the outline, `off` pixels from them at most."""

    first: Points
    last: Points
    on: Points
    off: float


def anchors_within(outline: Points, anchors: Sequence[int], tolerance: float) -> list[int]:
    """`anchors` with as many more as it takes for the curve to lie within `tolerance` pixels of
    the outline."""
    count = len(outline)
    kept: list[int] = []
    open_ = list(pairwise([*anchors, anchors[0] + count]))
    while open_:
        first, last = open_.pop()
        along = outline[np.arange(first, last + 1) % count]
        off = np.linalg.norm(_fit(along).on - along, axis=1)
        worst = first + int(off.argmax())
        if off.max() > tolerance and last - first >= 2 * _FEWEST and first < worst < last:
            middle = min(max(worst, first + _FEWEST), last - _FEWEST)
            open_ += [(first, middle), (middle, last)]
        else:
            kept.append(first % count)
    return sorted(kept)


def fitted(outline: Points, anchors: Sequence[int]) -> tuple[SplinePoint, ...]:
    """The curve through the points of number `anchors` that lies nearest to all of `outline`.

    Args:
        outline: (N, 2), closed, one after another.
        anchors: three or more, rising.
    """
    count = len(outline)
    pieces = [
        outline[np.arange(first, last + 1) % count]
        for first, last in pairwise([*anchors, anchors[0] + count])
    ]
    free = [_fit(along) for along in pieces]
    lines = [
        _shared_line(outline[anchor] - free[number - 1].last, free[number].first - outline[anchor])
        for number, anchor in enumerate(anchors)
    ]
    bound = _bound(pieces, lines)
    worse = [fit.off > was.off + _WORSE for fit, was in zip(bound, free, strict=True)]
    if any(worse):
        kept = [
            None if worse[number - 1] or worse[number] else line
            for number, line in enumerate(lines)
        ]
        bound = _bound(pieces, kept)
    points: list[SplinePoint] = []
    for number, anchor in enumerate(anchors):
        x, y = outline[anchor]
        into, out = bound[number - 1].last - (x, y), bound[number].first - (x, y)
        points.append(SplinePoint(float(x), float(y), *map(float, (*into, *out))))
    return tuple(points)


def _bound(pieces: Sequence[Points], lines: Sequence[Points | None]) -> list[_Fit]:
    """Fitted with their handles in the lines of their ends, where there are any."""
    after = (*lines[1:], lines[0])
    return [_fit(*each) for each in zip(pieces, lines, after, strict=True)]


def _fit(along: Points, line: Points | None = None, last_line: Points | None = None) -> _Fit:
    """The cubic from the first to the last of `along` that lies nearest to all of them.

    Args:
        line, last_line: of length 1, onwards: in which the handles at its ends lie.
    """
    first, last = along[0], along[-1]
    inner = np.array([first + (last - first) / 3, first + (last - first) * 2 / 3])
    lengths = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(along, axis=0), axis=1))])
    at = lengths / max(lengths[-1], 1e-9)
    if len(along) >= _FEWEST:
        reach = _LONGEST_HANDLE * lengths[-1]
        for _ in range(_ROUNDS):
            inner = _solved(along, at, line, last_line)
            inner[0] = _shortened(inner[0], first, reach)
            inner[1] = _shortened(inner[1], last, reach)
            at = _nearest(along, np.array([first, *inner, last]), at)
    on = _on_curve(np.array([first, *inner, last]), at)
    return _Fit(inner[0], inner[1], on, float(np.linalg.norm(on - along, axis=1).max()))


def _solved(
    along: Points, at: NDArray[np.float64], line: Points | None, last_line: Points | None
) -> Points:
    """(2, 2): the inner control points, by least squares; on a line, but how far out is free."""
    first, last = along[0], along[-1]
    near, far = 3 * at * (1 - at) ** 2, 3 * at**2 * (1 - at)
    rest = along - ((1 - at) ** 3 + near)[:, None] * first - (at**3 + far)[:, None] * last
    bases = [np.eye(2) if way is None else way[None] for way in (line, last_line)]
    columns = np.stack(
        [
            (weight[:, None] * way[None]).ravel()
            for weight, basis in zip((near, far), bases, strict=True)
            for way in basis
        ]
    )
    found = np.linalg.lstsq(columns @ columns.T, columns @ rest.ravel(), rcond=1e-6)[0]
    count = len(bases[0])
    handles = [found[:count] @ bases[0], found[count:] @ bases[1]]
    if line is not None and found[0] < 0:
        handles[0] = np.zeros(2)
    if last_line is not None and found[-1] > 0:
        handles[1] = np.zeros(2)
    return np.array([first + handles[0], last + handles[1]])


def _on_curve(corners: Points, at: NDArray[np.float64]) -> Points:
    part = at[:, None]
    p0, p1, p2, p3 = corners
    on = (1 - part) ** 3 * p0 + 3 * part * (1 - part) ** 2 * p1
    return on + 3 * part**2 * (1 - part) * p2 + part**3 * p3


def _nearest(along: Points, corners: Points, at: NDArray[np.float64]) -> NDArray[np.float64]:
    """One Newton step of each point's place on the curve towards the nearest (Schneider)."""
    part = at[:, None]
    p0, p1, p2, p3 = corners
    speed = 3 * ((1 - part) ** 2 * (p1 - p0) + 2 * part * (1 - part) * (p2 - p1))
    speed = speed + 3 * part**2 * (p3 - p2)
    bend = 6 * ((1 - part) * (p2 - 2 * p1 + p0) + part * (p3 - 2 * p2 + p1))
    off = _on_curve(corners, at) - along
    slope = (speed * speed).sum(axis=1) + (off * bend).sum(axis=1)
    step = np.divide((off * speed).sum(axis=1), slope, out=np.zeros(len(at)), where=slope > 1e-9)
    moved = np.clip(at - np.clip(step, -0.05, 0.05), 0, 1)
    moved[0], moved[-1] = 0, 1
    return moved


def _shortened(handle: Points, anchor: Points, reach: float) -> Points:
    length = float(np.linalg.norm(handle - anchor))
    return handle if length <= reach else anchor + (handle - anchor) * (reach / length)


def _shared_line(into: Points, out: Points) -> Points | None:
    """The line of length 1 in which both the way into a point and the way on lie, where they nearly
    do; the longer of them counts for more."""
    a, b = float(np.linalg.norm(into)), float(np.linalg.norm(out))
    if a < 1e-6 or b < 1e-6 or float(into @ out) < _SMOOTH * a * b:
        return None
    line = into + out
    return line / np.linalg.norm(line)

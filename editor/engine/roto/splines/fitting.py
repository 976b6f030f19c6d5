"""Bézier curves through a closed outline of many points.

Source: P. Schneider, "An Algorithm for Automatically Fitting Digitized Curves", Graphics Gems,
1990; here the anchors are given, so that one outline's shape can be fitted to another's.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from editor.model.roto.splines import SplinePoint

Points = NDArray[np.float64]

_FEWEST = 4  # points of an outline that a curve is fitted to
_ROUNDS = 3  # of fitting and of placing the outline's points along the curve anew
_LONGEST_HANDLE = 0.75  # of a segment's length
_SMOOTH = 0.8  # cosine of the angle up to which a bend is no corner


def anchors_within(outline: Points, anchors: Sequence[int], tolerance: float) -> list[int]:
    """`anchors` with as many more as it takes for the curve to lie within `tolerance` pixels of
    the outline."""
    count = len(outline)
    kept: list[int] = []
    open_ = list(pairwise([*anchors, anchors[0] + count]))
    while open_:
        first, last = open_.pop()
        along = outline[np.arange(first, last + 1) % count]
        off = np.linalg.norm(_fit(along)[1] - along, axis=1)
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
    ends = [*anchors, anchors[0] + count]
    handles: list[tuple[Points, Points]] = []
    for first, last in pairwise(ends):
        along = outline[np.arange(first, last + 1) % count]
        handles.append(_fit(along)[0])
    points: list[SplinePoint] = []
    for number, anchor in enumerate(anchors):
        x, y = outline[anchor]
        into, out = _smoothed(handles[number - 1][1] - (x, y), handles[number][0] - (x, y))
        points.append(SplinePoint(float(x), float(y), *map(float, (*into, *out))))
    return tuple(points)


def _fit(along: Points) -> tuple[tuple[Points, Points], Points]:
    """The two inner control points of the cubic from the first to the last of `along` that lies
    nearest to all of them, and its points nearest to them."""
    first, last = along[0], along[-1]
    inner = np.array([first + (last - first) / 3, first + (last - first) * 2 / 3])
    lengths = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(along, axis=0), axis=1))])
    at = lengths / max(lengths[-1], 1e-9)
    if len(along) >= _FEWEST:
        reach = _LONGEST_HANDLE * lengths[-1]
        for _ in range(_ROUNDS):
            weights = np.stack([3 * at * (1 - at) ** 2, 3 * at**2 * (1 - at)], axis=1)
            rest = along - ((1 - at) ** 3)[:, None] * first - (at**3)[:, None] * last
            inner = np.linalg.lstsq(weights, rest, rcond=1e-3)[0]
            inner[0] = _shortened(inner[0], first, reach)
            inner[1] = _shortened(inner[1], last, reach)
            at = _nearest(along, np.array([first, *inner, last]), at)
    return (inner[0], inner[1]), _on_curve(np.array([first, *inner, last]), at)


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


def _smoothed(into: Points, out: Points) -> tuple[Points, Points]:
    """Both handles in one line, where they nearly are."""
    a, b = float(np.linalg.norm(into)), float(np.linalg.norm(out))
    if a < 1e-6 or b < 1e-6:
        return into, out
    back, on = into / a, out / b
    if -float(back @ on) < _SMOOTH:
        return into, out
    line = on - back
    line /= np.linalg.norm(line)
    return -line * a, line * b

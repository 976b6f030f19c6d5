"""Splines of the outline of a matte, as few points and as few keys as it takes.

Anchors are where the outline of the first frame bends (Douglas and Peucker, 1973); on every other
frame they lie at the same parts of its length, turned to where they were before. Keys are taken
out where the shape between their neighbours is the same within the tolerance.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.splines.fitting import anchors_within, fitted
from editor.model.curves import Interpolation
from editor.model.roto.splines import Combination, Spline, SplineId, SplineKey
from editor.model.task import TaskControl

Coverage = NDArray[np.uint8]
Points = NDArray[np.float64]

_EVEN = 256  # points by which outlines are compared
_LEAST_ANCHORS = 4
_BORDERS = 2  # pixels about a coverage, so that outlines close along its edges
_COARSER = 8.0  # times the tolerance: what straight lines may be off, before they are bent
_STAGE = "Tracing the outline"


@dataclass(frozen=True, slots=True)
class Outline:
    """(N, 2) pixels, closed; `is_hole`: what it encloses is not covered."""

    points: Points
    is_hole: bool


def outlines(coverage: Coverage, least_area: float = 64.0) -> list[Outline]:
    """Of a (H, W) coverage 0..255, the largest first, where it is half covered.

    Args:
        least_area: pixels; smaller specks and holes are left out.
    """
    import cv2

    enlarged = cv2.copyMakeBorder(coverage, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    soft: Any = cv2.GaussianBlur(enlarged, (0, 0), 0.8)
    binary = np.pad((soft > 127).astype(np.uint8), 1)
    found, tree = cv2.findContours(binary, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    kept: list[tuple[float, Outline]] = []
    for number, contour in enumerate(found):
        area = cv2.contourArea(contour)
        if area < least_area or len(contour) < 2 * _LEAST_ANCHORS:
            continue
        middles = contour.reshape(-1, 2).astype(np.float64) - (_BORDERS - 0.5)
        points = _between_pixels(middles, soft)
        kept.append((area, Outline(points, is_hole=tree[0][number][3] >= 0)))
    return [each for _, each in sorted(kept, key=lambda pair: -pair[0])]


def splines_of(coverage: Coverage, frame: int, tolerance: float = 1.0) -> Iterator[Spline]:
    """One spline an outline, keyed on `frame`; holes subtract. Ids are theirs in order, to be
    replaced.

    Args:
        tolerance: pixels by which the curve may leave the outline, about.
    """
    for number, outline in enumerate(outlines(coverage)):
        points = fitted(outline.points, _anchors(outline.points, tolerance))
        yield _spline(number, outline, (SplineKey(frame, points),))


def keyed_spline(
    coverages: Mapping[int, Coverage], control: TaskControl, tolerance: float = 1.0
) -> Spline | None:
    """The largest outline through all frames of `coverages`; None where nothing is covered.

    Frames on which nothing is are passed over.

    Raises:
        Cancelled.
    """
    keys: list[SplineKey] = []
    first: Outline | None = None
    anchors: list[float] = []
    before = np.zeros((0, 2))
    for done, frame in enumerate(sorted(coverages)):
        control.step(done, len(coverages), _STAGE)
        found = [each for each in outlines(coverages[frame]) if not each.is_hole]
        if not found:
            continue
        even = _evenly(found[0].points)
        if first is None:
            first = found[0]
            anchors = [each / _EVEN for each in _anchors(even, tolerance)]
        else:
            even = _turned(even, before)
        before = even
        numbers = sorted({round(part * _EVEN) % _EVEN for part in anchors})
        keys.append(SplineKey(frame, fitted(even, numbers)))
    if first is None:
        return None
    return _spline(0, first, tuple(_needed(keys, tolerance)))


def _spline(number: int, outline: Outline, keys: tuple[SplineKey, ...]) -> Spline:
    combination = Combination.SUBTRACT if outline.is_hole else Combination.ADD
    return Spline(SplineId(str(number)), f"Outline {number + 1}", keys, combination)


def _between_pixels(points: Points, soft: Coverage) -> Points:
    """Moved outwards along the slope of the coverage to where it is half: contours run through
    the middles of the last pixels that are covered."""
    import cv2

    values = soft.astype(np.float32) / 255
    across = cv2.Sobel(values, cv2.CV_32F, 1, 0, scale=1 / 8)
    down = cv2.Sobel(values, cv2.CV_32F, 0, 1, scale=1 / 8)
    rows = np.clip(np.round(points[:, 1] + 0.5).astype(int), 0, values.shape[0] - 1)
    columns = np.clip(np.round(points[:, 0] + 0.5).astype(int), 0, values.shape[1] - 1)
    slope = np.stack([across[rows, columns], down[rows, columns]], axis=1)
    steepness = np.linalg.norm(slope, axis=1, keepdims=True)
    excess = values[rows, columns][:, None] - 0.5
    off = np.divide(excess, steepness, out=np.zeros_like(excess), where=steepness > 0.02)
    outwards = np.divide(-slope, steepness, out=np.zeros_like(slope), where=steepness > 0.02)
    moved = points + np.clip(off, -1, 1) * outwards
    smooth = (np.roll(moved, 1, axis=0) + 2 * moved + np.roll(moved, -1, axis=0)) / 4
    return np.asarray(smooth, np.float64)


def _anchors(points: Points, tolerance: float) -> list[int]:
    """The numbers of the points where the outline bends."""
    import cv2

    reach = max(tolerance * _COARSER, 0.5)
    bends = cv2.approxPolyDP(points.astype(np.float32).reshape(-1, 1, 2), reach, closed=True)
    distances = np.linalg.norm(points[:, None] - bends.reshape(-1, 2)[None], axis=2)
    numbers = sorted({int(each) for each in distances.argmin(axis=0)})
    if len(numbers) < _LEAST_ANCHORS:
        numbers = [len(points) * part // _LEAST_ANCHORS for part in range(_LEAST_ANCHORS)]
    return anchors_within(points, numbers, tolerance)


def _evenly(points: Points) -> Points:
    """(_EVEN, 2): the outline's points at even distances along it."""
    closed = np.vstack([points, points[:1]])
    lengths = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))])
    at = np.linspace(0, lengths[-1], _EVEN, endpoint=False)
    return np.stack([np.interp(at, lengths, closed[:, side]) for side in (0, 1)], axis=1)


def _turned(points: Points, before: Points) -> Points:
    """Begun where it lies nearest to the outline before, about both middles."""
    a, b = points - points.mean(axis=0), before - before.mean(axis=0)
    spectrum = np.fft.fft(a[:, 0] + 1j * a[:, 1]) * np.conj(np.fft.fft(b[:, 0] + 1j * b[:, 1]))
    return np.roll(points, -int(np.fft.ifft(spectrum).real.argmax()), axis=0)


def _needed(keys: list[SplineKey], tolerance: float) -> list[SplineKey]:
    """Without those that lie on the way between their neighbours (Douglas and Peucker, in time)."""
    if len(keys) < 3:
        return keys
    numbers = np.array([[astuple(point)[:6] for point in key.points] for key in keys])
    frames = np.array([key.frame for key in keys], float)
    kept = {0, len(keys) - 1}
    open_ = [(0, len(keys) - 1)]
    while open_:
        first, last = open_.pop()
        if last - first < 2:
            continue
        share = (frames[first : last + 1] - frames[first]) / (frames[last] - frames[first])
        between = numbers[first] + (numbers[last] - numbers[first]) * share[:, None, None]
        off = np.abs(between - numbers[first : last + 1])[..., :2].max(axis=(1, 2))
        worst = int(off.argmax())
        if off[worst] > tolerance:
            kept.add(first + worst)
            open_ += [(first, first + worst), (first + worst, last)]
    return [
        SplineKey(keys[each].frame, keys[each].points, Interpolation.LINEAR)
        for each in sorted(kept)
    ]

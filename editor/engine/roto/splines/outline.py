"""The outlines of a matte, and splines of them, of as few points as it takes.

Anchors are where an outline bends (Douglas and Peucker, 1973).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.splines.fitting import anchors_within, fitted
from editor.model.roto.splines import Combination, Spline, SplineId, SplineKey

Coverage = NDArray[np.uint8]
Points = NDArray[np.float64]

LEAST_AREA = 64.0
"""Pixels; specks and holes that are smaller are left out."""

_LEAST_ANCHORS = 4
_BORDERS = 2  # pixels about a coverage, so that outlines close along its edges
_COARSER = 8.0  # times the tolerance: what straight lines may be off, before they are bent


@dataclass(frozen=True, slots=True)
class Outline:
    """(N, 2) pixels, closed; `is_hole`: what it encloses is not covered."""

    points: Points
    is_hole: bool


def outlines(coverage: Coverage, least_area: float = LEAST_AREA) -> list[Outline]:
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


def splines_of(
    coverage: Coverage, frame: int, tolerance: float = 1.0, least_area: float = LEAST_AREA
) -> Iterator[Spline]:
    """One spline an outline, keyed on `frame`; holes subtract. Ids are theirs in order, to be
    replaced.

    Args:
        tolerance: pixels by which the curve may leave the outline, about.
    """
    for number, outline in enumerate(outlines(coverage, least_area)):
        points = fitted(outline.points, anchors_of(outline.points, tolerance))
        keys = (SplineKey(frame, points),)
        yield spline_of(number, keys, is_hole=outline.is_hole)


def spline_of(number: int, keys: tuple[SplineKey, ...], *, is_hole: bool) -> Spline:
    combination = Combination.SUBTRACT if is_hole else Combination.ADD
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


def anchors_of(points: Points, tolerance: float) -> list[int]:
    """The numbers of the points where the outline bends."""
    import cv2

    reach = max(tolerance * _COARSER, 0.5)
    bends = cv2.approxPolyDP(points.astype(np.float32).reshape(-1, 1, 2), reach, closed=True)
    distances = np.linalg.norm(points[:, None] - bends.reshape(-1, 2)[None], axis=2)
    numbers = sorted({int(each) for each in distances.argmin(axis=0)})
    if len(numbers) < _LEAST_ANCHORS:
        numbers = [len(points) * part // _LEAST_ANCHORS for part in range(_LEAST_ANCHORS)]
    return anchors_within(points, numbers, tolerance)

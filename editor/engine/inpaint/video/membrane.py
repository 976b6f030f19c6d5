"""Values spread smoothly over where none are known, as a stretched membrane lies between them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
_ROUNDS = 6
_SMALLEST = 4
_CROSS = np.array([[0, 1, 0], [1, 0, 1], [0, 1, 0]], np.float32) / 4


def membrane(values: Floats, known: NDArray[np.bool_]) -> Floats:
    """`values`, (H, W, C) of up to four, the unknown of them as even as their surroundings allow.

    Source: Laplace's equation, relaxed from coarse to fine.
    """
    if known.all() or not known.any():
        return values
    weight = known.astype(np.float32)
    even = _between(values * weight[..., None], weight)
    return np.where(known[..., None], values, even)


def _between(sums: Floats, weights: Floats) -> Floats:
    """`sums` / `weights`, and what lies between where there is no weight."""
    import cv2

    height, width = weights.shape
    own = sums / np.maximum(weights, 1e-6)[..., None]
    if max(height, width) <= _SMALLEST or (weights > 0).all():
        mean = sums.sum((0, 1)) / max(float(weights.sum()), 1e-6)
        return np.where(weights[..., None] > 0, own, mean).astype(np.float32)
    half = max(1, (width + 1) // 2), max(1, (height + 1) // 2)
    halves = [cv2.resize(each, half, interpolation=cv2.INTER_AREA) for each in (sums, weights)]
    coarse = _between(_floats(halves[0], sums.shape), _floats(halves[1], weights.shape))
    large = _floats(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR), sums.shape)
    fixed = (weights > 0).astype(np.uint8)
    part = cv2.copyTo(own, fixed, large)
    for _ in range(_ROUNDS):
        even = cv2.filter2D(part, -1, _CROSS, borderType=cv2.BORDER_REPLICATE)
        part = cv2.copyTo(own, fixed, even)
    return _floats(part, sums.shape)


def _floats(values: object, shape: tuple[int, ...]) -> Floats:
    """What OpenCV returns, with the channels that it drops."""
    array = np.asarray(values, np.float32)
    return array.reshape(*array.shape[:2], *shape[2:]) if len(shape) == 3 else array


def around(mask: NDArray[np.bool_], more: int) -> tuple[int, int, int, int]:
    """Top, bottom, left, right of what holds the mask and `more` pixels around it."""
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    if not rows.size:
        return 0, 0, 0, 0
    top, bottom = max(int(rows[0]) - more, 0), min(int(rows[-1]) + 1 + more, mask.shape[0])
    left, right = max(int(columns[0]) - more, 0), min(int(columns[-1]) + 1 + more, mask.shape[1])
    return top, bottom, left, right

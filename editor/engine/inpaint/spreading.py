"""Values spread over where there are none, and over what is around them."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Plane = NDArray[np.floating[Any]]
Picture = NDArray[np.uint8]
Mask = NDArray[np.bool_]

MEAN, SMOOTH = Image.Resampling.BOX, Image.Resampling.BILINEAR


def spread(sums: Plane, weights: Plane) -> Plane:
    """`sums` / `weights`, and where there is no weight smoothly what is round about.

    Args:
        sums: (H, W, C) values times weights.
        weights: (H, W), 0..1.

    Source: S. Gortler et al., "The Lumigraph", 1996, section 3.4.2: pull and push.
    """
    height, width = weights.shape
    if max(height, width) == 1:
        return sums / np.maximum(weights, 1e-6)[..., None]
    half = max(1, width // 2), max(1, height // 2)
    coarse = spread(resized(sums, half), resized(weights, half))
    enough = np.clip(weights * 4, 0, 1)[..., None]
    own = sums / np.maximum(weights, 1e-6)[..., None]
    return enough * own + (1 - enough) * resized(coarse, (width, height), SMOOTH)


def resized(values: Plane, size: tuple[int, int], how: Image.Resampling = MEAN) -> Plane:
    """(H, W) or (H, W, C) as width and height say."""
    if values.ndim == 3:
        return np.dstack([resized(values[..., i], size, how) for i in range(values.shape[2])])
    return np.asarray(Image.fromarray(values.astype(np.float32)).resize(size, how))


def mean_of_squares(values: Plane, radius: int) -> Plane:
    """The mean over squares of 2 * `radius` + 1; edges are gone on with. (H, W) or (H, W, C)."""
    for axis in (0, 1):
        values = _sums(values.astype(np.float32), radius, axis, "edge") / (2 * radius + 1)
    return values


def grown(mask: Mask, radius: int) -> Mask:
    """All that is within a square of `radius` of it."""
    for axis in (0, 1):
        mask = _sums(mask.astype(np.int32), radius, axis, "constant") > 0
    return mask


def _sums(values: Any, radius: int, axis: int, mode: Literal["edge", "constant"]) -> Any:
    """Over lines of 2 * `radius` + 1 along one axis."""
    padding = [(0, 0)] * values.ndim
    padding[axis] = (radius + 1, radius)
    sums = np.cumsum(np.pad(values, padding, mode), axis, dtype=values.dtype)
    width = 2 * radius + 1
    if axis == 0:
        return sums[width:] - sums[:-width]
    return sums[:, width:] - sums[:, :-width]

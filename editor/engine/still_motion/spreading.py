"""Values spread smoothly over where there are none, and pictures in other sizes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Plane = NDArray[np.floating[Any]]

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

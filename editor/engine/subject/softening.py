"""A small hard mask made large and soft, along the edges of the picture."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

_RADIUS = 4  # pixels of the small picture
_FLATNESS = 1e-4


def softened(
    mask: NDArray[np.uint8], small: NDArray[np.uint8], picture: NDArray[np.uint8]
) -> NDArray[np.float32]:
    """The mask of `small` as that of `picture`.

    Args:
        mask: (h, w), 1 inside.
        small: (h, w, 3) RGB, the picture in the mask's size.
        picture: (H, W, 3) RGB.

    Returns:
        (H, W) 0..1.

    Source: Fast Guided Filter (He and Sun, 2015), with the colours as the guide: eq. 14 of
        Guided Image Filtering (He, Sun and Tang, 2013).
    """
    import cv2

    def mean(values: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
        return np.asarray(cv2.blur(values, (2 * _RADIUS + 1, 2 * _RADIUS + 1)), np.float32)

    guide = small.astype(np.float32) / 255
    wanted = mask.astype(np.float32)
    guide_mean, wanted_mean = mean(guide), mean(wanted)
    covariance = np.empty((*mask.shape, 3, 3), np.float32)
    for i in range(3):
        for j in range(i, 3):
            shared = mean(guide[..., i] * guide[..., j]) - guide_mean[..., i] * guide_mean[..., j]
            covariance[..., i, j] = covariance[..., j, i] = shared
    covariance += _FLATNESS * np.eye(3, dtype=np.float32)
    together = mean(guide * wanted[..., None]) - guide_mean * wanted_mean[..., None]
    slope = np.linalg.solve(covariance, together[..., None])[..., 0]
    offset = wanted_mean - (slope * guide_mean).sum(-1)
    size = picture.shape[1], picture.shape[0]
    slope = cv2.resize(mean(slope), size, interpolation=cv2.INTER_LINEAR)
    offset = cv2.resize(mean(offset), size, interpolation=cv2.INTER_LINEAR)
    soft = (slope * (picture.astype(np.float32) / 255)).sum(-1) + offset
    return _steeper(soft)


def _steeper(soft: NDArray[np.float32]) -> NDArray[np.float32]:
    """Clean inside and outside, and a soft edge between."""
    return np.clip((soft - 0.15) / 0.7, 0, 1).astype(np.float32)

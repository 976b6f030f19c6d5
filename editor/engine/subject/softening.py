"""A small hard mask made large and soft, along the edges of the picture."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

_RADIUS = 4  # pixels of the small picture
_FLATNESS = 1e-4

Floats = NDArray[np.floating[Any]]


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
    """
    return _steeper(guided(mask.astype(np.float32), small, picture, _RADIUS, _FLATNESS))


def guided(
    values: NDArray[np.float32],
    small: NDArray[np.uint8],
    picture: NDArray[np.uint8],
    radius: int,
    flatness: float,
) -> NDArray[np.float32]:
    """Values of the small picture as those of the large one, in step with its colours.

    Args:
        values: (h, w).
        small, picture: (h, w, 3) and (H, W, 3) RGB.
        radius: pixels of the small picture, within which values and colours go in line.
        flatness: the variance of colours 0..1 that is not yet taken for an edge.

    Source: Fast Guided Filter (He and Sun, 2015), with the colours as the guide: eq. 14 of
        Guided Image Filtering (He, Sun and Tang, 2013).
    """
    import cv2

    def mean(of: Floats) -> Floats:
        return np.asarray(cv2.blur(of, (2 * radius + 1, 2 * radius + 1)), np.float32)

    guide = small.astype(np.float32) / 255
    guide_mean, values_mean = mean(guide), mean(values)
    covariance = np.empty((*values.shape, 3, 3), np.float32)
    for i in range(3):
        for j in range(i, 3):
            shared = mean(guide[..., i] * guide[..., j]) - guide_mean[..., i] * guide_mean[..., j]
            covariance[..., i, j] = covariance[..., j, i] = shared
    covariance += np.float32(flatness) * np.eye(3, dtype=np.float32)
    together = mean(guide * values[..., None]) - guide_mean * values_mean[..., None]
    slope = np.linalg.solve(covariance, together[..., None])[..., 0]
    offset = values_mean - (slope * guide_mean).sum(-1)
    size = picture.shape[1], picture.shape[0]
    slope = cv2.resize(mean(slope), size, interpolation=cv2.INTER_LINEAR)
    offset = cv2.resize(mean(offset), size, interpolation=cv2.INTER_LINEAR)
    found = (slope * (picture.astype(np.float32) / 255)).sum(-1) + offset
    return np.asarray(found, np.float32)


def _steeper(soft: NDArray[np.float32]) -> NDArray[np.float32]:
    """Clean inside and outside, and a soft edge between."""
    return np.clip((soft - 0.15) / 0.7, 0, 1).astype(np.float32)

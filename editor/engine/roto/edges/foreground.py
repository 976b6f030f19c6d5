"""The colour that half-covered pixels have without their background."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_REACHES = (90, 6)  # pixels: roughly first, then near by

Picture = NDArray[np.uint8]
Floats = NDArray[np.float32]


def foreground(picture: Picture, alpha: Floats) -> Picture:
    """The picture with the foreground's colours wherever any of it is.

    Args:
        picture: (H, W, 3) RGB, display-referred.
        alpha: (H, W) 0..1.

    Source: Approximate Fast Foreground Colour Estimation (Forte, 2021): blur fusion, twice.
    """
    colours = (picture / 255).astype(np.float32)
    front = back = colours
    for reach in _REACHES:
        front, back = _fused(colours, alpha, front, back, reach)
    return (front * 255).round().astype(np.uint8)


def _fused(
    colours: Floats, alpha: Floats, front: Floats, back: Floats, reach: int
) -> tuple[Floats, Floats]:
    """Eq. 4 to 7: means of either side near by, then what is left over goes to the front."""
    import cv2

    size = reach, reach
    cover = alpha[..., None]
    blurred = np.asarray(cv2.blur(alpha, size), np.float32)[..., None]
    mean_front = cv2.blur(front * cover, size) / (blurred + 1e-5)
    mean_back = np.asarray(cv2.blur(back * (1 - cover), size), np.float32) / (1 - blurred + 1e-5)
    rest = colours - cover * mean_front - (1 - cover) * mean_back
    near = np.clip(mean_front + cover * rest, 0, 1)
    return near.astype(np.float32), mean_back.astype(np.float32)

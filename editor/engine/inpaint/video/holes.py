"""Where the footage is to be filled, and how the filling gives way to the picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]


def widened(mask: Mask, radius: int) -> Mask:
    """All that is within a disk of `radius` pixels of it."""
    import cv2

    if radius <= 0:
        return mask
    disk = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    return np.asarray(cv2.dilate(mask.astype(np.uint8), disk)) > 0


def without_specks(mask: Mask, radius: int) -> Mask:
    """Of it, what a disk of `radius` pixels fits into."""
    import cv2

    disk = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    return np.asarray(cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, disk)) > 0


def share_of_filling(hole: Mask, feather: int) -> NDArray[np.float32]:
    """(H, W): 1 in the hole, and down to 0 within `feather` pixels outside it."""
    import cv2

    if feather <= 0 or not hole.any():
        return hole.astype(np.float32)
    far = cv2.distanceTransform((~hole).astype(np.uint8), cv2.DIST_L2, 5)
    share = np.clip(1 - np.asarray(far, np.float32) / (feather + 1), 0, 1)
    return (share * share * (3 - 2 * share)).astype(np.float32)

"""Where a matte is to be believed, and where alpha must be solved for."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.model.roto.matte import Matting

_REACH = {Matting.FINE: 0.004, Matting.HAIR: 0.018}  # of the longer side, each way from the border
_LEAST = 3  # pixels
_UNSURE = 0.05, 0.95  # between these a matte says itself that it does not know

UNKNOWN = 0.5


def trimap(matte: NDArray[np.float32], matting: Matting) -> NDArray[np.float32]:
    """(H, W): 0 outside, 1 inside, UNKNOWN in a band along the matte's border, which is wider
    where the matte is soft.

    Args:
        matte: (H, W) 0..1.
        matting: FINE or HAIR.
    """
    import cv2

    reach = max(_LEAST, _REACH[matting] * max(matte.shape))
    inside = (matte > 0.5).astype(np.uint8)
    away = cv2.distanceTransform(inside, cv2.DIST_L2, 5) + cv2.distanceTransform(
        1 - inside, cv2.DIST_L2, 5
    )
    if not inside.any() or inside.all():
        away = np.full(matte.shape, np.inf, np.float32)
    soft = ((matte > _UNSURE[0]) & (matte < _UNSURE[1])).astype(np.uint8)
    more = 2 * (round(reach / 3)) + 1
    soft = cv2.dilate(soft, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (more, more)))
    known = inside.astype(np.float32)
    return np.where((away <= reach) | (soft > 0), np.float32(UNKNOWN), known)

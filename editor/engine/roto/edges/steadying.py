"""Alpha that goes along with what it covers from one picture to the next."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.edges.carrying import carried

_WEIGHT = 0.5  # of the frame before, where it fits without doubt
_MOST = 0.35  # of alpha that one frame may differ from the next and still be shimmer

Picture = NDArray[np.uint8]
Alpha = NDArray[np.float32]


def steadied(
    picture: Picture,
    alpha: Alpha,
    band: NDArray[np.bool_],
    picture_before: Picture,
    alpha_before: Alpha,
) -> Alpha:
    """`alpha`, drawn in `band` towards that of the frame before where the same thing is seen."""
    if picture.shape != picture_before.shape or not band.any():
        return alpha
    moved, same = carried(picture, picture_before, alpha_before)
    trust = same * np.clip(1 - np.abs(moved - alpha) / _MOST, 0, 1)
    return np.where(band, alpha + _WEIGHT * trust * (moved - alpha), alpha).astype(np.float32)

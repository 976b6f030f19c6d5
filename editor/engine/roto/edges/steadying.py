"""Alpha that goes along with what it covers from one picture to the next."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_WEIGHT = 0.5  # of the frame before, where it fits without doubt
_LIKENESS = 10.0  # levels by which the colours may differ on average
_MOST = 0.35  # of alpha that one frame may differ from the next and still be shimmer
_HALVED = 2  # times as small as the picture, where the motion is found

Picture = NDArray[np.uint8]
Alpha = NDArray[np.float32]


def steadied(
    picture: Picture,
    alpha: Alpha,
    band: NDArray[np.bool_],
    picture_before: Picture,
    alpha_before: Alpha,
) -> Alpha:
    """`alpha`, drawn in `band` towards that of the frame before where the same thing is seen.

    Source: the motion is DIS (Kroeger, Timofte, Dai and Van Gool, 2016).
    """
    import cv2

    if picture.shape != picture_before.shape or not band.any():
        return alpha
    height, width = alpha.shape
    size = max(16, width // _HALVED), max(16, height // _HALVED)
    greys = [
        cv2.resize(cv2.cvtColor(each, cv2.COLOR_RGB2GRAY), size, interpolation=cv2.INTER_AREA)
        for each in (picture, picture_before)
    ]
    finder = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_FAST)
    flow = finder.calc(greys[0], greys[1], None)  # type: ignore[arg-type]
    flow = cv2.resize(flow, (width, height), interpolation=cv2.INTER_LINEAR)
    flow *= np.array([width / size[0], height / size[1]], np.float32)
    y, x = np.mgrid[:height, :width].astype(np.float32)
    across, down = x + flow[..., 0], y + flow[..., 1]
    moved, seen = (
        cv2.remap(each, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        for each in (alpha_before, picture_before)
    )
    differs = np.abs(seen.astype(np.float32) - picture).mean(-1)
    differs = cv2.blur(differs, (5, 5))
    trust = np.exp(-((differs / _LIKENESS) ** 2)) * np.clip(1 - np.abs(moved - alpha) / _MOST, 0, 1)
    return np.where(band, alpha + _WEIGHT * trust * (moved - alpha), alpha).astype(np.float32)

"""Coverage of one picture, brought to where the same things are in another."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_LIKENESS = 10.0  # levels by which the colours may differ on average
_HALVED = 2  # times as small as the picture, where the motion is found

Picture = NDArray[np.uint8]
Alpha = NDArray[np.float32]


def carried(picture: Picture, other: Picture, alpha: Alpha) -> tuple[Alpha, Alpha]:
    """`alpha`, which is of `other`, as it would be in `picture`; and how surely, 0..1, each pixel
    shows the same thing in both.

    Source: the motion is DIS (Kroeger, Timofte, Dai and Van Gool, 2016).
    """
    import cv2

    height, width = alpha.shape
    size = max(16, width // _HALVED), max(16, height // _HALVED)
    greys = [
        cv2.resize(cv2.cvtColor(each, cv2.COLOR_RGB2GRAY), size, interpolation=cv2.INTER_AREA)
        for each in (picture, other)
    ]
    finder = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_FAST)
    flow = finder.calc(greys[0], greys[1], None)  # type: ignore[arg-type]
    flow = cv2.resize(flow, (width, height), interpolation=cv2.INTER_LINEAR)
    flow *= np.array([width / size[0], height / size[1]], np.float32)
    y, x = np.mgrid[:height, :width].astype(np.float32)
    across, down = x + flow[..., 0], y + flow[..., 1]
    moved, seen = (
        cv2.remap(each, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        for each in (alpha, other)
    )
    differs = cv2.blur(np.abs(seen.astype(np.float32) - picture).mean(-1), (5, 5))
    return moved.astype(np.float32), np.exp(-((differs / _LIKENESS) ** 2)).astype(np.float32)

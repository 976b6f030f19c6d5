"""Dense optical flow that needs no weights, in some hundredths of a second."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Flow = NDArray[np.float32]
_BLOCK = 8


class DisFlow:
    """Belongs to one thread.

    Source: Dense Inverse Search (Kroeger, Timofte, Dai and Van Gool, 2016), as OpenCV has it.
    """

    def __init__(self) -> None:
        import cv2

        self._search = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)

    def __call__(self, one: NDArray[np.uint8], other: NDArray[np.uint8]) -> Flow:
        """How far each pixel of `one` has moved in `other`.

        Args:
            one, other: (H, W, 3) RGB or (H, W) grey, of one size.

        Returns:
            (H, W, 2), pixels to the right and down.
        """
        height, width = one.shape[:2]
        pair = (_whole(_grey(each)) for each in (one, other))
        flow = self._search.calc(*pair, None)  # pyright: ignore
        return np.ascontiguousarray(np.asarray(flow, np.float32)[:height, :width])

    def quick(self, one: NDArray[np.uint8], other: NDArray[np.uint8]) -> Flow:
        """The same, found in half the size: a quarter of the time, and half as fine."""
        import cv2

        height, width = one.shape[:2]
        size = max(16, width // 2), max(16, height // 2)
        halves = [
            np.asarray(cv2.resize(each, size, interpolation=cv2.INTER_AREA), np.uint8)
            for each in (one, other)
        ]
        flow = cv2.resize(self(*halves), (width, height), interpolation=cv2.INTER_LINEAR)
        return np.asarray(flow * (width / size[0], height / size[1]), np.float32)


def pulled(field: NDArray[np.float32], flow: Flow) -> NDArray[np.float32]:
    """`field` of another picture, as seen from here: at each pixel its value where `flow` points.

    Args:
        field: (H, W) or (H, W, C); beyond its edges the nearest value counts.
        flow: (H, W, 2) from here to there.
    """
    import cv2

    height, width = flow.shape[:2]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    there = cv2.remap(
        field, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(there, np.float32)


def doubt(forth: Flow, back: Flow) -> NDArray[np.float32]:
    """(H, W) 0..1: how little going forth and back again leads to where it began.

    Source: the occlusion test of Sundaram, Brox and Keutzer (2010), equation 5, made soft.
    """
    there = pulled(back, forth)
    away = _square(forth + there)
    moved = _square(forth) + _square(there)
    return np.clip(away / (0.02 * moved + 2.0), 0, 1).astype(np.float32)


def _square(flow: Flow) -> NDArray[np.float32]:
    return flow[..., 0] ** 2 + flow[..., 1] ** 2


def _whole(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """In whole blocks: of others OpenCV 5.0 leaves a rest of what it found in earlier pictures."""
    import cv2

    height, width = grey.shape
    if not (height % _BLOCK or width % _BLOCK):
        return grey
    more = -height % _BLOCK, -width % _BLOCK
    wide = cv2.copyMakeBorder(grey, 0, more[0], 0, more[1], cv2.BORDER_REPLICATE)
    return np.asarray(wide, np.uint8)


def _grey(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    import cv2

    if picture.ndim == 2:
        return picture
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)

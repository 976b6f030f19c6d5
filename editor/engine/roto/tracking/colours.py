"""How well a colour goes with what is covered, and with what is not."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.tracking.spans import Coverage

_BINS = (16, 24, 24)
_UNSEEN = 0.5  # pixels that every bin is taken to hold at least, for either side


def lab_of(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(H, W, 3) CIE Lab, 0..255 each."""
    import cv2

    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2LAB), np.uint8)


class ColourModel:
    """Histograms of either side of one picture's coverage."""

    def __init__(self, lab: NDArray[np.uint8], coverage: Coverage) -> None:
        index = _bins(lab).ravel()
        weights, bins = coverage.ravel(), int(np.prod(_BINS))
        inside = _spread(np.bincount(index, weights, bins).astype(np.float64))
        outside = _spread(np.bincount(index, 1 - weights, bins).astype(np.float64))
        odds = (inside + _UNSEEN / len(inside)) / (inside.sum() + _UNSEEN)
        against = (outside + _UNSEEN / len(outside)) / (outside.sum() + _UNSEEN)
        self._likelihood = (odds / (odds + against)).astype(np.float32)

    def likelihood(self, lab: NDArray[np.uint8]) -> Coverage:
        """(H, W) 0..1: how likely each pixel is covered, by its colour alone."""
        return self._likelihood[_bins(lab)]


def _bins(lab: NDArray[np.uint8]) -> NDArray[np.int32]:
    scaled = [lab[..., axis].astype(np.int32) * bins >> 8 for axis, bins in enumerate(_BINS)]
    return (scaled[0] * _BINS[1] + scaled[1]) * _BINS[2] + scaled[2]


def _spread(counts: NDArray[np.float64]) -> NDArray[np.float64]:
    """Shared with the bins around."""
    cube = counts.reshape(_BINS)
    for axis in range(3):
        padded = np.pad(cube, [(1, 1) if a == axis else (0, 0) for a in range(3)], mode="edge")
        low, middle, high = (
            np.take(padded, range(k, k + cube.shape[axis]), axis) for k in range(3)
        )
        cube = (low + 2 * middle + high) / 4
    return cube.ravel()

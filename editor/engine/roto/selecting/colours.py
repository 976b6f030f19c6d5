"""How much better a colour fits one side than the other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_BINS = (14, 20, 20)  # of lightness, and of the two hues
_LEAST_SPAN = (20.0, 16.0, 16.0)  # Lab units that the bins of a channel cover at least
_UNSEEN = 0.15  # of a bin's even share: what no side has says little
_CERTAIN = 4.0  # the most that a colour says for or against

Field = NDArray[np.float32]


class Colours:
    """The colours of one picture, sorted into bins."""

    def __init__(self, lab: Field) -> None:
        lowest = np.percentile(lab, 1, axis=(0, 1))
        span = np.maximum(np.percentile(lab, 99, axis=(0, 1)) - lowest, _LEAST_SPAN)
        bins = np.array(_BINS)
        place = ((lab - lowest) / span * bins).astype(np.int32).clip(0, bins - 1)
        self._index = (place[..., 0] * bins[1] + place[..., 1]) * bins[2] + place[..., 2]

    def evidence(self, inside: Sequence[Field], outside: Sequence[Field]) -> Field:
        """The logarithm of how much likelier each pixel's colour is inside than outside.

        Args:
            inside, outside: (H, W) each, how much each pixel counts as an example of either side.
                Of several, the one that a colour is likeliest by says it.
        """
        said = [
            np.log(np.max([self._shares(weights) for weights in side], axis=0) + _UNSEEN)
            for side in (inside, outside)
        ]
        likelier = np.clip(said[0] - said[1], -_CERTAIN, _CERTAIN)
        return likelier.astype(np.float32)[self._index]

    def _shares(self, weights: Field) -> NDArray[np.float64]:
        """How often each bin's colour occurs, next to an even spread over all that are there."""
        counts = np.bincount(self._index.ravel(), weights.ravel(), int(np.prod(_BINS)))
        cube = counts.reshape(_BINS)
        for axis in range(3):
            padded = np.pad(cube, [(1, 1) if a == axis else (0, 0) for a in range(3)])
            low, mid, high = (
                np.take(padded, range(k, k + cube.shape[axis]), axis) for k in range(3)
            )
            cube = (low + 2 * mid + high) / 4
        used = np.count_nonzero(np.bincount(self._index.ravel(), minlength=cube.size))
        return (cube.ravel() / max(cube.sum(), 1e-6)) * used

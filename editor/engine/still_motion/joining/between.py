"""Pictures between two: what both show moves from its place in one to its place in the other."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.flow.dis import DisFlow, Flow, doubt, pulled

_SURE, _UNSURE = 0.25, 0.7  # doubt, on average: below all is believed, above nothing
_SOFTENED = 1 / 60  # of the width: how gently belief ends


class Between:
    """Belongs to the thread of `search`. Where the two show nothing in common, one dissolves into
    the other.

    Args:
        one, other: (H, W, 3), of one size.
    """

    def __init__(self, search: DisFlow, one: NDArray[np.uint8], other: NDArray[np.uint8]) -> None:
        forth, back = search.quick(one, other), search.quick(other, one)
        self._forth = forth * _belief(forth, back)[..., None]
        self._back = back * _belief(back, forth)[..., None]
        self._one, self._other = one.astype(np.float32), other.astype(np.float32)

    def at(self, part: float) -> NDArray[np.uint8]:
        """(H, W, 3), `part` (0..1) of the way from one to the other.

        Source: Super SloMo (Jiang et al., 2018), equation 4, for where what is between came from.
        """
        rest = 1 - part
        from_one = self._way(part * part, -rest * part)
        from_other = self._way(-part * rest, rest * rest)
        mixed = rest * pulled(self._one, from_one) + part * pulled(self._other, from_other)
        return np.clip(np.rint(mixed), 0, 255).astype(np.uint8)

    def _way(self, back: float, forth: float) -> Flow:
        return np.asarray(back * self._back + forth * self._forth, np.float32)


def _belief(forth: Flow, back: Flow) -> NDArray[np.float32]:
    """(H, W) 0..1: how far what the flow says is to be followed."""
    import cv2

    doubted = doubt(forth, back)
    whole = np.clip((_UNSURE - float(doubted.mean())) / (_UNSURE - _SURE), 0, 1)
    soft = cv2.GaussianBlur(doubted, (0, 0), max(1.0, doubted.shape[1] * _SOFTENED))
    return np.asarray(whole * (1 - np.maximum(doubted, soft)), np.float32)

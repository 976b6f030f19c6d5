"""What may be in a hole, and what others say of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.video.holes import Mask
from editor.engine.inpaint.video.judging.surroundings import RIGHT, mean_square

Floats = NDArray[np.float32]
_TOGETHER = 3.0  # pixels over which guesses are compared
_HEARD = 0.65  # how much what others say counts against what the ring says


@dataclass(frozen=True, slots=True)
class Guess:
    """What may be in a hole.

    Attributes:
        colour: (H, W, 3).
        wrong: (H, W) how wrong it is likely to be, squared.
        there: (H, W) where it says anything.
    """

    colour: Floats
    wrong: Floats
    there: Mask


def compared(guesses: Sequence[Guess], worked: Callable[[], None]) -> list[Floats]:
    """How wrong each is likely to be where it says something: the less, the more of what the
    others say, and the better those are, goes with it.

    Args:
        worked: called between pieces of the work; it may raise.
    """
    import cv2

    height, width = guesses[0].wrong.shape
    half = (width + 1) // 2, (height + 1) // 2

    def soft(values: Floats) -> Floats:
        small = cv2.resize(values, half, interpolation=cv2.INTER_AREA)
        even = cv2.GaussianBlur(small, (0, 0), _TOGETHER / 2)
        return np.asarray(cv2.resize(even, (width, height)), np.float32)

    sums = [np.zeros_like(each.wrong) for each in guesses]
    weights = [np.zeros_like(each.wrong) for each in guesses]
    for i, one in enumerate(guesses):
        for j, other in enumerate(guesses[:i]):
            worked()
            shared = (one.there & other.there).astype(np.float32)
            apart = mean_square(one.colour - other.colour) * shared
            apart = soft(apart) / np.maximum(soft(shared), 1e-3)
            for of, by in ((i, other), (j, one)):
                weight = shared / by.wrong
                sums[of] += apart * weight
                weights[of] += weight
    result: list[Floats] = []
    for each, sum_, weight in zip(guesses, sums, weights, strict=True):
        said = np.where(weight > 0, sum_ / np.maximum(weight, 1e-12) + RIGHT, each.wrong)
        result.append((each.wrong ** (1 - _HEARD) * said**_HEARD).astype(np.float32))
    return result

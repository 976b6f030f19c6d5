"""What can be chosen about a removal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Masks = Callable[[int], NDArray[np.uint8]]
"""Of a frame of the footage: (H, W), more than half is what should go."""


@dataclass(frozen=True, slots=True)
class FillOptions:
    """
    Attributes:
        grow: pixels that the mask is widened by.
        feather: pixels, outwards from there, over which the filling gives way to the picture.
        reach: frames before and after that are looked at.
        window: frames that are filled in one go; a fill can be taken up again between windows.
        grain: how much of the surroundings' grain is put onto the filling, 0..1.
        seed: of what is made up.
    """

    grow: int = 0
    feather: int = 0
    reach: int = 30
    window: int = 24
    grain: float = 1.0
    seed: int = 0

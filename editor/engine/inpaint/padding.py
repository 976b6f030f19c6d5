"""Footage with more room around it than was filmed: what is beyond its edges is a hole to fill."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.spreading import Mask, Picture
from editor.engine.inpaint.video.options import Masks
from editor.engine.roto.footage import Footage


@dataclass(frozen=True, slots=True)
class Margins:
    """Pixels beyond each edge."""

    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0

    def around(self, values: NDArray[np.uint8], beyond: int) -> NDArray[np.uint8]:
        """(H, W) or (H, W, C) with the margins put around it, all `beyond`."""
        width = [(self.top, self.bottom), (self.left, self.right)]
        width += [(0, 0)] * (values.ndim - 2)
        return np.pad(values, width, constant_values=beyond)


class PaddedFootage:
    """Footage of larger pictures, with nothing in the margins. Fill it with its own `masks`."""

    def __init__(self, footage: Footage, margins: Margins) -> None:
        self._footage = footage
        self._margins = margins

    @property
    def count(self) -> int:
        return self._footage.count

    @property
    def size(self) -> tuple[int, int]:
        width, height = self._footage.size
        more = self._margins
        return width + more.left + more.right, height + more.top + more.bottom

    @property
    def rate(self) -> Fraction:
        return self._footage.rate

    def picture(self, index: int) -> Picture:
        return self._margins.around(self._footage.picture(index), 0)

    def masks(self, masks: Masks | None = None) -> Masks:
        """The margins as what should go, and in the filmed part what `masks` say."""

        def padded(frame: int) -> NDArray[np.uint8]:
            width, height = self._footage.size
            own = np.zeros((height, width), np.uint8) if masks is None else masks(frame)
            return self._margins.around(own, 255)

        return padded


def padded_picture(picture: Picture, hole: Mask, margins: Margins) -> tuple[Picture, Mask]:
    """A single picture with margins, and its hole with them."""
    wide = margins.around(hole.astype(np.uint8), 1) > 0
    return margins.around(picture, 0), wide

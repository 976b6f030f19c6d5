"""Between pictures as they are stored and as they are seen, upright."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame
from editor.model.generation.removal import Margins


@dataclass(frozen=True, slots=True)
class Orientation:
    """See `model.frame.Frame`: mirrored, then turned by `rotation`, a picture is upright."""

    rotation: int = 0
    mirrored: bool = False

    @staticmethod
    def of(frame: Frame) -> Orientation:
        return Orientation(frame.rotation, frame.mirrored)

    def upright(self, stored: NDArray[Any]) -> NDArray[Any]:
        flipped = stored[:, ::-1] if self.mirrored else stored
        return np.ascontiguousarray(np.rot90(flipped, -self.rotation // 90))

    def stored(self, upright: NDArray[Any]) -> NDArray[Any]:
        turned = np.rot90(upright, self.rotation // 90)
        return np.ascontiguousarray(turned[:, ::-1] if self.mirrored else turned)

    def size(self, stored: tuple[int, int]) -> tuple[int, int]:
        """Width and height upright; of an upright picture, those of the stored one."""
        return (stored[1], stored[0]) if self.rotation % 180 else stored

    def margins(self, upright: Margins) -> Margins:
        """The margins of a picture as seen, around the stored one."""
        sides = [upright.left, upright.top, upright.right, upright.bottom]
        turns = self.rotation // 90 % 4  # turning back by one makes what was on top the left side
        sides = sides[turns:] + sides[:turns]
        left, top, right, bottom = sides
        return Margins(right, top, left, bottom) if self.mirrored else Margins(*sides)

"""The part of a picture that a model is shown, and in which size."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_SURROUNDINGS = 0.5  # of the hole's sides, on each side of it
_LEAST = 24  # pixels


@dataclass(frozen=True, slots=True)
class Region:
    """Lines `top` to `bottom` and columns `left` to `right` of the picture, seen by the model as
    `width` x `height`."""

    top: int
    bottom: int
    left: int
    right: int
    width: int
    height: int

    @property
    def part(self) -> tuple[slice, slice]:
        return slice(self.top, self.bottom), slice(self.left, self.right)

    @property
    def own_size(self) -> tuple[int, int]:
        """Its width and height in the picture."""
        return self.right - self.left, self.bottom - self.top


def region_around(hole: NDArray[np.bool_], side: int, multiple: int) -> Region:
    """What is around a hole that is somewhere in the picture: as much as the model sees without
    making it smaller, and more where the hole is larger than that.

    Args:
        side: what the model's longer side should be at most; multiple: of both its sides.
    """
    spans = [
        _span(np.flatnonzero(hole.any(axis=1 - axis)), hole.shape[axis], side) for axis in (0, 1)
    ]
    lengths = [stop - start for start, stop in spans]
    scale = min(1.0, side / max(lengths))
    height, width = (max(multiple, round(each * scale / multiple) * multiple) for each in lengths)
    (top, bottom), (left, right) = spans
    return Region(top, bottom, left, right, width, height)


def _span(places: NDArray[np.intp], length: int, side: int) -> tuple[int, int]:
    """From where to where along one axis of `length` pixels."""
    first, last = int(places[0]), int(places[-1]) + 1
    room = max(_LEAST, round((last - first) * _SURROUNDINGS))
    wanted = min(length, max(last - first + 2 * room, side))
    start = (first + last - wanted) // 2
    start = min(max(start, 0), length - wanted)
    return start, start + wanted

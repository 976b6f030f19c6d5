"""Samples that are made in whole pieces, read at any position and length."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]  # (count, 2)
Read = Callable[[int, int], Samples]  # start, count


def silence(count: int) -> Samples:
    return np.zeros((count, 2), np.float32)


class Chunks:
    """Joins pieces of `size` samples, piece k beginning at sample k * `size`.

    A piece depends on its number alone and not on what was read before, so that any sequence of
    reads gives the same samples as one long read. The last `keep` pieces used are kept.
    """

    def __init__(self, make: Callable[[int], Samples], size: int, keep: int) -> None:
        self._make = make
        self._size = size
        self._keep = keep
        self._made: OrderedDict[int, Samples] = OrderedDict()

    def read(self, start: int, count: int) -> Samples:
        """Samples [`start`, `start` + `count`), of any sign: (count, 2)."""
        samples = np.empty((count, 2), np.float32)
        position = start
        while position < start + count:
            number, offset = divmod(position, self._size)
            piece = self._piece(number)[offset : offset + start + count - position]
            samples[position - start : position - start + len(piece)] = piece
            position += len(piece)
        return samples

    def _piece(self, number: int) -> Samples:
        piece = self._made.pop(number, None)
        if piece is None:
            piece = self._make(number)
            assert piece.shape == (self._size, 2), piece.shape
        self._made[number] = piece
        if len(self._made) > self._keep:
            self._made.popitem(last=False)
        return piece

"""Frames of a matte that have come and are not in a film yet."""

from __future__ import annotations

import zlib
from collections import OrderedDict

import numpy as np
from numpy.typing import NDArray

from editor.model.roto.matte import MatteId

_MOST_BYTES = 48 * 1024 * 1024


class LiveFrames:
    """Packed, and the oldest forgotten when they become too many: they are in the film soon."""

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._packed: OrderedDict[tuple[MatteId, int], tuple[bytes, tuple[int, ...]]]
        self._packed = OrderedDict()
        self.size_bytes = 0

    def put(self, matte: MatteId, frame: int, levels: NDArray[np.uint8]) -> None:
        self._drop((matte, frame))
        packed = zlib.compress(levels.tobytes(), 1)
        self._packed[matte, frame] = packed, levels.shape
        self.size_bytes += len(packed)
        while self.size_bytes > self._most_bytes:
            self._drop(next(iter(self._packed)))

    def levels(self, matte: MatteId, frame: int) -> NDArray[np.uint8] | None:
        """(H, W) uint8."""
        found = self._packed.get((matte, frame))
        if found is None:
            return None
        return np.frombuffer(zlib.decompress(found[0]), np.uint8).reshape(found[1])

    def forget(self, matte: MatteId) -> None:
        for key in [key for key in self._packed if key[0] == matte]:
            self._drop(key)

    def _drop(self, key: tuple[MatteId, int]) -> None:
        if key in self._packed:
            self.size_bytes -= len(self._packed.pop(key)[0])

"""The frames of a matte that the user decided, as coverage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.tracking.spans import Coverage
from editor.media.grey.picture_file import read_grey
from editor.model.roto.matte import Key
from editor.model.roto.prompts import Paint

_KEPT = 4


class KeyPictures(Mapping[int, Coverage]):
    """By the frame's number; read when it is asked for, so that many keys take no memory.

    Args:
        size: width and height of the footage, to which they are scaled if they are not so large.

    Raises:
        MediaError, when one is asked for: its file is missing or damaged.
    """

    def __init__(self, keys: Iterable[Key], size: tuple[int, int]) -> None:
        self._paths = {key.frame: Path(key.picture) for key in keys}
        self._size = size
        self._kept: dict[int, Coverage] = {}

    def __getitem__(self, frame: int) -> Coverage:
        if frame not in self._kept:
            while len(self._kept) >= _KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[frame] = coverage_of(read_grey(self._paths[frame]), self._size)
        return self._kept[frame]

    def __iter__(self) -> Iterator[int]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def pointed_at(keys: Iterable[Key]) -> frozenset[int]:
    """The frames that were but pointed at: what they show was found, not given nor painted."""
    return frozenset(
        key.frame
        for key in keys
        if key.prompts and not any(isinstance(prompt, Paint) for prompt in key.prompts)
    )


def coverage_of(levels: NDArray[np.uint8], size: tuple[int, int]) -> Coverage:
    """(H, W) uint8 as coverage 0..1, scaled to that width and height if it has others."""
    return fitted(levels, size).astype(np.float32) / np.float32(255)


def fitted(levels: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """(H, W) uint8 of that width and height."""
    if levels.shape[::-1] == size:
        return levels
    import cv2

    shrinks = size[0] < levels.shape[1]
    method = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(levels, size, interpolation=method), np.uint8)

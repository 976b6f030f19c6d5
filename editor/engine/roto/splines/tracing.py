"""Splines made of a matte: the function that the window, the command line and scripts run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.key_pictures import fitted
from editor.engine.roto.splines.outline import keyed_spline, splines_of
from editor.media.grey.coverage_reader import CoverageReader
from editor.model.roto.coverage import coverage_at
from editor.model.roto.matte import Matte
from editor.model.roto.splines import Spline
from editor.model.task import TaskControl


def trace_matte(
    matte: Matte,
    size: tuple[int, int],
    frames: Sequence[int],
    task: TaskControl,
    tolerance: float = 1.0,
) -> tuple[Spline, ...]:
    """Splines that draw what the matte covers: of one frame all outlines, of several the largest,
    keyed in time. Its own splines, choke and feather are not in them. Ids are to be replaced.

    Args:
        size: of the footage, width and height.
        tolerance: pixels by which they may leave the outline, about.

    Raises:
        Cancelled. MediaError: its files are missing or damaged.
    """
    known = [frame for frame in frames if coverage_at(matte, frame) is not None]
    with closing(CoverageReader()) as reader:
        levels = _Levels(reader, matte, size, known)
        if len(frames) == 1:
            of_each = (splines_of(levels[frame], frame, tolerance) for frame in known)
            return tuple(spline for splines in of_each for spline in splines)
        found = keyed_spline(levels, task, tolerance)
        return () if found is None else (found,)


class _Levels(Mapping[int, NDArray[np.uint8]]):
    """Read when it is asked for, so that many frames take no memory."""

    def __init__(
        self, reader: CoverageReader, matte: Matte, size: tuple[int, int], frames: Sequence[int]
    ) -> None:
        self._reader, self._matte, self._size, self._frames = reader, matte, size, frames

    def __getitem__(self, frame: int) -> NDArray[np.uint8]:
        picture = coverage_at(self._matte, frame)
        if picture is None:
            raise KeyError(frame)
        return fitted(self._reader.levels(picture), self._size)

    def __iter__(self) -> Iterator[int]:
        return iter(self._frames)

    def __len__(self) -> int:
        return len(self._frames)

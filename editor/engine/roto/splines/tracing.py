"""Splines made of a matte: the function that the window, the command line and scripts run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.key_pictures import fitted
from editor.engine.roto.splines.keying import keyed_splines
from editor.engine.roto.splines.outline import LEAST_AREA, splines_of
from editor.media.grey.coverage_reader import CoverageReader
from editor.model.roto.coverage import coverage_at
from editor.model.roto.matte import Matte
from editor.model.roto.splines import Spline
from editor.model.task import TaskControl

_SPECK = 0.0005  # of the picture


def trace_matte(
    matte: Matte,
    size: tuple[int, int],
    frames: Sequence[int],
    task: TaskControl,
    tolerance: float = 1.0,
    least_area: float | None = None,
) -> tuple[Spline, ...]:
    """Splines that draw what the matte covers, holes as such that subtract, keyed in time where
    there are several frames. Its own splines, choke and feather are not in them. Ids are to be
    replaced.

    Args:
        size: of the footage, width and height.
        tolerance: pixels by which they may leave the outline, about.
        least_area: pixels; smaller specks and holes are left out. None: few of them on one frame,
            more where there are several, through which they come and go.

    Raises:
        Cancelled. MediaError: its files are missing or damaged.
    """
    if least_area is None:
        fleeting = size[0] * size[1] * _SPECK if len(frames) > 1 else 0.0
        least_area = max(LEAST_AREA, fleeting)
    known = [frame for frame in frames if coverage_at(matte, frame) is not None]
    with closing(CoverageReader()) as reader:
        levels = _Levels(reader, matte, size, known)
        if len(frames) == 1:
            of_each = (splines_of(levels[frame], frame, tolerance, least_area) for frame in known)
            return tuple(spline for splines in of_each for spline in splines)
        return keyed_splines(levels, task, tolerance, least_area)


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

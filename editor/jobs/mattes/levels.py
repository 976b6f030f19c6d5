"""Mattes as they will be in the film, in memory."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.compositor.roto.reading import CoverageDrawing
from editor.media.grey.coverage_reader import CoverageReader
from editor.model.flatten.layers import FilePicture, MatteValue, MediaPicture
from editor.model.frame import ColourModel, Frame, PixelFormat, Plane

_GREY = PixelFormat(ColourModel.GRAY, 8)


class MatteLevels:
    """Read as they are where nothing is done to them while drawing. Belongs to the thread that uses
    it; a GL context is made when it is first needed."""

    def __init__(self) -> None:
        self._reader = CoverageReader()
        self._drawing: CoverageDrawing | None = None

    def of(self, matte: MatteValue) -> NDArray[np.uint8]:
        """(H, W) uint8, of the footage's size.

        Raises:
            MediaError: its picture cannot be read.
            NoGraphicsError: it must be drawn, and the machine has no OpenGL 3.3.
        """
        size = matte.height, matte.width
        if is_plain(matte):
            if matte.coverage is None:
                return np.zeros(size, np.uint8)
            levels = self._reader.levels(matte.coverage)
            if levels.shape == size:
                return levels
        if self._drawing is None:
            self._drawing = CoverageDrawing()
        return self._drawing.levels(matte, self._frame)

    def close(self) -> None:
        self._reader.close()
        if self._drawing is not None:
            self._drawing.close()

    def _frame(self, picture: MediaPicture | FilePicture) -> Frame:
        assert isinstance(picture, FilePicture)
        levels = np.ascontiguousarray(self._reader.levels(picture))
        height, width = levels.shape
        plane = Plane(levels.reshape(-1).data, width, width, height)
        return Frame((plane,), _GREY, width, height, owner=levels)


def is_plain(matte: MatteValue) -> bool:
    """Whether its coverage is just what its picture holds."""
    edges = matte.edges
    return not (matte.shapes or matte.inverted or edges.choke or edges.feather)

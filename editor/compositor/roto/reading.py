"""A matte's coverage as it will be in the film, in memory."""

from __future__ import annotations

import moderngl
import numpy as np
from numpy.typing import NDArray

from editor.compositor.context import end, finish, standalone
from editor.compositor.layers.image_inputs import Frames
from editor.compositor.roto.coverage import Coverages
from editor.compositor.roto.passes import Passes
from editor.compositor.shaders import ShaderLibrary
from editor.compositor.textures import TexturePool
from editor.model.flatten.layers import MatteValue
from editor.resources import shaders_folder


class CoverageDrawing:
    """Has a GL context of its own, and belongs to the thread that it is made on.

    Raises:
        NoGraphicsError: the machine has no OpenGL 3.3.
    """

    def __init__(self) -> None:
        self._ctx: moderngl.Context = standalone()
        with self._ctx:
            self._pool = TexturePool(self._ctx)
            self._shaders = ShaderLibrary(self._ctx, shaders_folder())
            self._coverages = Coverages(Passes(self._ctx, self._shaders, self._pool))

    def levels(self, matte: MatteValue, frames: Frames) -> NDArray[np.uint8]:
        """(H, W) uint8, top line first, of the footage's size.

        Raises:
            What `frames` raises for the matte's picture.
        """
        size = matte.width, matte.height
        with self._ctx:  # others may draw on this thread, too
            texture = self._coverages.texture((matte,), size, frames)
            finish(self._ctx)
            lines = np.frombuffer(texture.read(alignment=1), np.uint8).reshape(size[::-1])
        return np.ascontiguousarray(lines[::-1])

    def close(self) -> None:
        with self._ctx:
            self._coverages.release()
            self._shaders.release()
            self._pool.release()
        end(self._ctx)

"""What scenes are drawn with, kept from one to the next: a GL context, shaders and textures."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.compositor.context import end, standalone
from editor.compositor.drawing.painter import Painter
from editor.compositor.picture import Pictures
from editor.compositor.readback import Readback
from editor.compositor.shaders import ShaderLibrary
from editor.compositor.textures import TexturePool
from editor.model.frame import Frame
from editor.resources import shaders_folder


class Stage:
    """Belongs to the thread that makes it.

    Raises:
        NoGraphicsError: the machine has no OpenGL.
    """

    def __init__(self) -> None:
        self.ctx = standalone()
        self.shaders = ShaderLibrary(self.ctx, shaders_folder())
        self.pool = TexturePool(self.ctx)
        self.readback = Readback(self.ctx, self.shaders)

    def pixels(self, frame: Frame, width: int, height: int) -> NDArray[np.uint8]:
        """(H, W, 4), premultiplied, top line first."""
        pictures = Pictures(Painter(self.ctx, self.shaders, self.pool), self.pool)
        texture = pictures.to_rgb(frame, width, height)
        pixels = self.readback.to_rgba8(texture)
        self.pool.give(texture)
        return pixels

    def close(self) -> None:
        with self.ctx:
            self.readback.release()
            self.shaders.release()
            self.pool.release()
        end(self.ctx)

"""Small pictures with the viewport's colours, for widgets that paint without GL."""

from __future__ import annotations

import moderngl
import numpy as np
from numpy.typing import NDArray

from editor.compositor.context import finish
from editor.compositor.drawing.painter import Painter
from editor.compositor.picture import Pictures
from editor.compositor.shaders import ShaderLibrary
from editor.compositor.textures import TexturePool
from editor.model.frame import Frame
from editor.resources import shaders_folder

_CHECK = 8  # pixels of one square behind what is transparent
_GREYS = (0.32, 0.42)  # black and white drawings are both seen on them


class ThumbnailPainter:
    """Belongs to one GL context and its thread, which must be current in every call."""

    def __init__(self, ctx: moderngl.Context) -> None:
        self._ctx = ctx
        self._pool = TexturePool(ctx)
        self._shaders = ShaderLibrary(ctx, shaders_folder())
        self._pictures = Pictures(Painter(ctx, self._shaders, self._pool), self._pool)

    def painted(self, frame: Frame) -> NDArray[np.uint8]:
        """`frame` upright on a chequered ground: (H, W, 4) uint8, blue, green, red, 255."""
        texture = self._pictures.to_rgb(frame)
        finish(self._ctx)  # so that the read does not wait with the interpreter's lock
        raw = np.frombuffer(texture.read(), np.float16)
        height, width = texture.height, texture.width
        self._pool.give(texture)
        rgba = raw.reshape(height, width, 4)[::-1].astype(np.float32)
        colour = rgba[..., :3]
        if frame.format.alpha:
            y, x = np.indices((height, width)) // _CHECK
            ground = np.where((x + y) % 2, *_GREYS).astype(np.float32)
            colour = colour + ground[..., None] * (1 - rgba[..., 3:])
        painted = np.full((height, width, 4), 255, np.uint8)
        painted[..., :3] = np.rint(np.nan_to_num(colour[..., ::-1]).clip(0, 1) * 255)
        return painted

    def release(self) -> None:
        self._shaders.release()
        self._pool.release()

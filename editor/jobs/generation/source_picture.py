"""The picture that a shot is made from, made small, for a quick look at it."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing

from editor.compositor.context import end, standalone
from editor.compositor.drawing.painter import Painter
from editor.compositor.picture import Pictures
from editor.compositor.readback import Readback
from editor.compositor.shaders import ShaderLibrary
from editor.compositor.textures import TexturePool
from editor.engine.generate.inputs import Inputs
from editor.model.colour import SRGB
from editor.model.frame import RGBA8, Frame, Plane
from editor.model.generation.sources import InputSource
from editor.model.media import MediaReference
from editor.resources import shaders_folder


def small_source(source: InputSource, media: Iterable[MediaReference], longest: int) -> Frame:
    """It upright, no side longer than `longest`, and counting as large as it is.

    Raises:
        MediaError: it is missing or cannot be decoded.
        NoGraphicsError: the machine has no OpenGL.
        PictureTooLargeError: the graphics card cannot hold it.
    """
    with closing(Inputs(media)) as inputs:
        frame = inputs.frame(source)
        shown = frame.display_size
        ratio = min(1.0, longest / max(shown))
        width, height = (max(1, round(side * ratio)) for side in shown)
        ctx = standalone()
        shaders, pool = ShaderLibrary(ctx, shaders_folder()), TexturePool(ctx)
        readback = Readback(ctx, shaders)
        try:
            pictures = Pictures(Painter(ctx, shaders, pool), pool)
            pixels = readback.to_rgba8(pictures.to_rgb(frame, width, height))
        finally:
            readback.release()
            shaders.release()
            pool.release()
            end(ctx)
    plane = Plane(memoryview(pixels.tobytes()), 4 * width, width, height)
    return Frame((plane,), RGBA8, width, height, SRGB, premultiplied=True, shown_size=shown)

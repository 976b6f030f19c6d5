"""Titles as textures, drawn once for as long as they stay the same."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

import moderngl
import numpy as np

from editor.compositor.drawing.affine import scaling
from editor.compositor.drawing.painter import Edges
from editor.compositor.drawing.source import Source
from editor.compositor.text import TitleRaster, rasterise
from editor.model.flatten.layers import TitlePicture

_KEPT = 32


@dataclass(frozen=True, slots=True)
class _Drawn:
    texture: moderngl.Texture
    source: Source
    inked: Edges


class Titles:
    """Keeps the titles used last. Belongs to one GL context and its thread."""

    def __init__(self, ctx: moderngl.Context) -> None:
        self._ctx = ctx
        self._drawn: OrderedDict[tuple[TitlePicture, float], _Drawn] = OrderedDict()

    def source(self, picture: TitlePicture, scale: float) -> tuple[Source, Edges]:
        """The title `scale` times as large, and its inked part of the unit square.

        Raises:
            FontError: its font is not on this machine.
        """
        key = (picture, scale)
        if key not in self._drawn:
            raster = rasterise(picture.title, picture.width, picture.height, scale)
            self._drawn[key] = self._uploaded(raster, picture, scale)
            if len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)[1].texture.release()
        self._drawn.move_to_end(key)
        drawn = self._drawn[key]
        return drawn.source, drawn.inked

    def release(self) -> None:
        for drawn in self._drawn.values():
            drawn.texture.release()
        self._drawn.clear()

    def _uploaded(self, raster: TitleRaster, picture: TitlePicture, scale: float) -> _Drawn:
        height, width = raster.pixels.shape[:2]
        texture = self._ctx.texture((width, height), 4, raster.pixels.tobytes())
        texture.repeat_x = texture.repeat_y = False
        whole = picture.width * scale, picture.height * scale
        shift = np.array([[1.0, 0, -raster.x], [0, 1, -raster.y], [0, 0, 1]])
        source = Source({"plane0": texture}, shift @ scaling(*whole), texture.size)
        inked = (
            raster.x / whole[0],
            raster.y / whole[1],
            (raster.x + width) / whole[0],
            (raster.y + height) / whole[1],
        )
        return _Drawn(texture, source, inked)

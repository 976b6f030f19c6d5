"""From a decoded frame to RGB: the one way, for layers, effects, engines and thumbnails alike."""

from __future__ import annotations

from dataclasses import replace
from math import ceil, floor, log2

import moderngl
import numpy as np
from numpy.typing import NDArray

from editor.compositor.drawing.affine import scaling
from editor.compositor.drawing.painter import Painter, Placed
from editor.compositor.drawing.planes import uploaded
from editor.compositor.drawing.source import Source, texture_source
from editor.compositor.textures import TexturePool
from editor.model.frame import Frame

_NO_SMALLER = 0.999  # of its length: a side that shrinks by less is left to the last pass


class Pictures:
    """Frames and textures in the size that is wanted. Belongs to one GL context."""

    def __init__(self, painter: Painter, pool: TexturePool) -> None:
        self._painter = painter
        self._pool = pool

    def source(self, frame: Frame) -> Source:
        """The frame's planes, uploaded."""
        return uploaded(frame, self._pool)

    def to_rgb(
        self, frame: Frame, width: int | None = None, height: int | None = None
    ) -> moderngl.Texture:
        """The frame upright with square pixels, premultiplied display-referred Rec.709.

        Args:
            width, height: its size, if not the frame's own.

        Returns:
            A texture of the pool; the caller gives it back.
        """
        own_width, own_height = frame.display_size
        size = width or own_width, height or own_height
        return self.in_size(self.source(frame), *size).texture

    def to_array(
        self, frame: Frame, width: int | None = None, height: int | None = None
    ) -> NDArray[np.float32]:
        """`to_rgb` as (H, W, 4) float32, top line first."""
        texture = self.to_rgb(frame, width, height)
        raw = np.frombuffer(texture.read(), np.float16)
        self._pool.give(texture)
        return raw.reshape(texture.height, texture.width, 4)[::-1].astype(np.float32)

    def in_size(self, source: Source, width: int, height: int) -> Source:
        """The whole picture upright in an RGBA texture of that size. `source` is used up.

        Its effects are run: they are those of a picture of this size.
        """
        source = self.shrunk(source, width, height, exactly=True)
        if source.upright_size != (width, height):
            source = self._enlarged(source, width, height)
        return source if source.effects is None else self._set_upright(source)

    def shrunk(
        self, source: Source, width: float, height: float, *, exactly: bool = False
    ) -> Source:
        """An RGBA texture no larger than the picture will be seen. `source` is used up.

        Args:
            width, height: as seen, pixels; sides that are enlarged are left as they are.
            exactly: also where there is next to nothing to shrink.
        """
        rgba = self.halved(source, width, height)
        for side, length in enumerate((width, height)):
            wanted = max(1, round(length))
            now = rgba.upright_size[side]
            if wanted < now and (exactly or length < now * _NO_SMALLER):
                texture = self._painter.resized(rgba, side, wanted)
                rgba = self._succeeded(rgba, texture)
        return rgba

    def halved(self, source: Source, width: float, height: float) -> Source:
        """An RGBA texture halved as often as it stays at least that large. `source` is used up."""
        counts = [
            _halvings(now, length)
            for now, length in zip(source.upright_size, (width, height), strict=True)
        ]
        if source.is_planes and (not source.opaque or not any(counts)):
            source = self._set_upright(source)
        while any(count > 0 for count in counts):
            texture = self._painter.halved(source, (counts[0] > 0, counts[1] > 0))
            source = self._succeeded(source, texture)
            counts = [count - 1 for count in counts]
        return source

    def give(self, source: Source) -> None:
        """Give back the textures that the source owns."""
        for texture in source.owned:
            self._pool.give(texture)

    def _set_upright(self, source: Source) -> Source:
        texture = self._pool.take(*source.upright_size)
        placed = Placed(scaling(*texture.size))
        effects = source.effects
        ready = effects is None or effects.size == texture.size
        drawn = source if ready else replace(source, effects=None)
        self._painter.paint(drawn, texture, placed, replace=True)
        return self._succeeded(source, texture)

    def _enlarged(self, source: Source, width: int, height: int) -> Source:
        for side, length in enumerate((width, height)):
            if source.upright_size[side] != length:
                texture = self._painter.resized(source, side, length)
                source = self._succeeded(source, texture)
        return source

    def _succeeded(self, source: Source, texture: moderngl.Texture) -> Source:
        """What is left to do to `source`, now that `texture` has been made of it."""
        self.give(source)
        effects = source.effects
        if effects is None or effects.size != texture.size:
            return replace(
                texture_source(texture, opaque=source.opaque, owned=True), effects=effects
            )
        return texture_source(texture, owned=True)


def _halvings(now: int, wanted: float) -> int:
    """How often `now` can be halved without falling below `wanted`."""
    return max(0, floor(log2(now / max(ceil(wanted - 1e-6), 1))))

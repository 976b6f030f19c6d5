"""What mattes cover, with their edges, as a texture in the size of the picture they are for."""

from __future__ import annotations

from collections import OrderedDict
from math import ceil

import moderngl
import numpy as np
from numpy.typing import NDArray

from editor.compositor.layers.image_inputs import Frames
from editor.compositor.roto.passes import Passes
from editor.compositor.roto.shapes import shape_coverage
from editor.model.flatten.layers import MatteValue, SplineShape
from editor.model.frame import Frame
from editor.model.roto.splines import Combination

_KEPT = 8
_MOST_CHOKE = 64.0  # pixels
_LEAST_CHOKE = 0.05
_FEATHERS = 2.0  # standard deviations of the blur to a feather's width

_Key = tuple[tuple[MatteValue, ...], tuple[int, int]]


class Coverages:
    """Keeps what was asked for last. Belongs to one GL context and its thread."""

    def __init__(self, passes: Passes) -> None:
        self._passes = passes
        self._pool = passes.pool
        self._kept: OrderedDict[_Key, moderngl.Texture] = OrderedDict()

    def texture(
        self, mattes: tuple[MatteValue, ...], size: tuple[int, int], frames: Frames
    ) -> moderngl.Texture:
        """The coverage of `mattes` put on one another, one component 0..1; it stays here.

        Args:
            size: width and height of the picture that they are for, pixels.

        Raises:
            What `frames` raises for a matte's picture.
        """
        key = mattes, size
        if key not in self._kept:
            self._kept[key] = self._together(mattes, size, frames)
            if len(self._kept) > _KEPT:
                self._pool.give(self._kept.popitem(last=False)[1])
        self._kept.move_to_end(key)
        return self._kept[key]

    def release(self) -> None:
        while self._kept:
            self._pool.give(self._kept.popitem()[1])

    def _together(
        self, mattes: tuple[MatteValue, ...], size: tuple[int, int], frames: Frames
    ) -> moderngl.Texture:
        drawn = self._nothing(size, _begins_full(mattes[0].combination))
        for matte in mattes:
            single = self._edged(matte, self._single(matte, size, frames))
            drawn = self._put(drawn, single, matte.combination, inverted=matte.inverted)
            self._pool.give(single)
        return drawn

    def _single(self, matte: MatteValue, size: tuple[int, int], frames: Frames) -> moderngl.Texture:
        """What has been tracked, with the shapes on it."""
        full = bool(matte.shapes) and _begins_full(matte.shapes[0].combination)
        drawn = self._nothing(size, full and matte.coverage is None)
        if matte.coverage is not None:
            film = self._uploaded(_greys(frames(matte.coverage)))
            film.build_mipmaps()
            film.filter = moderngl.LINEAR_MIPMAP_LINEAR, moderngl.LINEAR
            drawn = self._put(drawn, film, Combination.ADD)
            self._pool.give(film)
        scale = size[0] / matte.width, size[1] / matte.height
        for shape in matte.shapes:
            above = self._uploaded(shape_coverage(shape, scale, *size))
            drawn = self._put_shape(drawn, above, shape)
            self._pool.give(above)
        return drawn

    def _edged(self, matte: MatteValue, drawn: moderngl.Texture) -> moderngl.Texture:
        scale = (drawn.width / matte.width * drawn.height / matte.height) ** 0.5
        drawn = self._choked(drawn, matte.edges.choke * scale)
        return self._passes.blurred(drawn, max(matte.edges.feather, 0.0) * scale / _FEATHERS)

    def _choked(self, drawn: moderngl.Texture, radius: float) -> moderngl.Texture:
        """Shrunk by `radius` pixels, or grown where that is negative. `drawn` is used up."""
        length = min(abs(radius), _MOST_CHOKE)
        if length < _LEAST_CHOKE:
            return drawn
        defines = (("GROW", 1),) if radius < 0 else ()
        uniforms = {"radius": length, "taps": ceil(length) + 1}
        first = self._passes.like(drawn, "f2")
        self._passes.draw("choke", first, {"source": drawn}, {**uniforms, "side": (1, 0)}, defines)
        shrunk = self._passes.draw(
            "choke",
            self._passes.like(drawn),
            {"source": first, "before": drawn},
            {**uniforms, "side": (0, 1)},
            (*defines, ("LAST", 1)),
        )
        self._pool.give(first)
        self._pool.give(drawn)
        return shrunk

    def _put_shape(
        self, below: moderngl.Texture, above: moderngl.Texture, shape: SplineShape
    ) -> moderngl.Texture:
        return self._put(
            below, above, shape.combination, inverted=shape.inverted, opacity=shape.opacity
        )

    def _put(
        self,
        below: moderngl.Texture,
        above: moderngl.Texture,
        combination: Combination,
        *,
        inverted: bool = False,
        opacity: float = 1.0,
    ) -> moderngl.Texture:
        """`above` on `below`, which is used up."""
        defines = [] if combination is Combination.ADD else [(combination.name, 1)]
        if inverted:
            defines.append(("INVERTED", 1))
        both = self._passes.draw(
            "combine",
            self._passes.like(below),
            {"below": below, "above": above},
            {"opacity": opacity},
            tuple(defines),
        )
        self._pool.give(below)
        return both

    def _nothing(self, size: tuple[int, int], full: bool) -> moderngl.Texture:
        """A coverage that is 0 all over, or 1."""
        texture = self._pool.take(*size, "f1", 1)
        level = float(full)
        self._pool.framebuffer(texture).clear(level, level, level, level)
        return texture

    def _uploaded(self, greys: NDArray[np.uint8]) -> moderngl.Texture:
        height, width = greys.shape
        texture = self._pool.take(width, height, "f1", 1)
        texture.write(np.ascontiguousarray(greys[::-1]), alignment=1)
        return texture


def _begins_full(combination: Combination) -> bool:
    """Whether what comes first is put on everything: it takes away from it."""
    return combination is not Combination.ADD


def _greys(frame: Frame) -> NDArray[np.uint8]:
    """(H, W): the samples of the frame's first channel, as they lie in the file."""
    plane, format = frame.planes[0], frame.format
    channels = format.channels if format.packed else 1
    pixel = channels * format.sample_bytes
    word = np.uint8 if format.sample_bytes == 1 else np.dtype("<u2")
    rows = np.ndarray((plane.height, plane.width), word, plane.data, strides=(plane.stride, pixel))
    return rows if word is np.uint8 else (rows >> (format.depth - 8)).astype(np.uint8)

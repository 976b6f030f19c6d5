"""Regions of a picture that stream: what is inside flows, and the region stays in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Any

import moderngl
import numpy as np
import skia
from numpy.typing import NDArray

from editor.compositor.drawing.affine import Box
from editor.compositor.motion.flow import Flow
from editor.compositor.motion.phases import Phases, Reach
from editor.compositor.motion.regions import Coverage
from editor.compositor.motion.territory import Territory
from editor.compositor.motion.turbulence import Turbulence
from editor.compositor.shaders import Define, ShaderLibrary
from editor.compositor.textures import TexturePool
from editor.model.generation.brush import MotionRegion

_CORNERS = ((-1.0, -1.0), (3.0, -1.0), (-1.0, 3.0), (3.0, 3.0))
_FINE = 2  # texels of the content to a pixel: read between them it is still as sharp
_TILE = 8  # cells: boxes that are drawn consist of these
_TEXTURE_BAND = 1 / 200  # of the longer side: over which texture changes at a border
_LIGHT_BAND = 1 / 22  # over which light and shade do
_SHARE_OF_DEPTH = 0.5  # of a narrow region, at most
_ALL = 0.995  # of a cell: painted all over
_REACH = 0.75  # of the region's length along the stream
_TURN = 1.0  # radians, where a region is not round


@dataclass(frozen=True, slots=True)
class Clip:
    """What all regions have in common. `scale`: pixels drawn to one of those painted on."""

    scale: float
    frames: int
    rate: Fraction
    seed: int = 0
    loops: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Painted:
    """A region on a picture.

    coverage: what it covers, on a grid that spans the picture, the same for all its regions.
    middle: what it turns about and grows from, pixels of the picture.
    beyond: (H, W, 4) like the picture: what goes on where the region has holes; 0 all elsewhere.
    """

    region: MotionRegion
    coverage: Coverage
    middle: tuple[float, float]
    beyond: NDArray[np.uint8] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Stream:
    flow: Flow
    phases: Phases
    turbulence: Turbulence | None
    content: moderngl.Texture
    light: moderngl.Texture
    inner: tuple[Box, ...]
    border: tuple[Box, ...]


class Streams:
    """A picture some regions of which stream. Belongs to one GL context and its thread.

    Args:
        picture: (H, W, 4) uint8, premultiplied, top line first.
        painted: none covers what another one does.
    """

    def __init__(
        self,
        ctx: moderngl.Context,
        shaders: ShaderLibrary,
        pool: TexturePool,
        picture: NDArray[np.uint8],
        painted: Sequence[Painted],
        clip: Clip,
    ) -> None:
        self._ctx, self._shaders, self._pool = ctx, shaders, pool
        self._clip = clip
        self._size = picture.shape[1], picture.shape[0]
        self._fine = _FINE if _FINE * max(self._size) <= pool.largest_side else 1
        self._owned: list[moderngl.Texture] = []
        self._streams: list[_Stream] = []
        self.texture = self._texture(*self._size)
        """The picture at the frame drawn last: premultiplied, 8 bits, its top line first."""
        self.texture.write(np.ascontiguousarray(picture))
        if painted:
            self._prepare(picture, painted)

    def draw(self, frame: int) -> None:
        """Make `texture` the picture at `frame`."""
        for stream in self._streams:
            self._draw(stream, frame)

    def release(self) -> None:
        for texture in self._owned:
            self._pool.give(texture)
        self._owned.clear()

    def _prepare(self, picture: NDArray[np.uint8], painted: Sequence[Painted]) -> None:
        rows, columns = painted[0].coverage.shape
        self._grid = columns, rows
        self._cell = self._size[0] / columns, self._size[1] / rows
        self._still, self._matte = self._texture(*self._size), self._texture(*self._size, 2)
        self._ctx.framebuffer([self._matte]).clear()
        small = _shrunk(picture, columns, rows)
        for index, each in enumerate(painted):
            clip = self._clip
            flow = Flow(each.region, each.middle, clip.scale, clip.frames, clip.rate)
            territory = Territory.of(each.coverage) if flow.streams or flow.stirs else None
            if territory is not None:
                self._streams.append(self._stream(index, flow, territory, each, small))

    def _stream(
        self,
        index: int,
        flow: Flow,
        territory: Territory,
        painted: Painted,
        small: NDArray[np.float32],
    ) -> _Stream:
        clip, rate = self._clip, float(self._clip.rate)
        drift = sum((each.shift for each in flow.rates), 0j)
        middle = flow.middle[0] / self._cell[0], flow.middle[1] / self._cell[1]
        reach = Reach(
            shift=_REACH * territory.chord(drift) * self._cell[0],
            turn=float("inf") if territory.is_round(middle) else _TURN,
        )
        turbulence = None
        if flow.stirs:
            most = max(abs(each) for each in flow.ambient)
            seed, loops = (clip.seed, index), clip.loops
            turbulence = Turbulence(seed, self._size, most, clip.frames, rate, loops=loops)
        light = self._uploaded(territory.light(small), "f2")
        content = self._content(territory, light, painted.beyond)
        inner, border = self._matted(territory, painted.coverage, light)
        phases = Phases(flow, reach, rate, loops=clip.loops)
        return _Stream(flow, phases, turbulence, content, light, inner, border)

    def _content(
        self, territory: Territory, light: moderngl.Texture, beyond: NDArray[np.uint8] | None
    ) -> moderngl.Texture:
        way = self._uploaded(np.moveaxis(territory.to_core, 0, 2) * np.array(self._cell), "f4")
        target = self._texture(self._fine * self._size[0], self._fine * self._size[1])
        textures = {"picture": self.texture, "way": way, "light": light}
        defines: tuple[Define, ...] = ()
        if beyond is not None:
            textures["beyond"] = self._texture(*self._size)
            textures["beyond"].write(np.ascontiguousarray(beyond))
            defines = (("BEYOND", 1),)
        whole = (0, 0, *target.size)
        self._pass("motion/content", defines, {"fine": self._fine}, textures, [target], (whole,))
        for name in ("way", "beyond"):
            if name in textures:
                self._give(textures[name])
        return target

    def _matted(
        self, territory: Territory, coverage: Coverage, light: moderngl.Texture
    ) -> tuple[tuple[Box, ...], tuple[Box, ...]]:
        """Set what is left of the still picture there, and how much of it streams.

        Returns:
            Boxes in which all is the stream's, and those in which the rest of it is.
        """
        cell, longer = self._cell[0], max(self._size)
        deepest = float(territory.depth.max()) * cell
        bands = (
            min(max(longer * _TEXTURE_BAND, 2.0), deepest * _SHARE_OF_DEPTH),
            min(longer * _LIGHT_BAND, deepest * _SHARE_OF_DEPTH),
        )
        depth = self._uploaded(territory.depth[..., None] * cell, "f4")
        soft = self._uploaded(coverage[..., None], "f4")
        textures = {"picture": self.texture, "light": light, "depth": depth, "soft": soft}
        uniforms = {"first": cell / 2, "bands": tuple(max(each, 0.5) for each in bands)}
        whole = (territory.depth * cell > max(bands) + 2 * cell) & (coverage > _ALL)
        tiles = np.asarray(_tiles(territory.core, fill=False).any(axis=(1, 3)))
        inner = tiles & np.asarray(_tiles(whole, fill=True).all(axis=(1, 3)))
        border = self._boxes(tiles & ~inner)
        targets = [self._still, self._matte]
        self._pass("motion/matte", (), uniforms, textures, targets, border)
        self._give(depth)
        self._give(soft)
        return self._boxes(inner), border

    def _draw(self, stream: _Stream, frame: int) -> None:
        moment = stream.phases.at(frame)
        defines: list[Define] = []
        before = stream.flow.origin(frame, moment.before)
        uniforms: dict[str, Any] = {"size": self._size, "fine": self._fine}
        uniforms["before"] = before[:2].T
        textures = {
            "still": self._still,
            "matte": self._matte,
            "content": stream.content,
            "light": stream.light,
        }
        if moment.faded >= 1:
            uniforms["before"] = stream.flow.origin(frame, moment.after)[:2].T
        elif moment.faded > 0:
            defines.append(("FADING", 1))
            after = stream.flow.origin(frame, moment.after)
            uniforms |= {"after": after[:2].T, "faded": moment.faded}
        stir = None
        if stream.turbulence is not None and stream.flow.ambient[frame]:
            defines.append(("STIRRED", 1))
            stir = self._pool.take(*self._grid, "f2", 2)
            waves = stream.turbulence.uniforms(frame, stream.flow.ambient[frame])
            whole = (0, 0, *stir.size)
            self._pass("motion/stir", (), {**waves, "target": stir.size}, {}, [stir], (whole,))
            textures["stir"] = stir
        shader = "motion/stream"
        targets = [self.texture]
        self._pass(shader, tuple(defines), uniforms, textures, targets, stream.border)
        whole = (*defines, ("WHOLE", 1))
        self._pass(shader, whole, uniforms, textures, targets, stream.inner)
        if stir is not None:
            self._pool.give(stir)

    def _pass(
        self,
        name: str,
        defines: tuple[Define, ...],
        uniforms: dict[str, Any],
        textures: dict[str, moderngl.Texture],
        targets: list[moderngl.Texture],
        boxes: Sequence[Box],
    ) -> None:
        shader = self._shaders.get(name, defines)
        shader.set({**uniforms, "corners": _CORNERS})
        shader.bind({**textures})
        self._ctx.enable_only(moderngl.NOTHING)
        if len(targets) == 1:
            framebuffer = self._pool.framebuffer(targets[0])
        else:
            framebuffer = self._ctx.framebuffer(targets)
        framebuffer.viewport = (0, 0, *targets[0].size)
        for box in boxes:
            framebuffer.scissor = box
            framebuffer.use()
            shader.draw(3)
        if len(targets) > 1:
            framebuffer.release()

    def _boxes(self, tiles: NDArray[np.bool_]) -> tuple[Box, ...]:
        """Tiles joined to larger boxes, in pixels."""
        rows = len(tiles)
        boxes: list[Box] = []
        open_runs: dict[tuple[int, int], int] = {}
        for row in range(rows + 1):
            runs = _runs(tiles[row, :]) if row < rows else set()
            for run in [each for each in open_runs if each not in runs]:
                boxes.append(self._box(run, open_runs.pop(run), row))
            for run in runs:
                open_runs.setdefault(run, row)
        return tuple(boxes)

    def _box(self, run: tuple[int, int], top: int, bottom: int) -> Box:
        width, height = self._size
        across, down = _TILE * self._cell[0], _TILE * self._cell[1]
        left, right = int(run[0] * across), min(ceil(run[1] * across), width)
        first, last = int(top * down), min(ceil(bottom * down), height)
        return left, first, right - left, last - first

    def _uploaded(self, values: NDArray[np.floating[Any]], dtype: str) -> moderngl.Texture:
        height, width, channels = values.shape
        texture = self._pool.take(width, height, dtype, channels)
        texture.write(np.ascontiguousarray(values, np.float16 if dtype == "f2" else np.float32))
        self._owned.append(texture)
        return texture

    def _texture(self, width: int, height: int, components: int = 4) -> moderngl.Texture:
        texture = self._pool.take(width, height, "f1", components)
        self._owned.append(texture)
        return texture

    def _give(self, texture: moderngl.Texture) -> None:
        self._owned.remove(texture)
        self._pool.give(texture)


def _tiles(cells: NDArray[np.bool_], *, fill: bool) -> NDArray[np.bool_]:
    """(rows, cells, columns, cells) of tiles; the last ones are filled up."""
    rows, columns = (ceil(length / _TILE) for length in cells.shape)
    tiles = np.full((rows * _TILE, columns * _TILE), fill)
    tiles[: cells.shape[0], : cells.shape[1]] = cells
    return tiles.reshape(rows, _TILE, columns, _TILE)


def _runs(line: NDArray[np.bool_]) -> set[tuple[int, int]]:
    """First and end of each run of True."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], line.astype(np.int8), [0]])))
    return {(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)}


def _shrunk(picture: NDArray[np.uint8], width: int, height: int) -> NDArray[np.float32]:
    """(H, W, 4) float32 in 0..1."""
    image = skia.Image.fromarray(
        np.ascontiguousarray(picture), skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType
    )
    sampling = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    small = image.resize(width, height, sampling)
    pixels = small.toarray(0, 0, skia.kRGBA_8888_ColorType)
    return pixels.astype(np.float32) / np.float32(255)

"""Regions of a picture that stream: what is inside flows, and the region stays in its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import moderngl
import numpy as np
import skia
from numpy.typing import NDArray

from editor.compositor.drawing.affine import Box
from editor.compositor.motion.carried import carried_from
from editor.compositor.motion.flow import Flow
from editor.compositor.motion.phases import Phases, Reach
from editor.compositor.motion.regions import Coverage
from editor.compositor.motion.territory import Territory
from editor.compositor.motion.tiles import tiled
from editor.compositor.motion.turbulence import Turbulence
from editor.compositor.shaders import Define, ShaderLibrary
from editor.compositor.textures import TexturePool
from editor.model.generation.brush import MotionRegion, RegionId

_CORNERS = ((-1.0, -1.0), (3.0, -1.0), (-1.0, 3.0), (3.0, 3.0))
_FINE = 2  # texels of the content to a pixel: read between them it is still as sharp
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
    territory: of `coverage`, where it has been worked out.
    """

    region: MotionRegion
    coverage: Coverage
    middle: tuple[float, float]
    beyond: NDArray[np.uint8] | None = None
    territory: Territory | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Ground:
    """A region as it is however it streams. `index`: its number among those painted; `inner`: where
    all is the stream's; `border`: where the rest of it is."""

    index: int
    painted: Painted
    territory: Territory
    light: moderngl.Texture
    inner: tuple[Box, ...]
    border: tuple[Box, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Way:
    """How a region streams. `turbulence` None: it is not stirred."""

    flow: Flow
    phases: Phases
    turbulence: Turbulence | None


@dataclass(frozen=True, slots=True, eq=False)
class _Stream:
    """`content` is of the pixels in `part`: all that is ever seen of it."""

    ground: _Ground
    way: _Way
    content: moderngl.Texture
    part: Box


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
        self._picture, self._painted = np.ascontiguousarray(picture), tuple(painted)
        flows = [self._flow(each, each.region) for each in painted]
        self._moving = [_moves(each) for each in flows]
        self.texture = self._texture(*self._size)
        """The picture at the frame drawn last: premultiplied, 8 bits, its top line first."""
        self.texture.write(self._picture)
        if painted:
            self._prepare(flows)

    def draw(self, frame: int) -> None:
        """Make `texture` the picture at `frame`."""
        for stream in self._streams:
            self._draw(stream, frame)

    def move(self, regions: Mapping[RegionId, MotionRegion]) -> bool:
        """Let the regions stream as those with their ids do; all else of them is as it was. False:
        others than before move at all, which needs new streams."""
        flows = [self._flow(each, regions[each.region.id]) for each in self._painted]
        if [_moves(each) for each in flows] != self._moving:
            return False
        self._streams = [self._moved(each, flows[each.ground.index]) for each in self._streams]
        return True

    def release(self) -> None:
        for texture in self._owned:
            self._pool.give(texture)
        self._owned.clear()

    def _prepare(self, flows: Sequence[Flow]) -> None:
        rows, columns = self._painted[0].coverage.shape
        self._grid = columns, rows
        self._cell = self._size[0] / columns, self._size[1] / rows
        self._still, self._matte = self._texture(*self._size), self._texture(*self._size, 2)
        self._pool.framebuffer(self._matte).clear()
        small = _shrunk(self._picture, columns, rows)
        for index, (each, flow) in enumerate(zip(self._painted, flows, strict=True)):
            moves = any(_moves(flow))
            territory = (each.territory or Territory.of(each.coverage)) if moves else None
            if territory is not None:
                light = self._uploaded(territory.light(small), "f2")
                inner, border = self._matted(territory, each.coverage, light)
                ground = _Ground(index, each, territory, light, inner, border)
                way = self._way(ground, flow)
                self._streams.append(self._stream(ground, way, self._part(ground, way)))

    def _flow(self, painted: Painted, region: MotionRegion) -> Flow:
        clip = self._clip
        return Flow(region, painted.middle, clip.scale, clip.frames, clip.rate)

    def _moved(self, stream: _Stream, flow: Flow) -> _Stream:
        way = self._way(stream.ground, flow)
        part = _about(stream.part, self._part(stream.ground, way))
        if part == stream.part:
            return replace(stream, way=way)
        self._give(stream.content)
        self.texture.write(self._picture)  # frames have been drawn on it
        return self._stream(stream.ground, way, part)

    def _way(self, ground: _Ground, flow: Flow) -> _Way:
        clip, rate, territory = self._clip, float(self._clip.rate), ground.territory
        drift = sum((each.shift for each in flow.rates), 0j)
        middle = flow.middle[0] / self._cell[0], flow.middle[1] / self._cell[1]
        reach = Reach(
            shift=_REACH * territory.chord(drift) * self._cell[0],
            turn=float("inf") if territory.is_round(middle) else _TURN,
        )
        turbulence = None
        if flow.stirs:
            most = max(abs(each) for each in flow.ambient)
            seed, loops = (clip.seed, ground.index), clip.loops
            turbulence = Turbulence(seed, self._size, most, clip.frames, rate, loops=loops)
        return _Way(flow, Phases(flow, reach, rate, loops=clip.loops), turbulence)

    def _part(self, ground: _Ground, way: _Way) -> Box:
        """The pixels from which anything is ever carried to where the region is."""
        boxes = np.array((*ground.inner, *ground.border))
        left, top = boxes[:, :2].min(axis=0)
        right, bottom = (boxes[:, :2] + boxes[:, 2:]).max(axis=0)
        shown = float(left), float(top), float(right), float(bottom)
        return carried_from(shown, way.flow, way.phases, self._size)

    def _stream(self, ground: _Ground, way: _Way, part: Box) -> _Stream:
        return _Stream(ground, way, self._content(ground, part), part)

    def _content(self, ground: _Ground, part: Box) -> moderngl.Texture:
        territory, beyond = ground.territory, ground.painted.beyond
        way = self._uploaded(np.moveaxis(territory.to_core, 0, 2) * np.array(self._cell), "f4")
        target = self._texture(self._fine * part[2], self._fine * part[3])
        textures = {"picture": self.texture, "way": way, "light": ground.light}
        defines: tuple[Define, ...] = ()
        if beyond is not None:
            textures["beyond"] = self._texture(*self._size)
            textures["beyond"].write(np.ascontiguousarray(beyond))
            defines = (("BEYOND", 1),)
        whole = (0, 0, *target.size)
        uniforms = {"fine": self._fine, "first": part[:2]}
        self._pass("motion/content", defines, uniforms, textures, [target], (whole,))
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
        inner, border = tiled(territory.core, whole, self._cell, self._size)
        targets = [self._still, self._matte]
        self._pass("motion/matte", (), uniforms, textures, targets, border)
        self._give(depth)
        self._give(soft)
        return inner, border

    def _draw(self, stream: _Stream, frame: int) -> None:
        ground, way = stream.ground, stream.way
        moment = way.phases.at(frame)
        defines: list[Define] = []
        before = way.flow.origin(frame, moment.before)
        uniforms: dict[str, Any] = {"size": self._size, "part": self._to_part(stream.part)}
        uniforms["before"] = before[:2].T
        textures = {
            "still": self._still,
            "matte": self._matte,
            "content": stream.content,
            "light": ground.light,
        }
        if moment.faded >= 1:
            uniforms["before"] = way.flow.origin(frame, moment.after)[:2].T
        elif moment.faded > 0:
            defines.append(("FADING", 1))
            after = way.flow.origin(frame, moment.after)
            uniforms |= {"after": after[:2].T, "faded": moment.faded}
        stir = None
        if way.turbulence is not None and way.flow.ambient[frame]:
            defines.append(("STIRRED", 1))
            stir = self._pool.take(*self._grid, "f2", 2)
            waves = way.turbulence.uniforms(frame, way.flow.ambient[frame])
            whole = (0, 0, *stir.size)
            self._pass("motion/stir", (), {**waves, "target": stir.size}, {}, [stir], (whole,))
            textures["stir"] = stir
        shader = "motion/stream"
        targets = [self.texture]
        self._pass(shader, tuple(defines), uniforms, textures, targets, ground.border)
        whole = (*defines, ("WHOLE", 1))
        self._pass(shader, whole, uniforms, textures, targets, ground.inner)
        if stir is not None:
            self._pool.give(stir)

    def _to_part(self, part: Box) -> tuple[float, float, float, float]:
        """Factor and shift, both (x, y), from the whole picture as 1 to a part of it as 1, where
        the first of a pixel's texels is the very pixel."""
        nudge = 0.5 / self._fine - 0.5
        (left, top, width, height), size = part, self._size
        shift = (nudge - left) / width, (nudge - top) / height
        return (size[0] / width, size[1] / height, *shift)

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


def _moves(flow: Flow) -> tuple[bool, bool]:
    return flow.streams, flow.stirs


def _about(a: Box, b: Box) -> Box:
    """The smallest box that has both in it."""
    left, top = min(a[0], b[0]), min(a[1], b[1])
    right, bottom = max(a[0] + a[2], b[0] + b[2]), max(a[1] + a[3], b[1] + b[3])
    return left, top, right - left, bottom - top


def _shrunk(picture: NDArray[np.uint8], width: int, height: int) -> NDArray[np.float32]:
    """(H, W, 4) float32 in 0..1."""
    image = skia.Image.fromarray(
        np.ascontiguousarray(picture), skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType
    )
    sampling = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    small = image.resize(width, height, sampling)
    pixels = small.toarray(0, 0, skia.kRGBA_8888_ColorType)
    return pixels.astype(np.float32) / np.float32(255)

"""The one pass that puts a picture on a target."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import moderngl
import numpy as np

from editor.compositor.drawing.affine import (
    Affine,
    Box,
    extent,
    flipped,
    is_exact,
    is_upright,
    is_whole,
    lengths,
    overlap,
    pixels_within,
    scaling,
)
from editor.compositor.drawing.source import Source, texture_source
from editor.compositor.shaders import Define, Shader, ShaderLibrary
from editor.compositor.textures import TexturePool
from editor.model.transform import BlendMode

Edges = tuple[float, float, float, float]
WHOLE: Edges = (0.0, 0.0, 1.0, 1.0)
_BOX_CORNERS = ((-1.0, -1.0), (3.0, -1.0), (-1.0, 3.0), (3.0, 3.0))
_SNAP = 0.5  # pixels: as near as this to the target's edge, a picture reaches it


class Conversion(StrEnum):
    """Between the working spaces: names in shaders/display/draw.frag."""

    NONE = ""
    TO_LIGHT = "TO_LIGHT"
    TO_DISPLAY = "TO_DISPLAY"


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """Where a picture stands on a target.

    Args:
        map: from the unit square of the picture to the target's pixels, both y down.
        shown: left, top, right, bottom of what is not cropped, in the unit square.
    """

    map: Affine
    shown: Edges = WHOLE

    def edges(self, width: int, height: int) -> Edges:
        """The box about it on a target of that size. Edges that all but reach the target's own
        are on them, so that no fit leaves a translucent line there."""
        left, top, right, bottom = extent(self.map, self.shown)
        if not is_upright(self.map):
            return left, top, right, bottom
        return (
            0.0 if abs(left) < _SNAP else left,
            0.0 if abs(top) < _SNAP else top,
            float(width) if abs(right - width) < _SNAP else right,
            float(height) if abs(bottom - height) < _SNAP else bottom,
        )

    def box(self, width: int, height: int) -> Box:
        """The pixels of a target of that size which it touches."""
        box = pixels_within(self.edges(width, height))
        return overlap(box, (0, 0, width, height))

    def is_frame(self, size: tuple[int, int]) -> bool:
        """Whether it is, whole and upright, a target of that size."""
        return self.shown == WHOLE and np.allclose(self.map, scaling(*size), atol=0.01)

    def covers(self, width: int, height: int) -> bool:
        """Whether it lies over every pixel of a target of that size, and wholly so."""
        left, top, right, bottom = self.edges(width, height)
        return (
            is_upright(self.map) and left <= 0 and top <= 0 and right >= width and bottom >= height
        )


def is_exact_on(source: Source, placed: Placed) -> bool:
    """Whether the picture's pixels are the target's own, one for one."""
    return is_exact(source.from_unit @ np.linalg.inv(placed.map))


class Painter:
    """Belongs to one GL context and its thread."""

    def __init__(self, ctx: moderngl.Context, shaders: ShaderLibrary, pool: TexturePool) -> None:
        self._ctx = ctx
        self._shaders = shaders
        self._pool = pool

    def paint(
        self,
        source: Source,
        target: moderngl.Texture,
        placed: Placed,
        *,
        opacity: float = 1.0,
        blend_mode: BlendMode = BlendMode.NORMAL,
        conversion: Conversion = Conversion.NONE,
        within: tuple[Box, ...] | None = None,
        replace: bool = False,
    ) -> None:
        """Lay `source` over `target`, which must not be one of its textures.

        Args:
            within: the only boxes of the target that may change, y down; none has pixels of
                another.
            replace: what was on the target does not count, where the picture is drawn.
        """
        width, height = target.size
        drawn = placed.box(width, height)
        boxes = [overlap(drawn, each) for each in within or ((0, 0, width, height),)]
        boxes = [box for box in boxes if box[2] and box[3]]
        if not boxes:
            return
        to_source = source.from_unit @ np.linalg.inv(placed.map) @ flipped(height)
        exact = is_exact(to_source)
        assert exact or not source.is_planes
        effects = source.effects
        assert effects is None or (exact and effects.size == target.size)
        defines: list[Define] = [*source.defines, ("EXACT" if exact else "CUBIC", 1)]
        if source.opaque and not exact:
            defines.append(("OPAQUE", 1))
        uniforms: dict[str, Any] = {**source.uniforms, "to_source": to_source[:2].T}
        uniforms["opacity"] = opacity
        if conversion:
            defines.append((conversion.value, 1))
        edges = placed.edges(width, height)
        upright = is_upright(placed.map)
        softened = not (upright and is_whole(edges))
        if softened:
            defines.append(("COVERAGE", 1))
            uniforms |= self._coverage(source, placed, edges, height)
        textures: dict[str, moderngl.Texture | moderngl.Texture3D] = {**source.textures}
        if effects is not None:
            defines.append(("EFFECTS", 1))
            uniforms |= effects.uniforms
            textures |= effects.textures
        is_blended = blend_mode is not BlendMode.NORMAL and not replace
        if is_blended:
            defines.append(("BLEND", blend_mode.value.replace("-", "_")))
        shader = self._shaders.get("display/draw", tuple(defines), effects.code if effects else "")
        opaque = replace or is_blended or (source.is_opaque and opacity >= 1 and not softened)
        for box in boxes:
            backdrop = self._copied(target, box) if is_blended else None
            if backdrop is not None:
                textures["backdrop"] = backdrop
                uniforms["backdrop_corner"] = (box[0], height - box[1] - box[3])
            self._blend(on=not opaque)
            shader.set(uniforms)
            shader.bind(textures)
            if upright:
                self._draw_box(shader, target, box)
            else:
                self._draw_quad(shader, target, placed, box)
            if backdrop is not None:
                self._pool.give(backdrop)

    def halved(self, source: Source, halves: tuple[bool, bool]) -> moderngl.Texture:
        """The picture set upright in a texture half as wide, half as high or both."""
        width, height = source.upright_size
        size = (width + 1) // 2 if halves[0] else width, (height + 1) // 2 if halves[1] else height
        target = self._pool.take(*size)
        to_source = source.from_unit @ np.diag([1 / size[0], 1 / size[1], 1]) @ flipped(size[1])
        turned = abs(to_source[0, 0]) < abs(to_source[0, 1])
        reach = tuple(0.75 if half else 0.0 for half in (halves[::-1] if turned else halves))
        effects = source.effects if source.effects and source.effects.size == size else None
        defines = (*source.defines, ("HALVED", 1), *([("EFFECTS", 1)] if effects else []))
        shader = self._shaders.get("display/draw", defines, effects.code if effects else "")
        shader.set({**source.uniforms, "to_source": to_source[:2].T, "opacity": 1.0})
        shader.set({"reach": reach, **(effects.uniforms if effects else {})})
        shader.bind({**source.textures, **(effects.textures if effects else {})})
        self._blend(on=False)
        self._draw_box(shader, target, (0, 0, *size))
        return target

    def resized(self, source: Source, side: int, length: int) -> moderngl.Texture:
        """An RGBA source's texture with its width (side 0) or height (side 1) made `length`."""
        texture = source.texture
        size = (length, texture.height) if side == 0 else (texture.width, length)
        target = self._pool.take(*size)
        ratio = texture.size[side] / length
        taps = int(np.ceil(4 * max(ratio, 1.0)))
        defines = (("TAPS", taps), ("OPAQUE", 1)) if source.opaque else (("TAPS", taps),)
        shader = self._shaders.get("display/resize", defines)
        shader.set({"side": (1 - side, side), "ratio": ratio})
        shader.bind({"plane0": texture})
        self._blend(on=False)
        self._draw_box(shader, target, (0, 0, *size))
        return target

    def clear(self, target: moderngl.Texture) -> None:
        framebuffer = self._pool.framebuffer(target)
        framebuffer.scissor = (0, 0, *target.size)
        framebuffer.clear(0.0, 0.0, 0.0, 0.0)

    def _coverage(
        self, source: Source, placed: Placed, edges: Edges, height: int
    ) -> dict[str, Any]:
        if is_upright(placed.map):
            to_source = source.from_unit @ np.linalg.inv(placed.map)
            bounds = extent(to_source, edges)
        else:
            bounds = extent(source.from_unit, placed.shown)
        across, down = lengths((source.from_unit @ np.linalg.inv(placed.map)).T)
        return {"bounds": bounds, "magnified": (1 / across, 1 / down)}

    def _copied(self, target: moderngl.Texture, box: Box) -> moderngl.Texture:
        copy = self._pool.take(box[2], box[3])
        shift = np.array([[1.0, 0, -box[0]], [0, 1, -box[1]], [0, 0, 1]])
        placed = Placed(shift @ np.diag([target.width, target.height, 1.0]))
        self.paint(texture_source(target), copy, placed, replace=True)
        return copy

    def _blend(self, *, on: bool) -> None:
        """Premultiplied `over`, or nothing."""
        if on:
            self._ctx.enable_only(moderngl.BLEND)
            self._ctx.blend_equation = moderngl.FUNC_ADD, moderngl.FUNC_ADD
            self._ctx.blend_func = moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA
        else:
            self._ctx.enable_only(moderngl.NOTHING)

    def _draw_box(self, shader: Shader, target: moderngl.Texture, box: Box) -> None:
        framebuffer = self._pool.framebuffer(target)
        framebuffer.viewport = (box[0], target.height - box[1] - box[3], box[2], box[3])
        framebuffer.scissor = framebuffer.viewport
        framebuffer.use()
        shader.set({"corners": _BOX_CORNERS})
        shader.draw(3)

    def _draw_quad(
        self, shader: Shader, target: moderngl.Texture, placed: Placed, box: Box
    ) -> None:
        """The turned picture with half a pixel more on each side, for soft edges."""
        width, height = target.size
        across, down = (1 / max(length, 1e-6) for length in lengths(placed.map))
        left, top, right, bottom = placed.shown
        left, right, top, bottom = left - across, right + across, top - down, bottom + down
        points = np.array([[left, right, left, right], [top, top, bottom, bottom], [1] * 4])
        x, y, _ = placed.map @ points
        corners = zip(2 * x / width - 1, 1 - 2 * y / height, strict=True)
        framebuffer = self._pool.framebuffer(target)
        framebuffer.viewport = (0, 0, width, height)
        framebuffer.scissor = (box[0], height - box[1] - box[3], box[2], box[3])
        framebuffer.use()
        shader.set({"corners": tuple((float(a), float(b)) for a, b in corners)})
        shader.draw(4)

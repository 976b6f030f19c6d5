"""Layers of a picture as a camera sees them, drawn one over another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import moderngl
import numpy as np
from numpy.typing import NDArray

from editor.compositor.drawing.affine import Box, flipped, overlap
from editor.compositor.shaders import Define, ShaderLibrary
from editor.compositor.textures import TexturePool

Matrix = NDArray[np.float64]
Texture = moderngl.Texture

_CORNERS = ((-1.0, -1.0), (3.0, -1.0), (-1.0, 3.0), (3.0, 3.0))
_SMALLER = 0.8  # times its size: seen smaller than this, mip maps are read
_ALMOST = 1e-9
_UNSEEN_SHIFT, _UNSEEN_SLOPE = 1e-3, 1e-7  # pixels, and pixels to a pixel
_BEYOND = 0.5  # of its size: how far the edge of an opaque layer with a relief goes on


@dataclass(frozen=True, slots=True, eq=False)
class Relief:
    """Distances of a grid's corners, in main planes: (rows + 1, columns + 1) float32.

    `cell`: width and height of one, in the layer's pixels; `origin`: where the first corner is.
    """

    distances: NDArray[np.float32]
    cell: tuple[float, float]
    origin: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class SeenLayer:
    """A layer at one frame.

    texture: premultiplied, 8 bits, its top line first.
    to_ray, shift: a point (x, y) of the layer's pixels at a `distance` of so many main planes is
        seen at (distance * to_ray @ (x, y, 1) + shift), homogeneous pixels of the target, y down.
    distance: of a plane; for a `relief`, of most of it.
    is_opaque: has neither holes nor an end: what lies beyond it is as its edge.
    mipped: mip maps have been made of the texture as it is.
    """

    texture: moderngl.Texture
    to_ray: Matrix
    shift: Matrix
    distance: float = 1.0
    relief: Relief | None = None
    is_opaque: bool = False
    mipped: bool = False

    @property
    def homography(self) -> Matrix:
        """From the layer's pixels to the target's, both y down, at `distance`."""
        shifted = np.zeros((3, 3))
        shifted[:, 2] = self.shift
        return self.to_ray * self.distance + shifted

    def is_all_of(self, size: tuple[int, int]) -> bool:
        """Whether a target of `size` shows nothing else, pixel for pixel."""
        if not self.is_opaque or self.relief is not None or self.texture.size != size:
            return False
        off = np.abs(self.homography / self.homography[2, 2] - np.eye(3))
        return bool(off[:2, 2].max() < _UNSEEN_SHIFT and off[:, :2].max() < _UNSEEN_SLOPE)


class LayerPainter:
    """Belongs to one GL context and its thread."""

    def __init__(self, ctx: moderngl.Context, shaders: ShaderLibrary, pool: TexturePool) -> None:
        self._ctx = ctx
        self._shaders = shaders
        self._pool = pool
        self._reliefs: dict[int, tuple[Relief, moderngl.Texture]] = {}
        self._owned: list[moderngl.Texture] = []

    def uploaded(self, pixels: NDArray[np.uint8], *, mipped: bool = False) -> moderngl.Texture:
        """(H, W, 4), premultiplied, top line first, as a texture that lasts as long as this."""
        height, width = pixels.shape[:2]
        data = np.ascontiguousarray(pixels)
        texture = self._ctx.texture((width, height), 4, data, alignment=1)
        texture.repeat_x = texture.repeat_y = False
        if mipped:
            texture.build_mipmaps()
        self._owned.append(texture)
        return texture

    def paint(
        self, layers: Sequence[SeenLayer], target: moderngl.Texture, *, upright: bool = False
    ) -> None:
        """Draw them on `target`, one of the pool's, the one that is farthest behind first. What was
        on it is lost.

        Args:
            upright: its first line will be the top one; else, as the compositor's, the lowest.
        """
        framebuffer = self._pool.framebuffer(target)
        framebuffer.use()
        if not layers or not layers[0].is_opaque or _is_behind(layers[0]):
            framebuffer.clear(0.0, 0.0, 0.0, 0.0)
        for layer in layers:
            if layer.relief is None:
                self._paint_plane(layer, target, upright)
                continue
            if layer.is_opaque and not _covers(layer, layer.relief, target.size):
                self._paint_plane(layer, target, upright)
            self._paint_relief(layer, layer.relief, target, upright)

    def release(self) -> None:
        while self._reliefs:
            self._reliefs.popitem()[1][1].release()
        while self._owned:
            self._owned.pop().release()

    def _paint_plane(self, layer: SeenLayer, target: moderngl.Texture, upright: bool) -> None:
        width, height = target.size
        box = (0, 0, width, height)
        if not layer.is_opaque:
            box = overlap(box, _seen_box(layer.homography, layer.texture.size, box))
        if not (box[2] and box[3]):
            return
        if _is_behind(layer):
            return
        to_layer = np.linalg.inv(layer.homography) @ (np.eye(3) if upright else flipped(height))
        if abs(to_layer[2, 2]) > _ALMOST:
            to_layer = to_layer / abs(to_layer[2, 2])  # so that its last line can be left out
        projective = np.abs(to_layer[2, :2]).max() > _ALMOST
        defines = self._filtering(layer, to_layer, projective=projective)
        if projective:
            defines += (("PROJECTIVE", 1),)
        if not upright:
            box = (box[0], height - box[1] - box[3], box[2], box[3])
        self._draw(layer, defines, target, box, {"to_layer": to_layer.T})

    def _paint_relief(
        self, layer: SeenLayer, relief: Relief, target: moderngl.Texture, upright: bool
    ) -> None:
        rim = int(layer.is_opaque)
        rows, columns = (side + 2 * rim for side in relief.distances.shape)
        uniforms = {
            "rim": rim,
            "cell": relief.cell,
            "origin": relief.origin,
            "beyond": tuple(_BEYOND * side for side in layer.texture.size),
            "to_ray": layer.to_ray.T,
            "shift": tuple(layer.shift),
            "target": target.size,
            "down": 1.0 if upright else -1.0,
        }
        small = _scale(layer) < _SMALLER and layer.mipped
        defines: tuple[Define, ...] = (("RELIEF", 1), *((("MIPPED", 1),) if small else ()))
        box = (0, 0, *target.size)
        vertices = 2 * (columns + 1) * (rows - 1)
        self._draw(layer, defines, target, box, uniforms, relief, vertices)

    def _filtering(
        self, layer: SeenLayer, to_layer: Matrix, *, projective: bool
    ) -> tuple[Define, ...]:
        linear = np.abs(to_layer[:2, :2]) - np.eye(2)
        first = to_layer @ (0.5, 0.5, 1.0) - 0.5
        is_shifted = not projective and np.abs(linear).max() < 1e-7
        if is_shifted and np.abs(first[:2] - np.round(first[:2])).max() < 1e-3:
            return (("EXACT", 1),)
        if layer.mipped and _scale(layer) < _SMALLER:
            return (("MIPPED", 1),)
        return ()

    def _draw(
        self,
        layer: SeenLayer,
        defines: tuple[Define, ...],
        target: moderngl.Texture,
        box: Box,
        uniforms: dict[str, Any],
        relief: Relief | None = None,
        vertices: int = 3,
    ) -> None:
        textures: dict[str, moderngl.Texture | moderngl.Texture3D] = {"layer": layer.texture}
        vertex = "display/quad.vert"
        if relief is not None:
            textures["distances"] = self._uploaded(relief)
            vertex = "motion/relief.vert"
        if layer.is_opaque:
            defines += (("OPAQUE", 1),)
            self._ctx.enable_only(moderngl.NOTHING)
        else:
            self._ctx.enable_only(moderngl.BLEND)
            self._ctx.blend_equation = moderngl.FUNC_ADD, moderngl.FUNC_ADD
            self._ctx.blend_func = moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA
        shader = self._shaders.get("motion/layer", defines, vertex=vertex)
        shader.set({**uniforms, "corners": _CORNERS})
        shader.bind(textures)
        near, far = moderngl.LINEAR, moderngl.LINEAR
        if ("MIPPED", 1) in defines:
            near = moderngl.LINEAR_MIPMAP_LINEAR
        layer.texture.filter = (near, far)
        framebuffer = self._pool.framebuffer(target)
        framebuffer.viewport = (0, 0, *target.size)
        framebuffer.scissor = box
        framebuffer.use()
        shader.draw(vertices)

    def _uploaded(self, relief: Relief) -> moderngl.Texture:
        """Its distances as a texture, made once."""
        kept = self._reliefs.get(id(relief))
        if kept is None:
            rows, columns = relief.distances.shape
            data = np.ascontiguousarray(relief.distances, np.float32)
            texture = self._ctx.texture((columns, rows), 1, data, dtype="f4", alignment=1)
            texture.filter = (moderngl.NEAREST, moderngl.NEAREST)
            kept = self._reliefs[id(relief)] = (relief, texture)
        return kept[1]


def _scale(layer: SeenLayer) -> float:
    """How many of the target's pixels one of the layer's is, in its middle."""
    width, height = layer.texture.size
    x, y, z = layer.homography @ (width / 2, height / 2, 1.0)
    if z <= 0:
        return 1.0
    map_ = layer.homography
    to_x = (map_[0, :2] - x / z * map_[2, :2]) / z
    to_y = (map_[1, :2] - y / z * map_[2, :2]) / z
    return float(abs(to_x[0] * to_y[1] - to_x[1] * to_y[0])) ** 0.5


def _is_behind(layer: SeenLayer) -> bool:
    """Whether a layer's plane lies behind the camera, or is seen from behind."""
    return bool(np.linalg.det(layer.homography) <= 0)


def _covers(layer: SeenLayer, relief: Relief, target: tuple[int, int]) -> bool:
    """Whether an opaque layer's relief, with its rim, lies over all of a target."""
    width, height = layer.texture.size
    corners = np.array([[0, target[0], target[0], 0], [0, 0, target[1], target[1]], [1.0] * 4])
    for distance in (float(relief.distances.min()), float(relief.distances.max())):
        plane = replace(layer, distance=distance)
        if _is_behind(plane):
            return False
        x, y, z = np.linalg.inv(plane.homography) @ corners
        if z.min() <= _ALMOST:
            return False
        across, down = x / z / width - 0.5, y / z / height - 0.5
        if max(np.abs(across).max(), np.abs(down).max()) > 0.5 + _BEYOND:
            return False
    return True


def _seen_box(homography: Matrix, size: tuple[int, int], whole: Box) -> Box:
    """The pixels about a layer of `size`; all if some of it is behind the camera."""
    width, height = size
    corners = np.array([[0, width, width, 0], [0, 0, height, height], [1, 1, 1, 1]])
    x, y, z = homography @ corners
    if z.min() <= 1e-6:
        return whole
    left, top = int(np.floor((x / z).min())) - 1, int(np.floor((y / z).min())) - 1
    right, bottom = int(np.ceil((x / z).max())) + 1, int(np.ceil((y / z).max())) + 1
    return left, top, right - left, bottom - top

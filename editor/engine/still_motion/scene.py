"""A picture taken apart, what streams in its layers, and a camera before them: frames of a clip."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil

import numpy as np
from numpy.typing import NDArray

from editor.compositor.motion.layers import LayerPainter
from editor.compositor.motion.regions import coverage
from editor.compositor.motion.stream import Clip, Streams
from editor.compositor.readback import Alpha
from editor.engine.still_motion.layers import Layer
from editor.engine.still_motion.outlines import SNAP
from editor.engine.still_motion.placing import going_on, painted_on
from editor.engine.still_motion.stage import Stage
from editor.engine.still_motion.taking_apart import ObjectRegion, Parts, taken_apart
from editor.engine.still_motion.view import View
from editor.model.colour import SRGB, ColourTags
from editor.model.frame import RGBA8, Frame, PixelFormat
from editor.model.generation.brush import MotionBrush, MotionRegion
from editor.model.generation.camerawork.object_path import is_object
from editor.model.generation.request import GenerationRequest
from editor.model.task import TaskControl

Plane = NDArray[np.float32]

_MOST_PIXELS = 24e6
_ROUNDED = 2.0  # pixels: a side that differs by less is that of the whole picture
_SMALLER = 0.8  # times its size: seen smaller, layers are read from mip maps


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """What a scene is made of.

    Args:
        matte: a subject before the rest.
        nearness: a depth map, lighter where it is nearer.
        estimate: tells the depth of a picture, (H, W, 3) to (H, W) 0..1, as such a map would.
    """

    picture: Frame
    matte: Frame | None = None
    nearness: Frame | None = None
    estimate: Callable[[NDArray[np.uint8]], Plane] | None = None


class Scene:
    """Belongs to its stage's thread, and gives back at its end what it has taken from that.

    Args:
        work_scale: below 1 the picture is drawn so much smaller, and enlarged.
    """

    def __init__(
        self,
        stage: Stage,
        request: GenerationRequest,
        material: Material,
        task: TaskControl,
        work_scale: float = 1.0,
    ) -> None:
        self._stage, self._request, self._material = stage, request, material
        self._painter = LayerPainter(stage.ctx, stage.shaders, stage.pool)
        self._streams: list[Streams] = []
        with stage.ctx:
            self._target = stage.pool.take(request.width, request.height, "f1")
            try:
                self._prepare(material, task, work_scale)
            except BaseException:
                self.close()
                raise

    def move(self, request: GenerationRequest, material: Material) -> bool:
        """Be of `request` from now on, if it differs in no more than how the same regions move.
        False: another scene is needed."""
        if material is not self._material or _unmoved(request) != _unmoved(self._request):
            return False
        regions = {each.id: each for each in request.brush.regions}

        def moved(layer: Layer) -> Layer:
            return (
                layer if layer.region is None else replace(layer, region=regions[layer.region.id])
            )

        with self._stage.ctx:
            if not all(streams.move(regions) for streams in self._streams):
                return False
        self._stack = replace(self._stack, layers=tuple(map(moved, self._stack.layers)))
        self._request = request
        return True

    def frame(self, number: int, format: PixelFormat, colour: ColourTags) -> Frame:
        """What is seen at frame `number` of the clip."""
        with self._stage.ctx:  # another may have been used on this thread meanwhile
            return self._drawn(number, format, colour)

    def close(self) -> None:
        with self._stage.ctx:
            for streams in self._streams:
                streams.release()
            self._painter.release()
            self._stage.pool.give(self._target)

    def _drawn(self, number: int, format: PixelFormat, colour: ColourTags) -> Frame:
        view = self._stack.view
        is_small = view.scale(number) < _SMALLER
        for streams in self._streams:
            streams.draw(number)
            if is_small:
                streams.texture.build_mipmaps()
        textures = [each.texture for each in self._streams]
        seen = self._stack.seen(number, textures, mipped=is_small)
        readback, target = self._stage.readback, self._target
        if (format, colour) != (RGBA8, SRGB) or not seen[0].is_opaque:
            self._painter.paint(seen, target)
            return readback.to_frame(target, format, colour, Alpha.OVER_BLACK)
        if len(seen) == 1 and seen[0].is_all_of(target.size):
            return readback.as_it_is(seen[0].texture)
        self._painter.paint(seen, target, upright=True)
        return readback.as_it_is(target)

    def _prepare(self, material: Material, task: TaskControl, work_scale: float) -> None:
        stage, request = self._stage, self._request
        source = material.picture.display_size
        scale = self._scale_of(source) * work_scale
        shape = _fitted(source, (request.width, request.height))
        width, height = (max(2, ceil(side * scale - 1e-6)) for side in shape)
        pixels = self._stage.pixels(material.picture, width, height)
        pixels = _without_gap(pixels, request.width, request.height)
        height, width = pixels.shape[:2]
        regions = [each for each in request.brush.regions if each.enabled]
        objects = [
            ObjectRegion(each, coverage(each.shapes, source, width, height))
            for each in regions
            if is_object(each)
        ]
        parts = Parts(
            pixels,
            self._view(width, height),
            width / source[0],
            objects,
            None if material.matte is None else self._grey(material.matte, width, height),
            self._nearness(material, pixels),
        )
        self._stack = taken_apart(parts, task)
        flowing = [each for each in regions if not is_object(each)]
        snaps = bool(request.option(SNAP))
        painted = painted_on(self._stack.layers, flowing, source, pixels, snaps=snaps)
        clip = Clip(parts.scale, request.frames, request.rate, request.seed, request.loops)
        for layer, own in zip(self._stack.layers, painted, strict=True):
            whole = [going_on(each, layer, request.seed, task) for each in own]
            self._streams.append(
                Streams(stage.ctx, stage.shaders, stage.pool, layer.pixels, whole, clip)
            )

    def _view(self, width: int, height: int) -> View:
        """Of the picture's middle, as much as has the clip's shape, from whole pixels on. Where
        sides lack the one line that made them odd, nothing is scaled."""
        request = self._request
        scale = max(request.width / width, request.height / height)
        if {width - request.width, height - request.height} <= {0, 1}:
            scale = 1.0
        shown = request.width / scale, request.height / scale
        left, top = max(0, round((width - shown[0]) / 2)), max(0, round((height - shown[1]) / 2))
        return View(
            (left, top, left + shown[0], top + shown[1]),
            (request.width, request.height),
            request.camera,
            request.frames,
            request.rate,
            request.seed,
            request.loops,
        )

    def _scale_of(self, source: tuple[int, int]) -> float:
        """How large the picture is drawn: no larger than it is, nor than it is ever seen."""
        width, height = source
        view = self._view(width, height)
        largest = max(view.scale(number) for number in range(self._request.frames))
        shown = largest if largest < 0.999 else 1.0
        return min(shown, 1.0, (_MOST_PIXELS / (width * height)) ** 0.5)

    def _nearness(self, material: Material, pixels: NDArray[np.uint8]) -> Plane | None:
        """(H, W) 0..1, if it is told at all, and a camera moves that would show it."""
        height, width = pixels.shape[:2]
        if material.nearness is not None:
            return self._grey(material.nearness, width, height)
        if material.estimate is None or self._request.camera.is_still:
            return None
        return material.estimate(np.ascontiguousarray(pixels[..., :3]))

    def _grey(self, frame: Frame, width: int, height: int) -> Plane:
        """(H, W) 0..1."""
        pixels = self._stage.pixels(frame, width, height)
        return pixels[..., :3].mean(axis=2, dtype=np.float32) / np.float32(255)


def _fitted(source: tuple[int, int], clip: tuple[int, int]) -> tuple[float, float]:
    """A picture's sides, in the very shape of a smaller clip that has been meant to show all of it:
    its sides are whole numbers or even ones, so that something would be cut off for nothing."""
    scale = max(now / side for now, side in zip(clip, source, strict=True))
    off = (abs(side * scale - now) for now, side in zip(clip, source, strict=True))
    if scale >= 1 or max(off) >= _ROUNDED:
        return source
    return clip[0] / scale, clip[1] / scale


def _without_gap(pixels: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """With a line or a column more where the clip, whose sides are even, is larger by that."""
    more = height - pixels.shape[0], width - pixels.shape[1]
    if not (min(more) >= 0 and max(more) == 1):
        return pixels
    return np.pad(pixels, ((0, more[0]), (0, more[1]), (0, 0)), mode="edge")


def _unmoved(request: GenerationRequest) -> tuple[GenerationRequest, tuple[bool, ...]]:
    """All of it but how its regions move, and which of these are objects."""

    def still(region: MotionRegion) -> MotionRegion:
        none = (0.0, 0.0)
        return replace(region, velocity=none, proximity=0.0, ambient=0.0, rotation=0.0, path=())

    regions = request.brush.regions
    brush = MotionBrush(tuple(map(still, regions)))
    return replace(request, brush=brush), tuple(map(is_object, regions))

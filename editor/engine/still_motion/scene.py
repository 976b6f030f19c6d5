"""A picture, what streams in it, and a camera before it: one frame of the clip at a time."""

from __future__ import annotations

from math import ceil

import numpy as np
from numpy.typing import NDArray

from editor.compositor.context import standalone
from editor.compositor.drawing.painter import Painter
from editor.compositor.motion.layers import LayerPainter, Matrix, SeenLayer
from editor.compositor.motion.stream import Clip, Streams
from editor.compositor.picture import Pictures
from editor.compositor.readback import Alpha, Readback
from editor.compositor.shaders import ShaderLibrary
from editor.compositor.textures import TexturePool
from editor.model.colour import ColourTags
from editor.model.frame import Frame, PixelFormat
from editor.model.generation.camerawork.pose import CameraPose, camera_at
from editor.model.generation.request import GenerationRequest
from editor.resources import shaders_folder

_MOST_PIXELS = 24e6
_SMALLER = 0.8  # times its size: seen smaller, a picture is read from mip maps


class Scene:
    """Belongs to the thread that makes it, and has a GL context of its own there.

    Args:
        picture: what is brought to life; the frame shows as much of it as it can hold, cut off
            alike at both sides.
        work_scale: below 1 it is drawn so much smaller, and enlarged.
    """

    def __init__(self, request: GenerationRequest, picture: Frame, work_scale: float = 1.0) -> None:
        self._request = request
        self._ctx = standalone()
        self._shaders = ShaderLibrary(self._ctx, shaders_folder())
        self._pool = TexturePool(self._ctx)
        self._readback = Readback(self._ctx, self._shaders)
        self._layers = LayerPainter(self._ctx, self._shaders, self._pool)
        self._target = self._pool.take(request.width, request.height, "f1")
        pixels = self._upright(picture, self._work_size(picture), work_scale)
        self._size = pixels.shape[1], pixels.shape[0]
        clip = Clip(picture.display_size, request.frames, request.rate, request.seed, request.loops)
        self._streams = Streams(
            self._ctx, self._shaders, self._pool, pixels, request.brush.regions, clip
        )

    def frame(self, number: int, format: PixelFormat, colour: ColourTags) -> Frame:
        self._streams.draw(number)
        texture = self._streams.texture
        layer = SeenLayer(texture, self._placed(self._pose(number)), np.zeros(3), is_opaque=True)
        self._layers.paint([layer], self._target)
        return self._readback.to_frame(self._target, format, colour, Alpha.OVER_BLACK)

    def close(self) -> None:
        self._layers.release()
        self._readback.release()
        self._shaders.release()
        self._pool.release()
        self._ctx.release()

    def _pose(self, number: int) -> CameraPose:
        request = self._request
        size = request.width, request.height
        loop = request.frames if request.loops else 0
        return camera_at(request.camera, number, request.rate, size, request.seed, loop)

    def _placed(self, pose: CameraPose) -> Matrix:
        """From the layer's pixels to the target's. What is too much for the target's shape is cut
        off by whole pixels, so that a picture which need not be scaled stays as it is."""
        target = np.array([self._request.width, self._request.height])
        scale = max(target / self._size)
        centred = np.diag([scale, scale, 1.0])
        centred[:2, 2] = -np.floor((scale * np.array(self._size) - target) / 2) - target / 2
        back = np.eye(3)
        back[:2, 2] = target / 2
        return back @ np.array(pose.plane()) @ centred

    def _work_size(self, picture: Frame) -> float:
        """How large the picture is drawn, in parts of its own size."""
        width, height = picture.display_size
        request = self._request
        covering = max(request.width / width, request.height / height)
        poses = (self._pose(number) for number in range(request.frames))
        nearest = max(pose.focal / pose.lens / max(pose.plane()[2][2], 0.02) for pose in poses)
        return min(covering * max(nearest, 1.0), 1.0, (_MOST_PIXELS / (width * height)) ** 0.5)

    def _upright(self, picture: Frame, scale: float, work_scale: float) -> NDArray[np.uint8]:
        pictures = Pictures(Painter(self._ctx, self._shaders, self._pool), self._pool)
        width, height = (
            max(2, ceil(side * scale * work_scale - 1e-6)) for side in picture.display_size
        )
        texture = pictures.to_rgb(picture, width, height)
        pixels = self._readback.to_rgba8(texture)
        self._pool.give(texture)
        return pixels

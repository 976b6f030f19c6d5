"""A picture as layers at distances, and where each is seen in a frame of the result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin

import numpy as np
from numpy.typing import NDArray

from editor.compositor.motion.layers import Relief, SeenLayer, Texture
from editor.engine.still_motion.view import View
from editor.model.generation.brush import MotionRegion
from editor.model.generation.camerawork.object_path import object_at

Matrix = NDArray[np.float64]

_VANISHED = 0.01  # times its size


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """
    Args:
        pixels: (H, W, 4) uint8, premultiplied, top line first.
        origin: (x, y) of its first pixel, in the picture's pixels; below 0 beyond the picture.
        distance: in main planes; of a `relief`, that of most of it.
        is_opaque: has neither holes nor an end.
        region: the object that it is, if it is one; `middle`: of that, in the picture's pixels.
    """

    pixels: NDArray[np.uint8]
    origin: tuple[int, int] = (0, 0)
    distance: float = 1.0
    relief: Relief | None = None
    is_opaque: bool = False
    region: MotionRegion | None = None
    middle: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class LayerStack:
    """
    Args:
        layers: the one that is farthest behind first.
        scale: the picture's pixels to one of the source's, in which regions are painted.
    """

    layers: tuple[Layer, ...]
    view: View
    scale: float = 1.0

    def seen(
        self, frame: int, textures: Sequence[Texture], *, mipped: bool = False
    ) -> list[SeenLayer]:
        """The layers at `frame`, for a LayerPainter.

        Args:
            textures: of each layer, as large as its pixels; what is on them may move.
            mipped: all of them have mip maps.
        """
        to_ray, shift = self.view.rays(frame)
        seen = []
        for layer, texture in zip(self.layers, textures, strict=True):
            map_, distance = self._moved(layer, frame)
            if distance is None:
                continue
            seen.append(
                SeenLayer(
                    texture,
                    to_ray @ map_,
                    shift,
                    distance,
                    layer.relief,
                    is_opaque=layer.is_opaque,
                    mipped=mipped,
                )
            )
        return seen

    def _moved(self, layer: Layer, frame: int) -> tuple[Matrix, float | None]:
        """From the layer's pixels to the picture's at `frame`, and how far away it is then."""
        x, y = layer.origin
        placed = np.array([[1.0, 0, x], [0, 1, y], [0, 0, 1]])
        if layer.region is None:
            return placed, layer.distance
        pose = object_at(layer.region, frame, self.view.rate)
        if pose.scale < _VANISHED:
            return placed, None
        to_x, to_y = pose.x * self.scale, pose.y * self.scale
        a = pose.scale * cos(radians(pose.degrees))
        b = pose.scale * sin(radians(pose.degrees))
        from_x, from_y = layer.middle
        turned = np.array(
            [
                [a, -b, to_x - a * from_x + b * from_y],
                [b, a, to_y - b * from_x - a * from_y],
                [0, 0, 1],
            ]
        )
        return turned @ placed, layer.distance / pose.scale

"""A picture retouched by hand, stroke by stroke: a brush that paints, a stamp that copies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.video.holes import share_of_filling, widened
from editor.model.flatten.geometry import Point

Picture = NDArray[np.uint8]
Part = tuple[slice, slice]
"""Lines and columns of a picture."""


@dataclass(frozen=True, slots=True)
class Brush:
    """Round. `radius`: pixels of the picture. `softness` 0..1: over what share of it, from the rim
    inwards, it fades."""

    radius: float
    softness: float = 0.5


@dataclass(frozen=True, slots=True)
class Paint:
    """One colour, RGB of eight bits."""

    colour: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Stamp:
    """What lies so many pixels to the right and down, as it was before the stroke. Where that is
    beyond the picture, nothing is put."""

    right: int
    down: int


class Stroke:
    """Grows as the mouse goes: however it is divided into moves, the result is the same.

    A place that a stroke passes twice is covered once. `result` is the picture as it is by now.

    Args:
        picture: (H, W, 3); it stays as it is.
        within: (H, W) uint8: how much may be changed where, 255 all; None: everywhere.
    """

    def __init__(
        self,
        picture: Picture,
        brush: Brush,
        ink: Paint | Stamp,
        within: NDArray[np.uint8] | None = None,
    ) -> None:
        self._picture, self._brush, self._ink, self._within = picture, brush, ink, within
        self._share = np.zeros(picture.shape[:2], np.float32)
        self._last: Point | None = None
        self.result = picture.copy()

    def to(self, point: Point) -> Part | None:
        """Draw on to a point, in pixels of the picture, y down. What of the result may have
        changed; None: the brush is beyond the picture."""
        start, self._last = self._last or point, point
        part = self._reached(start, point)
        if part is None:
            return None
        share = np.maximum(self._share[part], _share(part, start, point, self._brush))
        self._share[part] = share
        if self._within is not None:
            share = share * (self._within[part].astype(np.float32) / 255)
        own = self._picture[part].astype(np.float32)
        put = self._put(part)
        self.result[part] = np.rint(own + (put - own) * share[..., None]).astype(np.uint8)
        return part

    def _reached(self, start: Point, end: Point) -> Part | None:
        """What the brush touches between two points, and has something to put on."""
        height, width = self._picture.shape[:2]
        far = self._brush.radius + 1
        ranges = []
        shifts = (self._ink.right, self._ink.down) if isinstance(self._ink, Stamp) else (0, 0)
        for a, b, side, shift in zip(start, end, (width, height), shifts, strict=True):
            low = max(floor(min(a, b) - far), 0, -shift)
            high = min(ceil(max(a, b) + far), side, side - shift)
            if high <= low:
                return None
            ranges.append(slice(low, high))
        return ranges[1], ranges[0]

    def _put(self, part: Part) -> NDArray[np.float32]:
        if isinstance(self._ink, Paint):
            return np.asarray(self._ink.colour, np.float32)
        lines, columns = part
        down, right = self._ink.down, self._ink.right
        source = self._picture[
            lines.start + down : lines.stop + down, columns.start + right : columns.stop + right
        ]
        return source.astype(np.float32)


def retouched(
    picture: Picture,
    points: Sequence[Point],
    brush: Brush,
    ink: Paint | Stamp,
    within: NDArray[np.uint8] | None = None,
) -> Picture:
    """The picture with a whole stroke on it; arguments as of `Stroke`."""
    stroke = Stroke(picture, brush, ink, within)
    for point in points:
        stroke.to(point)
    return stroke.result


def changeable(
    mask: NDArray[np.uint8], size: tuple[int, int], grow: int, feather: int
) -> NDArray[np.uint8]:
    """How much of each pixel a removal changes: (H, W) uint8, 255 all.

    Args:
        mask: (H, W) of any size, more than half is what should go.
        size: width and height of the picture.
    """
    import cv2

    if mask.shape != size[::-1]:
        mask = np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_LINEAR), np.uint8)
    share = share_of_filling(widened(mask > 127, grow), feather)
    return np.rint(share * 255).astype(np.uint8)


def _share(part: Part, start: Point, end: Point, brush: Brush) -> NDArray[np.float32]:
    """How much of each pixel a brush covers that goes straight from one point to another."""
    y, x = np.ogrid[part]
    x, y = x.astype(np.float32) + 0.5 - start[0], y.astype(np.float32) + 0.5 - start[1]
    across, down = end[0] - start[0], end[1] - start[1]
    length = across * across + down * down
    along = np.clip((x * across + y * down) / length, 0, 1) if length else np.float32(0)
    far = np.hypot(x - along * across, y - along * down)
    rim = brush.radius + 0.5
    inner = min(brush.radius * (1 - brush.softness), brush.radius - 0.5)
    share = np.clip((rim - far) / (rim - inner), 0, 1)
    return (share * share * (3 - 2 * share)).astype(np.float32)

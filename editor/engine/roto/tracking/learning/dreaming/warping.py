"""Random movements of pictures and mattes: turned, scaled, shifted, bent."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from editor.engine.roto.tracking.window import Box

_STRETCH = 0.1  # how much one side may grow on its own, in powers of e


@dataclass(frozen=True, slots=True)
class Movement:
    """How far things may go: `degrees`; `scale` in powers of e; `shift` and `bend` as shares of
    the box's sides."""

    degrees: float
    scale: float
    shift: float
    bend: float


def moved(
    fields: tuple[NDArray[np.generic], ...], random: Generator, box: Box, movement: Movement
) -> tuple[NDArray[np.generic], ...]:
    """Pictures (mirrored beyond their edges) and mattes (nothing beyond), all moved alike, around
    the middle of `box`."""
    import cv2

    height, width = fields[0].shape[:2]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    bends = _bends(random, (height, width), movement.bend * (box.width + box.height) / 2)
    x, y = x + bends[..., 0], y + bends[..., 1]
    a = _turn(random, box, movement)
    there = [(a[row, 0] * x + a[row, 1] * y + a[row, 2]).astype(np.float32) for row in (0, 1)]

    def at(field: NDArray[np.generic]) -> NDArray[np.generic]:
        border = cv2.BORDER_REFLECT_101 if field.ndim == 3 else cv2.BORDER_CONSTANT
        return cv2.remap(field, *there, cv2.INTER_LINEAR, borderMode=border)  # pyright: ignore

    return tuple(at(field) for field in fields)


def _turn(random: Generator, box: Box, movement: Movement) -> NDArray[np.float64]:
    """2 x 3: from where something is seen to where it was."""
    angle = np.deg2rad(random.uniform(-movement.degrees, movement.degrees))
    scale = np.exp(random.uniform(-movement.scale, movement.scale))
    wide = scale * np.exp(random.uniform(-_STRETCH, _STRETCH))
    turn = np.array(
        [
            [np.cos(angle) * wide, -np.sin(angle) * scale],
            [np.sin(angle) * wide, np.cos(angle) * scale],
        ]
    )
    middle = np.array(box.middle)
    shift = random.uniform(-movement.shift, movement.shift, 2) * (box.width, box.height)
    return np.column_stack((turn, middle - turn @ (middle + shift)))


def _bends(random: Generator, shape: tuple[int, int], pixels: float) -> NDArray[np.float32]:
    """(H, W, 2), smooth."""
    import cv2

    coarse = (random.standard_normal((5, 5, 2)) * pixels).astype(np.float32)
    size = shape[1], shape[0]
    return np.asarray(cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC), np.float32)

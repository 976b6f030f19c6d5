"""The part of a picture that is looked at: around the object, and always the same number of
pixels, so that small objects are seen large."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.tracking.spans import Coverage

_ROOM = 0.45  # of the object's mean side, on every side of it
_LEAST = 0.25  # of the picture's mean side, that a window has
_COVERED = 0.5
_UNIT = 32  # pixels that the sides are multiples of
_SLENDER = 1.35  # the most that a window is longer than wide


@dataclass(frozen=True, slots=True)
class Box:
    """From (left, top) up to (right, bottom), pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def side(self) -> float:
        """The mean one."""
        return float(np.sqrt(max(self.width * self.height, 0)))

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


def box_around(coverage: Coverage, least: int = 12) -> Box | None:
    """What is covered, if that is more than a few pixels."""
    solid = coverage > _COVERED
    if int(solid.sum()) < least:
        return None
    (rows,), (columns,) = np.nonzero(solid.any(1)), np.nonzero(solid.any(0))
    return Box(float(columns[0]), float(rows[0]), float(columns[-1] + 1), float(rows[-1] + 1))


def window_size(box: Box, side: int) -> tuple[int, int]:
    """Width and height of about `side`² pixels, in the box's manner."""
    aspect = min(max(np.sqrt(box.width / box.height), 1 / _SLENDER), _SLENDER)
    return (
        max(_UNIT, round(side * aspect / _UNIT) * _UNIT),
        max(_UNIT, round(side / aspect / _UNIT) * _UNIT),
    )


@dataclass(frozen=True, slots=True)
class Window:
    """`box` of the picture, seen in `size` (width, height)."""

    box: Box
    size: tuple[int, int]

    def seen(self, field: NDArray[np.generic], *, beyond: bool = True) -> NDArray[np.generic]:
        """That part of a picture or coverage; outside of it, it is mirrored, or 0."""
        import cv2

        plain: Any = field  # Any: a picture or a coverage, which cv2's types do not tell apart
        if self._scale < 0.6:
            plain = cv2.GaussianBlur(plain, (0, 0), 0.45 / self._scale)
        border = cv2.BORDER_REFLECT_101 if beyond else cv2.BORDER_CONSTANT
        return cv2.warpAffine(
            plain, self._matrix, self.size, flags=cv2.INTER_LINEAR, borderMode=border
        )

    def put_back(self, seen: Coverage, shape: tuple[int, int]) -> Coverage:
        """What was found in the window, in a picture of `shape` (H, W): 0 outside."""
        import cv2

        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        back = cv2.warpAffine(seen, self._matrix, (shape[1], shape[0]), flags=flags)
        return np.asarray(back, np.float32)

    @property
    def _scale(self) -> float:
        return self.size[0] / self.box.width

    @property
    def _matrix(self) -> NDArray[np.float32]:
        across, down = self.size[0] / self.box.width, self.size[1] / self.box.height
        return np.array(
            [[across, 0, -self.box.left * across], [0, down, -self.box.top * down]], np.float32
        )


def window_around(
    box: Box | None, shape: tuple[int, int], size: tuple[int, int], room: float = 1.0
) -> Window:
    """What is seen of a picture of `shape` (H, W) with `box` in it: all of it, if that is None.

    Args:
        room: next to what is usual.
    """
    height, width = shape
    aspect = size[0] / size[1]
    if box is None:
        wide, high = max(width, height * aspect), max(height, width / aspect)
        return _placed((width / 2, height / 2), wide, high, shape, size)
    around = 2 * room * _ROOM * box.side + 0.3 * max(box.width, box.height)
    least = _LEAST * np.sqrt(width * height)
    wide, high = max(box.width + around, least), max(box.height + around, least)
    wide, high = max(wide, high * aspect), max(high, wide / aspect)
    shrink = min(1.0, max(width / wide, height / high))
    return _placed(box.middle, wide * shrink, high * shrink, shape, size)


def _placed(
    middle: tuple[float, float],
    wide: float,
    high: float,
    shape: tuple[int, int],
    size: tuple[int, int],
) -> Window:
    """Inside the picture where it fits, else over its middle."""
    x, y = (
        min(max(place, side / 2), whole - side / 2) if side < whole else whole / 2
        for place, side, whole in zip(middle, (wide, high), (shape[1], shape[0]), strict=True)
    )
    return Window(Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2), size)

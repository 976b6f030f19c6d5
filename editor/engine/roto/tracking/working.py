"""The size that is worked in, and the way back to the footage's own along its edges."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.footage import Picture
from editor.engine.roto.tracking.spans import Coverage

Field = TypeVar("Field", NDArray[np.uint8], NDArray[np.float32])

LINES = 480
"""The shorter side of a picture is worked in this large at most, pixels."""

_REACH = 4  # pixels of the working size that the edge may move to meet the picture's
_EPSILON = 1e-4


def shrunk(field: Field, like: Picture | None = None) -> Field:
    """A picture or coverage in the size that is worked in.

    Args:
        like: a picture that has it already.
    """
    import cv2

    height, width = (like if like is not None else field).shape[:2]
    scale = min(1.0, LINES / min(height, width)) if like is None else 1.0
    size = max(8, round(width * scale)), max(8, round(height * scale))
    if size == (field.shape[1], field.shape[0]):
        return field
    return np.asarray(cv2.resize(field, size, interpolation=cv2.INTER_AREA), field.dtype)  # pyright: ignore


def at_full_size(coverage: Coverage, small: NDArray[np.uint8], picture: Picture) -> Coverage:
    """Coverage of `small` in the size of `picture`, its edge drawn to the picture's edges.

    Source: the fast guided filter (He and Sun, 2015): a linear model of the brightness in every
        small window is fitted in the small size and applied in the full one.
    """
    import cv2

    guide = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
    window = (2 * _REACH + 1, 2 * _REACH + 1)

    def mean(field: NDArray[np.floating]) -> NDArray[np.float32]:
        return np.asarray(cv2.blur(field, window), np.float32)

    level, covered = mean(guide), mean(coverage)
    slope = (mean(guide * coverage) - level * covered) / (
        mean(guide * guide) - level * level + _EPSILON
    )
    offset = covered - slope * level
    size = picture.shape[1], picture.shape[0]
    large = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
    found = cv2.resize(mean(slope), size, interpolation=cv2.INTER_LINEAR) * large + cv2.resize(
        mean(offset), size, interpolation=cv2.INTER_LINEAR
    )
    plain = cv2.resize(coverage, size, interpolation=cv2.INTER_LINEAR)
    mixed = 0.5 * found + 0.5 * plain
    return np.clip(2 * (mixed - 0.5) + 0.5, 0, 1).astype(np.float32)

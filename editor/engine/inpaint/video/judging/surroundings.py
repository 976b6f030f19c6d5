"""What is said about a hole, compared with what is known beside it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.video.holes import Mask
from editor.engine.inpaint.video.membrane import membrane

Floats = NDArray[np.float32]
RIGHT = 60.0  # of 255 squared: how wrong what is right may be
_MOST = 48.0  # of 255: how far colours are moved towards what is around
_NEAR = 9  # pixels over which what is beside a hole is compared
_VARIES = 0.1  # of the picture's longer side: what those surroundings are
_COARSE = 216  # pixels of the longer side of what colours are evened in


def beside(
    picture: NDArray[np.uint8], colour: Floats, known: Mask, hole: Mask
) -> tuple[Floats, Floats, Floats]:
    """How far off colours are, as the ring says, spread into the hole: (H, W, 3); squared; and
    what of that is no detail."""
    if not known.any():
        nothing = np.zeros(hole.shape, np.float32)
        return np.zeros_like(colour), nothing, nothing
    import cv2

    height, width = hole.shape
    factor = min(1.0, _COARSE / max(height, width))
    size = max(4, round(width * factor)), max(4, round(height * factor))
    near = max(3, round(_NEAR * factor) | 1)
    off = picture[known].astype(np.float32) - colour[known]
    values = np.zeros((height, width, 4), np.float32)
    values[known] = np.column_stack([off, (off * off).mean(-1)])
    sums = np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_AREA), np.float32)
    share = cv2.resize(known.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    there = np.asarray(share, np.float32) > 0
    weight = np.maximum(np.asarray(cv2.blur(share, (near, near)), np.float32), 1e-6)
    means = np.asarray(cv2.blur(sums, (near, near)), np.float32) / weight[..., None]
    means[..., 3] = np.log(means[..., 3] + RIGHT)
    spread = membrane(_floats(means), there)
    spread = np.asarray(cv2.resize(spread, (width, height), interpolation=cv2.INTER_LINEAR))
    even, square = spread[..., :3], np.maximum(np.exp(spread[..., 3]) - RIGHT, 0)
    other = mean_square(even.astype(np.float32))
    even *= np.minimum(other / (square + 1), 1)[..., None]  # less where edges lie elsewhere
    return np.clip(even, -_MOST, _MOST).astype(np.float32), square.astype(np.float32), other


def contrast(picture: NDArray[np.uint8], known: Mask) -> Floats:
    """(H, W): how much colours vary around each pixel, squared, as far as they are known."""
    import cv2

    height, width = known.shape
    factor = min(1.0, _COARSE / max(height, width))
    size = max(4, round(width * factor)), max(4, round(height * factor))
    weight = known.astype(np.float32)
    colour = (picture * weight[..., None]).astype(np.float32)
    square = mean_square(colour)
    how = cv2.INTER_AREA
    parts = [cv2.resize(each, size, interpolation=how) for each in (weight, colour, square)]
    near = max(3, round(_VARIES * max(size)))
    result, most = np.zeros(size[::-1], np.float32), np.zeros(size[::-1], np.float32)
    for reach in (near, 2 * near, 4 * near):
        share, mean, squares = (cv2.blur(each, (reach, reach)) for each in parts)
        enough = np.maximum(share, 1e-4)
        varies = squares / enough - mean_square(mean / enough[..., None])
        result = np.where(most > 0.1, result, varies)
        most = np.maximum(most, share)
    large = cv2.resize(result.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    return np.maximum(np.asarray(large, np.float32), 0)


def mean_square(colours: NDArray[np.floating[Any]]) -> Floats:
    """(H, W) of (H, W, 3)."""
    red, green, blue = (colours[..., i] for i in range(3))
    return ((red * red + green * green + blue * blue) / 3).astype(np.float32)


def _floats(values: NDArray[np.floating[Any]]) -> Floats:
    return np.asarray(values, np.float32)

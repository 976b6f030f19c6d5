"""How far each pixel is from some, where crossing an edge is a long way."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.selecting.working import resized

_SIDE = 112  # pixels of the longer side, on which it is worked
_STEEP = 12.0  # how many pixels of way the strongest edge is worth

Field = NDArray[np.float32]


def reach(seeds: NDArray[np.bool_], across: Field, down: Field) -> Field:
    """The length of the shortest way from any of the seeds to each pixel.

    Args:
        seeds: (H, W), true where ways begin.
        across, down: (H, W) 0..1 the bond between each pixel and the one right of it, and below.

    Returns:
        (H, W) in parts of the longer side, with edges' surcharge.
    """
    height, width = seeds.shape
    scale = min(1.0, _SIDE / max(height, width))
    size = max(2, round(width * scale)), max(2, round(height * scale))
    start = resized(seeds.astype(np.float32), size)
    right = 1 + _STEEP * (1 - resized(across, size))[:, :-1]
    below = 1 + _STEEP * (1 - resized(down, size))[:-1]
    usual = np.float32((right.mean() + below.mean()) / 2)
    right, below = right / usual, below / usual
    far = np.where(start > 0, 0, 1e6).astype(np.float32)
    for _ in range(8 * _SIDE):
        before = far.copy()
        np.minimum(far[:, 1:], far[:, :-1] + right, out=far[:, 1:])
        np.minimum(far[:, :-1], far[:, 1:] + right, out=far[:, :-1])
        np.minimum(far[1:], far[:-1] + below, out=far[1:])
        np.minimum(far[:-1], far[1:] + below, out=far[:-1])
        if np.array_equal(far, before):
            break
    return resized(far / np.float32(max(size)), (width, height))

"""Values spread smoothly over where none are known, as a stretched membrane lies between them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.spreading import spread

Floats = NDArray[np.float32]
_ROUNDS = 24


def membrane(values: Floats, known: NDArray[np.bool_], rounds: int = _ROUNDS) -> Floats:
    """`values`, (H, W, C), with the unknown of them as even as their surroundings allow.

    Source: Laplace's equation, begun from coarse to fine (`spread`) and then relaxed.
    """
    import cv2

    if known.all() or not known.any():
        return values
    weight = known.astype(np.float32)
    result = spread(values * weight[..., None], weight).astype(np.float32)
    result[known] = values[known]
    top, bottom, left, right = around(~known, 1)
    part = np.ascontiguousarray(result[top:bottom, left:right])
    fixed = known[top:bottom, left:right]
    kept = part[fixed]
    cross = np.array([[0, 1, 0], [1, 0, 1], [0, 1, 0]], np.float32) / 4
    for _ in range(rounds):
        even = cv2.filter2D(part, -1, cross, borderType=cv2.BORDER_REPLICATE)
        part = np.asarray(even, np.float32).reshape(part.shape)
        part[fixed] = kept
    result[top:bottom, left:right] = part
    return result


def around(mask: NDArray[np.bool_], more: int) -> tuple[int, int, int, int]:
    """Top, bottom, left, right of what holds the mask and `more` pixels around it."""
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    if not rows.size:
        return 0, 0, 0, 0
    top, bottom = max(int(rows[0]) - more, 0), min(int(rows[-1]) + 1 + more, mask.shape[0])
    left, right = max(int(columns[0]) - more, 0), min(int(columns[-1]) + 1 + more, mask.shape[1])
    return top, bottom, left, right

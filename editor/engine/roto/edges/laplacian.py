"""The equations of matting: in each small window alpha goes in line with the colours."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

_EPSILON = 1e-6  # how much alpha may leave the line, next to the variance of colours 0..1
_AT_ONCE = 50_000  # windows, whose numbers take some hundred megabytes

Floats = NDArray[np.float64]


def equations(
    picture: NDArray[np.uint8], alpha: NDArray[np.float32], unknown: NDArray[np.bool_]
) -> tuple[Any, Floats]:
    """What alpha must fulfil where it is unknown.

    Args:
        picture: (H, W, 3) RGB.
        alpha: (H, W) as it is known.
        unknown: (H, W).

    Returns:
        A sparse matrix, symmetric, in columns, and its right side: a row for each unknown pixel.

    Source: Closed-Form Solution to Natural Image Matting (Levin, Lischinski and Weiss, 2008),
        eq. 12, the known pixels taken out of the system.
    """
    from scipy import sparse

    numbers = np.full(unknown.size, -1, np.int32)
    free = np.flatnonzero(unknown)
    numbers[free] = np.arange(len(free), dtype=np.int32)
    known = alpha.ravel().astype(np.float64)
    colours = picture.reshape(-1, 3) / 255
    right = np.zeros(len(free))
    matrix: Any = sparse.csc_matrix((len(free), len(free)))
    windows = _windows(unknown)
    for first in range(0, len(windows), _AT_ONCE):
        pixels = windows[first : first + _AT_ONCE]
        bonds = _bonds(colours[pixels]).ravel()
        rows = np.repeat(numbers[pixels], 9, 1).ravel()
        columns = np.tile(pixels, (1, 9)).ravel()
        others = numbers[columns]
        among = (rows >= 0) & (others >= 0)
        matrix = matrix + sparse.csc_matrix(
            (bonds[among], (rows[among], others[among])), matrix.shape
        )
        border = (rows >= 0) & (others < 0)
        pulls = bonds[border] * known[columns[border]]
        right -= np.bincount(rows[border], pulls, len(free))
    return matrix, right


def _windows(unknown: NDArray[np.bool_]) -> NDArray[np.int32]:
    """(N, 9) the pixels, counted row by row, of all 3 x 3 windows with anything unknown."""
    import cv2

    near = cv2.dilate(unknown.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    ys, xs = np.nonzero(near[1:-1, 1:-1])
    middle = (ys + 1) * unknown.shape[1] + xs + 1
    down, across = np.mgrid[-1:2, -1:2]
    around = (down * unknown.shape[1] + across).ravel()
    return (middle[:, None] + around).astype(np.int32)


def _bonds(colours: Floats) -> Floats:
    """(N, 9, 9): how the alphas of a window's pixels depend on each other, from its (N, 9, 3)."""
    centred = colours - colours.mean(1, keepdims=True)
    spread = np.einsum("nij,nik->njk", centred, centred) / 9 + np.eye(3) * _EPSILON / 9
    along = np.linalg.solve(spread, centred.transpose(0, 2, 1))
    return np.eye(9) - (1 + np.einsum("nij,njk->nik", centred, along)) / 9

"""How the picture as a whole moves: what the camera does, in the main."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.flow.dis import Flow

Homography = NDArray[np.float64]
_POINTS = 1200
_AWAY = 1.0  # pixels from the homography that a point may be and still go with it
_FEWEST = 24


def fitted(flow: Flow, usable: NDArray[np.bool_]) -> Homography:
    """The homography that most of the usable flow agrees with; nothing moves where none does."""
    import cv2

    rows, columns = np.nonzero(usable)
    if rows.size < _FEWEST:
        return np.eye(3)
    chosen = np.linspace(0, rows.size - 1, min(_POINTS, rows.size)).astype(np.intp)
    y, x = rows[chosen], columns[chosen]
    here = np.stack([x, y], -1).astype(np.float32)
    there = here + flow[y, x]
    cv2.setRNGSeed(1)
    found, goes = cv2.findHomography(here, there, cv2.RANSAC, _AWAY)
    if found is None or not _is_sane(found, flow.shape[:2]) or goes.mean() < 0.2:
        moved = np.eye(3)
        moved[:2, 2] = np.median(flow[y, x], axis=0)
        return moved
    return np.asarray(found, np.float64)


def flow_of(homography: Homography, shape: tuple[int, int]) -> Flow:
    """(H, W, 2): where it takes each pixel."""
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    m = homography.astype(np.float32)
    depth = m[2, 0] * x + m[2, 1] * y + m[2, 2]
    across = (m[0, 0] * x + m[0, 1] * y + m[0, 2]) / depth - x
    down = (m[1, 0] * x + m[1, 1] * y + m[1, 2]) / depth - y
    return np.stack([across, down], -1)


def _is_sane(homography: NDArray[np.generic], shape: tuple[int, ...]) -> bool:
    """It neither folds the picture nor makes it more than half as large or small again."""
    height, width = shape[:2]
    corners = np.array([[0, 0, 1], [width, 0, 1], [width, height, 1], [0, height, 1]], np.float64)
    moved = corners @ np.asarray(homography, np.float64).T
    if (moved[:, 2] <= 1e-6).any():
        return False
    x, y = moved[:, 0] / moved[:, 2], moved[:, 1] / moved[:, 2]
    area = 0.5 * float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum())
    return 0.6 < area / (width * height) < 1.6

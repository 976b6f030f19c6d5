"""How the picture as a whole moves: what the camera does, in the main."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.flow.dis import Flow

Floats = NDArray[np.float32]
Homography = NDArray[np.float64]
_POINTS = 1200
_CORNERS = 500
_AWAY = 1.0  # pixels from the homography that a point may be and still go with it
_FEWEST = 24


def fitted(flow: Flow, usable: NDArray[np.bool_]) -> Homography:
    """The homography that most of the usable flow agrees with; nothing moves where none does."""
    rows, columns = np.nonzero(usable)
    chosen = np.linspace(0, rows.size - 1, min(_POINTS, rows.size)).astype(np.intp)
    y, x = rows[chosen], columns[chosen]
    here = np.stack([x, y], -1).astype(np.float32)
    return _fitted(here, here + flow[y, x], usable.shape)


def followed_points(
    one: NDArray[np.uint8],
    other: NDArray[np.uint8],
    usable: NDArray[np.bool_],
    usable_there: NDArray[np.bool_],
) -> Homography:
    """The same, by points that are followed from one picture to the other."""
    import cv2

    first, second = (cv2.cvtColor(each, cv2.COLOR_RGB2GRAY) for each in (one, other))
    here = points_to_follow(np.asarray(first, np.uint8), usable)
    if here is None:
        return np.eye(3)
    ends, found, _ = cv2.calcOpticalFlowPyrLK(first, second, here[:, None], None)  # pyright: ignore
    there = np.asarray(ends, np.float32)[:, 0]
    height, width = usable.shape
    x, y = (np.rint(there[:, i]).astype(np.intp) for i in (0, 1))
    good = (found[:, 0] > 0) & (x >= 0) & (x < width) & (y >= 0) & (y < height)
    good &= usable_there[y.clip(0, height - 1), x.clip(0, width - 1)]
    return _fitted(here[good], there[good], usable.shape)


def _fitted(
    here: NDArray[np.float32], there: NDArray[np.float32], shape: tuple[int, ...]
) -> Homography:
    import cv2

    if len(here) < _FEWEST:
        return np.eye(3)
    cv2.setRNGSeed(1)
    found, goes = cv2.findHomography(here, there, cv2.RANSAC, _AWAY)
    if found is None or not _is_sane(found, shape) or goes.mean() < 0.2:
        moved = np.eye(3)
        moved[:2, 2] = np.median(there - here, axis=0)
        return moved
    return np.asarray(found, np.float64)


def through(homography: Homography, x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Where it takes places."""
    m = homography.astype(np.float32)
    depth = m[2, 0] * x + m[2, 1] * y + m[2, 2]
    across = (m[0, 0] * x + m[0, 1] * y + m[0, 2]) / depth
    return across, (m[1, 0] * x + m[1, 1] * y + m[1, 2]) / depth


def points_to_follow(picture: NDArray[np.uint8], usable: NDArray[np.bool_]) -> Floats | None:
    """(N, 2) of a grey picture, where it has corners."""
    import cv2

    mask = usable.astype(np.uint8)
    points = cv2.goodFeaturesToTrack(picture, _CORNERS, 0.01, 7, mask=mask)
    return None if points is None else np.asarray(points, np.float32)[:, 0]


def flow_of(homography: Homography, shape: tuple[int, int]) -> Flow:
    """(H, W, 2): where it takes each pixel."""
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    across, down = through(homography, x, y)
    return np.stack([across - x, down - y], -1)


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

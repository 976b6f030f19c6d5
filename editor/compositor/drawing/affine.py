"""Affine maps of the plane as 3x3 matrices, rows first, that act on (x, y, 1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from editor.model.flatten.geometry import corners
from editor.model.flatten.layers import Placement

Affine = NDArray[np.float64]
Box = tuple[int, int, int, int]
"""x, y, width, height: pixels from the top left corner, y down."""

_ALMOST = 1e-4  # pixels


@cache
def scaling(x: float, y: float) -> Affine:
    return np.diag([x, y, 1.0])


@cache
def flipped(height: float) -> Affine:
    """From y down to y up and back, in a picture of `height`."""
    return np.array([[1.0, 0, 0], [0, -1, height], [0, 0, 1]])


@cache
def stored_from_upright(rotation: int, *, mirrored: bool) -> Affine:
    """From the unit square of a picture as seen to that of its pixels as stored, y down."""
    turned = {
        0: [[1.0, 0, 0], [0, 1, 0], [0, 0, 1]],
        90: [[0.0, 1, 0], [-1, 0, 1], [0, 0, 1]],
        180: [[-1.0, 0, 1], [0, -1, 1], [0, 0, 1]],
        270: [[0.0, -1, 1], [1, 0, 0], [0, 0, 1]],
    }[rotation % 360]
    mirror = np.array([[-1.0, 0, 1], [0, 1, 0], [0, 0, 1]]) if mirrored else np.eye(3)
    return mirror @ np.array(turned)


def placed(
    placement: Placement, picture: tuple[float, float], frame: tuple[float, float]
) -> Affine:
    """From the unit square of the whole picture to the frame's pixels, both y down."""
    whole = Placement(
        placement.position,
        placement.scale,
        placement.rotation,
        placement.anchor,
        (0.0, 0.0, 0.0, 0.0),
        placement.fit,
    )
    (x0, y0), (x1, y1), _, (x3, y3) = corners(whole, picture, frame)
    return np.array([[x1 - x0, x3 - x0, x0], [y1 - y0, y3 - y0, y0], [0, 0, 1.0]])


def lengths(map_: Affine) -> tuple[float, float]:
    """How long the unit square's width and height become."""
    return float(np.hypot(map_[0, 0], map_[1, 0])), float(np.hypot(map_[0, 1], map_[1, 1]))


def is_upright(map_: Affine) -> bool:
    """Whether sides stay along x and y: no rotation but by right angles."""
    linear = np.abs(map_[:2, :2])
    total = linear.max()
    return bool(
        (linear[0, 1] + linear[1, 0] <= 1e-9 * total)
        or (linear[0, 0] + linear[1, 1] <= 1e-9 * total)
    )


def is_exact(to_source: Affine) -> bool:
    """Whether each pixel of the target is one pixel of the source."""
    linear = to_source[:2, :2]
    rounded = np.round(linear)
    if np.abs(linear - rounded).max() > 1e-7 or np.abs(rounded).sum() != 2:
        return False
    first = to_source @ [0.5, 0.5, 1.0] - 0.5
    return bool(np.abs(first[:2] - np.round(first[:2])).max() < 0.01)


def extent(map_: Affine, rectangle: tuple[float, float, float, float]) -> tuple[float, ...]:
    """Left, top, right, bottom of the upright box about a mapped rectangle, given likewise."""
    left, top, right, bottom = rectangle
    xs, ys = np.array([left, right, left, right]), np.array([top, top, bottom, bottom])
    x, y, _ = map_ @ np.stack([xs, ys, np.ones(4)])
    return float(x.min()), float(y.min()), float(x.max()), float(y.max())


def pixels_within(edges: tuple[float, ...]) -> Box:
    """All pixels that the rectangle left, top, right, bottom touches."""
    x, y = int(np.floor(edges[0] + _ALMOST)), int(np.floor(edges[1] + _ALMOST))
    right, bottom = int(np.ceil(edges[2] - _ALMOST)), int(np.ceil(edges[3] - _ALMOST))
    return x, y, max(right - x, 0), max(bottom - y, 0)


def is_whole(edges: tuple[float, ...]) -> bool:
    """Whether all edges fall between pixels."""
    return all(abs(edge - round(edge)) < _ALMOST for edge in edges)


def overlap(a: Box, b: Box) -> Box:
    x, y = max(a[0], b[0]), max(a[1], b[1])
    right, bottom = min(a[0] + a[2], b[0] + b[2]), min(a[1] + a[3], b[1] + b[3])
    return x, y, max(right - x, 0), max(bottom - y, 0)


def disjoint(boxes: Iterable[Box]) -> tuple[Box, ...]:
    """The same pixels in boxes that have none in common: those that do become one about both."""
    apart: list[Box] = []
    for box in boxes:
        if not (box[2] and box[3]):
            continue
        while common := next((other for other in apart if all(overlap(box, other)[2:])), None):
            apart.remove(common)
            box = _about(box, common)
        apart.append(box)
    return tuple(apart)


def outside(boxes: Iterable[Box], width: int, height: int) -> Iterator[Box]:
    """All pixels of a frame that are in none of `boxes`, in boxes likewise."""
    across = sorted(boxes)
    edges = sorted({0, height, *(y for _, y, _, _ in across), *(y + h for _, y, _, h in across)})
    for top, bottom in pairwise(edges):
        left = 0
        for x, y, wide, high in across:
            if y <= top and bottom <= y + high:
                if x > left:
                    yield left, top, x - left, bottom - top
                left = x + wide
        if left < width:
            yield left, top, width - left, bottom - top


def _about(a: Box, b: Box) -> Box:
    x, y = min(a[0], b[0]), min(a[1], b[1])
    right, bottom = max(a[0] + a[2], b[0] + b[2]), max(a[1] + a[3], b[1] + b[3])
    return x, y, right - x, bottom - y

"""A small hard mask made large and soft, along the edges of the picture."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

_RADIUS = 4  # pixels of the small picture
_FLATNESS = 1e-4

Floats = NDArray[np.floating[Any]]


def softened(
    mask: NDArray[np.uint8], small: NDArray[np.uint8], picture: NDArray[np.uint8]
) -> NDArray[np.float32]:
    """The mask of `small` as that of `picture`.

    Args:
        mask: (h, w), 1 inside.
        small: (h, w, 3) RGB, the picture in the mask's size.
        picture: (H, W, 3) RGB.

    Returns:
        (H, W) 0..1.
    """
    import cv2

    found = cv2.resize(mask, picture.shape[1::-1], interpolation=cv2.INTER_NEAREST)
    matte = found.astype(np.float32)
    rows, columns = _along_border(mask)
    if rows.start < rows.stop:
        height, width = picture.shape[0] / mask.shape[0], picture.shape[1] / mask.shape[1]
        large = (
            slice(int(rows.start * height), int(np.ceil(rows.stop * height))),
            slice(int(columns.start * width), int(np.ceil(columns.stop * width))),
        )
        part = (rows, columns)
        soft = _evaluated(
            _lines(mask[part].astype(np.float32), small[part], _RADIUS, _FLATNESS),
            picture[large],
            (width, height),
            (large[1].start - columns.start * width, large[0].start - rows.start * height),
        )
        matte[large] = _steeper(soft)
    return matte


def guided(
    values: NDArray[np.float32],
    small: NDArray[np.uint8],
    picture: NDArray[np.uint8],
    radius: int,
    flatness: float,
) -> NDArray[np.float32]:
    """Values of the small picture as those of the large one, in step with its colours.

    Args:
        values: (h, w).
        small, picture: (h, w, 3) and (H, W, 3) RGB.
        radius: pixels of the small picture, within which values and colours go in line.
        flatness: the variance of colours 0..1 that is not yet taken for an edge.

    Source: Fast Guided Filter (He and Sun, 2015), with the colours as the guide: eq. 14 of
        Guided Image Filtering (He, Sun and Tang, 2013).
    """
    scale = picture.shape[1] / small.shape[1], picture.shape[0] / small.shape[0]
    return _evaluated(_lines(values, small, radius, flatness), picture, scale, (0.0, 0.0))


def _lines(
    values: Floats, small: NDArray[np.uint8], radius: int, flatness: float
) -> NDArray[np.float32]:
    """(h, w, 4): for each pixel how values go in line with red, green and blue, and with 1."""
    import cv2

    def mean(of: Floats) -> Floats:
        return np.asarray(cv2.blur(of, (2 * radius + 1, 2 * radius + 1)), np.float32)

    guide = small.astype(np.float32) / 255
    guide_mean, values_mean = mean(guide), mean(values)
    covariance = np.empty((*values.shape, 3, 3), np.float32)
    for i in range(3):
        for j in range(i, 3):
            shared = mean(guide[..., i] * guide[..., j]) - guide_mean[..., i] * guide_mean[..., j]
            covariance[..., i, j] = covariance[..., j, i] = shared
    covariance += np.float32(flatness) * np.eye(3, dtype=np.float32)
    together = mean(guide * values[..., None]) - guide_mean * values_mean[..., None]
    slope = np.linalg.solve(covariance, together[..., None])[..., 0]
    offset = values_mean - (slope * guide_mean).sum(-1)
    return np.asarray(mean(np.dstack([slope, offset])), np.float32)


def _evaluated(
    lines: NDArray[np.float32],
    picture: NDArray[np.uint8],
    scale: tuple[float, float],
    begin: tuple[float, float],
) -> NDArray[np.float32]:
    """The values of `picture`, `scale` times as large as `lines` in either direction, whose left
    and top lie `begin` of its pixels inside of theirs."""
    import cv2

    along = [1 / step for step in scale]
    start = [(at + 0.5) / step - 0.5 for at, step in zip(begin, scale, strict=True)]
    place = np.array([[along[0], 0, start[0]], [0, along[1], start[1]]])
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = picture.shape[1], picture.shape[0]
    large = cv2.warpAffine(lines, place, size, flags=how, borderMode=cv2.BORDER_REPLICATE)
    colours = cv2.multiply(picture.astype(np.float32), large[..., :3], scale=1 / 255)
    found = cv2.transform(colours, np.ones((1, 3), np.float32)) + large[..., 3]
    return np.asarray(found, np.float32)


def _along_border(mask: NDArray[np.uint8]) -> tuple[slice, slice]:
    """Rows and columns beyond which what is soft cannot reach; empty without a border."""
    import cv2

    nearby = np.ones((3, 3), np.uint8)
    border = cv2.dilate(mask, nearby) != cv2.erode(mask, nearby)
    reach = 4 * _RADIUS + 2
    spans: list[slice] = []
    for axis in (1, 0):
        there = np.flatnonzero(border.any(axis))
        if not len(there):
            return slice(0, 0), slice(0, 0)
        spans.append(
            slice(max(0, there[0] - reach), min(there[-1] + reach + 1, mask.shape[1 - axis]))
        )
    return spans[0], spans[1]


def _steeper(soft: NDArray[np.float32]) -> NDArray[np.float32]:
    """Clean inside and outside, and a soft edge between."""
    return np.clip((soft - 0.15) / 0.7, 0, 1).astype(np.float32)

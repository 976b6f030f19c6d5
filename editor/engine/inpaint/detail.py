"""Fine detail for a picture that was filled at a reduced size.

For each filled place the known place that looks most alike is searched, and lends its detail.
Source: Barnes et al., "PatchMatch", 2009, section 3: random guesses, spread to neighbours.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from editor.engine.inpaint.spreading import Mask, Picture

Places = NDArray[np.intp]

_RADIUS = 3  # of the compared patches, reduced pixels
_STEP = 3  # between places that are searched for, likewise
_ROUNDS = 5


def with_detail(
    picture: Picture,
    hole: Mask,
    usable: Mask,
    small: Picture,
    small_hole: Mask,
    small_usable: Mask,
    seed: int,
    worked: Callable[[], None],
) -> Picture:
    """`small`, in which the hole is filled, at the size of `picture` and as fine as it.

    Args:
        worked: called between pieces of the work; it may raise.
    """
    height, width = hole.shape
    if small.shape[:2] == (height, width):
        return small
    large = _enlarged(small, (width, height))
    rows, columns = _like(small, small_hole, small_usable, seed, worked)
    if not rows.size:
        return large
    detail = picture.astype(np.int16) - large
    detail[~usable] = 0
    ys, xs = np.nonzero(hole)
    scale = height / small.shape[0], width / small.shape[1]
    total = np.zeros((ys.size, 3), np.float32)
    weights = np.zeros((ys.size, 1), np.float32)
    down, across = ys / (scale[0] * _STEP) - 0.5, xs / (scale[1] * _STEP) - 0.5
    for i in (0, 1):
        for j in (0, 1):
            worked()
            row = np.clip(np.floor(down).astype(np.intp) + i, 0, rows.shape[0] - 1)
            column = np.clip(np.floor(across).astype(np.intp) + j, 0, rows.shape[1] - 1)
            near = (1 - np.abs(down - row).clip(0, 1)) * (1 - np.abs(across - column).clip(0, 1))
            y = ys + np.rint((rows[row, column] - _place(row)) * scale[0]).astype(np.intp)
            x = xs + np.rint((columns[row, column] - _place(column)) * scale[1]).astype(np.intp)
            inside = (y >= 0) & (y < height) & (x >= 0) & (x < width)
            y, x = y.clip(0, height - 1), x.clip(0, width - 1)
            weight = (near**2 * (inside & usable[y, x]) + 1e-6)[:, None].astype(np.float32)
            total += weight * detail[y, x]
            weights += weight
    result = large.copy()
    sum_ = large[ys, xs] + total / weights
    result[ys, xs] = np.clip(np.rint(sum_), 0, 255).astype(np.uint8)
    return result


def _like(
    small: Picture, hole: Mask, usable: Mask, seed: int, worked: Callable[[], None]
) -> tuple[Places, Places]:
    """For a grid of places, `_STEP` apart, the row and column of the known place that is most like
    it; places that are known are like themselves. Empty if nothing is known well enough."""
    random = np.random.default_rng(seed)
    height, width = hole.shape
    padded = np.pad(
        small.astype(np.float32), ((_RADIUS, _RADIUS), (_RADIUS, _RADIUS), (0, 0)), "edge"
    )
    patches = np.lib.stride_tricks.sliding_window_view(padded, (2 * _RADIUS + 1,) * 2, (0, 1))
    rows, columns = np.mgrid[: -(-height // _STEP), : -(-width // _STEP)]
    rows, columns = _place(rows).clip(0, height - 1), _place(columns).clip(0, width - 1)
    known_y, known_x = np.nonzero(usable)
    wanted = _around(hole, _STEP)[rows, columns]
    grid_y, grid_x = np.nonzero(wanted)
    if not known_y.size or not grid_y.size:
        return np.empty((0, 0), np.intp), np.empty((0, 0), np.intp)
    own = patches[rows[wanted], columns[wanted]].reshape(grid_y.size, -1)
    guess = random.integers(0, known_y.size, grid_y.size)
    best_y, best_x = rows.copy(), columns.copy()
    best_y[wanted], best_x[wanted] = known_y[guess], known_x[guess]
    best = np.full(rows.shape, 0.0, np.float32)
    best[wanted] = _unlike(own, patches, known_y[guess], known_x[guess])

    def tried(y: Places, x: Places) -> None:
        y, x = y.clip(0, height - 1), x.clip(0, width - 1)
        distance = _unlike(own, patches, y, x)
        better = usable[y, x] & (distance < best[wanted])
        at = grid_y[better], grid_x[better]
        best_y[at], best_x[at], best[at] = y[better], x[better], distance[better]

    for round_ in range(_ROUNDS):
        worked()
        for down, across in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            reach = 1 + (round_ == 0) * 3
            y = (grid_y + down * reach).clip(0, rows.shape[0] - 1)
            x = (grid_x + across * reach).clip(0, rows.shape[1] - 1)
            shift_y, shift_x = rows[wanted] - rows[y, x], columns[wanted] - columns[y, x]
            tried(best_y[y, x] + shift_y, best_x[y, x] + shift_x)
        radius = max(height, width)
        while radius >= 1:
            y = best_y[wanted] + random.integers(-radius, radius + 1, grid_y.size)
            x = best_x[wanted] + random.integers(-radius, radius + 1, grid_y.size)
            tried(y, x)
            radius //= 2
    return best_y, best_x


def _unlike(own: NDArray[np.float32], patches: NDArray[np.float32], y: Places, x: Places):  # noqa: ANN202
    there = patches[y, x].reshape(own.shape)
    return ((there - own) ** 2).mean(1)


def _place(index: Places) -> Places:
    """The reduced pixel in the middle of a grid's cell."""
    return index * _STEP + _STEP // 2


def _around(mask: Mask, reach: int) -> Mask:
    """The mask and all that is near it."""
    grown = mask.copy()
    for axis in (0, 1):
        once = grown.copy()
        for shift in range(1, reach + 1):
            for sign in (1, -1):
                once |= _shifted(grown, sign * shift, axis)
        grown = once
    return grown


def _shifted(mask: Mask, by: int, axis: int) -> Mask:
    moved = np.roll(mask, by, axis)
    edge = np.s_[:by] if by > 0 else np.s_[by:]
    moved[(edge, slice(None)) if axis == 0 else (slice(None), edge)] = False
    return moved


def _enlarged(small: Picture, size: tuple[int, int]) -> Picture:
    return np.asarray(Image.fromarray(small).resize(size, Image.Resampling.BICUBIC))

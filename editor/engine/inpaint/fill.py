"""Parts of a picture that nobody has seen, made up from the rest of it.

Patches that fit are searched in a reduced picture, by PatchMatch; then each filled place gets the
fine detail, at full size, of the place that it looks like.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from editor.engine.inpaint.detail import with_detail
from editor.engine.inpaint.searching import can_search, searched
from editor.engine.inpaint.spreading import (
    SMOOTH,
    Mask,
    Picture,
    Plane,
    grown,
    mean_of_squares,
    resized,
    spread,
)
from editor.model.task import TaskControl

Places = NDArray[np.intp]

_LONGEST = 352  # pixels of the reduced picture's longer side: a second's work
_SURROUNDINGS = 0.75  # of a hole's size: what around it is looked at
_EVENED = 24  # reduced pixels: how far into a hole its border's light reaches
_EVENED_FINELY = 8  # pixels, at full size
_MOST_UNEVEN = 40.0  # of 255
_COARSE = 1024  # pixels of the longer side of what light is spread in
_STAGE = "filling what is uncovered"


def filled(
    picture: Picture,
    hole: Mask,
    task: TaskControl,
    usable: Mask | None = None,
    seed: int = 0,
    longest: int = _LONGEST,
) -> Picture:
    """`picture` with something plausible in `hole`; all else stays as it is.

    Args:
        picture: (H, W, 3).
        hole: (H, W).
        usable: (H, W): what the filling may be taken from, if not all that is no hole.
        longest: pixels of the longer side that patches are searched in.
    """
    if not hole.any():
        return picture
    usable = ~hole if usable is None else usable & ~hole
    top, bottom, left, right = _surroundings(hole)
    part = np.s_[top:bottom, left:right]
    if not usable[part].any():
        part = np.s_[:, :]
    result = picture.copy()
    result[part] = _filled_part(picture[part], hole[part], usable[part], task, seed, longest)
    return result


def _filled_part(
    picture: Picture, hole: Mask, usable: Mask, task: TaskControl, seed: int, longest: int
) -> Picture:
    height, width = hole.shape
    if not usable.any():
        return picture
    factor = min(1.0, longest / max(height, width))
    size = max(1, round(width * factor)), max(1, round(height * factor))

    def worked(done: int = 0) -> None:
        task.step(done, 3, _STAGE)

    worked()
    small_hole = _reduced_mask(hole, size)
    small_usable = ~_reduced_mask(~usable, size)
    if not small_usable.any():
        small_usable = ~small_hole if not small_hole.all() else small_usable
    small = _reduced(picture, size)
    if not can_search():
        weight = small_usable.astype(np.float32)
        smooth = spread(small * weight[..., None], weight)
        small = np.where(small_hole[..., None], np.rint(smooth).astype(np.uint8), small)
    small = searched(small, small_hole, small_usable, seed, worked)
    small = _evened(small, small_hole, small_usable, _EVENED, worked)
    finer = partial(worked, 1)
    result = with_detail(picture, hole, usable, small, small_hole, small_usable, seed, finer)
    worked(2)
    result = np.where(hole[..., None], result, picture)
    return _evened(result, hole, usable, _EVENED_FINELY, finer)


def _evened(
    picture: Picture, hole: Mask, usable: Mask, reach: int, worked: Callable[[], None]
) -> Picture:
    """The filling as light at the hole's border as what it meets there, if that is `usable`, and
    less so within `reach` pixels from it."""
    part = _around(hole, reach + 2)
    own, lacks, known = picture[part], hole[part], usable[part]
    share = mean_of_squares(known.astype(np.float32), reach)
    near = lacks & (share > 0)
    if not near.any():
        return picture
    worked()
    height, width = lacks.shape
    y, x = np.nonzero(lacks & grown(known, 1))
    total, count = np.zeros((y.size, 3), np.float32), np.zeros((y.size, 1), np.float32)
    for down, across in np.ndindex(3, 3):
        beside = (y + down - 1).clip(0, height - 1), (x + across - 1).clip(0, width - 1)
        total += own[beside] * known[beside][:, None]
        count += known[beside][:, None]
    step = np.clip(total / count - own[y, x], -_MOST_UNEVEN, _MOST_UNEVEN)
    worked()
    offset = _spread_from(y, x, step, lacks.shape)[near]
    worked()
    evened = own[near] + offset * np.clip(2 * share[near], 0, 1)[:, None]
    result = picture.copy()
    result[part][near] = np.clip(np.rint(evened), 0, 255)
    return result


def _spread_from(y: Places, x: Places, values: Plane, shape: tuple[int, ...]) -> Plane:
    """(H, W, 3): `values` of single pixels spread over all; of large pictures reduced."""
    height, width = shape
    factor = min(1.0, _COARSE / max(height, width))
    rows, columns = max(1, round(height * factor)), max(1, round(width * factor))
    cell = (y * rows // height) * columns + x * columns // width
    full = rows * columns
    sums = [np.bincount(cell, values[:, i], full) for i in range(3)]
    counts = np.bincount(cell, minlength=full)
    share = rows * columns / (height * width)
    wide = (np.stack(sums, -1).reshape(rows, columns, 3) * share).astype(np.float32)
    even = spread(wide, (counts.reshape(rows, columns) * share).astype(np.float32))
    return even if factor == 1 else resized(even, (width, height), SMOOTH)


def _around(hole: Mask, more: int) -> tuple[slice, slice]:
    """The part of the picture that holds the hole and so many pixels around it."""
    rows, columns = np.flatnonzero(hole.any(1)), np.flatnonzero(hole.any(0))
    lines = slice(max(rows[0] - more, 0), rows[-1] + 1 + more)
    return lines, slice(max(columns[0] - more, 0), columns[-1] + 1 + more)


def _surroundings(hole: Mask) -> tuple[int, int, int, int]:
    """Top, bottom, left, right of the part of the picture that a hole is filled from."""
    rows, columns = np.flatnonzero(hole.any(1)), np.flatnonzero(hole.any(0))
    size = max(rows[-1] - rows[0], columns[-1] - columns[0]) + 1
    more = int(size * _SURROUNDINGS) + 24
    top, bottom = max(rows[0] - more, 0), min(rows[-1] + 1 + more, hole.shape[0])
    left, right = max(columns[0] - more, 0), min(columns[-1] + 1 + more, hole.shape[1])
    return int(top), int(bottom), int(left), int(right)


def _reduced(picture: Picture, size: tuple[int, int]) -> Picture:
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BOX))


def _reduced_mask(mask: Mask, size: tuple[int, int]) -> Mask:
    """Where any of the mask is."""
    share = Image.fromarray(mask.astype(np.uint8) * 255).resize(size, Image.Resampling.BOX)
    return np.asarray(share) > 0

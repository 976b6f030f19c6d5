"""Parts of a picture that nobody has seen, made up from the rest of it.

Patches that fit are searched in a reduced picture, by PatchMatch; then each filled place gets the
fine detail, at full size, of the place that it looks like.
"""

from __future__ import annotations

from functools import cache
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from editor.engine.still_motion.detail import with_detail
from editor.model.task import TaskControl

Picture = NDArray[np.uint8]
Mask = NDArray[np.bool_]

_LONGEST = 352  # pixels of the reduced picture's longer side: a second's work
_PATCH = 3  # radius
_SURROUNDINGS = 0.75  # of a hole's size: what around it is looked at
_STAGE = "filling what is uncovered"


def shortcoming() -> str:
    """What is missing for good filling, as a sentence with what to do; empty if nothing is."""
    if _patchmatch() is not None:
        return ""
    return (
        "PatchMatch is missing, so what moving things uncover is only blurred over; "
        "install it with: pip install pypatchmatch"
    )


def filled(
    picture: Picture,
    hole: Mask,
    task: TaskControl,
    usable: Mask | None = None,
    seed: int = 0,
) -> Picture:
    """`picture` with something plausible in `hole`; all else stays as it is.

    Args:
        picture: (H, W, 3).
        hole: (H, W).
        usable: (H, W): what the filling may be taken from, if not all that is no hole.
    """
    if not hole.any():
        return picture
    usable = ~hole if usable is None else usable & ~hole
    top, bottom, left, right = _surroundings(hole)
    part = np.s_[top:bottom, left:right]
    if not usable[part].any():
        part = np.s_[:, :]
    result = picture.copy()
    result[part] = _filled_part(picture[part], hole[part], usable[part], task, seed)
    return result


def _filled_part(
    picture: Picture, hole: Mask, usable: Mask, task: TaskControl, seed: int
) -> Picture:
    height, width = hole.shape
    if not usable.any():
        return picture
    factor = min(1.0, _LONGEST / max(height, width))
    size = max(1, round(width * factor)), max(1, round(height * factor))
    task.step(0, 3, _STAGE)
    small_hole = _reduced_mask(hole, size)
    small_usable = ~_reduced_mask(~usable, size)
    if not small_usable.any():
        small_usable = ~small_hole if not small_hole.all() else small_usable
    spread = _spread(picture, usable, size)
    small = np.where(small_hole[..., None], spread, _reduced(picture, size))
    small = _searched(small, small_hole, small_usable, seed)
    task.step(1, 3, _STAGE)
    result = with_detail(picture, hole, usable, small, small_hole, small_usable, seed)
    task.step(2, 3, _STAGE)
    return np.where(hole[..., None], result, picture)


def _searched(small: Picture, hole: Mask, usable: Mask, seed: int) -> Picture:
    library = _patchmatch()
    if library is not None and usable.any():
        library.set_random_seed(seed & 0xFFFFFFFF)
        shut = ~usable & ~hole
        return library.inpaint(small, hole, global_mask=shut, patch_size=_PATCH)
    opencv = _opencv()
    if opencv is not None:
        return opencv.inpaint(small, hole.astype(np.uint8), 5, opencv.INPAINT_TELEA)
    return small


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


def _spread(picture: Picture, known: Mask, size: tuple[int, int]) -> Picture:
    """The known colours spread smoothly over all the rest, in a reduced picture: what stands where
    nothing better is found.

    Source: Gortler et al., "The Lumigraph", 1996, section 3.4.2: pull and push.
    """
    weight = known.astype(np.float32)
    levels = [
        (
            np.dstack([_resized(picture[..., i] * weight, size) for i in range(3)]),
            _resized(weight, size),
        )
    ]
    while min(levels[-1][1].shape) > 1:
        colour, share = levels[-1]
        height, width = share.shape
        half = max(1, width // 2), max(1, height // 2)
        levels.append(
            (np.dstack([_resized(colour[..., i], half) for i in range(3)]), _resized(share, half))
        )
    colour, share = levels[-1]
    total = colour / np.maximum(share, 1e-6)[..., None]
    for colour, share in reversed(levels[:-1]):
        height, width = share.shape
        smooth = Image.Resampling.BILINEAR
        coarse = np.dstack([_resized(total[..., i], (width, height), smooth) for i in range(3)])
        kept = np.clip(share * 4, 0, 1)[..., None]
        total = kept * colour / np.maximum(share, 1e-6)[..., None] + (1 - kept) * coarse
    return np.clip(np.rint(total), 0, 255).astype(np.uint8)


def _resized(
    plane: NDArray[np.floating[Any]],
    size: tuple[int, int],
    how: Image.Resampling = Image.Resampling.BOX,
) -> NDArray[np.float32]:
    return np.asarray(Image.fromarray(plane.astype(np.float32)).resize(size, how))


@cache
def _patchmatch() -> ModuleType | None:
    try:
        import patchmatch
    except ImportError:
        return None
    return patchmatch if patchmatch.patchmatch_available else None


@cache
def _opencv() -> ModuleType | None:
    try:
        import cv2
    except ImportError:
        return None
    return cv2

"""A single picture with something taken out of it."""

from __future__ import annotations

from math import sqrt

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.fill import filled
from editor.engine.inpaint.spreading import Mask, Picture
from editor.engine.inpaint.video.membrane import around, membrane
from editor.model.task import TaskControl

_SEARCHED = 30_000  # pixels of the hole in the reduced picture: a second's work
_LEAST, _MOST = 352, 1024  # pixels of that picture's longer side
_EVEN = 0.25
_COARSE = 1024  # pixels of the longer side of what light is evened in
_SHALLOW = 0.05  # of the picture's longer side


def filled_picture(
    picture: Picture, hole: Mask, seed: int, control: TaskControl, usable: Mask | None = None
) -> Picture:
    """`picture`, (H, W, 3), with something plausible in `hole`, (H, W); all else stays.

    Small holes are searched for as finely as the picture is, large ones in a reduced picture,
    where what goes together is near. Equal seeds make equal pictures.

    Args:
        usable: (H, W): what the filling may be taken from, if not all that is no hole.

    Raises:
        Cancelled: soon after it was asked for.
    """
    area = max(1, int(hole.sum()))
    longest = round(max(hole.shape) * sqrt(_SEARCHED / area))
    longest = min(max(longest, _LEAST), _MOST)
    fine = filled(picture, hole, control, usable, seed, longest)
    return softened(fine, hole, _EVEN)


def softened(picture: Picture, hole: Mask, share: float) -> Picture:
    """The picture, its filling nearer to what lies evenly between what is around the hole.

    Near the hole's edge, where anything fine is as likely wrong as right, `share` of it is that;
    far inside it stays as it is.
    """
    import cv2

    if hole.all() or not hole.any():
        return picture
    top, bottom, left, right = around(hole, 4)
    near = np.s_[top:bottom, left:right]
    fine, lacks = picture[near], hole[near]
    even = _even(fine, lacks)
    depth = cv2.distanceTransform(lacks.astype(np.uint8), cv2.DIST_L2, 3)
    part = share * np.exp(-np.asarray(depth, np.float32) / (_SHALLOW * max(hole.shape)))
    mixed = np.rint(fine + (even - fine) * part[..., None]).astype(np.uint8)
    result = picture.copy()
    result[near] = np.where(lacks[..., None], mixed, fine)
    return result


def _even(picture: Picture, hole: Mask) -> NDArray[np.float32]:
    """A membrane over the hole; of large pictures reduced."""
    import cv2

    height, width = hole.shape
    factor = min(1.0, _COARSE / max(height, width))
    if factor == 1:
        return membrane(picture.astype(np.float32), ~hole)
    size = max(1, round(width * factor)), max(1, round(height * factor))
    kept = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    lacks = np.asarray(cv2.resize(hole.astype(np.uint8), size, interpolation=cv2.INTER_AREA)) > 0
    even = membrane(kept, ~lacks)
    large = cv2.resize(even, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(large, np.float32)

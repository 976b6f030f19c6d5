"""A single picture with something taken out of it."""

from __future__ import annotations

from math import sqrt

import numpy as np

from editor.engine.inpaint.fill import filled
from editor.engine.inpaint.spreading import Mask, Picture
from editor.engine.inpaint.video.membrane import around, membrane
from editor.model.task import TaskControl

_SEARCHED = 30_000  # pixels of the hole in the reduced picture: a second's work
_LEAST, _MOST = 352, 1024  # pixels of that picture's longer side
_EVEN = 0.25
_SHALLOW = 0.05  # of the picture's longer side


def filled_picture(picture: Picture, hole: Mask, seed: int, control: TaskControl) -> Picture:
    """`picture`, (H, W, 3), with something plausible in `hole`, (H, W); all else stays.

    Small holes are searched for as finely as the picture is, large ones in a reduced picture,
    where what goes together is near. Equal seeds make equal pictures.

    Raises:
        Cancelled: soon after it was asked for.
    """
    area = max(1, int(hole.sum()))
    longest = round(max(hole.shape) * sqrt(_SEARCHED / area))
    longest = min(max(longest, _LEAST), _MOST)
    fine = filled(picture, hole, control, seed=seed, longest=longest)
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
    even = membrane(fine.astype(np.float32), ~lacks)
    depth = cv2.distanceTransform(lacks.astype(np.uint8), cv2.DIST_L2, 3)
    part = share * np.exp(-np.asarray(depth, np.float32) / (_SHALLOW * max(hole.shape)))
    mixed = np.rint(fine + (even - fine) * part[..., None]).astype(np.uint8)
    result = picture.copy()
    result[near] = np.where(lacks[..., None], mixed, fine)
    return result

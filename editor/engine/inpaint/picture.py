"""A single picture with something taken out of it."""

from __future__ import annotations

from editor.engine.inpaint.fill import filled
from editor.engine.inpaint.spreading import Mask, Picture
from editor.model.task import TaskControl


def filled_picture(picture: Picture, hole: Mask, seed: int, control: TaskControl) -> Picture:
    """`picture`, (H, W, 3), with something plausible in `hole`, (H, W); all else stays.

    Equal seeds make equal pictures.

    Raises:
        Cancelled: soon after it was asked for.
    """
    return filled(picture, hole, control, seed=seed)

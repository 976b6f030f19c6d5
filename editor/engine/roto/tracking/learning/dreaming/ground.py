"""What might be seen where the object is, had it not been there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.footage import Picture
from editor.engine.roto.tracking.spans import Coverage
from editor.engine.roto.tracking.window import box_around

_GROWN = 0.02  # of the longer side: how far around the object is not trusted
_SHIFTS = (1.1, -1.1, 1.6, -1.6)  # of the object's width, from where grain is taken
_COARSE = 8.0  # pixels: what is finer counts as grain


def ground_behind(picture: Picture, coverage: Coverage) -> Picture:
    """The colours around, spread inwards, with the grain of what is beside.

    Source: pull-push of The Lumigraph (Gortler et al., 1996), section 3.4.
    """
    import cv2

    reach = max(3, round(_GROWN * max(picture.shape))) | 1
    hole = cv2.dilate((coverage > 0.1).astype(np.uint8), np.ones((reach, reach), np.uint8)) > 0
    filled = _spread(picture, (~hole).astype(np.float32))
    box = box_around(coverage)
    for share in _SHIFTS if box is not None else ():
        shift = round(share * box.width) if box is not None else 0
        from_there = np.arange(picture.shape[1]) - shift
        there = hole & ~np.roll(hole, shift, 1)
        there &= ((from_there >= 0) & (from_there < picture.shape[1]))[None]
        beside = np.roll(picture, shift, 1).astype(np.float32)
        grain = beside - cv2.GaussianBlur(beside, (0, 0), _COARSE)
        filled += grain * (cv2.blur(there.astype(np.float32), (9, 9)) * there)[..., None]
        hole &= ~there
    return np.clip(filled, 0, 255).astype(np.uint8)


def _spread(picture: Picture, known: NDArray[np.float32]) -> NDArray[np.float32]:
    import cv2

    levels = [(picture.astype(np.float32) * known[..., None], known)]
    while min(levels[-1][1].shape) > 2:
        colours, weight = levels[-1]
        levels.append((cv2.pyrDown(colours), cv2.pyrDown(weight)))  # pyright: ignore
    colours, weight = levels[-1]
    filled = colours / np.maximum(weight, 1e-4)[..., None]
    for colours, weight in levels[-2::-1]:
        filled = cv2.resize(filled, (weight.shape[1], weight.shape[0]))
        trusted = np.minimum(4 * weight, 1)[..., None]
        own = colours / np.maximum(weight, 1e-4)[..., None]
        filled = trusted * own + (1 - trusted) * filled
    return np.asarray(filled, np.float32)

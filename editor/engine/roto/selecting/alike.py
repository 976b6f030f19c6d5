"""All that has a colour."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.selecting.working import Working
from editor.model.roto.prompts import Alike

_SPAN = 100.0  # Lab units that a tolerance of 1 is
_LIGHTNESS = 0.5  # how much a step in lightness counts, next to one in hue
_AROUND = 2  # pixels around the place, whose colours' median is meant
_FADE = 0.35  # of the tolerance, over which it fades


def alike(working: Working, prompt: Alike) -> NDArray[np.float32]:
    """(H, W) 0..1: how much each pixel has the colour under the place."""
    import cv2

    x, y = working.placed(prompt.x, prompt.y)
    lab = working.lab * np.array([_LIGHTNESS, 1, 1], np.float32)
    near = lab[max(0, y - _AROUND) : y + _AROUND + 1, max(0, x - _AROUND) : x + _AROUND + 1]
    away = np.linalg.norm(lab - np.median(near.reshape(-1, 3), axis=0), axis=-1)
    most = max(prompt.tolerance, 0.005) * _SPAN
    found = np.clip(0.5 + (most - away) / (_FADE * most), 0, 1).astype(np.float32)
    if prompt.joined:
        _, labels = cv2.connectedComponents((found > 0.5).astype(np.uint8))
        found = np.where(labels == labels[y, x], found, 0).astype(np.float32)
    return found

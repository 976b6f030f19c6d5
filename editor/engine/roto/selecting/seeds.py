"""Prompts as seeds on the small picture: what surely belongs, and what surely does not."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.selecting.working import Working
from editor.model.roto.prompts import Box, Click, Lasso, Place, Scribble

_SURELY = 0.008  # of the longer side: how far around a click what was clicked goes in any case

Mask = NDArray[np.uint8]


def touched(working: Working, prompt: Click | Scribble) -> Mask:
    """(H, W), 1 where the prompt lies."""
    import cv2

    mask = np.zeros(working.shape, np.uint8)
    if isinstance(prompt, Click):
        radius = max(1, round(_SURELY * max(working.shape)))
        cv2.circle(mask, working.placed(prompt.x, prompt.y), radius, 1, -1)
        return mask
    radius = max(1.0, prompt.radius * working.scale[0])
    places = (*prompt.points, prompt.points[-1])  # a dab is a line to itself
    points = np.array([working.placed(*place) for place in places], np.int32)
    cv2.polylines(mask, [points.reshape(-1, 1, 2)], False, 1, max(1, round(2 * radius)))
    return mask


def enclosed(working: Working, prompt: Box | Lasso) -> Mask:
    """(H, W), 1 inside of what was drawn."""
    import cv2

    corners: tuple[Place, ...]
    if isinstance(prompt, Box):
        left, right = sorted((prompt.left, prompt.right))
        top, bottom = sorted((prompt.top, prompt.bottom))
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    else:
        corners = prompt.points
    mask = np.zeros(working.shape, np.uint8)
    points = np.array([working.placed(*corner) for corner in corners], np.int32)
    cv2.fillPoly(mask, [points.reshape(-1, 1, 2)], 1)
    return mask

"""A small matte made large along the picture's edges, and what is painted onto it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.selecting.believing.state import Fine, State
from editor.engine.roto.selecting.working import Working, resized
from editor.engine.subject.softening import softened
from editor.model.roto.prompts import Paint

_BAND = 5  # pixels of the small picture, by which two borders of one thing may differ

Matte = NDArray[np.float32]


def at_full_size(state: State, working: Working) -> Matte:
    """What is believed of the small picture as the matte of the picture itself."""
    inside = (state.belief > 0.5).astype(np.uint8)
    matte = softened(inside, working.small, working.picture)
    return matte if state.fine is None else _with_edges(matte, inside, state.fine, working)


def _with_edges(matte: Matte, inside: NDArray[np.uint8], fine: Fine, working: Working) -> Matte:
    """With the edges of `fine` wherever it says, but for a narrow band, what is believed."""
    import cv2

    left, top, right, bottom = fine.window
    said = resized(fine.matte, (right - left, bottom - top)) > 0.5
    differs = (said != (inside[top:bottom, left:right] > 0)).astype(np.uint8)
    wide = cv2.morphologyEx(differs, cv2.MORPH_OPEN, np.ones((_BAND, _BAND), np.uint8))
    near = np.ones((2 * _BAND + 1, 2 * _BAND + 1), np.uint8)
    agreed = cv2.blur(1 - cv2.dilate(wide, near), (_BAND, _BAND), borderType=cv2.BORDER_REPLICATE)
    trust = np.asarray(cv2.blur(agreed.astype(np.float32), (_BAND, _BAND)), np.float32)
    left, top, right, bottom = working.in_picture(fine.window)
    size = right - left, bottom - top
    share, edges = (
        cv2.resize(each, size, interpolation=cv2.INTER_LINEAR) for each in (trust, fine.matte)
    )
    part = matte[top:bottom, left:right]
    part += share * (edges - part)
    return matte


def painted(matte: Matte, prompt: Paint) -> Matte:
    """With one brush stroke laid on."""
    import cv2

    line = np.ones(matte.shape, np.uint8)
    places = (*prompt.points, prompt.points[-1])  # a dab is a line to itself
    points = np.round(np.array(places)).astype(np.int32).reshape(-1, 1, 2)
    cv2.polylines(line, [points], False, 0, 1)
    away = cv2.distanceTransform(line, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    hard = prompt.radius * (1 - prompt.softness)
    laid = np.clip((prompt.radius - away) / max(prompt.radius - hard, 1.0), 0, 1)
    laid = laid.astype(np.float32)
    return np.maximum(matte, laid) if prompt.adds else matte * (1 - laid)

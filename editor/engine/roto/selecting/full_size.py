"""A small matte made large along the picture's edges, and what is painted onto it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.selecting.working import Working
from editor.engine.subject.softening import softened
from editor.model.roto.prompts import Paint

Matte = NDArray[np.float32]


def at_full_size(belief: Matte, working: Working) -> Matte:
    """The matte of the small picture as that of the picture itself."""
    return softened((belief > 0.5).astype(np.uint8), working.small, working.picture)


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

"""What is known of each pixel of a picture, and what is believed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.selecting.working import Working
from editor.engine.subject.standing import Window

_DOUBT = 0.05  # how near to 0 and 1 a belief may come

Field = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class First:
    """Where it was clicked first, pixels of the picture, and the share of the picture's sides of
    the window in which the thing was seen that was taken for meant; 0: in none."""

    x: float
    y: float
    share: float


@dataclass(frozen=True, slots=True, eq=False)
class Fine:
    """A matte of a window of the small picture, (h, w) 0..1 with more pixels than that has."""

    window: Window
    matte: Field


@dataclass(frozen=True, slots=True)
class State:
    """
    odds: (H, W) logarithmic, from models and prompts. belief: (H, W) 0..1, what odds, colours and
    edges agree on. seeds: (H, W), above 0 where it surely belongs, below 0 where it surely does
    not. first: how it began, if by a click. corrections: how often that was
    corrected. fine: a matte whose edges are taken where they are those of the belief.
    """

    odds: Field
    belief: Field
    seeds: NDArray[np.int8]
    is_begun: bool
    first: First | None = None
    corrections: int = 0
    fine: Fine | None = None

    @classmethod
    def begun(cls, working: Working, before: Field | None) -> State:
        import cv2

        seeds = np.zeros(working.shape, np.int8)
        if before is None:
            nothing = np.zeros(working.shape, np.float32)
            return cls(odds_of(nothing), nothing, seeds, False)
        size = working.shape[1], working.shape[0]
        belief = np.asarray(cv2.resize(before, size, interpolation=cv2.INTER_AREA), np.float32)
        return cls(odds_of(belief), belief, seeds, bool((belief > 0.5).any()))


def odds_of(likely: Field) -> Field:
    known = np.clip(likely, _DOUBT, 1 - _DOUBT)
    return np.log(known / (1 - known)).astype(np.float32)

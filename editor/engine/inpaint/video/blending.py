"""What other frames show of a hole, joined to one picture and to what is around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.video.holes import Mask, widened, without_specks
from editor.engine.inpaint.video.judging.guessing import Guess, compared
from editor.engine.inpaint.video.judging.surroundings import RIGHT, beside, contrast
from editor.engine.inpaint.video.membrane import around, membrane
from editor.engine.inpaint.video.seeing import Seen

Floats = NDArray[np.float32]
_AGES = np.float32(24)  # frames: how much less is trusted what is seen further away
_CHOOSY = 2.0  # how much more counts what is less wrong
_DECIDED = 3.0  # how much more it counts again if it is what was seen or what lies around
_LEAST_TRUST = np.float32(1e-3)
_LEAST_SHARE = 0.06  # of a pixel: what was seen counts less than that where it is another thing
_OTHER = 225.0  # of 255 squared: as a whole further off, and
_OTHER_SHARE = 0.5  # of how much the surroundings vary, is another thing too
_ALIKE = 2.0  # of the ring's width: how far from what is known colours are still like it
_LIT = 8.0  # of it: how far into a hole the light beside it is gone on with
_FINE = 3.0  # pixels: detail is finer, and
_SHARPENED = 0.5  # of it is put back where things are mixed
_SURROUNDINGS = 32  # pixels around a hole that are looked at


@dataclass(frozen=True, slots=True)
class Part:
    """A frame on its way to being filled: `lacks` (H, W) is what its `picture` still has not."""

    picture: NDArray[np.uint8]
    lacks: Mask


Finding = Callable[[Floats, Floats], Sequence[Seen]]
"""Of pixels given by x and y."""


def with_found(
    part: Part,
    width: int,
    find: Finding,
    worked: Callable[[], None] = lambda: None,
    *,
    all_of_it: bool = False,
    pure: bool = False,
) -> Part:
    """The frame with what is found of what it lacks.

    Specks inside of what is lacking are left: they are mistaken more often than seen.

    Args:
        width: pixels beside the hole that are compared.
        worked: called between pieces of the work; it may raise.
        all_of_it: also what does not go with what is beside the hole.
        pure: nothing of what lies evenly around is mixed in.
    """
    if not part.lacks.any():
        return part
    ring = widened(part.lacks, width) & ~part.lacks
    top, bottom, left, right = around(part.lacks, max(width + 2, _SURROUNDINGS))
    near = np.s_[top:bottom, left:right]
    hole = part.lacks[near]
    y, x = (each.astype(np.float32) for each in np.nonzero(hole | ring[near]))
    seen = find(x + left, y + top)
    guesses, fits = _guesses(part.picture[near], hole, ring[near], seen, width, worked)
    if not guesses:
        return part
    if pure or all_of_it:
        filling, counts = _mean(guesses, [each.wrong for each in guesses])
        found = (counts > 0) & (fits | all_of_it)
    else:
        filling, found = _with_even(part.picture[near], hole, guesses, width, worked)
    found &= without_specks(found | ~hole, width)
    picture, lacks = part.picture.copy(), part.lacks.copy()
    picture[near][found] = np.rint(np.clip(filling[found], 0, 255)).astype(np.uint8)
    lacks[near] &= ~found
    return Part(picture, lacks)


def _guesses(
    picture: NDArray[np.uint8],
    hole: Mask,
    ring: Mask,
    seen: Sequence[Seen],
    width: int,
    worked: Callable[[], None],
) -> tuple[list[Guess], Mask]:
    """What was seen, and where any of it goes with what is beside the hole.

    Each of the `seen` says something of the ring around the hole too, where the truth is known.
    How wrong it is there says how much it counts nearby, and is taken off its colours.

    Args:
        ring: (H, W) pixels beside the hole; `seen` is of the pixels of both, in order.
        width: of the ring.
    """
    both = hole | ring
    near = np.exp(-_depth(hole) / (_LIT * width))[..., None]
    limit = np.maximum(_OTHER, _OTHER_SHARE * contrast(picture, ~hole))
    guesses: list[Guess] = []
    fits = np.zeros_like(hole)
    for each in seen:
        if not (each.trust > 0).any():
            continue
        worked()
        colour, trust = _plane(both, each.colour), _plane(both, each.trust)
        steps, there = _plane(both, each.steps), trust > 0
        off, wrong, other = beside(picture, colour, ring & there, hole)
        doubt = np.exp(steps / _AGES) / np.maximum(trust, _LEAST_TRUST)
        wrong = np.asarray((RIGHT + wrong) * doubt, np.float32)
        guesses.append(Guess(colour + off * near, wrong, there & hole))
        fits |= there & hole & (other < limit)
    return guesses, fits


def _mean(guesses: Sequence[Guess], wrong: Sequence[Floats]) -> tuple[Floats, Floats]:
    """Those that are less wrong count for more; and how much all of them count."""
    total, sum_ = np.zeros_like(guesses[0].colour), np.zeros_like(guesses[0].wrong)
    for guess, off in zip(guesses, wrong, strict=True):
        weight = guess.there / off**_CHOOSY
        total += guess.colour * weight[..., None]
        sum_ += weight
    return (total / np.maximum(sum_, 1e-30)[..., None]).astype(np.float32), sum_


def _with_even(
    picture: NDArray[np.uint8],
    hole: Mask,
    guesses: Sequence[Guess],
    width: int,
    worked: Callable[[], None],
) -> tuple[Floats, Mask]:
    """What was seen, together with what lies evenly between the surroundings.

    That is the more wrong the deeper in the hole. Where it counts for more than all that was seen,
    nothing was. Where things are mixed, most of the detail that was seen is kept.
    """
    import cv2

    own = picture.astype(np.float32)
    even = membrane(own, ~hole)
    worked()
    unlike = contrast(picture, ~hole) * (1 - np.exp(-_depth(hole) / (_ALIKE * width)))
    wrong = compared([*guesses, Guess(even, RIGHT + unlike, hole)], worked)
    worked()
    seen, sum_ = _mean(guesses, wrong[:-1])
    worked()
    found = hole & (sum_ > 0)
    odds = (sum_ * wrong[-1] ** _CHOOSY) ** _DECIDED
    share = (odds / (odds + 1))[..., None]
    whole = np.where(found[..., None], seen, np.where(hole[..., None], even, own))
    soft = np.asarray(cv2.GaussianBlur(whole, (0, 0), _FINE), np.float32)
    mixed = even + (seen - even) * share + (whole - soft) * (1 - share) * _SHARPENED
    return mixed.astype(np.float32), found & (share[..., 0] > _LEAST_SHARE)


def _depth(hole: Mask) -> Floats:
    """(H, W): pixels from what is around it."""
    import cv2

    return np.asarray(cv2.distanceTransform(hole.astype(np.uint8), cv2.DIST_L2, 3), np.float32)


def _plane(where: Mask, values: Floats) -> Floats:
    plane = np.zeros((*where.shape, *values.shape[1:]), np.float32)
    plane[where] = values
    return plane

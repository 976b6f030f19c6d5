"""What other frames show of a hole, joined to one picture and to what is around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.video.holes import Mask, widened, without_specks
from editor.engine.inpaint.video.membrane import around, membrane
from editor.engine.inpaint.video.seeing import Seen

Floats = NDArray[np.float32]
_AGES = 12.0  # frames: how much less is trusted what is seen further away
_EVEN = 24.0  # of 255 squared: how wrong what is right may be
_MOST = 48.0  # of 255: how far colours are moved towards what is around
_NEAR = 9  # pixels over which what is beside a hole is compared
_OTHER = 225.0  # of 255 squared: as a whole further off, and
_OTHER_SHARE = 0.5  # of how much the surroundings vary, is something else
_VARIES = 0.1  # of the picture's longer side: what those surroundings are
_SURROUNDINGS = 32  # pixels around a hole, likewise
_COARSE = 216  # pixels of the longer side of what colours are evened in


@dataclass(frozen=True, slots=True)
class Part:
    """A frame on its way to being filled: `lacks` (H, W) is what its `picture` still has not."""

    picture: NDArray[np.uint8]
    lacks: Mask


Finding = Callable[[Floats, Floats], Sequence[Seen]]
"""Of pixels given by x and y."""


def with_found(part: Part, width: int, find: Finding, *, all_of_it: bool = False) -> Part:
    """The frame with what is found of what it lacks.

    Specks inside of what is lacking are left: they are mistaken more often than seen.

    Args:
        width: pixels beside the hole that are compared.
        all_of_it: also what does not go with what is beside the hole.
    """
    if not part.lacks.any():
        return part
    ring = widened(part.lacks, width) & ~part.lacks
    top, bottom, left, right = around(part.lacks, max(width + 2, _SURROUNDINGS))
    near = np.s_[top:bottom, left:right]
    hole = part.lacks[near]
    y, x = (each.astype(np.float32) for each in np.nonzero(hole | ring[near]))
    seen = find(x + left, y + top)
    filling, found = _joined(part.picture[near], hole, ring[near], seen, all_of_it=all_of_it)
    found &= without_specks(found | ~hole, width)
    picture, lacks = part.picture.copy(), part.lacks.copy()
    picture[near][found] = np.rint(filling[found]).astype(np.uint8)
    lacks[near] &= ~found
    return Part(picture, lacks)


def _joined(
    picture: NDArray[np.uint8], hole: Mask, ring: Mask, seen: Sequence[Seen], *, all_of_it: bool
) -> tuple[Floats, Mask]:
    """The picture with its hole filled as far as anything was seen, and where that is.

    Each of the `seen` says something of the ring around the hole too, where the truth is known.
    How wrong it is there says how much it counts nearby, and is taken off its colours. What is
    no better there than anything from around would be is not taken at all.

    Args:
        ring: (H, W) pixels beside the hole; `seen` is of the pixels of both, in order.
    """
    both = hole | ring
    colours: list[Floats] = []
    weights: list[Floats] = []
    limit = np.inf if all_of_it else np.maximum(_OTHER, _OTHER_SHARE * _contrast(picture, ~hole))
    fits = np.zeros_like(hole)
    for each in seen:
        if not (each.trust > 0).any():
            continue
        colour, trust = _plane(both, each.colour), _plane(both, each.trust)
        steps = _plane(both, each.steps)
        off, wrong, other = _beside(picture, colour, ring & (trust > 0), hole)
        fits |= (trust > 0) & (other < limit)
        weight = trust * np.exp(-steps / _AGES) / (_EVEN + wrong) ** 2 + 1e-12 * (trust > 0)
        colours.append(colour + off)
        weights.append(weight.astype(np.float32))
    result = picture.astype(np.float32)
    if not colours:
        return result, np.zeros_like(hole)
    total, weight = _mean(colours, weights)
    found = hole & (weight > 0) & fits
    result[found] = np.clip(total[found], 0, 255)
    return result, found


def _mean(colours: Sequence[Floats], weights: Sequence[Floats]) -> tuple[Floats, Floats]:
    total, sum_ = np.zeros_like(colours[0]), np.zeros_like(weights[0])
    for colour, weight in zip(colours, weights, strict=True):
        total += colour * weight[..., None]
        sum_ += weight
    mean = (total / np.maximum(sum_, 1e-30)[..., None]).astype(np.float32)
    return mean, sum_


def _beside(
    picture: NDArray[np.uint8], colour: Floats, known: Mask, hole: Mask
) -> tuple[Floats, Floats, Floats]:
    """How far off colours are, as the ring says, spread into the hole: (H, W, 3); squared; and
    what of that is no detail."""
    if not known.any():
        nothing = np.zeros(hole.shape, np.float32)
        return np.zeros_like(colour), nothing, nothing
    import cv2

    off = np.where(known[..., None], picture - colour, 0).astype(np.float32)
    weight = known.astype(np.float32)
    share = np.maximum(cv2.blur(weight, (_NEAR, _NEAR)), 1e-6)
    even = cv2.blur(off, (_NEAR, _NEAR)) / share[..., None]
    square = cv2.blur(_mean_square(off), (_NEAR, _NEAR)) / share
    values = np.dstack([even, square]).astype(np.float32)
    height, width = hole.shape
    factor = min(1.0, _COARSE / max(height, width))
    size = max(4, round(width * factor)), max(4, round(height * factor))
    how = cv2.INTER_AREA
    coarse = np.asarray(cv2.resize(weight, size, interpolation=how), np.float32)
    sums = np.asarray(cv2.resize(values * weight[..., None], size, interpolation=how), np.float32)
    means = sums / np.maximum(coarse, 1e-6)[..., None]
    spread = membrane(means.astype(np.float32), coarse > 0)
    spread = np.asarray(cv2.resize(spread, (width, height), interpolation=cv2.INTER_LINEAR))
    even, square = spread[..., :3], spread[..., 3]
    other = _mean_square(even.astype(np.float32))
    even = even * (other / (square + 1))[..., None]  # less where edges lie elsewhere
    return np.clip(even, -_MOST, _MOST).astype(np.float32), square.astype(np.float32), other


def _contrast(picture: NDArray[np.uint8], known: Mask) -> Floats:
    """(H, W): how much colours vary around each pixel, squared, as far as they are known."""
    import cv2

    height, width = known.shape
    factor = min(1.0, _COARSE / max(height, width))
    size = max(4, round(width * factor)), max(4, round(height * factor))
    weight = known.astype(np.float32)
    colour = (picture * weight[..., None]).astype(np.float32)
    square = _mean_square(colour)
    how = cv2.INTER_AREA
    parts = [cv2.resize(each, size, interpolation=how) for each in (weight, colour, square)]
    near = max(3, round(_VARIES * max(size)))
    result, most = np.zeros(size[::-1], np.float32), np.zeros(size[::-1], np.float32)
    for reach in (near, 2 * near, 4 * near):
        share, mean, squares = (cv2.blur(each, (reach, reach)) for each in parts)
        enough = np.maximum(share, 1e-4)
        varies = squares / enough - _mean_square(mean / enough[..., None])
        result = np.where(most > 0.1, result, varies)
        most = np.maximum(most, share)
    large = cv2.resize(result.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    return np.maximum(np.asarray(large, np.float32), 0)


def _mean_square(colours: NDArray[np.floating[Any]]) -> Floats:
    """(H, W) of (H, W, 3)."""
    red, green, blue = (colours[..., i] for i in range(3))
    return ((red * red + green * green + blue * blue) / 3).astype(np.float32)


def _plane(where: Mask, values: Floats) -> Floats:
    plane = np.zeros((*where.shape, *values.shape[1:]), np.float32)
    plane[where] = values
    return plane

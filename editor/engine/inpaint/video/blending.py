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
_AGES = 24.0  # frames: how much less is trusted what is seen further away
_EVEN = 60.0  # of 255 squared: how wrong what is right may be
_CHOOSY = 1.5  # how much more counts what is less wrong
_LEAST_SHARE = 0.12  # of a pixel: what was seen counts less than that where it is another thing
_OTHER = 225.0  # of 255 squared: as a whole further off, and
_OTHER_SHARE = 0.5  # of how much the surroundings vary, is another thing too
_ALIKE = 2.0  # of the ring's width: how far from what is known colours are still like it
_FINE = 3.0  # pixels: detail is finer, and
_SHARPENED = 0.5  # of it is put back where things are mixed
_MOST = 48.0  # of 255: how far colours are moved towards what is around
_NEAR = 9  # pixels over which what is beside a hole is compared
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


def with_found(
    part: Part, width: int, find: Finding, *, all_of_it: bool = False, pure: bool = False
) -> Part:
    """The frame with what is found of what it lacks.

    Specks inside of what is lacking are left: they are mistaken more often than seen.

    Args:
        width: pixels beside the hole that are compared.
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
    alike = None if all_of_it or pure else _ALIKE * width
    filling, found = _joined(part.picture[near], hole, ring[near], seen, alike, all_of_it)
    found &= without_specks(found | ~hole, width)
    picture, lacks = part.picture.copy(), part.lacks.copy()
    picture[near][found] = np.rint(filling[found]).astype(np.uint8)
    lacks[near] &= ~found
    return Part(picture, lacks)


def _joined(
    picture: NDArray[np.uint8],
    hole: Mask,
    ring: Mask,
    seen: Sequence[Seen],
    alike: float | None,
    all_of_it: bool,
) -> tuple[Floats, Mask]:
    """The picture with its hole filled as far as anything was seen, and where that is.

    Each of the `seen` says something of the ring around the hole too, where the truth is known.
    How wrong it is there says how much it counts nearby, and is taken off its colours. So it is
    with what lies evenly between the surroundings, which is the more wrong the deeper in the hole;
    where that counts for more than all that was seen, nothing was.

    Args:
        ring: (H, W) pixels beside the hole; `seen` is of the pixels of both, in order.
        alike: pixels over which the surroundings are much the same; None: nothing of them is
            mixed in.
    """
    import cv2

    both = hole | ring
    total, sum_ = np.zeros(picture.shape, np.float32), np.zeros(hole.shape, np.float32)
    varies, fits = _contrast(picture, ~hole), np.zeros_like(hole)
    limit = np.maximum(_OTHER, _OTHER_SHARE * varies)
    for each in seen:
        if not (each.trust > 0).any():
            continue
        colour, trust = _plane(both, each.colour), _plane(both, each.trust)
        steps = _plane(both, each.steps)
        off, wrong, other = _beside(picture, colour, ring & (trust > 0), hole)
        aged = np.exp(-steps / _AGES) * trust / (_EVEN + wrong)
        weight = aged**_CHOOSY + 1e-12 * (trust > 0)
        total += (colour + off) * weight[..., None]
        sum_ += weight
        fits |= (trust > 0) & (other < limit)
    result = picture.astype(np.float32)
    if not sum_.any():
        return result, np.zeros_like(hole)
    found = hole & (sum_ > 0)
    colours = _floats(total / np.maximum(sum_, 1e-30)[..., None])
    if alike is None:
        found &= fits | all_of_it
    else:
        depth = np.asarray(cv2.distanceTransform(hole.astype(np.uint8), cv2.DIST_L2, 3))
        even = (_EVEN + varies * (1 - np.exp(-depth / alike))) ** -_CHOOSY
        share = sum_ / (sum_ + even)
        colours = _mixed(result, hole, found, colours, _floats(share[..., None]))
        found &= share > _LEAST_SHARE
    result[found] = np.clip(colours[found], 0, 255)
    return result, found


def _mixed(picture: Floats, hole: Mask, shown: Mask, seen: Floats, share: Floats) -> Floats:
    """`share` of what was seen on what lies evenly there, with most of its detail."""
    import cv2

    even = membrane(picture, ~hole)
    whole = np.where(shown[..., None], seen, np.where(hole[..., None], even, picture))
    soft = np.asarray(cv2.GaussianBlur(whole, (0, 0), _FINE), np.float32)
    mixed = even + (seen - even) * share + (whole - soft) * (1 - share) * _SHARPENED
    return _floats(mixed)


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


def _floats(values: NDArray[np.floating[Any]]) -> Floats:
    return np.asarray(values, np.float32)


def _plane(where: Mask, values: Floats) -> Floats:
    plane = np.zeros((*where.shape, *values.shape[1:]), np.float32)
    plane[where] = values
    return plane

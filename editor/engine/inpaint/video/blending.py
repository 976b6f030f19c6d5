"""What other frames show of a hole, joined to one picture and to what is around it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.video.holes import Mask
from editor.engine.inpaint.video.membrane import membrane
from editor.engine.inpaint.video.tracing import Seen

Floats = NDArray[np.float32]
_AGES = 12.0  # frames: how much less is trusted what is seen further away
_EVEN = 24.0  # of 255 squared: how wrong what is right may be
_MOST = 48.0  # of 255: how far colours are moved towards what is around


def joined(
    picture: NDArray[np.uint8], hole: Mask, ring: Mask, seen: Sequence[Seen]
) -> tuple[Floats, Mask]:
    """The picture with its hole filled as far as anything was seen, and where that is.

    Each of the `seen` says something of the ring around the hole too, where the truth is known.
    How wrong it is there says how much it counts nearby, and is taken off its colours.

    Args:
        ring: (H, W) pixels beside the hole; `seen` is of the pixels of both, in order.
    """
    both = hole | ring
    colours: list[Floats] = []
    weights: list[Floats] = []
    for each in seen:
        if not (each.trust > 0).any():
            continue
        colour, trust = _plane(both, each.colour), _plane(both, each.trust)
        steps = _plane(both, each.steps)
        off, wrong = _beside(picture, colour, ring & (trust > 0), hole)
        weight = trust * np.exp(-steps / _AGES) / (_EVEN + wrong) ** 2 + 1e-12 * (trust > 0)
        colours.append(colour + off)
        weights.append(weight.astype(np.float32))
    result = picture.astype(np.float32)
    if not colours:
        return result, np.zeros_like(hole)
    total, weight = _mean(colours, weights)
    found = hole & (weight > 0)
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
) -> tuple[Floats, Floats]:
    """How far off colours are, as the ring says, spread into the hole: (H, W, 3), and squared."""
    if not known.any():
        return np.zeros_like(colour), np.zeros(hole.shape, np.float32)
    import cv2

    off = np.where(known[..., None], picture - colour, 0).astype(np.float32)
    weight = known.astype(np.float32)
    size = (9, 9)
    share = np.maximum(cv2.boxFilter(weight, -1, size, normalize=False), 1e-6)
    even = cv2.boxFilter(off, -1, size, normalize=False) / share[..., None]
    square = cv2.boxFilter((off**2).mean(-1), -1, size, normalize=False) / share
    even *= ((even**2).mean(-1) / (square + 1))[..., None]  # less where edges lie elsewhere
    values = np.dstack([np.clip(even, -_MOST, _MOST), square]).astype(np.float32)
    spread = membrane(values, known)
    return spread[..., :3], spread[..., 3]


def _plane(where: Mask, values: Floats) -> Floats:
    plane = np.zeros((*where.shape, *values.shape[1:]), np.float32)
    plane[where] = values
    return plane

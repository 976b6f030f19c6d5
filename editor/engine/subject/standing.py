"""What stands out under a place, in a window around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.engine.subject.regions import Mask, Point, part_at

_STANDS_OUT = 0.3  # how much the place must; half as much is enough around it
_BEST_SHARE = 0.1  # of a window, that a thing covers where it is seen best
_MISFIT = 0.4  # how much a share that is larger or smaller counts against it

Field = NDArray[np.float32]
Window = tuple[int, int, int, int]
"""left, top, right, bottom: pixels of the picture that is looked at."""


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """likely: (H, W) 0..1, how likely each pixel of the picture belongs to it. covered: of the
    picture. cut: how much of its outline lies on the window's edge, where that is not the
    picture's. fitness: up to 1 where it is whole, clear, and neither large nor small in its
    window."""

    likely: Field
    covered: float
    cut: float
    fitness: float


def standing_out(
    say: Callable[[Window], Field], shape: tuple[int, int], point: Point, share: float
) -> Standing | None:
    """What stands out under `point` of a picture; None where nothing does.

    Args:
        say: gives (H, W) 0..1 of a window, how much each of its pixels stands out.
        shape: height and width of the picture.
        share: of the picture's sides, that the window around `point` is.
    """
    height, width = shape
    across, down = round(width * share), round(height * share)
    left = min(max(point[0] - across // 2, 0), width - across)
    top = min(max(point[1] - down // 2, 0), height - down)
    window = left, top, left + across, top + down
    found = say(window)
    inside = point[0] - left, point[1] - top
    here = float(found[inside[1], inside[0]])
    if here < _STANDS_OUT:
        return None
    enough = min(here, 1.0) / 2
    part = part_at((found > enough).astype(np.uint8), inside)
    cut = _cut_share(part, window, shape)
    misfit = abs(float(np.log(part.mean() / _BEST_SHARE)))
    clear = float(found[part > 0].mean())
    likely = np.minimum(found / (2 * enough), 1) * around(part)
    return Standing(
        likely=placed(likely, window, shape),
        covered=float(part.sum()) / (height * width),
        cut=cut,
        fitness=max(0.01, 1 - cut) * clear * float(np.exp(-_MISFIT * misfit)),
    )


def placed(found: Field, window: Window, shape: tuple[int, int]) -> Field:
    """What was found in a window, as of the whole picture: 0 beside it."""
    whole = np.zeros(shape, np.float32)
    left, top, right, bottom = window
    whole[top:bottom, left:right] = found
    return whole


def around(part: Mask) -> Field:
    """1 on `part` and near it, 0 elsewhere: other things that stand out are not meant."""
    import cv2

    reach = max(3, round(0.02 * max(part.shape))) | 1
    return cv2.dilate(part, np.ones((reach, reach), np.uint8)).astype(np.float32)


def _cut_share(part: Mask, window: Window, shape: tuple[int, int]) -> float:
    left, top, right, bottom = window
    edges = (
        (part[:, 0], left > 0),
        (part[:, -1], right < shape[1]),
        (part[0], top > 0),
        (part[-1], bottom < shape[0]),
    )
    on_edge = sum(int(edge.sum()) for edge, is_inner in edges if is_inner)
    return on_edge / (2 * float(np.sqrt(np.pi * part.sum())))

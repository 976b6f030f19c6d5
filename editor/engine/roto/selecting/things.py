"""The thing under a place, in a box, or in the whole picture: how likely each pixel is of it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.selecting.working import Window, Working
from editor.engine.subject.regions import part_at, thing_at
from editor.engine.subject.salience import Salience

_WINDOWS = (1.0, 0.55, 0.3)  # of the picture's sides, the first in which something stands out
_STANDS_OUT = 0.3  # how much the click must; half as much is enough around it
_MOST_CUT = 0.35  # of a subject's outline that may lie on the window's edge
_LEAST, _MOST = 0.0005, 0.85  # of the picture, that a subject may cover
_MARGIN = 0.12  # of a box's sides, by which what is looked at is larger

Field = NDArray[np.float32]


def thing_under(working: Working, x: float, y: float, network: Salience | None) -> Field:
    """How likely each pixel belongs to the thing under (x, y), pixels of the picture.

    What stands out around it in the largest window in which it does, or else what its colours and
    edges tell.

    Returns:
        (H, W) 0..1, of the small picture.
    """
    point = working.placed(x, y)
    if network is not None:
        for share in _WINDOWS:
            found = _standing_out(working, network, point, share)
            if found is not None:
                return found
    return thing_at(working.small, point).astype(np.float32)


def thing_in(working: Working, inside: NDArray[np.uint8], network: Salience | None) -> Field:
    """How likely each pixel belongs to the thing that `inside` was drawn around."""
    import cv2

    left, top, across, down = cv2.boundingRect(inside)
    if network is None:
        middle = cv2.distanceTransform(np.pad(inside, 1), cv2.DIST_L2, 5)[1:-1, 1:-1]
        likely = np.minimum(middle / max(float(middle.max()), 1.0) + 0.35, 0.9)
        return (likely * inside).astype(np.float32)
    height, width = working.shape
    more = round(_MARGIN * max(across, down))
    window = (
        max(0, left - more),
        max(0, top - more),
        min(width, left + across + more),
        min(height, top + down + more),
    )
    found = _placed(working, working.salience(network, window), window) * inside
    strongest = float(np.percentile(found[inside > 0], 95)) if inside.any() else 0.0
    if strongest < _STANDS_OUT:
        return 0.6 * inside.astype(np.float32)
    return (np.minimum(found / strongest, 1) * inside).astype(np.float32)


def subject(working: Working, network: Salience | None) -> Field | None:
    """How much each pixel stands out; None without a network that knows."""
    if network is None:
        return None
    height, width = working.shape
    return working.salience(network, (0, 0, width, height))


def _standing_out(
    working: Working, network: Salience, point: tuple[int, int], share: float
) -> Field | None:
    """What stands out under `point`, in a window of `share` of the picture's sides around it; None
    where nothing whole does."""
    height, width = working.shape
    across, down = round(width * share), round(height * share)
    left = min(max(point[0] - across // 2, 0), width - across)
    top = min(max(point[1] - down // 2, 0), height - down)
    window = left, top, left + across, top + down
    found = working.salience(network, window)
    inside = point[0] - left, point[1] - top
    here = float(found[inside[1], inside[0]])
    if here < _STANDS_OUT:
        return None
    enough = min(here, 1.0) / 2
    part = part_at((found > enough).astype(np.uint8), inside)
    covered = part.sum() / (height * width)
    if not _LEAST < covered < _MOST or (share < 1 and _is_cut(part)):
        return None
    return _placed(working, np.minimum(found / (2 * enough), 1) * _around(part), window)


def _placed(working: Working, found: Field, window: Window) -> Field:
    whole = np.zeros(working.shape, np.float32)
    left, top, right, bottom = window
    whole[top:bottom, left:right] = found
    return whole


def _around(part: NDArray[np.uint8]) -> Field:
    """1 on `part` and near it, 0 elsewhere: other things that stand out are not meant."""
    import cv2

    reach = max(3, round(0.02 * max(part.shape))) | 1
    return cv2.dilate(part, np.ones((reach, reach), np.uint8)).astype(np.float32)


def _is_cut(part: NDArray[np.uint8]) -> bool:
    """Whether much of its outline lies on the window's edge."""
    on_edge = part[0].sum() + part[-1].sum() + part[:, 0].sum() + part[:, -1].sum()
    return on_edge > _MOST_CUT * 2 * np.sqrt(np.pi * part.sum())

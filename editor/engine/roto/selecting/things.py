"""The thing under a place, in a box, or in the whole picture: how likely each pixel is of it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.selecting.working import Window, Working
from editor.engine.subject.regions import part_at, region_of, thing_at
from editor.engine.subject.salience import Salience

_WINDOWS = (1.0, 0.55, 0.75, 0.4)  # of the picture's sides, in the order they are looked into
_STANDS_OUT = 0.3  # how much the click must; half as much is enough around it
_SHARES = 0.15, 1.0  # of the picture's sides, that a window is at least and at most
_BEST_SHARE = 0.1  # of a window, that a thing covers where it is seen best
_MISFIT = 0.4  # how much a share that is larger or smaller counts against it
_GOOD = 0.75  # from this fitness on, no other window is asked
_MARGIN = 0.12  # of a box's sides, by which what is looked at is larger

Field = NDArray[np.float32]


def things_under(
    working: Working, x: float, y: float, network: Salience | None
) -> Iterator[tuple[float, Field]]:
    """What may be meant by (x, y), pixels of the picture: how well each fits, up to 1, and how
    likely each pixel of the small picture belongs to it.

    What stands out in windows around the place, and at last what colours and edges tell.
    """
    point = working.placed(x, y)
    if network is not None:
        for share in _WINDOWS:
            found = _standing_out(working, network, point, share)
            if found is not None:
                yield found
    yield 0.0, thing_at(working.small, point).astype(np.float32)


def thing_under(working: Working, x: float, y: float, network: Salience | None) -> Field:
    """Of what may be meant by (x, y) the first that fits well, or else the best."""
    best: tuple[float, Field] | None = None
    for fitness, found in things_under(working, x, y, network):
        if best is None or fitness > best[0]:
            best = fitness, found
        if fitness > _GOOD:
            break
    assert best is not None
    return best[1]


def things_around(
    working: Working, point: tuple[int, int], depth: float, network: Salience | None
) -> Iterator[Field]:
    """What around `point` of the small picture may be as large as an error of `depth` pixels is:
    how likely each pixel belongs to it. What stands out, and what has one colour."""
    if network is not None:
        share = np.sqrt(np.pi / _BEST_SHARE) * depth / min(working.shape)
        found = _standing_out(working, network, point, float(np.clip(share, *_SHARES)))
        if found is not None:
            yield found[1]
    yield region_of(working.flat, point).astype(np.float32)


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
) -> tuple[float, Field] | None:
    """What stands out under `point`, in a window of `share` of the picture's sides around it, and
    how well it fits: it is whole, clear, and neither large nor small in its window."""
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
    misfit = abs(float(np.log(part.mean() / _BEST_SHARE)))
    whole = max(0.01, 1 - _cut_share(part, window, working.shape))
    fitness = whole * float(found[part > 0].mean()) * float(np.exp(-_MISFIT * misfit))
    return fitness, _placed(working, np.minimum(found / (2 * enough), 1) * _around(part), window)


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


def _cut_share(part: NDArray[np.uint8], window: Window, shape: tuple[int, int]) -> float:
    """How much of its outline lies on the window's edge, where that is not the picture's."""
    left, top, right, bottom = window
    edges = (
        (part[:, 0], left > 0),
        (part[:, -1], right < shape[1]),
        (part[0], top > 0),
        (part[-1], bottom < shape[0]),
    )
    on_edge = sum(int(edge.sum()) for edge, is_inner in edges if is_inner)
    return on_edge / (2 * float(np.sqrt(np.pi * part.sum())))

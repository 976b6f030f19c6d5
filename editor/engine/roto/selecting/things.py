"""The thing under a place, in a box, or in the whole picture: how likely each pixel is of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.selecting.believing.state import Fine, First
from editor.engine.roto.selecting.working import Look, Working, resized
from editor.engine.subject.people import people_in
from editor.engine.subject.regions import thing_at
from editor.engine.subject.standing import Standing, Window, around, placed, standing_out

_WINDOWS = (1.0, 0.55, 0.75, 0.4)  # of the picture's sides, in the order they are looked into
_STANDS_OUT = 0.3  # how much something in a box must
_OTHERS = 2  # windows that are asked again, when another thing was meant
_SHARES = 0.15, 1.0  # of the picture's sides, that a window is at least and at most
_BEST_SHARE = 0.1  # of a window, that a thing covers where it is seen best
_GOOD = 0.75  # from this fitness on, no other window is asked
_AROUND = 0.3  # of a thing's longer side, by which what is looked at finely is larger
_LEAST_SEEN = 0.3  # of the picture's longer side, that is looked at finely
_SAME = 0.4  # of what either look saw, that both saw, if it is one thing
_MARGIN = 0.12  # of a box's sides, by which what is looked at is larger

Field = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    """likely: (H, W) 0..1, how likely each pixel of the small picture belongs to it. fitness: how
    well it fits, up to 1. share: of the picture's sides, that the window is which it was seen in;
    0 where it did not stand out."""

    likely: Field
    fitness: float
    share: float


def thing_under(working: Working, x: float, y: float, network: Look | None) -> Thing:
    """Of what may be meant by (x, y), pixels of the picture, as it stands out in windows around it,
    the first that fits well, or else the best; where nothing stands out, what colours and edges
    tell."""
    point, best = working.placed(x, y), None
    for share in _WINDOWS:
        thing = None if network is None else _thing_in_window(working, point, share, network)
        if thing is not None and (best is None or thing.fitness > best.fitness):
            best = thing
        if best is not None and best.fitness > _GOOD:
            break
    return best or Thing(thing_at(working.small, point).astype(np.float32), 0.0, 0.0)


def other_things(working: Working, first: First, network: Look) -> Iterator[Thing]:
    """What else stands out where it was clicked first, in the windows that are nearly as large as
    the one it was seen in."""
    point = working.placed(first.x, first.y)
    others = [share for share in _WINDOWS if share != first.share]
    if first.share > 0:
        others.sort(key=lambda share: abs(float(np.log(share / first.share))))
    for share in others[:_OTHERS]:
        thing = _thing_in_window(working, point, share, network)
        if thing is not None:
            yield thing


def seen_finely(working: Working, thing: Field, network: Look) -> tuple[Fine, Field] | None:
    """What a network that takes its time says of `thing`, finely and for each pixel of the small
    picture: it looks at the whole picture, and from near if it sees something else there. None if
    it does even then."""
    import cv2

    inside = thing > 0.5
    for window in (working.whole, _near(inside)):
        matte = working.finely(network, window)
        likely = resized(matte, (window[2] - window[0], window[3] - window[1]))
        likely = placed(likely, window, working.shape)
        _, labels = cv2.connectedComponents((likely > 0.5).astype(np.uint8))
        seen = np.isin(labels, np.unique(labels[inside & (labels > 0)])) & (labels > 0)
        if (seen & inside).sum() > _SAME * (seen | inside).sum():
            return Fine(window, matte), likely * around(seen.astype(np.uint8))
    return None


def _near(inside: NDArray[np.bool_]) -> Window:
    """A window around a thing."""
    import cv2

    height, width = inside.shape
    left, top, across, down = cv2.boundingRect(inside.astype(np.uint8))
    longer = max(across, down)
    more = max(_AROUND * longer, (_LEAST_SEEN * max(width, height) - longer) / 2)
    return (
        max(0, round(left - more)),
        max(0, round(top - more)),
        min(width, round(left + across + more)),
        min(height, round(top + down + more)),
    )


def thing_around(
    working: Working, point: tuple[int, int], depth: float, network: Look
) -> Field | None:
    """What stands out around `point` of the small picture and may be as large as an error of
    `depth` pixels is: how likely each pixel belongs to it."""
    share = np.sqrt(np.pi / _BEST_SHARE) * depth / min(working.shape)
    found = _standing_out(working, network, point, float(np.clip(share, *_SHARES)))
    return None if found is None else found.likely


def thing_in(working: Working, inside: NDArray[np.uint8], network: Look | None) -> Field:
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
    found = placed(working.said(network, window), window, working.shape) * inside
    strongest = float(np.percentile(found[inside > 0], 95)) if inside.any() else 0.0
    if strongest < _STANDS_OUT:
        return 0.6 * inside.astype(np.float32)
    return (np.minimum(found / strongest, 1) * inside).astype(np.float32)


def subject(working: Working, network: Look | None) -> Field | None:
    """How much each pixel stands out; None without a network that knows."""
    if network is None:
        return None
    return working.said(network, working.whole)


def people(working: Working, network: Look) -> Field:
    """How likely each pixel belongs to a person."""
    return people_in(lambda window: working.said(network, window), working.shape)


def _thing_in_window(
    working: Working, point: tuple[int, int], share: float, network: Look
) -> Thing | None:
    found = _standing_out(working, network, point, share)
    return None if found is None else Thing(found.likely, found.fitness, share)


def _standing_out(
    working: Working, network: Look, point: tuple[int, int], share: float
) -> Standing | None:
    return standing_out(lambda window: working.said(network, window), working.shape, point, share)

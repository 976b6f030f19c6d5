"""Order keys: whole numbers with room between, so that an insertion moves no neighbour."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

SPACING = 1 << 40
_FURTHEST = 1 << 62


def order_keys(
    known: Sequence[int | None], low: int | None, high: int | None, room: int = 1
) -> list[int] | None:
    """Rising keys between `low` and `high`, keeping as many of the `known` as are in order.

    None if neighbours would come closer than `room`. Without a bound there is no end.
    """
    keys = list(known)
    kept = [-1, *_longest_rising(known), len(keys)]
    for left, right in pairwise(kept):
        below = low if left < 0 else keys[left]
        above = high if right == len(keys) else keys[right]
        between = _spread(below, above, right - left - 1, room)
        if between is None:
            return None
        keys[left + 1 : right] = between
    return [key for key in keys if key is not None]


def _spread(low: int | None, high: int | None, count: int, room: int) -> list[int] | None:
    if low is None:
        low = -SPACING if high is None else high - SPACING * (count + 1)
        high = low + SPACING * (count + 1)
    elif high is None:
        high = low + SPACING * (count + 1)
    step = (high - low) // (count + 1)
    if count and (step < room or max(-low, high) > _FURTHEST):
        return None
    return [low + step * (number + 1) for number in range(count)]


def _longest_rising(known: Sequence[int | None]) -> list[int]:
    """Places of a longest strictly rising run of the known keys, by patience sorting."""
    tails: list[int] = []
    places: list[int] = []
    before: list[int] = [-1] * len(known)
    for place, key in enumerate(known):
        if key is None:
            continue
        pile = bisect_left(tails, key)
        before[place] = places[pile - 1] if pile else -1
        tails[pile : pile + 1] = [key]
        places[pile : pile + 1] = [place]
    run: list[int] = []
    place = places[-1] if places else -1
    while place >= 0:
        run.append(place)
        place = before[place]
    return run[::-1]

"""What is to be tracked, and what comes of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Coverage = NDArray[np.float32]
"""(H, W) 0..1, the footage's size."""

Keys = Mapping[int, Coverage]
"""The frames that the user decided, by their number."""


class Direction(StrEnum):
    """FORWARDS from the key before the span, BACKWARDS from the one behind it; BOTH: from either
    side, blended in between."""

    FORWARDS = "forwards"
    BACKWARDS = "backwards"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Span:
    """Frames `first` to `end` - 1, none of them a key."""

    first: int
    end: int
    direction: Direction


@dataclass(frozen=True, slots=True, eq=False)
class TrackedFrame:
    """`matte`: (H, W) 0..255, the footage's size. `confidence` 0..1: how much of it is likely to
    be right."""

    frame: int
    matte: NDArray[np.uint8]
    confidence: float


class TrackError(Exception):
    """It cannot be tracked; the message is a sentence for the user, with what to do."""


def spans_around(keys: Collection[int], first: int, end: int) -> tuple[Span, ...]:
    """Frames `first` to `end` - 1 without the keys among them, each from the keys next to it: what
    lies between two keys from both, what comes before all keys backwards, the rest forwards.

    Raises:
        TrackError: there is no key.
    """
    if not keys:
        raise TrackError("Nothing is selected in any frame yet: click what is to be tracked.")
    bounds = [-1, *sorted(keys), max(end, max(keys) + 1)]
    spans: list[Span] = []
    for number, (before, behind) in enumerate(pairwise(bounds)):
        low, high = max(before + 1, first), min(behind, end)
        if low >= high:
            continue
        if number == 0:
            direction = Direction.BACKWARDS
        elif number == len(bounds) - 2:
            direction = Direction.FORWARDS
        else:
            direction = Direction.BOTH
        spans.append(Span(low, high, direction))
    return tuple(spans)


def key_of(keys: Collection[int], span: Span, *, forwards: bool) -> int:
    """The key that the span is tracked from.

    Raises:
        TrackError: there is none on that side.
    """
    fitting = [key for key in keys if (key < span.first if forwards else key >= span.end)]
    if not fitting:
        raise TrackError(
            f"There is no key {'before' if forwards else 'behind'} frame {span.first}: select "
            "what is to be tracked there."
        )
    return max(fitting) if forwards else min(fitting)

"""Which frames of a matte a run is to make."""

from __future__ import annotations

from collections.abc import Iterable

from editor.engine.roto.tracking.spans import Direction, Span, spans_around
from editor.model.roto.matte import Matte


def ahead(matte: Matte, frame: int, within: range, direction: Direction) -> tuple[Span, ...]:
    """What is to be tracked from `frame` on, within the range: none, if there is no key."""
    wanted = {
        Direction.FORWARDS: (range(frame + 1, within.stop),),
        Direction.BACKWARDS: (range(within.start, frame),),
        Direction.BOTH: (range(frame, within.stop), range(within.start, frame)),
    }[direction]
    return spans_of(matte, wanted)


def spans_of(matte: Matte, wanted: Iterable[range]) -> tuple[Span, ...]:
    """These frames without the keys among them, each from the keys next to it."""
    keys = [key.frame for key in matte.keys]
    if not keys:
        return ()
    spans = (spans_around(keys, each.start, each.stop) for each in wanted if each)
    return tuple(span for some in spans for span in some)


def stale(matte: Matte, frame: int) -> tuple[range, ...]:
    """The tracked frames that a new key on `frame` makes stale: those up to its neighbours.

    K t t t t K t t t .   ->   K t|t|K|t|K t t t .
          ^ new
    """
    before = max((key.frame for key in matte.keys if key.frame < frame), default=-1)
    behind = min((key.frame for key in matte.keys if key.frame > frame), default=None)
    found: list[range] = []
    for low, high in ((before + 1, frame), (frame + 1, behind)):
        for each in matte.stretches:
            start, stop = max(each.first, low), each.end if high is None else min(each.end, high)
            if start < stop:
                found.append(range(start, stop))
    if found and matte.key(frame) is None:
        found.append(range(frame, frame + 1))
    return joined(found)


def joined(ranges: Iterable[range]) -> tuple[range, ...]:
    """All that is in any of them, in order, as few as can be."""
    result: list[range] = []
    for each in sorted((each for each in ranges if each), key=lambda each: each.start):
        if result and each.start <= result[-1].stop:
            result[-1] = range(result[-1].start, max(result[-1].stop, each.stop))
        else:
            result.append(each)
    return tuple(result)


def without(ranges: Iterable[range], taken: Iterable[range]) -> tuple[range, ...]:
    """What is in any of `ranges` and in none of `taken`."""
    left = joined(ranges)
    for gone in taken:
        parts = (
            part
            for each in left
            for part in (
                range(each.start, min(each.stop, gone.start)),
                range(max(each.start, gone.stop), each.stop),
            )
        )
        left = joined(parts)
    return left

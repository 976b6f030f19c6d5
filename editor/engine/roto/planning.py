"""Which frames of a matte a run is to make."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from editor.engine.roto.tracking.spans import Direction, Span, spans_around
from editor.model.roto.matte import Matte


def ahead(matte: Matte, frame: int, within: range, direction: Direction) -> tuple[range, ...]:
    """What is to be tracked from `frame` on, within the range: what is missing there; if nothing
    is, all of it anew."""
    wanted = {
        Direction.FORWARDS: (range(frame + 1, within.stop),),
        Direction.BACKWARDS: (range(within.start, frame),),
        Direction.BOTH: (range(frame, within.stop), range(within.start, frame)),
    }[direction]
    there = [range(each.first, each.end) for each in matte.stretches]
    there += [range(key.frame, key.frame + 1) for key in matte.keys]
    missing = tuple(part for each in wanted for part in without([each], there))
    return missing or tuple(each for each in wanted if each)


def spans_of(matte: Matte, wanted: Iterable[range]) -> tuple[Span, ...]:
    """These frames without the keys among them, each from the keys next to it."""
    keys = [key.frame for key in matte.keys]
    if not keys:
        return ()
    spans = (spans_around(keys, each.start, each.stop) for each in wanted if each)
    return tuple(span for some in spans for span in some)


@dataclass(frozen=True, slots=True)
class Plan:
    """Several mattes through the same frames: at first each `alone`, in their order, where keys
    lead them different ways; then all `together`, one way at a time."""

    alone: tuple[tuple[Span, ...], ...]
    together: tuple[Span, ...]

    @property
    def steps(self) -> int:
        """How many frames are looked at."""
        return sum(steps_of(span) for spans in (*self.alone, self.together) for span in spans)


def plan_of(mattes: Sequence[Matte], wanted: Iterable[range]) -> Plan:
    """These frames of mattes that all have keys. A frame that is a key of one is made of the
    others alone."""
    frames = joined(wanted)
    keys = [[key.frame for key in matte.keys] for matte in mattes]
    first, last = min(map(min, keys)), max(map(max, keys))
    before = _cut(frames, range(first))
    behind = _cut(frames, range(last + 1, max((each.stop for each in frames), default=0)))
    rest = without(frames, (*before, *behind))
    together = (
        *(Span(each.start, each.stop, Direction.BACKWARDS) for each in before),
        *(Span(each.start, each.stop, Direction.FORWARDS) for each in behind),
    )
    return Plan(tuple(spans_of(matte, rest) for matte in mattes), together)


def _cut(frames: Iterable[range], within: range) -> tuple[range, ...]:
    parts = (range(max(each.start, within.start), min(each.stop, within.stop)) for each in frames)
    return joined(parts)


def steps_of(span: Span) -> int:
    """How many frames are looked at for it."""
    return (span.end - span.first) * (1 + (span.direction is Direction.BOTH))


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

"""Stretches cut and put together: windows into films, in order of time, none over another.

What is not touched stays the very same object, so that it is neither written nor drawn again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from operator import attrgetter

from editor.model.roto.matte import Stretch

_first_of = attrgetter("first")


def window_at(stretches: tuple[Stretch, ...], frame: int) -> Stretch | None:
    """The one that holds `frame`."""
    index = bisect_right(stretches, frame, key=_first_of) - 1
    found = stretches[index] if index >= 0 else None
    return found if found is not None and frame < found.end else None


def part_of(stretch: Stretch, first: int, end: int) -> Stretch | None:
    """What of it lies in frames `first` to `end` - 1: the same object, if all of it does."""
    start, stop = max(first, stretch.first), min(end, stretch.end)
    if start >= stop:
        return None
    if (start, stop) == (stretch.first, stretch.end):
        return stretch
    skipped = start - stretch.first
    confidence = stretch.confidence[skipped : stop - stretch.first]
    return replace(stretch, first=start, offset=stretch.offset + skipped, confidence=confidence)


def without_frames(stretches: tuple[Stretch, ...], first: int, end: int) -> tuple[Stretch, ...]:
    """Frames `first` to `end` - 1 cut out.

    |aaaaaaaa| |bbbb|   ->   |aaa|  |aa| |bbbb|
    """
    kept: list[Stretch] = []
    for each in stretches:
        if each.end <= first or each.first >= end or first >= end:
            kept.append(each)
            continue
        parts = part_of(each, each.first, first), part_of(each, end, each.end)
        kept += [part for part in parts if part is not None]
    return tuple(kept)


def with_windows(stretches: tuple[Stretch, ...], new: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """`new` put in place of exactly the frames that they hold.

    |aaaaaaaa| |bbbb|   ->   |aaa|nn|aaa| |bbbb|

    One that goes on where another leaves off in the same film becomes one with it.
    """
    for each in new:
        stretches = _with_window(stretches, each)
    return stretches


def _with_window(stretches: tuple[Stretch, ...], new: Stretch) -> tuple[Stretch, ...]:
    if not new.confidence:
        return stretches
    kept = without_frames(stretches, new.first, new.end)
    index = bisect_right(kept, new.first, key=_first_of)
    before, after = kept[:index], kept[index:]
    if before and _goes_on(before[-1], new):
        before, new = before[:-1], _joined(before[-1], new)
    if after and _goes_on(new, after[0]):
        new, after = _joined(new, after[0]), after[1:]
    return (*before, new, *after)


def _goes_on(left: Stretch, right: Stretch) -> bool:
    meets = left.film == right.film and left.end == right.first
    return meets and left.offset + len(left.confidence) == right.offset


def _joined(left: Stretch, right: Stretch) -> Stretch:
    return replace(left, confidence=left.confidence + right.confidence)

"""Where a matte should be looked at: what was tracked and is not sure, and what is missing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from editor.model.roto.matte import Matte
from editor.model.roto.windows import part_of

SURE = 0.7
"""Confidence from which on a tracked frame need not be looked at.

Measured on five sequences followed from their first mask, 287 frames, of which half are covered
rightly by less than 0.8 (intersection over union): of those below this limit 94 % are such frames,
and of such frames 79 % lie below it; none that is right by 0.9 does. With 0.6 it is 39 % of them.
"""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of some frames are `keys`, were `tracked`, and of these are `unsure`; how many are
    `drawn` by shapes, of a matte that is nothing else."""

    frames: int = 0
    keys: int = 0
    tracked: int = 0
    unsure: int = 0
    drawn: int = 0

    @property
    def missing(self) -> int:
        return self.frames - self.keys - self.tracked - self.drawn


def is_drawn(matte: Matte) -> bool:
    """Whether shapes are all that it is."""
    return bool(matte.splines) and not matte.keys and not matte.stretches


def tally(matte: Matte, within: range) -> Tally:
    if is_drawn(matte):
        return Tally(len(within), drawn=len(within))
    keys = sum(key.frame in within for key in matte.keys)
    levels = [level for _, level in _tracked(matte, within)]
    return Tally(len(within), keys, len(levels), sum(level < SURE * 255 for level in levels))


def unsure_runs(matte: Matte, within: range) -> tuple[range, ...]:
    """Runs of tracked frames, one after another, that are not sure."""
    found: list[range] = []
    for frame, level in _tracked(matte, within):
        if level >= SURE * 255:
            continue
        if found and found[-1].stop == frame:
            found[-1] = range(found[-1].start, frame + 1)
        else:
            found.append(range(frame, frame + 1))
    return tuple(found)


def next_unsure(matte: Matte, frame: int, within: range, *, back: bool = False) -> int | None:
    """The frame to look at next: the least sure of the next run that is not sure, beginning anew
    after the last; None: all is sure."""
    levels = dict(_tracked(matte, within))
    worst = [min(run, key=levels.__getitem__) for run in unsure_runs(matte, within)]
    if back:
        worst.reverse()
    beyond = (each for each in worst if (each < frame if back else each > frame))
    return next(beyond, worst[0] if worst else None)


def _tracked(matte: Matte, within: range) -> Iterable[tuple[int, int]]:
    """Number and confidence, 0..255, of each tracked frame."""
    for each in matte.stretches:
        part = part_of(each, within.start, within.stop)
        if part is not None:
            yield from enumerate(part.confidence, part.first)

"""Which frames are to be tracked from which keys."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from editor.model.roto.matte import Matte
from editor.model.roto.windows import window_at


@dataclass(frozen=True, slots=True)
class Run:
    """Frames `first` to `last`, both included, with no key among them.

    `before` and `after` are the keys on either side, frames `first` - 1 and `last` + 1; None where
    there is no key within the range asked for. From both, it is blended from both.
    """

    first: int
    last: int
    before: int | None
    after: int | None


def runs(matte: Matte, first: int, last: int) -> tuple[Run, ...]:
    """What lies between, before and after the keys within frames `first` to `last`, included.

        first . . K . . . K K . last   ->   |. .|K  K|. . .|K  K|.|

    None if there is no key: then there is nothing to track from.
    """
    keys = [key.frame for key in matte.keys if first <= key.frame <= last]
    if not keys:
        return ()
    found = [Run(first, keys[0] - 1, None, keys[0])]
    found += [Run(a + 1, b - 1, a, b) for a, b in pairwise(keys)]
    found.append(Run(keys[-1] + 1, last, keys[-1], None))
    return tuple(run for run in found if run.first <= run.last)


def redo_spans(matte: Matte, frame: int, first: int, last: int) -> tuple[Run, ...]:
    """What the key on `frame` makes stale: all up to its neighbours among the keys, or, where it
    has none, to the end of the range. The same if there is no key yet on `frame`, or if there was
    one: then what lay on both sides is one run."""
    if matte.key(frame) is None:
        return tuple(run for run in runs(matte, first, last) if run.first <= frame <= run.last)
    return tuple(run for run in runs(matte, first, last) if frame in (run.before, run.after))


def untracked(matte: Matte, first: int, last: int) -> tuple[Run, ...]:
    """The runs within the range in which a frame is missing."""
    return tuple(run for run in runs(matte, first, last) if not _is_whole(matte, run))


def _is_whole(matte: Matte, run: Run) -> bool:
    frame = run.first
    while frame <= run.last:
        stretch = window_at(matte.stretches, frame)
        if stretch is None:
            return False
        frame = stretch.end
    return True

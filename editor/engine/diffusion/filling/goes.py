"""A clip that is longer than a model fills at once, in several goes that join."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from editor.model.generation.capabilities import FrameRule


@dataclass(frozen=True, slots=True)
class Go:
    """Frames `start` to `stop` of the clip; the first `known` of them are filled already. The model
    is given `length`: the last frame stands in for those that there are not."""

    start: int
    stop: int
    known: int
    length: int


def new_frames(count: int, rule: FrameRule, overlap: int) -> int:
    """How many frames each go fills of a clip of which `count` are to be filled."""
    return max(count, 1) if count <= rule.most else max(1, rule.most - overlap)


def goes(count: int, rule: FrameRule, overlap: int, known: int = 0) -> Iterator[Go]:
    """
    Args:
        rule: how many frames the model takes at once; overlap: how many of those filled before
            it is shown again.
        known: how many before the first are filled already; those that are shown count from -1
            down.
    """
    new = new_frames(rule.most + 1 if known else count, rule, overlap)
    for first in range(0, count, new):
        stop = min(first + new, count)
        shown = min(first + known, overlap)
        yield Go(first - shown, stop, shown, _length(stop - first + shown, rule))


def _length(frames: int, rule: FrameRule) -> int:
    """The least that the rule allows and that is no fewer."""
    number = -(-(max(frames, rule.least) - rule.offset) // rule.multiple)
    return number * rule.multiple + rule.offset

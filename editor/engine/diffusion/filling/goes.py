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


def goes(count: int, rule: FrameRule, overlap: int) -> Iterator[Go]:
    """
    Args:
        rule: how many frames the model takes at once; overlap: how many of those filled before
            it is shown again.
    """
    start = known = 0
    while True:
        stop = min(start + rule.most, count)
        yield Go(start, stop, known, _length(stop - start, rule))
        if stop == count:
            return
        start, known = stop - overlap, overlap


def _length(frames: int, rule: FrameRule) -> int:
    """The least that the rule allows and that is no fewer."""
    number = -(-(max(frames, rule.least) - rule.offset) // rule.multiple)
    return number * rule.multiple + rule.offset

"""What could be made with the memory that there is, of what was too much for it."""

from __future__ import annotations

from collections.abc import Callable

from editor.engine.diffusion.running.planning import Work
from editor.engine.generate.memory import size_wanted
from editor.model.generation.capabilities import FrameRule, SizeRule
from editor.model.generation.remedy import Help, Remedy

_SIDES = (0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3)
_FRAMES = (1.0, 0.5, 0.25)


def largest(
    fits: Callable[[Work], bool], work: Work, rules: tuple[SizeRule, FrameRule]
) -> Work | None:
    """The largest that fits, of the same shape and with as many frames as can be; None: nothing
    does."""
    size, count = rules
    for share in _FRAMES:
        frames = count.nearest(max(1, round(work.frames * share)))
        for side in (1.0, *_SIDES):
            width, height = size.nearest(work.width * side, work.height * side)
            less = Work(width, height, frames)
            if less.pixels < work.pixels and fits(less):
                return less
    return None


def remedy_for(less: Work | None) -> Remedy:
    """What fits instead; another model, if nothing does."""
    if less is None:
        return Remedy(Help.OTHER_MODEL)
    return Remedy(Help.SMALLER, size_wanted(less.width, less.height, less.frames))

"""What is asked of the next removal."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from editor.model.generation.removal import RemovalOptions

_GROW, _FEATHER = 1 / 320, 1 / 640  # of the footage's longer side


class Span(StrEnum):
    """Which frames: all that the clip shows, those between the in and the out point, or those from
    one frame that is held to the next."""

    ALL = "all"
    MARKED = "marked"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Wishes:
    """`options` without frames to make anew. `holds_still`: what the matte covers on the frame that
    is looked at is to go from all frames. `span`: of a removal; `redo`: of a correction."""

    options: RemovalOptions = field(default_factory=RemovalOptions)
    holds_still: bool = False
    span: Span = Span.ALL
    redo: Span = Span.HELD


def usual_wishes(size: tuple[int, int]) -> Wishes:
    """For footage of that size: the mask of a thing seldom has all of its edge."""
    longest = max(size)
    grow, feather = max(2, round(_GROW * longest)), max(1, round(_FEATHER * longest))
    return Wishes(RemovalOptions(grow=grow, feather=feather))


def with_options(wishes: Wishes, **changes: object) -> Wishes:
    return replace(wishes, options=replace(wishes.options, **changes))

"""What is asked of the next removal."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from editor.model.generation.prompts import PromptSchedule
from editor.model.generation.removal import CLEAN_PLATE, RemovalOptions
from editor.model.generation.request import GenerationRequest

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
    is looked at is to go from all frames. `span`: of a removal; `redo`: of a correction. `model`
    fills, after the words of `prompt` if it heeds any."""

    options: RemovalOptions = field(default_factory=RemovalOptions)
    holds_still: bool = False
    span: Span = Span.ALL
    redo: Span = Span.HELD
    model: str = CLEAN_PLATE
    prompt: str = ""

    def said_in(self, request: GenerationRequest) -> GenerationRequest:
        """The request, asked of the model in these words."""
        return replace(request, model=self.model, prompts=PromptSchedule.of(self.prompt))


def usual_wishes(size: tuple[int, int]) -> Wishes:
    """For footage of that size: the mask of a thing seldom has all of its edge."""
    longest = max(size)
    grow, feather = max(2, round(_GROW * longest)), max(1, round(_FEATHER * longest))
    return Wishes(RemovalOptions(grow=grow, feather=feather))


def with_options(wishes: Wishes, **changes: object) -> Wishes:
    return replace(wishes, options=replace(wishes.options, **changes))

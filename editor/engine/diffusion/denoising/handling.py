"""All that is done about one run from outside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

from PIL import Image

from editor.engine.diffusion.denoising.blending import blended, heard
from editor.engine.diffusion.denoising.caching import Cache, cached
from editor.engine.diffusion.denoising.start import begun_from
from editor.model.generation.prompts import PromptSchedule, TimedPrompt


@dataclass(frozen=True, slots=True)
class Handling:
    """
    Attributes:
        clip: what it begins from, a picture for each frame; empty: noise.
        strength: how far it may depart from that, 0..1.
        prompts: words that change along the clip; with one or none the call's own count.
        width, height, frames: of what is made; 0: nobody is shown how it goes.
        cache: what is kept from step to step; nothing where several texts take turns.
    """

    clip: tuple[Image.Image, ...] = ()
    strength: float = 1.0
    prompts: PromptSchedule = PromptSchedule()
    width: int = 0
    height: int = 0
    frames: int = 1
    cache: Cache = Cache.OFF

    @property
    def has_turns(self) -> bool:
        return len(self.prompts.prompts) > 1


@contextmanager
def handled(pipeline: Any, handling: Handling, call: Callable[..., Any]) -> Iterator[None]:
    """The pipeline's runs are so, as long as this lasts; then it is as it was.

    Args:
        call: runs the pipeline as it is to be run, with what is named changed.
    """
    with ExitStack() as stack:
        if handling.has_turns:
            prompts = handling.prompts.prompts
            voices = heard(pipeline, prompts, lambda each: call(**_said(each, prompts[0])))
            stack.enter_context(blended(pipeline, voices, handling.prompts, handling.frames))
        if handling.clip:
            stack.enter_context(begun_from(pipeline, handling.clip, handling.strength))
        if not handling.has_turns:
            stack.enter_context(cached(pipeline, handling.cache))
        yield


def _said(prompt: TimedPrompt, first: TimedPrompt) -> dict[str, str]:
    """What is said otherwise than in the call that says the first."""
    unlike = prompt.negative or first.negative
    return {"prompt": prompt.text, **({"negative_prompt": prompt.negative} if unlike else {})}

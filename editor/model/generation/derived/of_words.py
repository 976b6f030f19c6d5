"""What a new shot asks for that begins with no picture."""

from __future__ import annotations

from fractions import Fraction

from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.derived.first_request import SECONDS
from editor.model.generation.derived.variations import OF_WORDS, allowed_size
from editor.model.generation.request import GenerationRequest


def of_words(
    spec: ModelSpec, frame_size: tuple[int, int], rate: Fraction
) -> GenerationRequest | None:
    """What comes nearest to five seconds of that size, made of words alone; None: the model makes
    nothing of words."""
    kind = next((each for each in OF_WORDS if each in spec.kinds), None)
    if kind is None:
        return None
    frames = spec.frames_of(kind).nearest(round(SECONDS * rate))
    return GenerationRequest(kind, spec.id, *allowed_size(*frame_size, spec.size), frames, rate)

"""What a request is given besides its one picture or clip: key pictures, likenesses, adapters."""

from __future__ import annotations

from dataclasses import replace

from editor.model.generation.adapters import Adapter, AdapterSpec
from editor.model.generation.prompts import PromptSchedule, TimedPrompt
from editor.model.generation.request import GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaId
from editor.model.time import RationalTime


def keys_in(request: GenerationRequest) -> tuple[InputSource, ...]:
    """The key pictures in order of time."""
    keys = (each for each in request.sources if each.role is SourceRole.KEYFRAME)
    return tuple(sorted(keys, key=lambda each: each.frame))


def likenesses_in(request: GenerationRequest) -> tuple[InputSource, ...]:
    return tuple(each for each in request.sources if each.role is SourceRole.REFERENCE)


def with_key(
    request: GenerationRequest, media: MediaId, start: RationalTime, frame: int
) -> GenerationRequest:
    """One more key picture, on the frame that is free and nearest to `frame`; none where all are
    taken."""
    free = _free(request, frame)
    if free is None:
        return request
    key = InputSource(SourceRole.KEYFRAME, media, start, free)
    return replace(request, sources=(*request.sources, key))


def moved_key(request: GenerationRequest, key: InputSource, frame: int) -> GenerationRequest:
    """The key picture on the free frame that is nearest to `frame`."""
    free = _free(without_source(request, key), frame)
    return request if free is None else _changed(request, key, replace(key, frame=free))


def with_strength(
    request: GenerationRequest, source: InputSource, strength: float
) -> GenerationRequest:
    """Have it count more or less, 0..1."""
    return _changed(request, source, replace(source, strength=min(max(strength, 0.0), 1.0)))


def with_likeness(
    request: GenerationRequest, media: MediaId, start: RationalTime
) -> GenerationRequest:
    new = InputSource(SourceRole.REFERENCE, media, start)
    return request if new in request.sources else replace(request, sources=(*request.sources, new))


def without_source(request: GenerationRequest, source: InputSource) -> GenerationRequest:
    return replace(request, sources=tuple(each for each in request.sources if each != source))


def with_adapter(request: GenerationRequest, adapter: AdapterSpec) -> GenerationRequest:
    """With the adapter as strong as it is best at; what has to be said for it is said."""
    if any(each.id == adapter.id for each in request.adapters):
        return request
    adapters = (*request.adapters, Adapter(adapter.id, adapter.strength))
    prompts = _saying(request.prompts, adapter.words)
    return replace(request, adapters=adapters, prompts=prompts)


def with_adapter_strength(
    request: GenerationRequest, id: str, strength: float
) -> GenerationRequest:
    each = (replace(old, strength=strength) if old.id == id else old for old in request.adapters)
    return replace(request, adapters=tuple(each))


def without_adapter(request: GenerationRequest, id: str) -> GenerationRequest:
    kept = tuple(each for each in request.adapters if each.id != id)
    return replace(request, adapters=kept)


def _free(request: GenerationRequest, frame: int) -> int | None:
    taken = {each.frame for each in keys_in(request)}
    free = (each for each in range(request.frames) if each not in taken)
    return min(free, key=lambda each: (abs(each - frame), each), default=None)


def _changed(request: GenerationRequest, old: InputSource, new: InputSource) -> GenerationRequest:
    return replace(request, sources=tuple(new if each == old else each for each in request.sources))


def _saying(prompts: PromptSchedule, words: str) -> PromptSchedule:
    first, *later = prompts.prompts or (TimedPrompt(0, ""),)
    if not words or words.lower() in first.text.lower():
        return prompts
    text = f"{first.text}, {words}" if first.text else words
    return replace(prompts, prompts=(replace(first, text=text), *later))

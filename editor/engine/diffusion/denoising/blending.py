"""Words that change along a clip: at each step the denoiser is asked once for each of them, and of
its answers each frame is given a share as large as the words' at that frame.

The whole clip is before it each time, so what is said first and what is said later grow together,
as in the joining of several diffusions into one. Nothing need be known of how a model reads: what
it is told of each text is heard at its first step.

Source: MultiDiffusion, Bar-Tal et al. 2023, eq. 5, with windows that are stretches of time, all
over the whole clip and weighed by `PromptSchedule.weights_at`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

from editor.engine.diffusion.denoising.known import TURNS
from editor.engine.diffusion.denoising.latents import frames_of_latents, has_frames_first
from editor.engine.diffusion.family import Family
from editor.engine.torch_library import torch_library
from editor.model.generation.prompts import PromptSchedule, TimedPrompt
from editor.model.generation.request import GenerationKind

_CLIPS = (
    GenerationKind.TEXT_TO_VIDEO,
    GenerationKind.IMAGE_TO_VIDEO,
    GenerationKind.VIDEO_TO_VIDEO,
)
_DENOISERS = ("transformer", "transformer_2", "unet")

Told = dict[str, Any]
"""What a denoiser is called with, by name."""


class _Heard(BaseException):
    """All that a denoiser is told in a step has been heard. No error: nothing is to catch it."""


@dataclass(frozen=True, slots=True)
class Voice:
    """What one text makes of the calls of one step, in order."""

    prompt: TimedPrompt
    calls: tuple[Told, ...]


def takes_turns(family: Family) -> bool:
    """Whether words may change along its clips, whatever of it makes them."""
    moves = [name for kind, name in family.makes if kind in _CLIPS]
    return family.has_words and bool(moves) and all(name in TURNS for name in moves)


def heard(
    pipeline: Any, prompts: Sequence[TimedPrompt], run: Callable[[TimedPrompt], object]
) -> list[Voice]:
    """What the denoiser is told of each text.

    Args:
        run: calls the pipeline with a text; it is stopped when its first step has been heard.
    """
    voices = []
    for prompt in prompts:
        calls: list[Told] = []
        with ExitStack() as stack:
            listen = partial(_listen, calls)
            for part in _denoisers(pipeline):
                hook = part.register_forward_pre_hook(listen, with_kwargs=True)
                stack.callback(hook.remove)
            stack.enter_context(_stopped_after_a_step(pipeline.scheduler))
            with suppress(_Heard):
                run(prompt)
        voices.append(Voice(prompt, tuple(calls)))
    return voices


@contextmanager
def blended(
    pipeline: Any, voices: Sequence[Voice], schedule: PromptSchedule, frames: int
) -> Iterator[None]:
    """The denoiser hears all voices, each at its time, as long as this lasts.

    Args:
        voices: those of all texts of `schedule`; the pipeline is run with the first one's.
        frames: how many the clip has.
    """
    blend = _Blend(pipeline, voices, schedule, frames)
    with ExitStack() as stack:
        for part in _denoisers(pipeline):
            hook = part.register_forward_hook(blend.on_answer, with_kwargs=True)
            stack.callback(hook.remove)
        yield


class _Blend:
    def __init__(
        self, pipeline: Any, voices: Sequence[Voice], schedule: PromptSchedule, frames: int
    ) -> None:
        self._pipeline, self._frames = pipeline, frames
        self._weights = [_weights(schedule, each.prompt, frames) for each in voices]
        calls = zip(*(each.calls for each in voices), strict=True)
        self._calls = [_apart(of_all) for of_all in calls]

    def on_answer(self, part: Any, given: Sequence[Any], named: Told, answer: Any) -> Any | None:
        """What is said for all texts, where the first has been answered; None: as it is."""
        told = _by_name(part, given, named)
        voices = next((each for each in self._calls if _is_that(told, each)), None)
        if voices is None:
            return None
        others = [part.forward(**(told | words)) for words in voices[1:]]
        return self._joined([answer, *others])

    def _joined(self, made: list[Any]) -> Any:
        """What is said for each frame, of tensors or of what holds them."""
        first = made[0]
        if isinstance(first, torch_library().Tensor):
            return self._sum(made)
        if isinstance(first, tuple):
            return tuple(self._joined(list(each)) for each in zip(*made, strict=True))
        if first is None:
            return None
        return type(first)(self._joined([each[0] for each in made]))

    def _sum(self, made: list[Any]) -> Any:
        count, axis = self._times(made[0])
        shape = [1] * made[0].ndim
        shape[axis] = made[0].shape[axis]
        torch, total = torch_library(), 0
        for tensor, weights in zip(made, self._weights, strict=True):
            at = [weights[_frame(number, count, self._frames)] for number in range(count)]
            each = torch.tensor(at, device=tensor.device, dtype=tensor.dtype)
            total = total + tensor * each.repeat_interleave(shape[axis] // count).reshape(shape)
        return total

    def _times(self, tensor: Any) -> tuple[int, int]:
        """How many times it has, and along which axis; several places may share one time."""
        if tensor.ndim == 5:
            axis = 1 if has_frames_first(self._pipeline) else 2
            return tensor.shape[axis], axis
        count = frames_of_latents(self._pipeline, self._frames)
        places = tensor.shape[1]
        return (count if places % count == 0 else places), 1


def _weights(schedule: PromptSchedule, prompt: TimedPrompt, frames: int) -> list[float]:
    """How much it counts at each frame."""
    return [dict(schedule.weights_at(frame)).get(prompt, 0.0) for frame in range(frames)]


def _frame(number: int, count: int, frames: int) -> int:
    """That of the clip at time `number` of `count`, from its first to its last."""
    return round(number * (frames - 1) / max(1, count - 1))


def _apart(calls: Sequence[Told]) -> tuple[Told, ...]:
    """Of the same call with each text, what is not the same in all."""
    first = calls[0]
    names = [name for name in first if any(not _same(first[name], each[name]) for each in calls)]
    return tuple({name: each[name] for name in names} for each in calls)


def _is_that(told: Told, voices: Sequence[Told]) -> bool:
    """Whether it is this call with the first text."""
    first = voices[0]
    return bool(first) and all(_same(told.get(name), value) for name, value in first.items())


def _same(one: Any, other: Any) -> bool:
    torch = torch_library()
    if isinstance(one, torch.Tensor) and isinstance(other, torch.Tensor):
        return one is other or (one.shape == other.shape and bool(torch.equal(one, other)))
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    return one is other or bool(one == other)


def _listen(calls: list[Told], part: Any, given: Sequence[Any], named: Told) -> None:
    calls.append(_by_name(part, given, named))


def _by_name(part: Any, given: Sequence[Any], named: Told) -> dict[str, Any]:
    names = list(inspect.signature(type(part).forward).parameters)[1:]  # without itself
    return dict(zip(names, given, strict=False)) | named


def _denoisers(pipeline: Any) -> list[Any]:
    parts = (getattr(pipeline, name, None) for name in _DENOISERS)
    return [each for each in parts if each is not None]


@contextmanager
def _stopped_after_a_step(scheduler: Any) -> Iterator[None]:
    def step(*given: Any, **named: Any) -> Any:
        raise _Heard

    scheduler.step = step
    try:
        yield
    finally:
        del scheduler.step

"""Denoising that begins from a clip with some noise on it, and not from noise alone.

Source: SDEdit, Meng et al. 2022, algorithm 1: the noise of a time t0 is put onto a guide, and is
taken away from there on. `strength` is the share of the steps that is left to be done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import wraps
from typing import Any

from PIL import Image

from editor.engine.diffusion.denoising.latents import has_frames_first, laid_out
from editor.engine.diffusion.denoising.rounds import Rounds
from editor.engine.generate.model import GenerationError
from editor.engine.torch_library import torch_library


@contextmanager
def begun_from(pipeline: Any, clip: Sequence[Image.Image], strength: float) -> Iterator[None]:
    """The pipeline's runs begin from `clip`, as long as this lasts.

    Works with every pipeline that makes its noise in `prepare_latents` and asks its scheduler for
    steps by `set_timesteps`, in whichever order.

    Args:
        clip: a picture for each frame, in the size of what is made.
        strength: 0..1; one step at least is done.

    Raises:
        GenerationError: the clip does not go into what the pipeline works on.
    """
    start = _Start(pipeline, clip, strength)
    with ExitStack() as stack:
        own = type(pipeline.scheduler)
        pipeline.scheduler.__class__ = start.cut(own)
        stack.callback(setattr, pipeline.scheduler, "__class__", own)
        for name, prepare in (
            ("prepare_latents", start.prepared),
            ("prepare_audio_latents", start.prepared_sound),
        ):
            if hasattr(pipeline, name):
                setattr(pipeline, name, prepare(getattr(pipeline, name)))
                stack.callback(delattr, pipeline, name)
        yield


class _Start:
    """Latents are noise when they are made, and get what is under it in place as soon as the first
    step is known too."""

    def __init__(self, pipeline: Any, clip: Sequence[Image.Image], strength: float) -> None:
        self._pipeline, self._strength = pipeline, strength
        self._rounds = Rounds(pipeline, clip)
        self._is_cut = False  # the first step is known
        self._waiting: list[Callable[[], None]] = []

    def cut(self, kind: Any) -> Any:
        """A scheduler of that kind whose first steps are left out."""
        start = self

        class Cut(kind):
            @wraps(kind.set_timesteps)
            def set_timesteps(self, *given: Any, **named: Any) -> None:
                super().set_timesteps(*given, **named)
                self._all = self.timesteps
                self._left_out = start.left_out(len(self._all) // self.order) * self.order
                self.timesteps = self._all[self._left_out :]
                if hasattr(kind, "set_begin_index"):
                    self.set_begin_index(0)
                start.on_cut(self)

            def step(self, *given: Any, **named: Any) -> Any:
                self.timesteps = self._all  # it counts them from the first, which has an index
                if getattr(self, "_step_index", 0) is None:
                    self._step_index = self._left_out  # not all heed where they are to begin
                return super().step(*given, **named)

            def set_begin_index(self, begin_index: int = 0) -> None:
                super().set_begin_index(begin_index + self._left_out)

        return Cut

    def left_out(self, steps: int) -> int:
        return min(max(steps - round(steps * self._strength), 0), steps - 1)

    def on_cut(self, scheduler: Any) -> None:
        if scheduler is not self._pipeline.scheduler:
            return  # a copy for sound or for another window, which may be the first or further on
        self._is_cut = True
        while self._waiting:
            self._waiting.pop()()

    def prepared(self, prepare: Callable[..., Any]) -> Callable[..., Any]:
        """As it prepares latents, with the clip under the noise."""

        @wraps(prepare)
        def with_clip(*given: Any, **named: Any) -> Any:
            if self._rounds.sets_steps_later:
                self._is_cut = False
            made = prepare(*given, **named)
            latents = made[0] if isinstance(made, tuple) else made
            self._mix(latents, self._under(latents, named), _fixed(made))
            return made

        return with_clip

    def prepared_sound(self, prepare: Callable[..., Any]) -> Callable[..., Any]:
        """As it prepares latents of sound: nothing is under the noise."""

        @wraps(prepare)
        def with_nothing(*given: Any, **named: Any) -> Any:
            latents = prepare(*given, **named)
            self._mix(latents, latents.new_zeros(latents.shape), None)
            return latents

        return with_nothing

    def _under(self, latents: Any, told: Mapping[str, Any]) -> Any:
        own = self._rounds.next(latents, told)
        if latents.ndim == 5 and not has_frames_first(self._pipeline):
            before = max(0, latents.shape[2] - own.shape[2])  # made by some, and dropped
            own = torch_library().cat([own[:, :, :1]] * before + [own], 2)
        clip = laid_out(own, latents, self._pipeline)
        if clip is not None and clip.ndim == 3 and clip.shape[1] < latents.shape[1]:
            under = latents.clone()  # pictures that lead the clip come before its own places
            under[:, -clip.shape[1] :] = clip
            return under
        if clip is None or clip.shape != latents.shape:
            raise GenerationError(
                f"{type(self._pipeline).__name__} cannot begin from a clip of this size or length: "
                "turn its draft off."
            )
        return clip.to(latents)

    def _mix(self, latents: Any, under: Any, fixed: Any) -> None:
        scheduler = self._pipeline.scheduler
        noise = latents / getattr(scheduler, "init_noise_sigma", 1.0)

        def mix() -> None:
            noisy = _noised(scheduler, under, noise)
            latents.copy_(noisy if fixed is None else latents * fixed + noisy * (1 - fixed))

        if self._is_cut:
            mix()
        else:
            self._waiting.append(mix)


def _noised(scheduler: Any, clip: Any, noise: Any) -> Any:
    """The clip with as much noise as its first step takes it to have."""
    first = scheduler.timesteps[:1]
    if hasattr(scheduler, "scale_noise"):
        return scheduler.scale_noise(clip, first, noise)
    if hasattr(scheduler, "add_noise"):
        return scheduler.add_noise(clip, noise, first)
    level = scheduler.sigmas[scheduler._left_out].to(clip)
    return clip * (1 - level) + noise * level


def _fixed(made: Any) -> Any | None:
    """Where packed latents are what was given, and no noise: (B, N, 1) of 0..1."""
    if not isinstance(made, tuple) or made[0].ndim != 3:
        return None
    mask = made[1]
    return mask.reshape(*made[0].shape[:2], 1).to(made[0])

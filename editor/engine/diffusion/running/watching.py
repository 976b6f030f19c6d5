"""A pipeline at work: how far it is, and stopped at once, also in the middle of a step."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial, wraps
from typing import Any

from editor.model.task import TaskControl

LOADING, READING, PREPARING = "loading the model", "reading the words", "looking at the pictures"
DENOISING, DECODING = "denoising", "decoding"

OnLatents = Callable[[Any, int, Any], None]
"""Told what a pipeline has made of its noise when a step is done, by the step's number."""

_EVERY_S = 0.1
_READERS, _SPEAKERS = ("text_encoder", "connectors"), ("audio_vae", "vocoder")
_VAE, _IMAGE = "vae", "image_encoder"


class Watch:
    """Tells `task` of `steps` steps, in each of `rounds`, and of the decoding, which counts as one
    more, and somebody of what becomes of the noise."""

    def __init__(
        self,
        task: TaskControl,
        steps: int,
        on_latents: OnLatents | None = None,
        rounds: int = 1,
    ) -> None:
        self._task, self._on_latents = task, on_latents
        self._steps, self._rounds = steps * rounds, rounds
        self._done = self._round = 0
        self._last = -1
        self._told_at = float("-inf")

    @contextmanager
    def over(self, networks: Mapping[str, Any]) -> Iterator[None]:
        """Report whenever one of their blocks begins, as long as this lasts.

        Args:
            networks: torch modules by the names of the pipeline's parts.
        """
        with ExitStack() as stack:
            for part, network in networks.items():
                for name, module in network.named_modules():
                    if next(module.children(), None) is not None:
                        report = partial(self._begins, _stage(part, name))
                        stack.callback(module.register_forward_pre_hook(report).remove)
            yield

    def on_step_end(
        self, pipeline: object, step: int, timestep: object, told: dict[str, Any]
    ) -> dict[str, Any]:
        """What diffusers calls when a step is done.

        Raises:
            Cancelled: the task was stopped.
        """
        each = getattr(pipeline, "num_timesteps", self._steps // self._rounds)
        if step <= self._last:
            self._round = min(self._round + 1, self._rounds - 1)
        self._last, self._steps = step, each * self._rounds  # fewer, from a beginning
        self._done = min(self._round * each + step + 1, self._steps)
        self._tell(DENOISING)
        if self._on_latents is not None and "latents" in told:
            self._on_latents(pipeline, step, told["latents"])
        return told

    @contextmanager
    def counting(self, scheduler: Any) -> Iterator[None]:
        """Count the steps of a pipeline that tells of none."""
        own = scheduler.step

        @wraps(own)
        def step(*given: Any, **named: Any) -> Any:
            made = own(*given, **named)
            self._done = min(self._done + 1, self._steps)
            self._tell(DENOISING)
            return made

        scheduler.step = step
        try:
            yield
        finally:
            del scheduler.step

    def _begins(self, stage: str, module: object, given: object) -> None:
        if time.monotonic() - self._told_at >= _EVERY_S:
            self._tell(stage)

    def _tell(self, stage: str) -> None:
        self._told_at = time.monotonic()
        self._task.step(self._done, self._steps + 1, stage)


def _stage(part: str, module: str) -> str:
    if part.startswith(_READERS):
        return READING
    if part in _SPEAKERS:
        return DECODING
    if part == _IMAGE:
        return PREPARING
    if part == _VAE:
        return DECODING if module.startswith("decoder") else PREPARING
    return DENOISING

"""What a clip looks like so far: small pictures while noise is taken away, for who waits for it."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
from PIL import Image

from editor.engine.diffusion.adapters.previewing import SmallDecoder
from editor.engine.diffusion.denoising.colours import Colours
from editor.engine.diffusion.denoising.latents import in_order
from editor.engine.diffusion.running.crossing import frame_of
from editor.model.task import TaskControl

LONGEST = 256
"""No side of a sketch is longer."""

_EVERY_S = 0.5
_PACKED = 4  # channels of one place where two by two are packed into one


class Sketches:
    """Of one run of a pipeline. Each shows the next of the clip's times, and after the last the
    first again.

    Args:
        width, height, frames: of what is made.
        decoder: what shows it better than colours can, if it knows the model's latents.
    """

    def __init__(
        self,
        task: TaskControl,
        colours: Colours,
        width: int,
        height: int,
        frames: int,
        decoder: SmallDecoder | None = None,
    ) -> None:
        self._task, self._colours, self._decoder = task, colours, decoder
        self._size = width, height
        self._frames = frames
        self._before: tuple[Any, tuple[float, float]] | None = None
        self._shown_at = float("-inf")
        self._count = 0

    def on_step(self, pipeline: Any, step: int, latents: Any) -> None:
        """
        Args:
            latents: as the pipeline has them when its step `step` is done.
        """
        level = _level(pipeline.scheduler, step + 1)
        before, self._before = self._before, (latents, level)
        now = time.monotonic()
        if before is None or now - self._shown_at < _EVERY_S:
            return
        self._shown_at = now
        clip = in_order(_cleaned(*before, latents, level), pipeline, *self._size, self._frames)
        if clip is None:
            return
        number = self._count % len(clip)
        picture = self._painted(clip[number].float().cpu().numpy())
        if picture is not None:
            self._count += 1
            self._task.sketch(round(number * (self._frames - 1) / max(1, len(clip) - 1)), picture)

    def _painted(self, latents: np.ndarray) -> Any:
        """(C, H, W) as a small picture."""
        seen = None if self._decoder is None else self._decoder(latents)
        if seen is None:
            seen = self._coloured(latents)
        if seen is None:
            return None
        picture = Image.fromarray(np.rint(np.nan_to_num(seen).clip(0, 1) * 255).astype(np.uint8))
        scale = LONGEST / max(self._size)
        size = [max(2, round(side * min(1, scale))) for side in self._size]
        return frame_of(np.asarray(picture.resize((size[0], size[1]), Image.Resampling.BICUBIC)))

    def _coloured(self, latents: np.ndarray) -> np.ndarray | None:
        """(H, W, 3) of 0..1."""
        channels = len(self._colours) - 1
        if len(latents) == channels * _PACKED:
            latents = latents.reshape(channels, _PACKED, *latents.shape[1:]).mean(1)
        if len(latents) != channels:
            return None
        return np.tensordot(latents, self._colours[:-1], (0, 0)) + self._colours[-1]


def _cleaned(before: Any, level: tuple[float, float], after: Any, to: tuple[float, float]) -> Any:
    """What lies under the noise, if the step from one to the other went straight: both are sums of
    it and of the same noise, each with its level's weights."""
    (clean_0, noise_0), (clean_1, noise_1) = level, to
    weight = clean_1 * noise_0 - clean_0 * noise_1
    if abs(weight) < 1e-6:
        return after
    return (after.float() * noise_0 - before.float() * noise_1) / weight


def _level(scheduler: Any, step: int) -> tuple[float, float]:
    """With which weights a clip and noise are added before step `step` of a run, as far as its
    scheduler tells."""
    config, sigmas = scheduler.config, getattr(scheduler, "sigmas", None)
    step += getattr(scheduler, "_left_out", 0)
    if sigmas is not None:
        index = getattr(scheduler, "step_index", None)
        sigma = float(sigmas[min(step if index is None else index, len(sigmas) - 1)])
        if type(scheduler).__name__.startswith("FlowMatch") or config.get("use_flow_sigmas"):
            return 1 - sigma, sigma
        if hasattr(scheduler, "_sigma_to_alpha_sigma_t"):
            clean = (sigma**2 + 1) ** -0.5
            return clean, sigma * clean
        return 1.0, sigma
    noise = getattr(scheduler, "alphas_cumprod", None)
    if noise is None or step >= len(scheduler.timesteps):
        return 1.0, 0.0
    kept = float(noise[int(scheduler.timesteps[step])])
    return kept**0.5, (1 - kept) ** 0.5

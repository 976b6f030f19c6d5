"""Which part of a clip a pipeline begins from, where it makes its clip in several rounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PIL import Image

from editor.engine.diffusion.denoising.known import APART, BACKWARDS
from editor.engine.diffusion.denoising.latents import encoded


class Rounds:
    """Of one run; a round begins whenever noise is made for it.

    Args:
        clip: a picture for each frame of all of it.
    """

    def __init__(self, pipeline: Any, clip: Sequence[Image.Image]) -> None:
        self._pipeline, self._clip = pipeline, clip
        self._name = type(pipeline).__name__
        self._number = -1
        self._whole: Any = None

    @property
    def sets_steps_later(self) -> bool:
        """Whether each round asks for its steps after its noise is made."""
        return self._name in (*APART, *BACKWARDS)

    def next(self, latents: Any, told: Mapping[str, Any]) -> Any:
        """What is under the noise of the round that begins.

        Args:
            latents: its noise. told: what the pipeline says of it, by name.

        Returns:
            (1, C, T, H, W); as long as the noise, where a pipeline is known to make rounds.
        """
        self._number += 1
        if self._name in APART:
            ratio = self._pipeline.vae_scale_factor_temporal
            frames = (latents.shape[2] - 1) * ratio + 1
            part = list(self._clip[self._number * frames :][:frames]) or [self._clip[-1]]
            return encoded(self._pipeline, part + part[-1:] * (frames - len(part)))
        if self._whole is None:
            self._whole = encoded(self._pipeline, self._clip)
        if self._name in BACKWARDS:
            length = latents.shape[2]
            end = self._whole.shape[2] - self._number * length
            return self._whole[:, :, end - length : end]
        if told.get("long_video_iter") is not None:
            again = told["overlap_history_latent_frames"]
            start = told["long_video_iter"] * (told["base_latent_num_frames"] - again)
            return self._whole[:, :, start : start + latents.shape[2]]
        return self._whole

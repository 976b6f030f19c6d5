"""Small decoders that show in a moment what is becoming of a picture."""

from __future__ import annotations

import importlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.engine.diffusion.bringing.layout import variant_of
from editor.engine.torch_library import torch_library

Latents = NDArray[np.floating]
"""(C, H, W), as a model takes noise from them."""

_PACKED = 2  # places on each side that some models make channels of


class SmallDecoder:
    """One of diffusers' tiny autoencoders, on the processor."""

    def __init__(self, path: Path) -> None:
        """
        Raises: what diffusers raises where it cannot be loaded.
        """
        kind = importlib.import_module("diffusers").AutoencoderTiny
        network = kind.from_pretrained(
            str(path), local_files_only=True, use_safetensors=True, variant=variant_of(path)
        )
        self._network = network.eval().requires_grad_(False)
        self.channels = int(network.config.latent_channels)

    def __call__(self, latents: Latents) -> NDArray[np.float32] | None:
        """(H, W, 3) of 0..1; None: they are another model's."""
        unpacked = self._unpacked(latents)
        if unpacked is None:
            return None
        torch = torch_library()
        with torch.inference_mode():
            given = torch.from_numpy(np.ascontiguousarray(unpacked, np.float32))
            made = self._network.decode(given[None]).sample[0]
        return np.asarray(made.permute(1, 2, 0).numpy() / 2 + 0.5, np.float32).clip(0, 1)

    def _unpacked(self, latents: Latents) -> Latents | None:
        count, height, width = latents.shape
        if count == self.channels:
            return latents
        if count != self.channels * _PACKED**2:
            return None
        blocks = latents.reshape(self.channels, _PACKED, _PACKED, height, width)
        spread = blocks.transpose(0, 3, 1, 4, 2)
        return spread.reshape(self.channels, _PACKED * height, _PACKED * width)

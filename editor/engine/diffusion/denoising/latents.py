"""Latents of clips: as each pipeline lays them out, and in one way for all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from PIL import Image

from editor.engine.torch_library import torch_library

_FRAMES_FIRST = ("CogVideoX", "StableVideoDiffusion", "AnyFlowFAR")
_CHANNELS_LAST = "Kandinsky5"
"""Pipelines that have the frames before the channels, or these last, by how their names begin."""


def has_frames_first(pipeline: Any) -> bool:
    return type(pipeline).__name__.startswith(_FRAMES_FIRST)


def in_order(latents: Any, pipeline: Any, width: int, height: int, frames: int) -> Any | None:
    """A run's latents in the order of time.

    Args:
        latents: as the pipeline has them: of one clip, or of one picture.
        width, height, frames: of what is made of them.

    Returns:
        (T, C, H, W); None: they are laid out in no known way.
    """
    match latents.ndim:
        case 5 if type(pipeline).__name__.startswith(_CHANNELS_LAST):  # and what it begins from
            channels = pipeline.transformer.config.out_visual_dim
            return latents[0].permute(0, 3, 1, 2)[:, :channels]
        case 5:  # (B, T, C, H, W) or (B, C, T, H, W)
            return latents[0] if has_frames_first(pipeline) else latents[0].transpose(0, 1)
        case 4:  # (B, C, H, W)
            return latents[:1]
        case 3:  # (B, N, C): one token for each place, line by line and frame by frame
            count = frames_of_latents(pipeline, frames)
            tokens = latents[0]
            places, uneven = divmod(tokens.shape[0], count)
            lines = round((places * height / width) ** 0.5)
            if uneven or not lines or places % lines:
                return None
            return tokens.reshape(count, lines, places // lines, -1).permute(0, 3, 1, 2)
    return None


def frames_of_latents(pipeline: Any, frames: int) -> int:
    """How many there are in time of a clip of `frames`, where a pipeline packs them."""
    ratio = getattr(pipeline, "vae_temporal_compression_ratio", 1)
    return (frames - 1) // ratio + 1


def laid_out(clip: Any, like: Any, pipeline: Any) -> Any | None:
    """
    Args:
        clip: (1, C, T, H, W).

    Returns:
        The same as the pipeline has it, as `like`; None: it does not go into that shape.
    """
    if like.ndim == 3 and hasattr(pipeline, "_pack_latents"):
        patch = pipeline.transformer_spatial_patch_size, pipeline.transformer_temporal_patch_size
        clip = pipeline._pack_latents(clip, *patch)
    elif has_frames_first(pipeline):
        clip = clip.transpose(1, 2)
    return clip if clip.shape[0] == like.shape[0] and clip.ndim == like.ndim else None


def encoded(pipeline: Any, pictures: Sequence[Image.Image]) -> Any:
    """A clip as the pipeline's denoiser would leave it when all noise is gone.

    Returns:
        (1, C, T, H, W) in the encoder's type, on its device.
    """
    torch, vae = torch_library(), pipeline.vae
    pixels = np.stack([np.asarray(each.convert("RGB")) for each in pictures])  # (T, H, W, 3)
    clip = torch.from_numpy(pixels).to(pipeline._execution_device, torch.float32) / 127.5 - 1
    if any(isinstance(each, torch.nn.Conv3d) for each in vae.encoder.modules()):
        clip = clip.permute(3, 0, 1, 2)[None]  # (1, 3, T, H, W)
        return _normal(vae, _mode(vae.encode(clip.to(vae.dtype))))
    clip = clip.permute(0, 3, 1, 2).to(vae.dtype)  # (T, 3, H, W)
    each = [_mode(vae.encode(picture[None])) for picture in clip]
    return _normal(vae, torch.stack(each, 2))


def _mode(given: Any) -> Any:
    return given.latent_dist.mode() if hasattr(given, "latent_dist") else given.latents


def _normal(vae: Any, clip: Any) -> Any:
    """As the denoiser has them: the encoder's numbers, moved and scaled."""
    torch = torch_library()
    config = vae.config
    scale = getattr(config, "scaling_factor", None) or 1.0
    buffers = dict(vae.named_buffers(recurse=False))
    mean, deviation = (
        buffers.get(name, getattr(config, name, None)) for name in ("latents_mean", "latents_std")
    )
    if mean is None or deviation is None:
        return (clip - (getattr(config, "shift_factor", None) or 0.0)) * scale
    mean, deviation = (
        torch.as_tensor(each).to(clip).view(1, -1, 1, 1, 1) for each in (mean, deviation)
    )
    return (clip - mean) / deviation * scale

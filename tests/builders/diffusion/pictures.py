"""Tiny pipelines of random weights that make pictures, saved as diffusers keeps them."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from builders.diffusion.words import clip_text, clip_tokenizer, t5_text, t5_tokenizer


def library() -> Any:
    """diffusers, which makes its names when they are asked for."""
    return import_module("diffusers")


def save(pipeline: Any, folder: Path) -> Path:
    pipeline.save_pretrained(folder, safe_serialization=True)
    return folder


def built(make: Callable[[], Any], folder: Path) -> Path:
    """What `make` makes, always of the same weights, saved."""
    import torch
    from diffusers.utils import logging
    from transformers.utils import logging as other_logging

    logging.disable_progress_bar()
    other_logging.disable_progress_bar()
    torch.manual_seed(5)
    return save(make(), folder)


def image_vae(channels: int = 4, *, shifts: bool = False) -> Any:
    diffusers = library()
    return diffusers.AutoencoderKL(
        shift_factor=0.06 if shifts else None,
        block_out_channels=(8, 16),
        norm_num_groups=4,
        in_channels=3,
        out_channels=3,
        down_block_types=("DownEncoderBlock2D",) * 2,
        up_block_types=("UpDecoderBlock2D",) * 2,
        latent_channels=channels,
        sample_size=32,
    )


def unet(inputs: int = 4, **values: Any) -> Any:
    diffusers = library()
    return diffusers.UNet2DConditionModel(
        **{
            "block_out_channels": (8, 16),
            "norm_num_groups": 4,
            "layers_per_block": 1,
            "sample_size": 16,
            "in_channels": inputs,
            "out_channels": 4,
            "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D"),
            "up_block_types": ("CrossAttnUpBlock2D", "UpBlock2D"),
            "cross_attention_dim": 16,
            "attention_head_dim": 2,
            **values,
        }
    )


def scheduler() -> Any:
    diffusers = library()
    return diffusers.DDIMScheduler(
        beta_start=0.00085,
        beta_end=0.012,
        beta_schedule="scaled_linear",
        clip_sample=False,
        steps_offset=1,
    )


def flow_scheduler() -> Any:
    diffusers = library()
    return diffusers.FlowMatchEulerDiscreteScheduler()


def stable_diffusion(*, inpaints: bool = False) -> Any:
    diffusers = library()
    kind = (
        diffusers.StableDiffusionInpaintPipeline if inpaints else diffusers.StableDiffusionPipeline
    )
    return kind(
        vae=image_vae(),
        text_encoder=clip_text(),
        tokenizer=clip_tokenizer(),
        unet=unet(9 if inpaints else 4),
        scheduler=scheduler(),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )


def stable_diffusion_xl(*, inpaints: bool = False) -> Any:
    diffusers = library()
    kind = (
        diffusers.StableDiffusionXLInpaintPipeline
        if inpaints
        else diffusers.StableDiffusionXLPipeline
    )
    return kind(
        vae=image_vae(),
        text_encoder=clip_text(),
        text_encoder_2=clip_text(projected=True),
        tokenizer=clip_tokenizer(),
        tokenizer_2=clip_tokenizer(),
        unet=unet(
            9 if inpaints else 4,
            attention_head_dim=(2, 4),
            use_linear_projection=True,
            addition_embed_type="text_time",
            addition_time_embed_dim=8,
            transformer_layers_per_block=(1, 2),
            projection_class_embeddings_input_dim=6 * 8 + 16,
            cross_attention_dim=32,
        ),
        scheduler=scheduler(),
    )


def stable_diffusion_3() -> Any:
    diffusers = library()
    return diffusers.StableDiffusion3Pipeline(
        transformer=diffusers.SD3Transformer2DModel(
            sample_size=16,
            patch_size=1,
            in_channels=16,
            num_layers=2,
            attention_head_dim=8,
            num_attention_heads=4,
            caption_projection_dim=32,
            joint_attention_dim=32,
            pooled_projection_dim=32,
            out_channels=16,
        ),
        scheduler=flow_scheduler(),
        vae=image_vae(16, shifts=True),
        text_encoder=clip_text(projected=True),
        tokenizer=clip_tokenizer(),
        text_encoder_2=clip_text(projected=True),
        tokenizer_2=clip_tokenizer(),
        text_encoder_3=t5_text(32),
        tokenizer_3=t5_tokenizer(),
    )


def flux(*, inpaints: bool = False, is_led: bool = False) -> Any:
    diffusers = library()
    kind = diffusers.FluxFillPipeline if inpaints else diffusers.FluxPipeline
    kind = diffusers.FluxControlPipeline if is_led else kind
    return kind(
        transformer=diffusers.FluxTransformer2DModel(
            patch_size=1,
            in_channels=48 if inpaints else 32 if is_led else 16,
            out_channels=16,
            num_layers=1,
            num_single_layers=1,
            attention_head_dim=16,
            num_attention_heads=2,
            joint_attention_dim=16,
            pooled_projection_dim=16,
            axes_dims_rope=(4, 4, 8),
            guidance_embeds=True,
        ),
        scheduler=flow_scheduler(),
        vae=image_vae(shifts=True),
        text_encoder=clip_text(),
        tokenizer=clip_tokenizer(),
        text_encoder_2=t5_text(),
        tokenizer_2=t5_tokenizer(),
    )

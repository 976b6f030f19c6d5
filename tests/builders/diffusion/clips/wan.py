"""Tiny pipelines of Wan 2.2, Wan Animate, SkyReels V2 and others that share Wan's autoencoder."""

from __future__ import annotations

import warnings
from typing import Any

from builders.diffusion.pictures import flow_scheduler, library
from builders.diffusion.videos import image_encoder
from builders.diffusion.words import t5_tokenizer, umt5_text

_TRANSFORMER = {
    "num_attention_heads": 2,
    "attention_head_dim": 12,
    "text_dim": 16,
    "freq_dim": 32,
    "ffn_dim": 32,
    "num_layers": 1,
    "rope_max_seq_len": 32,
}


def _parts(**others: Any) -> dict[str, Any]:
    """All but the transformer."""
    diffusers = library()
    return {
        "tokenizer": t5_tokenizer(),
        "text_encoder": umt5_text(),
        "vae": diffusers.AutoencoderKLWan(
            base_dim=4, z_dim=16, dim_mult=[1, 1, 1, 1], num_res_blocks=1
        ),
        "scheduler": flow_scheduler(),
        **others,
    }


def _seeing() -> dict[str, Any]:
    eye = image_encoder()
    return {"image_encoder": eye["image_encoder"], "image_processor": eye["prepares"]}


def wan_two(*, of_picture: bool = False) -> Any:
    """One network for the first steps, another for the last."""
    diffusers = library()
    kind = diffusers.WanImageToVideoPipeline if of_picture else diffusers.WanPipeline
    first, last = (
        diffusers.WanTransformer3DModel(
            in_channels=36 if of_picture else 16, out_channels=16, **_TRANSFORMER
        )
        for _ in range(2)
    )
    return kind(transformer=first, transformer_2=last, boundary_ratio=0.875, **_parts())


def wan_small() -> Any:
    """Its autoencoder makes everything sixteen times smaller."""
    diffusers = library()
    vae = diffusers.AutoencoderKLWan(
        base_dim=4,
        z_dim=48,
        in_channels=12,
        out_channels=12,
        is_residual=True,
        patch_size=2,
        latents_mean=[0.0] * 48,
        latents_std=[1.0] * 48,
        dim_mult=[1, 1, 1, 1],
        num_res_blocks=1,
        scale_factor_spatial=16,
    )
    return diffusers.WanPipeline(
        transformer=diffusers.WanTransformer3DModel(
            in_channels=48, out_channels=48, **_TRANSFORMER
        ),
        expand_timesteps=True,
        **_parts(vae=vae),
    )


def lucy_edit() -> Any:
    diffusers = library()
    parts = dict(wan_small().components)
    parts["transformer"] = diffusers.WanTransformer3DModel(
        in_channels=96, out_channels=48, **_TRANSFORMER
    )
    return diffusers.LucyEditPipeline(**parts, expand_timesteps=True)


def wan_animate() -> Any:
    diffusers = library()
    return diffusers.WanAnimatePipeline(
        transformer=diffusers.WanAnimateTransformer3DModel(
            in_channels=36,
            latent_channels=16,
            out_channels=16,
            image_dim=16,
            motion_encoder_channel_sizes={"4": 8, "8": 8, "16": 8},
            motion_encoder_size=16,
            motion_style_dim=8,
            motion_dim=4,
            motion_encoder_dim=8,
            face_encoder_hidden_dim=16,
            face_encoder_num_heads=2,
            inject_face_latents_blocks=1,
            **_TRANSFORMER,
        ),
        **_parts(),
        **_seeing(),
    )


def chrono_edit() -> Any:
    diffusers = library()
    return diffusers.ChronoEditPipeline(
        transformer=diffusers.ChronoEditTransformer3DModel(
            in_channels=36, out_channels=16, image_dim=16, **_TRANSFORMER
        ),
        **_parts(),
        **_seeing(),
    )


def any_flow() -> Any:
    diffusers = library()
    return diffusers.AnyFlowPipeline(
        transformer=diffusers.AnyFlowTransformer3DModel(
            in_channels=16, out_channels=16, gate_value=0.25, deltatime_type="r", **_TRANSFORMER
        ),
        **_parts(scheduler=diffusers.FlowMapEulerDiscreteScheduler(shift=5.0)),
    )


def any_flow_on() -> Any:
    """Its clips are made in pieces of three and two times, after one: of 33 frames."""
    diffusers = library()
    return diffusers.AnyFlowFARPipeline(
        transformer=diffusers.AnyFlowFARTransformer3DModel(
            in_channels=16,
            out_channels=16,
            full_chunk_limit=3,
            chunk_partition=(1, 3, 3, 2),
            **_TRANSFORMER,
        ),
        **_parts(scheduler=diffusers.FlowMapEulerDiscreteScheduler(shift=5.0)),
    )


def helios(*, by_sizes: bool = False) -> Any:
    diffusers = library()
    kind = diffusers.HeliosPyramidPipeline if by_sizes else diffusers.HeliosPipeline
    sizes = {name: value for name, value in _TRANSFORMER.items() if name != "rope_max_seq_len"}
    return kind(
        transformer=diffusers.HeliosTransformer3DModel(
            in_channels=16,
            out_channels=16,
            rope_dim=(4, 4, 4),
            has_multi_term_memory_patch=True,
            guidance_cross_attn=True,
            zero_history_timestep=True,
            is_amplify_history=False,
            **sizes,
        ),
        **_parts(scheduler=_helios_scheduler(3 if by_sizes else 1)),
    )


def _helios_scheduler(sizes: int) -> Any:
    with warnings.catch_warnings():  # of how it calls numpy
        warnings.simplefilter("ignore", DeprecationWarning)
        return library().HeliosScheduler(
            stage_range=[n / sizes for n in range(sizes + 1)],
            stages=sizes,
            use_dynamic_shifting=True,
        )


def skyreels(*, of_picture: bool = False, in_any_length: bool = False) -> Any:
    diffusers = library()
    parts = _parts(
        scheduler=diffusers.UniPCMultistepScheduler(flow_shift=8.0, use_flow_sigmas=True)
    )
    sees: dict[str, Any] = {"image_dim": 16} if of_picture else {}
    transformer = diffusers.SkyReelsV2Transformer3DModel(
        in_channels=36 if of_picture else 16, out_channels=16, **sees, **_TRANSFORMER
    )
    if of_picture:
        return diffusers.SkyReelsV2ImageToVideoPipeline(
            transformer=transformer, **parts, **_seeing()
        )
    kind = (
        diffusers.SkyReelsV2DiffusionForcingPipeline
        if in_any_length
        else diffusers.SkyReelsV2Pipeline
    )
    return kind(transformer=transformer, **parts)

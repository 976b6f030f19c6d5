"""Tiny pipelines that are led by frames of another kind, and others of words alone."""

from __future__ import annotations

from typing import Any

from builders.diffusion.pictures import image_vae, library, scheduler, unet
from builders.diffusion.videos import animate_diff, cog_video
from builders.diffusion.words import clip_text, clip_tokenizer, t5_text, t5_tokenizer

TILE = 64  # of a decoder that works by tiles


def _at_work(control: Any) -> Any:
    """Untrained, what leads does nothing."""
    import torch

    for part in control.parameters():
        torch.nn.init.normal_(part, std=0.3)
    return control


def animate_diff_control() -> Any:
    diffusers = library()
    parts = dict(animate_diff().components)
    parts["controlnet"] = _at_work(
        diffusers.ControlNetModel.from_unet(unet(), conditioning_embedding_out_channels=(8, 8))
    )
    return diffusers.AnimateDiffControlNetPipeline(**parts)


def animate_diff_sparse() -> Any:
    diffusers = library()
    parts = dict(animate_diff().components)
    parts["controlnet"] = _at_work(
        diffusers.SparseControlNetModel(
            block_out_channels=(8, 16),
            layers_per_block=1,
            down_block_types=("DownBlockMotion", "CrossAttnDownBlockMotion"),
            cross_attention_dim=16,
            attention_head_dim=2,
            norm_num_groups=4,
            conditioning_channels=4,
            motion_num_attention_heads=2,
            use_simplified_condition_embedding=True,
        )
    )
    return diffusers.AnimateDiffSparseControlNetPipeline(**parts)


def animate_diff_xl() -> Any:
    diffusers = library()
    return diffusers.AnimateDiffSDXLPipeline(
        vae=image_vae(),
        text_encoder=clip_text(),
        text_encoder_2=clip_text(projected=True),
        tokenizer=clip_tokenizer(),
        tokenizer_2=clip_tokenizer(),
        unet=unet(
            attention_head_dim=(2, 4),
            use_linear_projection=True,
            addition_embed_type="text_time",
            addition_time_embed_dim=8,
            projection_class_embeddings_input_dim=6 * 8 + 16,
            cross_attention_dim=32,
        ),
        motion_adapter=diffusers.MotionAdapter(
            block_out_channels=(8, 16),
            motion_layers_per_block=1,
            motion_norm_num_groups=2,
            motion_num_attention_heads=2,
            use_motion_mid_block=False,
        ),
        scheduler=scheduler(),
    )


def model_scope() -> Any:
    diffusers = library()
    return diffusers.TextToVideoSDPipeline(
        vae=image_vae(),
        text_encoder=clip_text(),
        tokenizer=clip_tokenizer(),
        unet=diffusers.UNet3DConditionModel(
            block_out_channels=(8, 8),
            layers_per_block=1,
            down_block_types=("CrossAttnDownBlock3D", "DownBlock3D"),
            up_block_types=("UpBlock3D", "CrossAttnUpBlock3D"),
            cross_attention_dim=16,
            attention_head_dim=4,
            norm_num_groups=2,
        ),
        scheduler=scheduler(),
    )


def cog_video_control() -> Any:
    return library().CogVideoXFunControlPipeline(**cog_video(of_picture=True).components)


def allegro() -> Any:
    """One tile of its decoder is as large as what is made."""
    diffusers = library()
    return diffusers.AllegroPipeline(
        tokenizer=t5_tokenizer(),
        text_encoder=t5_text(),
        vae=diffusers.AutoencoderKLAllegro(
            down_block_types=("AllegroDownBlock3D",) * 4,
            up_block_types=("AllegroUpBlock3D",) * 4,
            block_out_channels=(2, 2, 2, 2),
            latent_channels=4,
            layers_per_block=1,
            norm_num_groups=1,
            sample_size=TILE,
        ),
        transformer=diffusers.AllegroTransformer3DModel(
            num_attention_heads=2,
            attention_head_dim=12,
            in_channels=4,
            out_channels=4,
            num_layers=1,
            cross_attention_dim=24,
            sample_width=8,
            sample_height=8,
            sample_frames=8,
            caption_channels=16,
        ),
        scheduler=diffusers.DDIMScheduler(),
    )

"""Tiny pipelines of random weights that make clips, for `pictures.built` to save."""

from __future__ import annotations

from typing import Any

from builders.diffusion.pictures import flow_scheduler, image_vae, library, scheduler, unet
from builders.diffusion.words import (
    clip_text,
    clip_tokenizer,
    llama_text,
    llama_tokenizer,
    t5_text,
    t5_tokenizer,
    umt5_text,
)

SIDE = 224  # which some pipelines make all pictures into


def image_encoder(hidden: int = 16) -> dict[str, Any]:
    """CLIP's eye, and what prepares pictures for it."""
    from transformers import CLIPVisionConfig, CLIPVisionModelWithProjection
    from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil

    config = CLIPVisionConfig(
        hidden_size=hidden,
        projection_dim=hidden,
        num_hidden_layers=2,
        num_attention_heads=2,
        image_size=SIDE,
        intermediate_size=16,
        patch_size=112,
    )
    prepares = CLIPImageProcessorPil(
        crop_size={"height": SIDE, "width": SIDE}, size={"shortest_edge": SIDE}
    )
    return {"image_encoder": CLIPVisionModelWithProjection(config), "prepares": prepares}


def stable_video() -> Any:
    diffusers = library()
    eye = image_encoder(32)
    return diffusers.StableVideoDiffusionPipeline(
        vae=diffusers.AutoencoderKLTemporalDecoder(
            block_out_channels=(32, 32, 32, 32),
            down_block_types=("DownEncoderBlock2D",) * 4,
            latent_channels=4,
            layers_per_block=1,
        ),
        image_encoder=eye["image_encoder"],
        unet=diffusers.UNetSpatioTemporalConditionModel(
            block_out_channels=(32, 32),
            layers_per_block=1,
            sample_size=16,
            in_channels=8,
            out_channels=4,
            down_block_types=("CrossAttnDownBlockSpatioTemporal", "DownBlockSpatioTemporal"),
            up_block_types=("UpBlockSpatioTemporal", "CrossAttnUpBlockSpatioTemporal"),
            cross_attention_dim=32,
            num_attention_heads=4,
            projection_class_embeddings_input_dim=24,
            addition_time_embed_dim=8,
        ),
        scheduler=diffusers.EulerDiscreteScheduler(
            beta_schedule="scaled_linear",
            interpolation_type="linear",
            prediction_type="v_prediction",
            sigma_max=700.0,
            sigma_min=0.002,
            timestep_spacing="leading",
            timestep_type="continuous",
            use_karras_sigmas=True,
        ),
        feature_extractor=eye["prepares"],
    )


def animate_diff() -> Any:
    diffusers = library()
    return diffusers.AnimateDiffPipeline(**_animated())


def personalized_animator() -> Any:
    """Of a class that the table of families does not know."""
    diffusers = library()
    return diffusers.PIAPipeline(**_animated(conv_in_channels=9))


def _animated(**of_motion: int) -> dict[str, Any]:
    diffusers = library()
    return {
        "vae": image_vae(),
        "text_encoder": clip_text(),
        "tokenizer": clip_tokenizer(),
        "unet": unet(),
        "motion_adapter": diffusers.MotionAdapter(
            block_out_channels=(8, 16),
            motion_layers_per_block=1,
            motion_norm_num_groups=2,
            motion_num_attention_heads=2,
            **of_motion,
        ),
        "scheduler": scheduler(),
    }


def cog_video(*, of_picture: bool = False, is_newer: bool = False) -> Any:
    """The newer joins two frames to one in its transformer."""
    diffusers = library()
    kind = diffusers.CogVideoXImageToVideoPipeline if of_picture else diffusers.CogVideoXPipeline
    return kind(
        tokenizer=t5_tokenizer(),
        text_encoder=t5_text(),
        vae=diffusers.AutoencoderKLCogVideoX(
            down_block_types=("CogVideoXDownBlock3D",) * 4,
            up_block_types=("CogVideoXUpBlock3D",) * 4,
            block_out_channels=(8, 8, 8, 8),
            latent_channels=4,
            layers_per_block=1,
            norm_num_groups=2,
            temporal_compression_ratio=4,
        ),
        transformer=diffusers.CogVideoXTransformer3DModel(
            num_attention_heads=2,
            attention_head_dim=16,
            in_channels=8 if of_picture else 4,
            out_channels=4,
            time_embed_dim=8,
            text_embed_dim=16,
            num_layers=1,
            sample_width=8,
            sample_height=8,
            sample_frames=9,
            patch_size=2,
            temporal_compression_ratio=4,
            use_rotary_positional_embeddings=True,
            patch_size_t=2 if is_newer else None,
            patch_bias=not is_newer,
        ),
        scheduler=diffusers.CogVideoXDDIMScheduler(),
    )


def ltx() -> Any:
    diffusers = library()
    return diffusers.LTXPipeline(
        scheduler=flow_scheduler(),
        vae=diffusers.AutoencoderKLLTXVideo(
            latent_channels=8,
            block_out_channels=(8, 8, 8, 8),
            decoder_block_out_channels=(8, 8, 8, 8),
            layers_per_block=(1, 1, 1, 1, 1),
            decoder_layers_per_block=(1, 1, 1, 1, 1),
        ),
        text_encoder=t5_text(),
        tokenizer=t5_tokenizer(),
        transformer=diffusers.LTXVideoTransformer3DModel(
            in_channels=8,
            out_channels=8,
            num_attention_heads=2,
            attention_head_dim=16,
            cross_attention_dim=32,
            num_layers=1,
            caption_channels=16,
        ),
    )


def _wan_parts() -> dict[str, Any]:
    diffusers = library()
    return {
        "tokenizer": t5_tokenizer(),
        "text_encoder": umt5_text(),
        "vae": diffusers.AutoencoderKLWan(
            base_dim=4, z_dim=16, dim_mult=[1, 1, 1, 1], num_res_blocks=1
        ),
        "scheduler": flow_scheduler(),
    }


_WAN = {
    "num_attention_heads": 2,
    "attention_head_dim": 12,
    "text_dim": 16,
    "freq_dim": 32,
    "ffn_dim": 32,
    "out_channels": 16,
    "num_layers": 2,
    "rope_max_seq_len": 32,
}


def wan() -> Any:
    diffusers = library()
    return diffusers.WanPipeline(
        transformer=diffusers.WanTransformer3DModel(in_channels=16, **_WAN), **_wan_parts()
    )


def wan_of_picture(*, between: bool = False) -> Any:
    """Going on from one picture, or leading from one to another."""
    diffusers = library()
    eye = image_encoder()
    return diffusers.WanImageToVideoPipeline(
        transformer=diffusers.WanTransformer3DModel(
            in_channels=36, image_dim=16, pos_embed_seq_len=10 if between else None, **_WAN
        ),
        image_encoder=eye["image_encoder"],
        image_processor=eye["prepares"],
        **_wan_parts(),
    )


def wan_vace() -> Any:
    diffusers = library()
    return diffusers.WanVACEPipeline(
        transformer=diffusers.WanVACETransformer3DModel(
            in_channels=16, vace_layers=[0], vace_in_channels=96, **_WAN
        ),
        **_wan_parts(),
    )


def hunyuan() -> Any:
    diffusers = library()
    return diffusers.HunyuanVideoPipeline(
        text_encoder=llama_text(),
        tokenizer=llama_tokenizer(),
        transformer=diffusers.HunyuanVideoTransformer3DModel(
            in_channels=4,
            out_channels=4,
            num_attention_heads=2,
            attention_head_dim=10,
            num_layers=1,
            num_single_layers=1,
            num_refiner_layers=1,
            patch_size=2,
            guidance_embeds=True,
            text_embed_dim=16,
            pooled_projection_dim=16,
            rope_axes_dim=(2, 4, 4),
        ),
        vae=diffusers.AutoencoderKLHunyuanVideo(
            latent_channels=4,
            block_out_channels=(8, 8, 8, 8),
            layers_per_block=1,
            norm_num_groups=4,
        ),
        scheduler=flow_scheduler(),
        text_encoder_2=clip_text(),
        tokenizer_2=clip_tokenizer(),
    )


def mochi() -> Any:
    diffusers = library()
    return diffusers.MochiPipeline(
        scheduler=flow_scheduler(),
        vae=diffusers.AutoencoderKLMochi(
            latent_channels=12,
            encoder_block_out_channels=(32, 32, 32, 32),
            decoder_block_out_channels=(32, 32, 32, 32),
            layers_per_block=(1, 1, 1, 1, 1),
            latents_mean=[0.0] * 12,
            latents_std=[1.0] * 12,
        ),
        text_encoder=t5_text(),
        tokenizer=t5_tokenizer(),
        transformer=diffusers.MochiTransformer3DModel(
            num_attention_heads=2,
            attention_head_dim=8,
            num_layers=2,
            pooled_projection_dim=16,
            in_channels=12,
            text_embed_dim=16,
            time_embed_dim=4,
            max_sequence_length=256,
        ),
    )


def latte() -> Any:
    diffusers = library()
    return diffusers.LattePipeline(
        tokenizer=t5_tokenizer(),
        text_encoder=t5_text(),
        vae=image_vae(),
        transformer=diffusers.LatteTransformer3DModel(
            sample_size=32,
            num_layers=1,
            patch_size=2,
            attention_head_dim=8,
            num_attention_heads=2,
            caption_channels=16,
            in_channels=4,
            cross_attention_dim=16,
            out_channels=8,
            attention_bias=True,
            activation_fn="gelu-approximate",
            num_embeds_ada_norm=1000,
            norm_type="ada_norm_single",
            norm_elementwise_affine=False,
            video_length=16,
        ),
        scheduler=scheduler(),
    )

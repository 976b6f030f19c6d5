"""Tiny pipelines of Cosmos, SANA-Video, Motif-Video and EasyAnimate."""

from __future__ import annotations

from typing import Any

from builders.diffusion.large_words import (
    gemma2_text,
    gemma_tokenizer,
    motif_text,
    qwen2_that_sees,
    qwen_that_sees,
    qwen_tokenizer,
)
from builders.diffusion.pictures import flow_scheduler, library
from builders.diffusion.words import t5_text, t5_tokenizer


def _wan_vae() -> Any:
    return library().AutoencoderKLWan(base_dim=4, z_dim=16, dim_mult=[1, 1, 1, 1], num_res_blocks=1)


def _cosmos_transformer(channels: int, more: int = 0) -> Any:
    return library().CosmosTransformer3DModel(
        in_channels=channels + more,
        out_channels=channels,
        num_attention_heads=2,
        attention_head_dim=16,
        num_layers=1,
        mlp_ratio=2,
        text_embed_dim=16,
        adaln_lora_dim=4,
        max_size=(4, 32, 32),
        patch_size=(1, 2, 2),
        concat_padding_mask=True,
    )


def cosmos(*, of_picture: bool = False) -> Any:
    diffusers = library()
    kind = (
        diffusers.CosmosVideoToWorldPipeline if of_picture else diffusers.CosmosTextToWorldPipeline
    )
    return kind(
        text_encoder=t5_text(),
        tokenizer=t5_tokenizer(),
        transformer=_cosmos_transformer(4, 1 if of_picture else 0),
        vae=diffusers.AutoencoderKLCosmos(
            latent_channels=4,
            encoder_block_out_channels=(8, 8, 8, 8),
            decode_block_out_channels=(8, 8, 8, 8),
            attention_resolutions=(8,),
            resolution=64,
            num_layers=1,
        ),
        scheduler=diffusers.EDMEulerScheduler(
            sigma_min=0.002, sigma_max=80, sigma_data=0.5, final_sigmas_type="sigma_min"
        ),
    )


def cosmos_2() -> Any:
    diffusers = library()
    return diffusers.Cosmos2VideoToWorldPipeline(
        text_encoder=t5_text(),
        tokenizer=t5_tokenizer(),
        transformer=_cosmos_transformer(16, 1),
        vae=_wan_vae(),
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(use_karras_sigmas=True),
    )


def cosmos_25() -> Any:
    diffusers = library()
    return diffusers.Cosmos2_5_PredictBasePipeline(
        text_encoder=qwen_that_sees(),
        tokenizer=qwen_tokenizer(),
        transformer=diffusers.CosmosTransformer3DModel(
            in_channels=17,
            out_channels=16,
            num_attention_heads=2,
            attention_head_dim=16,
            num_layers=1,
            mlp_ratio=2,
            text_embed_dim=48,
            adaln_lora_dim=4,
            max_size=(4, 32, 32),
            patch_size=(1, 2, 2),
            concat_padding_mask=True,
        ),
        vae=_wan_vae(),
        scheduler=diffusers.UniPCMultistepScheduler(),
    )


def sana(*, of_picture: bool = False) -> Any:
    diffusers = library()
    kind = diffusers.SanaImageToVideoPipeline if of_picture else diffusers.SanaVideoPipeline
    return kind(
        tokenizer=gemma_tokenizer(),
        text_encoder=gemma2_text(),
        vae=_wan_vae(),
        transformer=diffusers.SanaVideoTransformer3DModel(
            in_channels=16,
            out_channels=16,
            num_attention_heads=2,
            attention_head_dim=12,
            num_layers=1,
            num_cross_attention_heads=2,
            cross_attention_head_dim=12,
            cross_attention_dim=24,
            caption_channels=16,
            sample_size=8,
            qk_norm="rms_norm_across_heads",
            rope_max_seq_len=32,
        ),
        scheduler=flow_scheduler() if of_picture else diffusers.DPMSolverMultistepScheduler(),
    )


def motif(*, of_picture: bool = False) -> Any:
    from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil

    diffusers = library()
    kind = diffusers.MotifVideoImage2VideoPipeline if of_picture else diffusers.MotifVideoPipeline
    return kind(
        scheduler=flow_scheduler(),
        vae=_wan_vae(),
        text_encoder=motif_text(),
        tokenizer=t5_tokenizer(),
        transformer=diffusers.MotifVideoTransformer3DModel(
            in_channels=33,
            out_channels=16,
            num_attention_heads=2,
            attention_head_dim=12,
            num_layers=1,
            num_single_layers=1,
            patch_size=1,
            patch_size_t=1,
            qk_norm="rms_norm",
            text_embed_dim=16,
            image_embed_dim=8,
            rope_axes_dim=(4, 4, 4),
        ),
        guider=diffusers.AdaptiveProjectedGuidance(),
        feature_extractor=SiglipImageProcessorPil(size={"height": 16, "width": 16}),
    )


def easy_animate() -> Any:
    diffusers = library()
    return diffusers.EasyAnimatePipeline(
        vae=diffusers.AutoencoderKLMagvit(
            latent_channels=4,
            block_out_channels=(8, 8, 8, 8),
            layers_per_block=1,
            norm_num_groups=2,
            spatial_group_norm=False,
            down_block_types=("SpatialDownBlock3D", *("SpatialTemporalDownBlock3D",) * 3),
            up_block_types=("SpatialUpBlock3D", *("SpatialTemporalUpBlock3D",) * 3),
        ),
        text_encoder=qwen2_that_sees(),
        tokenizer=qwen_tokenizer(),
        transformer=diffusers.EasyAnimateTransformer3DModel(
            num_attention_heads=2,
            attention_head_dim=16,
            in_channels=4,
            out_channels=4,
            time_embed_dim=8,
            text_embed_dim=16,
            num_layers=1,
            sample_width=16,
            sample_height=16,
            patch_size=2,
        ),
        scheduler=flow_scheduler(),
    )

"""Tiny pipelines of LTX-Video with conditions, and of LTX-2 with its sound."""

from __future__ import annotations

from typing import Any

from builders.diffusion.large_words import gemma3_text, gemma_tokenizer
from builders.diffusion.pictures import flow_scheduler, library
from builders.diffusion.videos import ltx


def ltx_condition() -> Any:
    return library().LTXConditionPipeline(**ltx().components)


def ltx2() -> Any:
    diffusers = library()
    own = diffusers.pipelines.ltx2
    words = gemma3_text()
    audio = diffusers.AutoencoderKLLTX2Audio(
        base_channels=4,
        output_channels=2,
        ch_mult=(1,),
        num_res_blocks=1,
        attn_resolutions=None,
        in_channels=2,
        resolution=32,
        latent_channels=2,
        norm_type="pixel",
        causality_axis="height",
        mid_block_add_attention=False,
        mel_bins=8,
    )
    heads = {
        f"{kind}_connector_{name}": value
        for kind in ("video", "audio")
        for name, value in {
            "num_attention_heads": 2,
            "attention_head_dim": 8,
            "num_layers": 1,
            "num_learnable_registers": None,
        }.items()
    }
    return diffusers.LTX2Pipeline(
        scheduler=flow_scheduler(),
        vae=diffusers.AutoencoderKLLTX2Video(
            latent_channels=4,
            block_out_channels=(8, 8, 8, 8),
            decoder_block_out_channels=(8, 16, 32),
            layers_per_block=(1, 1, 1, 1, 1),
            decoder_layers_per_block=(1, 1, 1, 1),
            decoder_spatial_padding_mode="zeros",
            spatial_compression_ratio=32,
            temporal_compression_ratio=8,
        ),
        audio_vae=audio,
        text_encoder=words,
        tokenizer=gemma_tokenizer(),
        connectors=own.LTX2TextConnectors(
            caption_channels=16,
            text_proj_in_factor=4,
            connector_rope_base_seq_len=32,
            rope_double_precision=False,
            causal_temporal_positioning=False,
            rope_type="split",
            **heads,
        ),
        transformer=diffusers.LTX2VideoTransformer3DModel(
            in_channels=4,
            out_channels=4,
            num_attention_heads=2,
            attention_head_dim=8,
            cross_attention_dim=16,
            audio_in_channels=4,
            audio_out_channels=4,
            audio_num_attention_heads=2,
            audio_attention_head_dim=4,
            audio_cross_attention_dim=8,
            num_layers=1,
            caption_channels=16,
            rope_double_precision=False,
            rope_type="split",
        ),
        vocoder=own.LTX2Vocoder(
            in_channels=16,
            hidden_channels=16,
            out_channels=2,
            upsample_kernel_sizes=[4, 4],
            upsample_factors=[2, 2],
            resnet_kernel_sizes=[3],
            resnet_dilations=[[1, 3, 5]],
            output_sampling_rate=16000,
        ),
    )

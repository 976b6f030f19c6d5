"""Tiny pipelines of random weights that make pictures by transformers, for `pictures.built`."""

from __future__ import annotations

import warnings
from typing import Any

from builders.diffusion.large_words import (
    gemma2_text,
    gemma_tokenizer,
    mistral_that_sees,
    qwen_processor,
    qwen_that_sees,
    qwen_tokenizer,
)
from builders.diffusion.pictures import flow_scheduler, flux, image_vae, library, scheduler
from builders.diffusion.words import t5_text, t5_tokenizer


def _qwen_parts() -> dict[str, Any]:
    diffusers = library()
    return {
        "scheduler": flow_scheduler(),
        "vae": diffusers.AutoencoderKLQwenImage(
            base_dim=4,
            z_dim=4,
            dim_mult=[1, 1, 1, 1],
            num_res_blocks=1,
            temperal_downsample=[False, True, True],
            latents_mean=[0.0] * 4,
            latents_std=[1.0] * 4,
        ),
        "text_encoder": qwen_that_sees(),
        "tokenizer": qwen_tokenizer(),
        "transformer": diffusers.QwenImageTransformer2DModel(
            patch_size=2,
            in_channels=16,
            out_channels=4,
            num_layers=2,
            attention_head_dim=16,
            num_attention_heads=2,
            joint_attention_dim=16,
            axes_dims_rope=(4, 6, 6),
        ),
    }


def qwen_image() -> Any:
    return library().QwenImagePipeline(**_qwen_parts())


def qwen_edit() -> Any:
    """Of several pictures."""
    parts = _qwen_parts()
    return library().QwenImageEditPlusPipeline(processor=qwen_processor(), **parts)


def _qwen3_text() -> Any:
    from transformers import Qwen3Config, Qwen3ForCausalLM

    return Qwen3ForCausalLM(
        Qwen3Config(
            hidden_size=16,
            intermediate_size=16,
            num_hidden_layers=28,
            num_attention_heads=2,
            num_key_value_heads=2,
            head_dim=8,
            vocab_size=40,
            pad_token_id=0,
        )
    )


def _talking_tokenizer() -> Any:
    made = qwen_tokenizer()
    made.chat_template = "{% for each in messages %}{{ each['content'] }}{% endfor %}"
    return made


def z_image() -> Any:
    diffusers = library()
    return diffusers.ZImagePipeline(
        scheduler=flow_scheduler(),
        vae=image_vae(16, shifts=True),
        text_encoder=_qwen3_text(),
        tokenizer=_talking_tokenizer(),
        transformer=diffusers.ZImageTransformer2DModel(
            in_channels=16,
            dim=32,
            n_layers=2,
            n_refiner_layers=1,
            n_heads=2,
            n_kv_heads=2,
            cap_feat_dim=16,
            axes_dims=[8, 4, 4],
            axes_lens=[600, 64, 64],
        ),
    )


def flux_2(*, is_klein: bool = False) -> Any:
    """The large one has a tokenizer where there is a processor that prepares pictures too."""
    diffusers = library()
    kind = diffusers.Flux2KleinPipeline if is_klein else diffusers.Flux2Pipeline
    return kind(
        scheduler=flow_scheduler(),
        vae=diffusers.AutoencoderKLFlux2(
            block_out_channels=(8, 16),
            down_block_types=("DownEncoderBlock2D",) * 2,
            up_block_types=("UpDecoderBlock2D",) * 2,
            layers_per_block=1,
            latent_channels=4,
            norm_num_groups=4,
            sample_size=32,
        ),
        text_encoder=_qwen3_text() if is_klein else mistral_that_sees(layers=31),
        tokenizer=_talking_tokenizer() if is_klein else qwen_tokenizer(),
        transformer=diffusers.Flux2Transformer2DModel(
            in_channels=16,
            num_layers=1,
            num_single_layers=1,
            attention_head_dim=16,
            num_attention_heads=2,
            joint_attention_dim=48,
            timestep_guidance_channels=16,
            axes_dims_rope=(4, 4, 4, 4),
            guidance_embeds=not is_klein,
        ),
    )


def flux_kontext() -> Any:
    made = flux()
    return library().FluxKontextPipeline(**made.components)


def chroma() -> Any:
    diffusers = library()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of its own imports
        transformer = diffusers.ChromaTransformer2DModel(
            patch_size=1,
            in_channels=16,
            num_layers=1,
            num_single_layers=1,
            attention_head_dim=16,
            num_attention_heads=2,
            joint_attention_dim=16,
            axes_dims_rope=(4, 4, 8),
            approximator_hidden_dim=16,
            approximator_layers=1,
            approximator_num_channels=16,
        )
    return diffusers.ChromaPipeline(
        scheduler=flow_scheduler(),
        vae=image_vae(shifts=True),
        text_encoder=t5_text(),
        tokenizer=t5_tokenizer(),
        transformer=transformer,
    )


def sana() -> Any:
    diffusers = library()
    return diffusers.SanaPipeline(
        tokenizer=gemma_tokenizer(),
        text_encoder=gemma2_text(),
        vae=diffusers.AutoencoderDC(
            in_channels=3,
            latent_channels=4,
            attention_head_dim=2,
            encoder_block_types=("ResBlock", "EfficientViTBlock"),
            decoder_block_types=("ResBlock", "EfficientViTBlock"),
            encoder_block_out_channels=(8, 8),
            decoder_block_out_channels=(8, 8),
            encoder_qkv_multiscales=((), (5,)),
            decoder_qkv_multiscales=((), (5,)),
            encoder_layers_per_block=(1, 1),
            decoder_layers_per_block=[1, 1],
            downsample_block_type="conv",
            upsample_block_type="interpolate",
            decoder_norm_types="rms_norm",
            decoder_act_fns="silu",
        ),
        transformer=diffusers.SanaTransformer2DModel(
            patch_size=1,
            in_channels=4,
            out_channels=4,
            num_layers=1,
            num_attention_heads=2,
            attention_head_dim=4,
            num_cross_attention_heads=2,
            cross_attention_head_dim=4,
            cross_attention_dim=8,
            caption_channels=16,
            sample_size=32,
        ),
        scheduler=flow_scheduler(),
    )


def pix_art(*, is_alpha: bool = False) -> Any:
    diffusers = library()
    kind = diffusers.PixArtAlphaPipeline if is_alpha else diffusers.PixArtSigmaPipeline
    return kind(
        tokenizer=t5_tokenizer(),
        text_encoder=t5_text(),
        vae=image_vae(),
        transformer=diffusers.PixArtTransformer2DModel(
            sample_size=16,
            num_layers=1,
            patch_size=2,
            attention_head_dim=8,
            num_attention_heads=2,
            caption_channels=16,
            in_channels=4,
            cross_attention_dim=16,
            out_channels=8,
            use_additional_conditions=False,
        ),
        scheduler=scheduler(),
    )


def lumina_2() -> Any:
    diffusers = library()
    return diffusers.Lumina2Pipeline(
        transformer=diffusers.Lumina2Transformer2DModel(
            sample_size=4,
            patch_size=2,
            in_channels=4,
            hidden_size=16,
            num_layers=1,
            num_refiner_layers=1,
            num_attention_heads=2,
            num_kv_heads=2,
            multiple_of=16,
            axes_dim_rope=(4, 2, 2),
            axes_lens=(512, 64, 64),
            cap_feat_dim=16,
        ),
        scheduler=flow_scheduler(),
        vae=image_vae(shifts=True),
        text_encoder=gemma2_text(),
        tokenizer=gemma_tokenizer(),
    )

"""Tiny pipelines of HunyuanVideo from a picture, of FramePack, of HunyuanVideo 1.5, and of
Kandinsky, which has the same autoencoder."""

from __future__ import annotations

from typing import Any

from builders.diffusion.large_words import (
    llava_that_sees,
    llava_tokenizer,
    qwen_processor,
    qwen_text,
    qwen_that_sees,
    qwen_tokenizer,
)
from builders.diffusion.pictures import flow_scheduler, library
from builders.diffusion.videos import hunyuan
from builders.diffusion.words import clip_text, clip_tokenizer, t5_text

_TRANSFORMER = {
    "out_channels": 4,
    "num_attention_heads": 2,
    "attention_head_dim": 10,
    "num_layers": 1,
    "num_single_layers": 1,
    "num_refiner_layers": 1,
    "patch_size": 2,
    "text_embed_dim": 16,
    "pooled_projection_dim": 16,
    "rope_axes_dim": (2, 4, 4),
}


def hunyuan_of_picture(*, beside: bool = True) -> Any:
    """The picture lies beside what is made, or in the place of its first frame."""
    from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil

    diffusers = library()
    parts = dict(hunyuan().components)
    parts |= {
        "text_encoder": llava_that_sees(),
        "tokenizer": llava_tokenizer(),
        "transformer": diffusers.HunyuanVideoTransformer3DModel(
            in_channels=9 if beside else 4,
            image_condition_type="latent_concat" if beside else "token_replace",
            guidance_embeds=not beside,
            **_TRANSFORMER,
        ),
        "image_processor": CLIPImageProcessorPil(
            crop_size={"height": 48, "width": 48}, size={"shortest_edge": 48}
        ),
    }
    return diffusers.HunyuanVideoImageToVideoPipeline(**parts)


def skyreels_of_picture() -> Any:
    diffusers = library()
    parts = dict(hunyuan().components)
    parts["transformer"] = diffusers.HunyuanVideoTransformer3DModel(
        in_channels=8, guidance_embeds=True, **_TRANSFORMER
    )
    return diffusers.HunyuanSkyreelsImageToVideoPipeline(**parts)


def siglip() -> dict[str, Any]:
    """An eye, and what prepares pictures for it."""
    from transformers import SiglipVisionConfig, SiglipVisionModel
    from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil

    config = SiglipVisionConfig(
        hidden_size=16,
        intermediate_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        image_size=28,
        patch_size=14,
    )
    prepares = SiglipImageProcessorPil(size={"height": 28, "width": 28})
    return {"image_encoder": SiglipVisionModel(config), "feature_extractor": prepares}


def framepack() -> Any:
    diffusers = library()
    parts = dict(hunyuan().components) | siglip()
    parts["transformer"] = diffusers.HunyuanVideoFramepackTransformer3DModel(
        in_channels=4,
        guidance_embeds=True,
        has_image_proj=True,
        image_proj_dim=16,
        has_clean_x_embedder=True,
        **_TRANSFORMER,
    )
    return diffusers.HunyuanVideoFramepackPipeline(**parts)


def hunyuan_15(*, of_picture: bool = False) -> Any:
    from transformers import ByT5Tokenizer

    diffusers = library()
    parts = {
        "text_encoder": qwen_text(),
        "tokenizer": qwen_tokenizer(),
        "transformer": diffusers.HunyuanVideo15Transformer3DModel(
            in_channels=9,
            out_channels=4,
            num_attention_heads=2,
            attention_head_dim=8,
            num_layers=1,
            num_refiner_layers=1,
            mlp_ratio=2.0,
            patch_size=1,
            patch_size_t=1,
            text_embed_dim=16,
            text_embed_2_dim=16,
            image_embed_dim=16,
            rope_axes_dim=(2, 2, 4),
            target_size=32,
            task_type="i2v" if of_picture else "t2v",
        ),
        "vae": diffusers.AutoencoderKLHunyuanVideo15(
            latent_channels=4,
            block_out_channels=(8, 8, 16, 16, 16),
            layers_per_block=1,
        ),
        "scheduler": flow_scheduler(),
        "text_encoder_2": t5_text(vocabulary=400),
        "tokenizer_2": ByT5Tokenizer(),
        "guider": diffusers.ClassifierFreeGuidance(guidance_scale=6.0),
    }
    if of_picture:
        return diffusers.HunyuanVideo15ImageToVideoPipeline(**parts, **siglip())
    return diffusers.HunyuanVideo15Pipeline(**parts)


def kandinsky(*, of_picture: bool = False) -> Any:
    diffusers = library()
    kind = diffusers.Kandinsky5I2VPipeline if of_picture else diffusers.Kandinsky5T2VPipeline
    transformer = diffusers.Kandinsky5Transformer3DModel(
        in_visual_dim=4,
        out_visual_dim=4,
        in_text_dim=16,
        in_text_dim2=16,
        time_dim=16,
        model_dim=16,
        ff_dim=16,
        num_text_blocks=1,
        num_visual_blocks=1,
        axes_dims=(4, 2, 2),
        visual_cond=of_picture,
    )
    for parameter in transformer.parameters():  # untrained, its words and times do nothing
        if not parameter.any():
            parameter.data.normal_(std=0.5)
    return kind(
        transformer=transformer,
        vae=hunyuan().vae,
        text_encoder=qwen_that_sees(),
        tokenizer=qwen_processor(),
        text_encoder_2=clip_text(),
        tokenizer_2=clip_tokenizer(),
        scheduler=flow_scheduler(),
    )

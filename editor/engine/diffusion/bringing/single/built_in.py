"""How Stable Diffusion 1 and XL are built, whose checkpoints have all else in them: so that one
needs no base. The words are CLIP's (resources/words)."""

from __future__ import annotations

import json
import lzma
from collections.abc import Collection
from pathlib import Path
from typing import Any

from editor.engine.diffusion.bringing.layout import INDEX
from editor.engine.diffusion.bringing.single.signatures import Signature
from editor.resources import resources_folder

_START, _END = "<|startoftext|>", "<|endoftext|>"
_PLAIN = (*range(33, 127), *range(161, 173), *range(174, 256))
"""Bytes that stand for themselves in CLIP's words; the others follow after 255."""

_NOISE = {
    "beta_start": 0.00085,
    "beta_end": 0.012,
    "beta_schedule": "scaled_linear",
    "num_train_timesteps": 1000,
    "prediction_type": "epsilon",
    "steps_offset": 1,
    "timestep_spacing": "leading",
}
_VAE = {
    "_class_name": "AutoencoderKL",
    "block_out_channels": [128, 256, 512, 512],
    "down_block_types": ["DownEncoderBlock2D"] * 4,
    "up_block_types": ["UpDecoderBlock2D"] * 4,
    "layers_per_block": 2,
    "latent_channels": 4,
}
_CLIP_L = {
    "model_type": "clip_text_model",
    "hidden_size": 768,
    "intermediate_size": 3072,
    "num_hidden_layers": 12,
    "num_attention_heads": 12,
    "projection_dim": 768,
    "vocab_size": 49408,
    "hidden_act": "quick_gelu",
    "bos_token_id": 0,
    "eos_token_id": 2,
}
_CLIP_G = _CLIP_L | {
    "hidden_size": 1280,
    "intermediate_size": 5120,
    "num_hidden_layers": 32,
    "num_attention_heads": 20,
    "projection_dim": 1280,
    "hidden_act": "gelu",
}
_UNET = {
    "_class_name": "UNet2DConditionModel",
    "sample_size": 64,
    "block_out_channels": [320, 640, 1280, 1280],
    "down_block_types": [*["CrossAttnDownBlock2D"] * 3, "DownBlock2D"],
    "up_block_types": ["UpBlock2D", *["CrossAttnUpBlock2D"] * 3],
    "cross_attention_dim": 768,
    "attention_head_dim": 8,
}
_UNET_XL = {
    "_class_name": "UNet2DConditionModel",
    "sample_size": 128,
    "block_out_channels": [320, 640, 1280],
    "down_block_types": ["DownBlock2D", *["CrossAttnDownBlock2D"] * 2],
    "up_block_types": [*["CrossAttnUpBlock2D"] * 2, "UpBlock2D"],
    "cross_attention_dim": 2048,
    "attention_head_dim": [5, 10, 20],
    "transformer_layers_per_block": [1, 2, 10],
    "use_linear_projection": True,
    "addition_embed_type": "text_time",
    "addition_time_embed_dim": 256,
    "projection_class_embeddings_input_dim": 2816,
}
_SD = {
    "vae": ("diffusers", "AutoencoderKL", _VAE | {"sample_size": 512}),
    "text_encoder": ("transformers", "CLIPTextModel", _CLIP_L),
    "tokenizer": ("transformers", "CLIPTokenizer", {"pad_token": _END}),
    "unet": ("diffusers", "UNet2DConditionModel", _UNET),
    "scheduler": (
        "diffusers",
        "DDIMScheduler",
        _NOISE | {"clip_sample": False, "set_alpha_to_one": False},
    ),
}
_XL = {
    "vae": (
        "diffusers",
        "AutoencoderKL",
        _VAE | {"sample_size": 1024, "scaling_factor": 0.13025, "force_upcast": True},
    ),
    "text_encoder": ("transformers", "CLIPTextModel", _CLIP_L),
    "text_encoder_2": ("transformers", "CLIPTextModelWithProjection", _CLIP_G),
    "tokenizer": ("transformers", "CLIPTokenizer", {"pad_token": _END}),
    "tokenizer_2": ("transformers", "CLIPTokenizer", {"pad_token": "!"}),
    "unet": ("diffusers", "UNet2DConditionModel", _UNET_XL),
    "scheduler": ("diffusers", "EulerDiscreteScheduler", _NOISE),
}
_BUILT: dict[str, dict[str, tuple[str, str, dict[str, Any]]]] = {
    "StableDiffusionPipeline": _SD,
    "StableDiffusionInpaintPipeline": _SD,
    "StableDiffusionXLPipeline": _XL,
    "StableDiffusionXLInpaintPipeline": _XL,
}
_MORE = {
    "StableDiffusionPipeline": {"requires_safety_checker": False},
    "StableDiffusionInpaintPipeline": {"requires_safety_checker": False},
    "StableDiffusionXLPipeline": {"force_zeros_for_empty_prompt": True},
    "StableDiffusionXLInpaintPipeline": {"force_zeros_for_empty_prompt": True},
}


def needs_no_base(signature: Signature, held: Collection[str]) -> bool:
    """
    Args:
        held: the parts that the checkpoint has.
    """
    parts = _BUILT.get(signature.pipeline, {}) if signature.is_built_in else {}
    networks = {part for part in parts if part.startswith(("vae", "text_encoder", "unet"))}
    return bool(networks) and networks <= set(held)


def write_base(pipeline: str, place: Path) -> Path:
    """A folder as diffusers keeps that pipeline, without weights.

    Raises:
        OSError: it cannot be written.
    """
    parts = _BUILT[pipeline]
    index: dict[str, Any] = {"_class_name": pipeline, **_MORE[pipeline]}
    for name, (library, kind, config) in parts.items():
        index[name] = [library, kind]
        folder = place / name
        folder.mkdir(parents=True, exist_ok=True)
        if name.startswith("tokenizer"):
            _write_words(folder, config)
            continue
        if name == "unet" and "Inpaint" in pipeline:
            config = config | {"in_channels": 9}
        file = "scheduler_config.json" if name == "scheduler" else "config.json"
        said = config | ({"_class_name": kind} if library == "diffusers" else {})
        (folder / file).write_text(json.dumps(said), encoding="utf-8")
    index |= _left_out(pipeline)
    (place / INDEX).write_text(json.dumps(index, indent=2), encoding="utf-8")
    return place


def _left_out(pipeline: str) -> dict[str, list[None]]:
    names = ("feature_extractor", "image_encoder")
    names += () if "XL" in pipeline else ("safety_checker",)
    return {name: [None, None] for name in names}


def _write_words(folder: Path, config: dict[str, Any]) -> None:
    packed = resources_folder() / "words" / "clip_merges.txt.xz"
    merges = lzma.decompress(packed.read_bytes()).decode("utf-8")
    letters = _letters()
    words = [*letters, *(f"{letter}</w>" for letter in letters)]
    words += ["".join(line.split()) for line in merges.splitlines()]
    vocabulary = {word: number for number, word in enumerate([*words, _START, _END])}
    said = {
        "tokenizer_class": "CLIPTokenizer",
        "model_max_length": 77,
        "bos_token": _START,
        "eos_token": _END,
        "unk_token": _END,
        **config,
    }
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False), "utf-8")
    (folder / "merges.txt").write_text(f"#version: 0.2\n{merges}", encoding="utf-8")
    (folder / "tokenizer_config.json").write_text(json.dumps(said), encoding="utf-8")


def _letters() -> list[str]:
    """One for each byte, in the order of CLIP's words."""
    others = [256 + number for number in range(256 - len(_PLAIN))]
    return [chr(code) for code in (*_PLAIN, *others)]

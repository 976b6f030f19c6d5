"""What a LoRA changes, told from the names and shapes of its tensors.

They are written in many ways: as diffusers and peft do (`transformer.….lora_A.weight`), as kohya's
trainers do (`lora_unet_….lora_down.weight`), or with the names of the model's first publication.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from editor.engine.diffusion.adapters.adaptation import Adaptation
from editor.model.generation.adapters import AdapterKind

_DOWN = re.compile(
    r"(?P<layer>.+?)[._](lora_A|lora_down|lora\.down|down|hada_w1_b|lokr_w1|lokr_w2)"
    r"(\.[\w-]+)?(\.weight)?"
)
_PARTS = re.compile(
    r"(?P<part>lora_unet|lora_transformer|lycoris|diffusion_model"
    r"|model\.diffusion_model|unet|transformer_2|transformer|motion_adapter)[._]"
)
_WORDS = re.compile(r"(lora_te\d?|text_encoders?(_\d)?|cond_stage_model)[._]")
_WRAPPED = "base_model.model."  # by peft
_EXAMPLES = 12
_SAY_OF_BASE = "modelspec.architecture", "ss_base_model_version"
_OF_HUNYUAN = ".img_attn_qkv.", ".img_mod.linear."  # which Flux calls otherwise
_OF_FLUX = 19  # blocks of two streams

BASES: tuple[tuple[str, str], ...] = (
    (r"^(input_blocks|output_blocks|middle_block)_\d", "sdxl"),
    (r"^(down|up)_blocks_\d+_(attentions|resnets|motion_modules)|^mid_block_", "unet"),
    (r"^joint_blocks_\d+_", "sd3"),
    (r"^(double|single)_blocks_\d+_", "flux"),
    (r"^single_transformer_blocks_\d+_", "flux"),
    (r"^blocks_\d+_(self_attn|cross_attn)_[qkvo](_|$)|^blocks_\d+_(ffn_\d|attn1|attn2)", "wan"),
    (r"^transformer_blocks_\d+_(img|txt)_(mlp|mod)", "qwen"),
    (r"^layers_\d+_(attention|feed_forward)_", "z-image"),
    (r"^transformer_blocks_\d+_attn[12]_to_", "ltx"),
)
"""Told by how the layers are called, with underscores for dots; the first that fits counts."""


def read_lora(shapes: Mapping[str, Any], metadata: Mapping[str, str]) -> Adaptation | None:
    """
    Args:
        shapes: the header of a safetensors file; metadata: what it says of itself.

    Returns: None: it is none.
    """
    layers: dict[str, int] = {}
    of_words = 0
    for name, said in shapes.items():
        found = _DOWN.fullmatch(name.removeprefix(_WRAPPED))
        if found is None:
            continue
        if _WORDS.match(found["layer"]):
            of_words += 1
            continue
        shape = said["shape"]
        layers[plain(found["layer"])] = shape[1] if len(shape) > 1 else 0
    if not layers:
        return Adaptation(AdapterKind.LORA, base="unet") if of_words else None
    moves = any("motion_modules" in layer for layer in layers)
    is_lora = not any("lok" in name or "hada" in name for name in shapes)
    return Adaptation(
        AdapterKind.MOTION if moves else AdapterKind.LORA,
        base=_base(layers, shapes, metadata),
        layers=tuple(sorted(layers, key=lambda each: (len(each), each))[-_EXAMPLES:]),
        widths=tuple(sorted(set(layers.values()))) if is_lora else (),
        words=_words(metadata),
    )


def plain(layer: str) -> str:
    """Without the name of the part that it is of, and with underscores for dots."""
    without = _PARTS.sub("", layer, count=1) if _PARTS.match(layer) else layer
    inner = re.sub(r"(\.|_)processor(\.|_)", r"\1", without)
    return re.sub(r"_lora$", "", inner).replace(".", "_")


def _base(layers: Iterable[str], shapes: Iterable[str], metadata: Mapping[str, str]) -> str:
    names = list(layers)
    base = next((base for sign, base in BASES if any(re.search(sign, name) for name in names)), "")
    if base == "unet" and any(name.startswith(("lora_te2", "text_encoder_2")) for name in shapes):
        return "sdxl"
    if base != "flux":
        return base
    said = " ".join(metadata.get(key, "") for key in _SAY_OF_BASE).lower()
    if "flux" in said:
        return base
    own = any(sign in name for sign in _OF_HUNYUAN for name in shapes)
    return "hunyuan" if "hunyuan" in said or own or _blocks(names) > _OF_FLUX else base


def _blocks(layers: Iterable[str]) -> int:
    found = (re.match(r"double_blocks_(\d+)_", layer) for layer in layers)
    return max((int(each[1]) + 1 for each in found if each is not None), default=0)


def _words(metadata: Mapping[str, str]) -> str:
    keys = ("modelspec.trigger_phrase", "trigger_word", "trigger_words", "instance_prompt")
    return next((metadata[key].strip() for key in keys if metadata.get(key, "").strip()), "")

"""ControlNets that are one file, without the config that says how they are built: told from the
names and shapes of what is in them."""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from editor.engine.diffusion.bringing.layout import read_header
from editor.engine.torch_library import torch_library

_FIRST_PUBLISHED = "control_model."
_ASKS = "input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight"
_OF_SD15 = 768  # numbers of a word
_HEAD, _HEADS_OF_SD15 = 64, 8
_MOST_GROUPS = 32
_LAYERS_OF_Z_IMAGE = 30

Shapes = Mapping[str, Any]
Config = dict[str, Any]


def control_net_in(shapes: Shapes) -> Config | None:
    """How a ControlNet is built, with its class as `_class_name`, as diffusers writes it.

    Args:
        shapes: the header of a safetensors file.

    Returns: None: there is none in it that is known.
    """
    if f"{_FIRST_PUBLISHED}{_ASKS}" in shapes:
        return _first_published(_side(shapes, f"{_FIRST_PUBLISHED}{_ASKS}", 1))
    if "controlnet_x_embedder.weight" in shapes:
        return _of_flux(shapes)
    if "controlnet_cond_embedding.conv_in.weight" in shapes:
        return _of_unet(shapes)
    if "control_all_x_embedder.2-1.weight" in shapes:
        return _of_z_image(shapes)
    return None


def loaded(file: Path, dtype: Any) -> Any:
    """The network in such a file.

    Raises: what the libraries raise where it is not built as it seems.
    """
    config = control_net_in(read_header(file))
    assert config is not None, file
    diffusers = importlib.import_module("diffusers")
    safetensors = importlib.import_module("safetensors.torch")
    torch = torch_library()
    tensors = safetensors.load_file(str(file))
    if any(name.startswith(_FIRST_PUBLISHED) for name in tensors):
        reads = importlib.import_module("diffusers.loaders.single_file_utils")
        tensors = reads.convert_controlnet_checkpoint(tensors, config)
    with torch.device("meta"):
        network = getattr(diffusers, config["_class_name"]).from_config(config)
    network.load_state_dict({name: each.to(dtype) for name, each in tensors.items()}, assign=True)
    return network


def _first_published(words: int) -> Config:
    """Of Stable Diffusion 1 and 2."""
    channels = [320, 640, 1280, 1280]
    return {
        "_class_name": "ControlNetModel",
        "block_out_channels": channels,
        "layers_per_block": 2,
        "cross_attention_dim": words,
        **_attention(channels, words),
        "use_linear_projection": words != _OF_SD15,
    }


def _of_unet(shapes: Shapes) -> Config:
    blocks = range(_count(shapes, r"down_blocks\.(\d+)\."))
    channels = [_side(shapes, f"down_blocks.{n}.resnets.0.conv1.weight", 0) for n in blocks]
    see = [f"down_blocks.{n}.attentions.0.proj_in.weight" in shapes for n in blocks]
    words = next(
        shape["shape"][1] for name, shape in shapes.items() if name.endswith("attn2.to_k.weight")
    )
    seeing = [blocks[n] for n in blocks if see[n]]
    hints = ["conv_in", *(f"blocks.{n}" for n in (1, 3, 5, 7, 9))]
    hints = [f"controlnet_cond_embedding.{each}.weight" for each in hints]
    config = {
        "_class_name": "ControlNetModel",
        "block_out_channels": channels,
        "down_block_types": [f"{'CrossAttn' if each else ''}DownBlock2D" for each in see],
        "layers_per_block": _count(shapes, r"down_blocks\.0\.resnets\.(\d+)\."),
        "transformer_layers_per_block": [
            _count(shapes, rf"down_blocks\.{n}\.attentions\.0\.transformer_blocks\.(\d+)\.") or 1
            for n in blocks
        ],
        "cross_attention_dim": words,
        "norm_num_groups": min(_MOST_GROUPS, channels[0] // 2),
        **_attention(channels, words),
        "use_linear_projection": any(
            len(shapes[f"down_blocks.{n}.attentions.0.proj_in.weight"]["shape"]) == 2
            for n in seeing
        ),
        "conditioning_embedding_out_channels": [
            _side(shapes, name, 0) for name in hints if name in shapes
        ],
    }
    if "add_embedding.linear_1.weight" in shapes:
        config |= {
            "addition_embed_type": "text_time",
            "addition_time_embed_dim": 256,
            "projection_class_embeddings_input_dim": _side(
                shapes, "add_embedding.linear_1.weight", 1
            ),
        }
    if "task_embedding" in shapes:
        config |= {
            "_class_name": "ControlNetUnionModel",
            "num_control_type": _side(shapes, "task_embedding", 0),
        }
    return config


def _of_flux(shapes: Shapes) -> Config:
    head = _side(shapes, "transformer_blocks.0.attn.norm_q.weight", 0)
    modes = "controlnet_mode_embedder.weight"
    return {
        "_class_name": "FluxControlNetModel",
        "in_channels": _side(shapes, "x_embedder.weight", 1),
        "num_layers": _count(shapes, r"transformer_blocks\.(\d+)\."),
        "num_single_layers": _count(shapes, r"single_transformer_blocks\.(\d+)\."),
        "attention_head_dim": head,
        "num_attention_heads": _side(shapes, "x_embedder.weight", 0) // head,
        "joint_attention_dim": _side(shapes, "context_embedder.weight", 1),
        "pooled_projection_dim": _side(shapes, "time_text_embed.text_embedder.linear_1.weight", 1),
        "guidance_embeds": any(".guidance_embedder." in name for name in shapes),
        "axes_dims_rope": [head // 8, head // 16 * 7, head // 16 * 7],
        "num_mode": _side(shapes, modes, 0) if modes in shapes else None,
    }


def _of_z_image(shapes: Shapes) -> Config | None:
    """Of the first kind; later ones are built in ways that their names do not tell."""
    embedder = "control_all_x_embedder.2-1.weight"
    layers = _count(shapes, r"control_layers\.(\d+)\.")
    head = _side(shapes, "control_layers.0.attention.norm_q.weight", 0)
    if layers > _LAYERS_OF_Z_IMAGE // 5:
        return None
    width = _side(shapes, embedder, 0)
    return {
        "_class_name": "ZImageControlNetModel",
        "control_layers_places": [*range(0, _LAYERS_OF_Z_IMAGE, 5)][:layers],
        "control_in_dim": _side(shapes, embedder, 1) // 4,
        "dim": width,
        "n_heads": width // head,
        "n_kv_heads": width // head,
        "n_refiner_layers": _count(shapes, r"control_noise_refiner\.(\d+)\."),
    }


def _attention(channels: list[int], words: int) -> Config:
    """What diffusers calls the size of a head is how many there are."""
    heads = [max(1, each // _HEAD) for each in channels]
    return {"attention_head_dim": _HEADS_OF_SD15 if words == _OF_SD15 else heads}


def _side(shapes: Shapes, name: str, axis: int) -> int:
    return int(shapes[name]["shape"][axis])


def _count(shapes: Shapes, pattern: str) -> int:
    """How many there are of what is numbered from 0."""
    found = (re.match(pattern, name) for name in shapes)
    return max((int(each[1]) + 1 for each in found if each is not None), default=0)

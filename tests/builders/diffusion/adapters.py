"""Tiny adapters of random weights for pipelines that `pictures.built` saved, as files on disk."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

RANK = 2


def save_tensors(tensors: dict[str, Any], path: Path, **metadata: str) -> Path:
    from safetensors.torch import save_file

    path.parent.mkdir(parents=True, exist_ok=True)
    save_file(tensors, path, metadata or None)
    return path


def layers_of(place: Path, *ends: str) -> dict[str, tuple[int, int]]:
    """What a part's linear layers give and take, those whose names end so."""
    from editor.engine.diffusion.bringing.layout import read_header, weight_files

    shapes = read_header(weight_files(place)[0])
    return {
        name.removesuffix(".weight"): (said["shape"][0], said["shape"][1])
        for name, said in shapes.items()
        if name.endswith(tuple(f"{end}.weight" for end in ends)) and len(said["shape"]) == 2
    }


def diffusers_names(layer: str, part: str) -> tuple[str, str]:
    return f"{part}.{layer}.lora_A.weight", f"{part}.{layer}.lora_B.weight"


def peft_names(layer: str, part: str) -> tuple[str, str]:
    return f"base_model.model.{layer}.lora_A.weight", f"base_model.model.{layer}.lora_B.weight"


def kohya_names(layer: str, part: str) -> tuple[str, str]:
    flat = f"lora_{part}_{layer.replace('.', '_')}"
    return f"{flat}.lora_down.weight", f"{flat}.lora_up.weight"


def lora(
    model: Path,
    part: str,
    path: Path,
    names: Callable[[str, str], tuple[str, str]] = diffusers_names,
    ends: tuple[str, ...] = ("to_q", "to_v"),
    seed: int = 1,
    within: str = "",
    **metadata: str,
) -> Path:
    """One that changes a part of the pipeline in `model` a great deal: the layers whose names end
    so, and have `within` in them."""
    import torch

    random = torch.Generator().manual_seed(seed)
    tensors: dict[str, Any] = {}
    for layer, (gives, takes) in layers_of(model / part, *ends).items():
        if within not in layer:
            continue
        down, up = names(layer, part)
        tensors[down] = torch.randn(RANK, takes, generator=random)
        tensors[up] = torch.randn(gives, RANK, generator=random)
    assert tensors
    return save_tensors(tensors, path, **metadata)


def control_net(make: Callable[[], Any], path: Path) -> Path:
    """What `make` makes, with connections that count, which new ones do not."""
    import torch

    torch.manual_seed(7)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of its own imports
        network = make()
    with torch.no_grad():
        for parameter in network.parameters():
            if not parameter.any():
                parameter.normal_(std=0.5)
    network.save_pretrained(path, safe_serialization=True)
    return path


def likeness(
    model: Path, path: Path, encoder: Any, width: int, part: str = "unet", asks: str = "attn2.to_k"
) -> Path:
    """An IP-Adapter for a part of the pipeline in `model`, and beside it the eye.

    Args:
        width: of what the eye gives; asks: how the names of the layers end that ask of the words.
    """
    import torch

    random = torch.Generator().manual_seed(3)
    asking = list(layers_of(model / part, asks).values())
    has_bias = part == "transformer"
    context = asking[0][1]
    tensors = {
        "image_proj.proj.weight": torch.randn(4 * context, width, generator=random),
        "image_proj.proj.bias": torch.randn(4 * context, generator=random),
        "image_proj.norm.weight": torch.ones(context),
        "image_proj.norm.bias": torch.zeros(context),
    }
    for number, (gives, takes) in enumerate(asking):
        key = f"ip_adapter.{number if has_bias else 2 * number + 1}"
        for name in ("to_k_ip", "to_v_ip"):
            tensors[f"{key}.{name}.weight"] = torch.randn(gives, takes, generator=random)
            if has_bias:
                tensors[f"{key}.{name}.bias"] = torch.randn(gives, generator=random)
    encoder.save_pretrained(path.parent / "image_encoder", safe_serialization=True)
    return save_tensors(tensors, path)


def peft_config(folder: Path, alpha: float) -> None:
    config = {"peft_type": "LORA", "r": RANK, "lora_alpha": alpha}
    (folder / "adapter_config.json").write_text(json.dumps(config), "utf-8")

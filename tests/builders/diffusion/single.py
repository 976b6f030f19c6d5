"""Single files of tiny models: a network under the names of its own release, as safetensors and as
GGUF."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import numpy as np

_WAN = (
    ("condition_embedder.time_embedder.linear_1", "time_embedding.0"),
    ("condition_embedder.time_embedder.linear_2", "time_embedding.2"),
    ("condition_embedder.text_embedder.linear_1", "text_embedding.0"),
    ("condition_embedder.text_embedder.linear_2", "text_embedding.2"),
    ("condition_embedder.time_proj", "time_projection.1"),
    ("attn1", "self_attn"),
    ("attn2", "cross_attn"),
    (".to_out.0.", ".o."),
    (".to_q.", ".q."),
    (".to_k.", ".k."),
    (".to_v.", ".v."),
    ("proj_out", "head.head"),
    ("ffn.net.0.proj", "ffn.0"),
    ("ffn.net.2", "ffn.2"),
    ("norm2", "norm_"),
    ("norm3", "norm2"),
    ("norm_.", "norm3."),
)


def wan_weights(pipeline: Path) -> dict[str, np.ndarray]:
    """The transformer of a folder under Wan's own names."""
    from safetensors.numpy import load_file

    saved = load_file(pipeline / "transformer" / "diffusion_pytorch_model.safetensors")
    return {_wan_name(name): array for name, array in saved.items()}


def _wan_name(name: str) -> str:
    if name == "scale_shift_table":
        return "head.modulation"
    name = re.sub(r"scale_shift_table$", "modulation", name)
    for theirs, own in _WAN:
        name = name.replace(theirs, own)
    return name


def save_gguf(weights: Mapping[str, np.ndarray], path: Path) -> Path:
    """What can be is quantised to eight bits; as few as 32 in a row are a block."""
    import gguf

    writer = gguf.GGUFWriter(path, "wan")
    for name, array in weights.items():
        if array.ndim == 2 and array.shape[1] % 32 == 0:
            kind = gguf.GGMLQuantizationType.Q8_0
            writer.add_tensor(name, gguf.quants.quantize(array, kind), raw_dtype=kind)
        else:
            writer.add_tensor(name, np.ascontiguousarray(array))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path

"""Networks out of a file that holds a whole model, or one part of it under other names: the base's
folder says how they are built."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

from editor.engine.torch_library import torch_library

GGUF = ".gguf"


def load_from_checkpoint(
    file: Path, base: Path, library: str, class_name: str, part: str, dtype: str
) -> Any:
    """As diffusers reads it. What lies in it in the numbers that are wanted is mapped; what is
    quantised in it stays so.

    Args:
        base: a folder of diffusers, of which the configs are read.
    """
    wanted = getattr(torch_library(), dtype)
    reading = importlib.import_module("diffusers.loaders.single_file_utils")
    if file.suffix.lower() == GGUF:
        diffusers = importlib.import_module("diffusers")
        network = getattr(diffusers, class_name).from_single_file(
            str(file),
            config=str(base),
            subfolder=part,
            dtype=wanted,
            quantization_config=diffusers.GGUFQuantizationConfig(compute_dtype=wanted),
            local_files_only=True,
        )
    else:
        loading = importlib.import_module("diffusers.loaders.single_file")
        network = loading.load_single_file_sub_model(
            library_name=library,
            class_name=class_name,
            name=part,
            checkpoint=reading.load_single_file_checkpoint(str(file), local_files_only=True),
            pipelines=importlib.import_module("diffusers.pipelines"),
            is_pipeline_module=False,
            cached_model_config_path=str(base),
            local_files_only=True,
            torch_dtype=wanted,
        )
    return network.eval().requires_grad_(False)

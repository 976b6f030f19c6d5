"""Networks without weights: their layers as the config says, with nothing in them yet."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

from editor.engine.torch_library import torch_library


class UnsuitedError(Exception):
    """The network must be loaded by its library's own way; the message says why."""


def built(kind: Any, place: Path, dtype: Any) -> Any:
    """A network of that class whose parameters are on the device `meta`; what it reckons by itself
    when it is made, such as tables of positions, is there.

    Args:
        kind: of diffusers or of transformers; place: the folder with its config.

    Raises:
        UnsuitedError: it is of neither, or its weights are quantised.
        OSError: the config is missing or damaged.
    """
    accelerate = importlib.import_module("accelerate")
    try:
        said = json.loads((place / "config.json").read_text(encoding="utf-8"))
    except ValueError as error:
        raise OSError(f"{place / 'config.json'} is no JSON") from error
    if "quantization_config" in said:
        raise UnsuitedError("its weights are quantised")
    if not is_of_diffusers(kind) and not hasattr(kind, "config_class"):
        raise UnsuitedError("it is of no library that is known here")
    nothing_drawn = importlib.import_module("transformers.initialization").no_init_weights()
    with nothing_drawn, accelerate.init_empty_weights(include_buffers=False):
        if is_of_diffusers(kind):
            return kind.from_config(said)
        config = kind.config_class.from_pretrained(str(place), local_files_only=True)
        network = kind._from_config(config, dtype=dtype)
    if network.can_generate():
        generation = importlib.import_module("transformers").GenerationConfig
        if (place / "generation_config.json").is_file():
            network.generation_config = generation.from_pretrained(str(place))
    return network


def is_of_diffusers(kind: Any) -> bool:
    return hasattr(kind, "load_config") and hasattr(kind, "from_config")


def kept_whole(kind: Any, dtype: Any) -> tuple[str, ...]:
    """Parts of names of parameters that stay float32, as the class says."""
    torch = torch_library()
    if dtype == torch.float32:
        return ()
    usual = getattr(kind, "_keep_in_fp32_modules", None) or ()
    if is_of_diffusers(kind):
        return tuple([usual] if isinstance(usual, str) else usual)
    strict = tuple(getattr(kind, "_keep_in_fp32_modules_strict", None) or ())
    return (*usual, *strict) if dtype == torch.float16 else strict

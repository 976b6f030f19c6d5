"""Networks whose layers are kept in fewer bits than they lie in their files."""

from __future__ import annotations

import importlib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from editor.engine.diffusion.running.devices import Quantisation
from editor.engine.diffusion.running.loading.network import from_pretrained
from editor.engine.generate.model import GenerationError
from editor.engine.torch_library import torch_library

_NEEDED = {Quantisation.EIGHT_BIT: "torchao", Quantisation.FOUR_BIT: "bitsandbytes"}


def load_quantised(kind: Any, place: Path, dtype: str, quantisation: Quantisation) -> Any:
    """By the library's own way, layer by layer.

    Args:
        kind: a class of diffusers or transformers; place: the folder of this component.

    Raises:
        GenerationError: what quantises is not installed.
    """
    torch = torch_library()
    wanted = getattr(torch, dtype)
    library = importlib.import_module(kind.__module__.partition(".")[0])
    config = _config(library, quantisation, wanted)
    network = from_pretrained(kind, place, wanted, quantization_config=config)
    return network.eval().requires_grad_(False)


def _config(library: Any, quantisation: Quantisation, dtype: Any) -> Any:
    if quantisation is Quantisation.EIGHT_BIT and find_spec("torchao") is not None:
        torchao = importlib.import_module("torchao.quantization")
        return library.TorchAoConfig(torchao.Int8WeightOnlyConfig())
    if find_spec("bitsandbytes") is None:
        name = _NEEDED[quantisation]
        raise GenerationError(
            f"Weights of {quantisation.value.replace('-', ' ')}s need {name}, which is not "
            f"installed: install it (pip install {name}), or choose whole weights."
        )
    if quantisation is Quantisation.EIGHT_BIT:
        return library.BitsAndBytesConfig(load_in_8bit=True)
    return library.BitsAndBytesConfig(
        load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_compute_dtype=dtype
    )

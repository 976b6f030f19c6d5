"""What a file of weights says of its tensors, without reading them."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from math import prod
from pathlib import Path

from editor.engine.diffusion.bringing.layout import read_header
from editor.engine.generate.model import GenerationError

GGUF, SAFETENSORS = ".gguf", ".safetensors"
_PICKLES = (".ckpt", ".pt", ".pth", ".bin")


@dataclass(frozen=True, slots=True)
class Tensor:
    """`shape`: as torch has it."""

    shape: tuple[int, ...]
    bytes: int

    @property
    def numbers(self) -> int:
        return prod(self.shape)


def tensors_of(file: Path) -> Mapping[str, Tensor]:
    """
    Raises:
        GenerationError: it is no file of weights that is opened, or it is damaged.
    """
    suffix = file.suffix.lower()
    if suffix == GGUF:
        return _of_gguf(file)
    if suffix in _PICKLES:
        raise GenerationError(
            f"“{file}” is a pickle, which may hold anything and is not opened: get the model as "
            "safetensors."
        )
    if suffix != SAFETENSORS:
        raise GenerationError(
            f"“{file}” is no file of weights that is known: bring one that ends in {SAFETENSORS} "
            f"or {GGUF}."
        )
    return {
        name: Tensor(tuple(said["shape"]), said["data_offsets"][1] - said["data_offsets"][0])
        for name, said in read_header(file).items()
    }


def _of_gguf(file: Path) -> Mapping[str, Tensor]:
    if find_spec("gguf") is None:
        raise GenerationError(
            f"To read “{file.name}” gguf is needed, which is not installed: install the extra `ai` "
            "(pip install 'cutaway[ai]')."
        )
    try:
        reader = importlib.import_module("gguf").GGUFReader(str(file))
        return {
            each.name: Tensor(tuple(map(int, reversed(each.shape))), int(each.n_bytes))
            for each in reader.tensors
        }
    except (OSError, ValueError, IndexError, KeyError) as error:
        raise GenerationError(f"“{file}” is no whole GGUF file: get the model again.") from error

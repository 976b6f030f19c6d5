"""What a single file of weights is: told in a moment, from its header alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from editor.engine.diffusion.bringing.single.header import GGUF, Tensor, tensors_of
from editor.engine.diffusion.bringing.single.signatures import (
    INSIDE,
    PREFIXES,
    SIGNATURES,
    Signature,
)

_UNUSED = "model_ema."  # a second network, from its training


@dataclass(frozen=True, slots=True)
class Held:
    """One part of a model in a file. `parameters`: how many numbers it is made of."""

    part: str
    parameters: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Single:
    """
    Attributes:
        signature: what it is a checkpoint of; None: its names do not tell, so that the folder with
            the other parts must.
        held: the parts that are in it, the network that takes the noise away first.
    """

    file: Path
    signature: Signature | None
    held: tuple[Held, ...]

    @property
    def is_quantised(self) -> bool:
        return self.file.suffix.lower() == GGUF


def read_single(file: Path) -> Single:
    """
    Raises:
        GenerationError: it is no file of weights that is opened, or it is damaged.
    """
    tensors = tensors_of(file)
    signature = signature_of(tensors)
    if signature is None:
        return Single(file, None, (_held("transformer", tensors),))
    inside = INSIDE.get(signature.related, {})
    groups: dict[str, dict[str, Tensor]] = {signature.part: {}}
    for name, tensor in tensors.items():
        if name.startswith(_UNUSED):
            continue
        part = next((inside[each] for each in inside if name.startswith(each)), signature.part)
        groups.setdefault(part, {})[name] = tensor
    return Single(file, signature, tuple(_held(part, group) for part, group in groups.items()))


def signature_of(tensors: Mapping[str, Tensor]) -> Signature | None:
    """
    Args:
        tensors: by the names that they have in the file.
    """
    plain = {_without_prefix(name): tensor for name, tensor in tensors.items()}
    return next((each for each in SIGNATURES if _fits(each, plain)), None)


def _fits(signature: Signature, plain: Mapping[str, Tensor]) -> bool:
    return all(name in plain for name in signature.names) and all(
        name in plain and len(plain[name].shape) > axis and plain[name].shape[axis] == length
        for name, axis, length in signature.sizes
    )


def _without_prefix(name: str) -> str:
    for prefix in PREFIXES:
        name = name.removeprefix(prefix)
    return name


def _held(part: str, tensors: Mapping[str, Tensor]) -> Held:
    every = tensors.values()
    return Held(part, sum(each.numbers for each in every), sum(each.bytes for each in every))

"""Which models an adapter goes with: those of the kind that it was made for, and as wide."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from editor.engine.diffusion.adapters.adaptation import Adaptation
from editor.engine.diffusion.bringing.layout import read_header, weight_files
from editor.engine.generate.model import GenerationError
from editor.model.generation.adapters import AdapterKind

_BASES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"StableDiffusion3", ("sd3",)),
    (r"StableDiffusionXL|AnimateDiffSDXL", ("sdxl",)),
    (r"StableDiffusion|AnimateDiff|LatentConsistency", ("unet",)),
    (r"Flux|Chroma", ("flux",)),
    (r"QwenImage", ("qwen",)),
    (r"ZImage|Lumina2", ("z-image",)),
    (r"Wan|SkyReelsV2|ChronoEdit|Lucy", ("wan",)),
    (r"LTX", ("ltx",)),
    (r"HunyuanVideo|HunyuanSkyreels", ("hunyuan",)),
)
"""By the class of a model's pipeline; the first that fits counts."""

_DENOISERS = "unet", "transformer", "transformer_2", "motion_adapter"
_WEIGHT = ".weight"


def fits(adapter: Adaptation, pipeline: str, folder: Path) -> bool:
    """
    Args:
        pipeline: a model's class; folder: where it lies.
    """
    if adapter.kind is AdapterKind.PREVIEW:
        return adapter.base in bases_of(pipeline)
    layers = layers_of(folder)
    if adapter.layers and layers and all(_has(layers, each) for each in adapter.layers):
        return _is_within(adapter.widths, layers.values())
    bases = bases_of(pipeline)
    if not adapter.layers and adapter.base == "unet" and "sdxl" in bases:
        return bool(layers) and _is_within(adapter.widths, layers.values())
    return adapter.base in bases and _is_within(adapter.widths, layers.values())


def bases_of(pipeline: str) -> tuple[str, ...]:
    """The kinds of models that one of this class belongs to."""
    return next((bases for sign, bases in _BASES if re.match(sign, pipeline)), ())


@lru_cache(maxsize=64)
def layers_of(folder: Path) -> Mapping[str, int]:
    """How many numbers go into each layer of the networks that take noise away, by the layer's name
    with underscores for dots; empty: it is not laid out by parts."""
    layers: dict[str, int] = {}
    for part in _DENOISERS:
        place = folder / part
        if not place.is_dir():
            continue
        try:
            for file in weight_files(place):
                for name, said in read_header(file).items():
                    shape = said["shape"]
                    if name.endswith(_WEIGHT) and len(shape) > 1:
                        layers[name.removesuffix(_WEIGHT).replace(".", "_")] = shape[1]
        except (GenerationError, OSError, ValueError, KeyError):
            return {}
    return layers


def _has(layers: Mapping[str, int], name: str) -> bool:
    return name in layers or f"{name}_0" in layers  # older trainers leave that out


def _is_within(widths: Iterable[int], known: Iterable[int]) -> bool:
    """Whether all are known; where nothing is, they are taken to be."""
    there = set(known)
    return not there or there.issuperset(widths)

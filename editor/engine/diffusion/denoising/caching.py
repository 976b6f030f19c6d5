"""Steps that are much like the one before them take from it what would hardly change."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from typing import Any

from editor.engine.diffusion.denoising.known import REUSES
from editor.engine.diffusion.family import Family
from editor.model.curves import Value
from editor.model.generation.capabilities import OptionKind, OptionSpec

CACHE = "cache"


class Cache(StrEnum):
    """CAREFUL, QUICK: if the first block's answer changes little, the others' are taken from the
    step before. FORESEEN: what attention answers is carried on for a few steps.

    Source: first-block cache, after TeaCache, Liu et al. 2024; TaylorSeer, Liu et al. 2025.
    """

    OFF = "off"
    CAREFUL = "careful"
    QUICK = "quick"
    FORESEEN = "foreseen"


_CHANGE = {Cache.CAREFUL: 0.05, Cache.QUICK: 0.12}
_LABELS = {
    Cache.OFF: "Off",
    Cache.CAREFUL: "First block, careful",
    Cache.QUICK: "First block, quick",
    Cache.FORESEEN: "Foreseen attention",
}
_FORESEEN_STEPS, _SEEN_STEPS = 4, 4
_ATTENTION = r"[a-z_]*blocks\.\d+\.attn\d?"
_BLOCKS = "blocks", "transformer_blocks", "single_transformer_blocks"
_LEAST_BLOCKS = 2


def options_of(family: Family) -> tuple[OptionSpec, ...]:
    """How caches are set, if one of a family's pipelines can have them."""
    if not any(name in REUSES for _, name in family.makes):
        return ()
    return (
        OptionSpec(
            CACHE,
            OptionKind.CHOICE,
            "Cache",
            Cache.OFF.value,
            help="Steps that change little take most of their work from the step before: detail "
            "and motion suffer a little.",
            choices=tuple((each.value, _LABELS[each]) for each in Cache),
            cost="Saves a third to a half of the time with many steps, and nothing with few; "
            "foreseen attention takes several times the memory.",
            is_advanced=True,
        ),
    )


def chosen(values: Mapping[str, Value]) -> Cache:
    """What the options say."""
    return Cache(str(values.get(CACHE, Cache.OFF.value)))


@contextmanager
def cached(pipeline: Any, cache: Cache) -> Iterator[None]:
    """The pipeline's runs are so, as long as this lasts; then it keeps nothing of them."""
    enabled = []
    if cache is not Cache.OFF and type(pipeline).__name__ in REUSES:
        enabled = [each for each in _denoisers(pipeline) if _has_blocks(each)]
    for each in enabled:
        each.enable_cache(_config(cache))
    try:
        yield
    finally:
        for each in enabled:
            each.disable_cache()


def _config(cache: Cache) -> Any:  # Any: of a class that only diffusers knows
    hooks = importlib.import_module("diffusers.hooks")
    if cache is Cache.FORESEEN:
        return hooks.TaylorSeerCacheConfig(
            cache_interval=_FORESEEN_STEPS,
            disable_cache_before_step=_SEEN_STEPS,
            cache_identifiers=[_ATTENTION],
        )
    return hooks.FirstBlockCacheConfig(threshold=_CHANGE[cache])


def _denoisers(pipeline: Any) -> list[Any]:
    parts = (getattr(pipeline, name, None) for name in ("transformer", "transformer_2"))
    return [each for each in parts if hasattr(each, "enable_cache")]


def _has_blocks(part: Any) -> bool:
    """Whether there are others than the first."""
    return sum(len(getattr(part, name, ())) for name in _BLOCKS) >= _LEAST_BLOCKS

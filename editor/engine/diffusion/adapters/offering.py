"""What the program sees of the adapters that fit a model."""

from __future__ import annotations

from collections.abc import Iterable

from editor.engine.diffusion.adapters.steering import PIPELINES
from editor.engine.diffusion.bringing.record import Brought
from editor.model.generation.adapters import AdapterKind, AdapterSpec


def offered(adapters: Iterable[Brought], pipelines: Iterable[str]) -> tuple[AdapterSpec, ...]:
    """
    Args:
        adapters: those that fit; pipelines: the classes of the model's own ones.
    """
    classes = tuple(pipelines)
    specs = (_spec(each, classes) for each in adapters)
    return tuple(each for each in specs if each is not None)


def _spec(brought: Brought, pipelines: tuple[str, ...]) -> AdapterSpec | None:
    found = brought.adapter
    if found is None or found.kind is AdapterKind.PREVIEW:
        return None
    if found.kind is AdapterKind.CONTROL and not any(
        (each, found.network) in PIPELINES for each in pipelines
    ):
        return None
    return AdapterSpec(
        brought.id,
        brought.label,
        found.kind,
        found.reads,
        found.strength,
        found.words,
        found.steps,
        found.guidance,
    )

"""What was asked for comes back with a model that has room for it again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from editor.model.curves import Value
from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.derived.variations import fitted_to
from editor.model.generation.request import GenerationRequest

_FIELDS = "kind", "width", "height", "frames"


@dataclass(frozen=True, slots=True)
class LaidAside:
    """A request `before` it was asked of another model, and as it was `fitted` to that. `options`:
    of all models that were asked so far, by their ids."""

    before: GenerationRequest
    fitted: GenerationRequest
    options: tuple[tuple[str, tuple[tuple[str, Value], ...]], ...] = ()


def asked_of(
    request: GenerationRequest, spec: ModelSpec, aside: LaidAside | None = None
) -> LaidAside:
    """
    Args:
        aside: what was lost when the model was chosen that `request` is asked of.
    """
    whole = request if aside is None else _brought_back(request, aside)
    known = dict(() if aside is None else aside.options) | {request.model: request.options}
    fitted = replace(fitted_to(whole, spec), options=known.get(spec.id, ()))
    return LaidAside(whole, fitted, tuple(known.items()))


def _brought_back(now: GenerationRequest, aside: LaidAside) -> GenerationRequest:
    """`now`, with what it had before, but for what has been said otherwise since."""
    before, fitted = aside.before, aside.fitted
    kept = {name: getattr(before, name) for name in _FIELDS if _same(now, fitted, name)}
    roles = {each.role for each in (*fitted.sources, *now.sources)}
    ids = {each.id for each in (*fitted.adapters, *now.adapters)}
    return replace(
        now,
        **kept,
        sources=(*now.sources, *(each for each in before.sources if each.role not in roles)),
        adapters=(*now.adapters, *(each for each in before.adapters if each.id not in ids)),
    )


def _same(one: GenerationRequest, other: GenerationRequest, name: str) -> bool:
    return getattr(one, name) == getattr(other, name)

"""What can be set about a family's models, and what a request sets."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from math import nextafter

from editor.engine.diffusion.family import Family
from editor.model.curves import Value
from editor.model.generation.adapters import AdapterSpec
from editor.model.generation.capabilities import OptionKind, OptionSpec
from editor.model.generation.request import GenerationKind, GenerationRequest

OWN_SCHEDULER = "own"
OWN_LICENCE = "the model's own"
"""Who brings a model knows under which terms."""

STEPS, GUIDANCE, STRENGTH, SCHEDULER = "steps", "guidance", "strength", "scheduler"

_CHANGES = (GenerationKind.IMAGE_TO_IMAGE, GenerationKind.VIDEO_TO_VIDEO)


def options_of(family: Family, kinds: Collection[GenerationKind]) -> tuple[OptionSpec, ...]:
    """What can be set about a family's models that make `kinds`."""
    given = [
        OptionSpec(
            STEPS,
            OptionKind.INT,
            "Steps",
            family.steps,
            help="How often noise is taken away.",
            minimum=1,
            maximum=200,
            cost="Twice as many take twice the time.",
        )
    ]
    if family.guidance is not None:
        given.append(
            OptionSpec(
                GUIDANCE,
                OptionKind.FLOAT,
                "Guidance",
                family.guidance,
                help="How closely what is given is followed.",
                minimum=0.0,
                maximum=50.0,
                step=0.1,
            )
        )
    fills = GenerationKind.INPAINT in kinds
    if _fills_from_there(family) if fills else _changes(family, kinds):
        given.append(
            OptionSpec(
                STRENGTH,
                OptionKind.FLOAT,
                "Strength",
                1.0 if fills else family.strength,
                help="How far what is there is changed: at 1 nothing of it is left.",
                minimum=0.05,
                maximum=1.0,
                step=0.05,
            )
        )
    if family.schedulers:
        names = [(name, name.removesuffix("Scheduler")) for name in family.schedulers]
        given.append(
            OptionSpec(
                SCHEDULER,
                OptionKind.CHOICE,
                "Scheduler",
                OWN_SCHEDULER,
                help="By which rule noise is taken away.",
                choices=((OWN_SCHEDULER, "The model's own"), *names),
                is_advanced=True,
            )
        )
    return (*given, *(setting.spec for setting in family.settings))


def chosen(
    request: GenerationRequest,
    options: Iterable[OptionSpec],
    adapters: Iterable[AdapterSpec] = (),
) -> dict[str, Value]:
    """The options' values: what the request says, or else what its adapters want of those that
    there are, or else their defaults."""
    wanted: dict[str, Value] = {}
    strengths = {each.id: each.strength for each in request.adapters}
    for adapter in adapters:
        if strengths.get(adapter.id):
            wants = {STEPS: adapter.steps, GUIDANCE: adapter.guidance}
            wanted |= {name: value for name, value in wants.items() if value is not None}
    asked = {**wanted, **dict(request.options)}
    return {option.name: asked.get(option.name, option.default) for option in options}


def whole(values: Mapping[str, Value], name: str) -> int:
    """An option's value, which has been checked to be a whole number."""
    value = values[name]
    assert isinstance(value, int)
    return value


def share_of_steps(values: Mapping[str, Value]) -> float | None:
    """How far what is given is changed: one step is done at least, and no more than one, however
    a pipeline rounds. None: it has no such option."""
    strength = values.get(STRENGTH)
    if not isinstance(strength, float):
        return None
    steps = whole(values, STEPS)
    least = 1 / steps
    if least * steps < 1:
        least = nextafter(least, 1.0)
    return max(strength, least)


def _fills_from_there(family: Family) -> bool:
    return family.fills is not None and family.fills.has_strength


def _changes(family: Family, kinds: Collection[GenerationKind]) -> bool:
    return family.has_strength and any(kind in _CHANGES for kind in kinds)

"""From a request to what a pipeline is called with."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from fractions import Fraction
from typing import Any

from editor.engine.diffusion.families.unknown import FRAMES
from editor.engine.diffusion.family import Family
from editor.engine.diffusion.running.crossing import Pictures
from editor.engine.generate.model import GenerationError
from editor.model.curves import Value
from editor.model.generation.capabilities import OptionKind, OptionSpec
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole

OWN_SCHEDULER = "own"
OWN_LICENCE = "the model's own"
"""Who brings a model knows under which terms."""

STEPS, GUIDANCE, STRENGTH, SCHEDULER = "steps", "guidance", "strength", "scheduler"

_NEEDED = {
    GenerationKind.IMAGE_TO_VIDEO: (SourceRole.FIRST_FRAME, "a picture for the first frame"),
    GenerationKind.IMAGE_TO_IMAGE: (SourceRole.FIRST_FRAME, "a picture to start from"),
    GenerationKind.VIDEO_TO_VIDEO: (SourceRole.CLIP, "a clip to start from"),
}
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
    if _has_strength(family) if fills else any(kind in _CHANGES for kind in kinds):
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


def chosen(request: GenerationRequest, options: Iterable[OptionSpec]) -> dict[str, Value]:
    """The options' values: what the request says, or else their defaults."""
    asked = dict(request.options)
    return {option.name: asked.get(option.name, option.default) for option in options}


def whole(values: Mapping[str, Value], name: str) -> int:
    """An option's value, which has been checked to be a whole number."""
    value = values[name]
    assert isinstance(value, int)
    return value


def told(
    family: Family,
    request: GenerationRequest,
    values: Mapping[str, Value],
    takes: Iterable[str],
) -> dict[str, Any]:
    """All that is the same for every kind: words, size, length, steps and settings.

    Args:
        takes: the names of the call's arguments; others are left out.
    """
    known = frozenset(takes)
    prompt = request.prompts.prompts[0] if request.prompts.prompts else None
    given: dict[str, Any] = {
        "width": request.width,
        "height": request.height,
        "num_inference_steps": values[STEPS],
        "frame_rate": float(request.rate),
        "fps": max(1, round(request.rate)),
        "output_type": "np",
        **dict.fromkeys(FRAMES, request.frames),
        **dict(family.constants),
    }
    if family.has_words:
        given["prompt"] = prompt.text if prompt else ""
    if family.has_negative and prompt and prompt.negative:
        given["negative_prompt"] = prompt.negative
    if GUIDANCE in values:
        given[family.guidance_argument] = values[GUIDANCE]
    for setting in family.settings:
        given[setting.argument] = values[setting.spec.name]
    return {name: value for name, value in given.items() if name in known}


def shown(
    request: GenerationRequest,
    values: Mapping[str, Value],
    takes: Iterable[str],
    pictures: Pictures,
) -> dict[str, Any]:
    """The pictures that the kind of the request starts from.

    Raises:
        GenerationError: there is none.
        MediaError: one cannot be decoded.
    """
    known, size = frozenset(takes), (request.width, request.height)
    given: dict[str, Any] = {}
    match request.kind:
        case GenerationKind.IMAGE_TO_VIDEO:
            given["image"] = pictures.fitted(_needed(request), *size)
            last = request.source(SourceRole.LAST_FRAME)
            if last is not None:
                given["last_image"] = pictures.fitted(last, *size)
        case GenerationKind.IMAGE_TO_IMAGE:
            given["image"] = pictures.fitted(_needed(request), *size)
            given["strength"] = values[STRENGTH]
        case GenerationKind.VIDEO_TO_VIDEO:
            clip = _needed(request)
            given["video"] = [
                pictures.fitted(clip, *size, Fraction(n) / request.rate)
                for n in range(request.frames)
            ]
            given["strength"] = values[STRENGTH]
    return {name: value for name, value in given.items() if name in known}


def _needed(request: GenerationRequest) -> InputSource:
    role, what = _NEEDED[request.kind]
    source = request.source(role)
    if source is None:
        raise GenerationError(f"For {request.kind} {what} is needed: choose one.")
    return source


def _has_strength(family: Family) -> bool:
    return family.fills is not None and family.fills.has_strength

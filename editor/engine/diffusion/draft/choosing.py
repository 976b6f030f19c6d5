"""Which models follow the motion brush and the camera by a draft, and how that can be set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from editor.engine.diffusion.denoising.known import BEGINS
from editor.engine.diffusion.family import Family
from editor.engine.diffusion.native import OF_ONE_PICTURE
from editor.engine.generate.model import GenerationError
from editor.model.curves import Value
from editor.model.generation.capabilities import Control, ModelSpec, OptionKind, OptionSpec
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SourceRole

DRAFT, STRENGTH = "draft", "draft-strength"
_PICTURE, _WORDS = GenerationKind.IMAGE_TO_VIDEO, GenerationKind.TEXT_TO_VIDEO


class Draft(StrEnum):
    """MOTION: the model begins from the draft. DEPTH: it follows its depth."""

    MOTION = "motion"
    DEPTH = "depth"
    OFF = "off"


_LABELS = {
    Draft.MOTION: "Begin from it",
    Draft.DEPTH: "Follow its depth",
    Draft.OFF: "Off",
}


def with_draft(spec: ModelSpec, family: Family) -> ModelSpec:
    """The same model with what a draft lets it do."""
    ways = _ways(family)
    if not ways:
        return spec
    begins = Draft.MOTION in ways
    kinds = spec.kinds if _PICTURE in spec.kinds or not begins else (*spec.kinds, _PICTURE)
    there = SourceRole.FIRST_FRAME in (*spec.required, *spec.optional)
    also = () if there else (SourceRole.FIRST_FRAME,)
    return replace(
        spec,
        kinds=kinds,
        controls=spec.controls | {Control.MOTION_BRUSH, Control.CAMERA},
        optional=(*spec.optional, *also),
        options=(*spec.options, *_options(ways)),
    )


def draft_of(family: Family, request: GenerationRequest, values: Mapping[str, Value]) -> Draft:
    """How a request is drafted, if at all.

    Raises:
        GenerationError: something is painted, and there is no picture that it is painted on, or
            something else goes in where its depth would.
    """
    ways = _ways(family)
    if not ways:
        return Draft.OFF
    way = _way(family, request, Draft(str(values[DRAFT])))
    alone = request.kind is _PICTURE and _PICTURE not in family.kinds
    moves = bool(request.brush.regions) or not request.camera.is_still
    if alone and request.source(SourceRole.FIRST_FRAME) is None:
        raise GenerationError(f"For {request.kind} a picture for the first frame is needed.")
    if moves and way is not Draft.OFF and request.source(SourceRole.FIRST_FRAME) is None:
        raise GenerationError(
            "The motion brush and the camera move a picture, and there is none: choose one for the "
            "first frame, or turn the draft off."
        )
    if alone and way is Draft.OFF:
        return Draft.MOTION  # the only way in which it sees the picture
    return way if alone or moves else Draft.OFF


def freedom(values: Mapping[str, Value]) -> float:
    """How far the clip may depart from a draft that it begins from, 0..1."""
    value = values.get(STRENGTH, 1.0)
    assert isinstance(value, int | float)
    return float(value)


def pipeline_of(family: Family, kind: GenerationKind) -> str:
    """The class that makes `kind`, by a draft if it cannot otherwise."""
    if kind is _PICTURE and kind not in family.kinds:
        return family.pipeline(_WORDS)
    return family.pipeline(kind)


def _ways(family: Family) -> tuple[Draft, ...]:
    """The usual one first; none: it follows no draft."""
    if family.frames.most == 1:
        return ()
    made = dict(family.makes)
    classes = [made[kind] for kind in (_PICTURE, _WORDS) if kind in made]
    begins = any(each in BEGINS for each in classes)
    follows = next((each for each in family.natives if SourceRole.DEPTH in each.roles), None)
    ways = [*([Draft.MOTION] if begins else []), *([Draft.DEPTH] if follows else [])]
    if follows and follows.is_needed:
        ways.reverse()
    return (*ways, Draft.OFF) if ways else ()


def _way(family: Family, request: GenerationRequest, way: Draft) -> Draft:
    """As the options say, but not by depth unless that is asked for where something else leads."""
    depths = (each.roles for each in family.natives if SourceRole.DEPTH in each.roles)
    leads = (role for roles in depths for role in roles if role not in OF_ONE_PICTURE)
    given = next((role for role in leads if request.source(role) is not None), None)
    if way is not Draft.DEPTH or given is None:
        return way
    if request.option(DRAFT) is None:
        return Draft.MOTION if Draft.MOTION in _ways(family) else Draft.OFF
    raise GenerationError(
        f"The draft's depth would go in where {given} does: leave that out, or have the clip begin "
        "from the draft."
    )


def _options(ways: tuple[Draft, ...]) -> tuple[OptionSpec, ...]:
    draft = OptionSpec(
        DRAFT,
        OptionKind.CHOICE,
        "Draft",
        ways[0].value,
        help="How what is painted and how the camera moves are followed: Still Motion draws it "
        "first, and the model begins from that, or keeps to its depth.",
        choices=tuple((way.value, _LABELS[way]) for way in ways),
        cost="Drawing takes a few seconds.",
    )
    if Draft.MOTION not in ways:
        return (draft,)
    strength = OptionSpec(
        STRENGTH,
        OptionKind.FLOAT,
        "Freedom from the draft",
        0.7,
        help="How far the clip may depart from what was drawn: at 1 nothing of it is left.",
        minimum=0.05,
        maximum=1.0,
        step=0.05,
    )
    return draft, strength

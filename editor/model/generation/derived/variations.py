"""Requests made from others: several at once, a small quick one first, one as large as it gets."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from math import log

from editor.model.generation.capabilities import ModelSpec, SizeRule
from editor.model.generation.derived.joins import joined_size
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SIDES, SourceRole

_JOINS = (GenerationKind.BRIDGE, GenerationKind.EXTEND)
_MADE_OF = (
    (SourceRole.CLIP, GenerationKind.VIDEO_TO_VIDEO),
    (SourceRole.CLIP, GenerationKind.INPAINT),
    (SourceRole.FIRST_FRAME, GenerationKind.IMAGE_TO_VIDEO),
    (SourceRole.FIRST_FRAME, GenerationKind.IMAGE_TO_IMAGE),
)

OF_WORDS = (GenerationKind.TEXT_TO_VIDEO, GenerationKind.TEXT_TO_IMAGE)
"""What needs no picture, in the order in which it is meant."""

DRAFT_SIDE = 360
"""The shorter side of a draft, pixels, where the model allows it."""

_SHAPE_COUNTS = 4
"""Times as much as area, in the choice among sizes."""

SEEDS = 2**31
"""There are as many seeds: 0 and up."""


def variations(request: GenerationRequest, n: int) -> tuple[GenerationRequest, ...]:
    """`request` itself, and others that differ in the seed alone: `n` in all."""
    return (request, *more_seeds(request, n - 1, {request.seed}))


def more_seeds(
    request: GenerationRequest, n: int, used: Collection[int]
) -> tuple[GenerationRequest, ...]:
    """`n` requests that differ in the seed alone: the next seeds that are not `used`."""
    found: list[GenerationRequest] = []
    seed = request.seed
    while len(found) < n:
        seed = (seed + 1) % SEEDS
        if seed not in used:
            found.append(replace(request, seed=seed))
    return tuple(found)


def at_draft_size(request: GenerationRequest, spec: ModelSpec) -> GenerationRequest:
    """The same, made small and quick; as it is if it is small already.

    All else counts in pixels of the source, or in shares, so it needs no change.
    """
    shorter = min(request.width, request.height)
    if shorter <= DRAFT_SIDE:
        return request
    width, height = allowed_size(
        request.width * DRAFT_SIDE / shorter, request.height * DRAFT_SIDE / shorter, spec.size
    )
    if width * height >= request.width * request.height:
        return request
    return replace(request, width=width, height=height)


def at_size_of(request: GenerationRequest, full: GenerationRequest) -> GenerationRequest:
    """The same, as large as `full`."""
    return replace(request, width=full.width, height=full.height)


def allowed_size(width: float, height: float, rule: SizeRule) -> tuple[int, int]:
    """The size nearest to `width` x `height` that the rule allows.

    A model that is best at certain sizes, and does not follow its source, gets one of these: one
    that is alike in shape, which counts for more, and in area.
    """
    if rule.sizes and not rule.follows_source:
        shape, area = width / height, width * height

        def unlikeness(size: tuple[int, int]) -> float:
            of_shape = abs(log(size[0] / size[1] / shape))
            return _SHAPE_COUNTS * of_shape + abs(log(size[0] * size[1] / area))

        return min(rule.sizes, key=unlikeness)
    return rule.nearest(width, height)


def fitted_to(request: GenerationRequest, spec: ModelSpec) -> GenerationRequest:
    """The same asked of another model: what it has no room for comes as near as it can."""
    kind = _kind_for(request, spec)
    if kind in _JOINS:
        width, height = joined_size(spec, request.width, request.height)
    else:
        width, height = allowed_size(request.width, request.height, spec.size)
    taken = (*spec.taken(kind), *(SIDES if kind in _JOINS else ()))
    return replace(
        request,
        kind=kind,
        model=spec.id,
        width=width,
        height=height,
        frames=spec.frames_of(kind).nearest(request.frames),
        options=(),
        sources=tuple(each for each in request.sources if each.role in taken),
        adapters=tuple(each for each in request.adapters if spec.adapter(each.id)),
    )


def _kind_for(request: GenerationRequest, spec: ModelSpec) -> GenerationKind:
    """The same, if the model makes that; else what comes nearest to it. Between two clips that is
    as much as the model can do: both sides, or one."""
    if request.kind in _JOINS:
        sides = all(request.source(role) is not None for role in SIDES)
        nearest = _JOINS if sides else ()
    elif request.kind in spec.kinds:
        return request.kind
    else:
        given = {each.role for each in request.sources}
        nearest = (*(kind for role, kind in _MADE_OF if role in given), *OF_WORDS, *spec.kinds)
    return next((each for each in nearest if each in spec.kinds), request.kind)

"""What is asked for made longer or shorter, with all that happens in it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from editor.model.curves import Animated, Curve, stretched
from editor.model.generation.brush import MotionRegion
from editor.model.generation.camera import MOVES, CameraPath
from editor.model.generation.prompts import PromptSchedule
from editor.model.generation.request import GenerationRequest


def with_length(
    request: GenerationRequest, frames: int, rate: Fraction | None = None
) -> GenerationRequest:
    """The same in `frames` frames, at another rate if one is given: keyframes of camera and
    brush, and prompts, come as far along as they were."""
    if frames == request.frames:
        return replace(request, rate=rate or request.rate)
    factor = Fraction(max(frames - 1, 1), max(request.frames - 1, 1))
    moves = {name: _fitted(getattr(request.camera, name), factor) for name in MOVES}
    regions = tuple(_region(each, factor) for each in request.brush.regions)
    return replace(
        request,
        frames=frames,
        rate=rate or request.rate,
        camera=CameraPath(**moves),
        brush=replace(request.brush, regions=regions),
        prompts=_prompts(request.prompts, factor),
    )


def _region(region: MotionRegion, factor: Fraction) -> MotionRegion:
    """A path says its seconds itself, and keeps them."""
    return replace(
        region,
        velocity=_fitted(region.velocity, factor),
        proximity=_fitted(region.proximity, factor),
        ambient=_fitted(region.ambient, factor),
        rotation=_fitted(region.rotation, factor),
    )


def _fitted(animated: Animated, factor: Fraction) -> Animated:
    """Keyframes on whole frames, so that the playhead can stand on them."""
    if not isinstance(animated, Curve):
        return animated
    scaled = stretched(animated, factor)
    assert isinstance(scaled, Curve)
    keys = {round(key.frame): key for key in scaled.keyframes}
    return Curve(tuple(replace(key, frame=Fraction(at)) for at, key in sorted(keys.items())))


def _prompts(schedule: PromptSchedule, factor: Fraction) -> PromptSchedule:
    starts = {round(each.start * factor): each for each in schedule.prompts}
    prompts = tuple(replace(each, start=at) for at, each in sorted(starts.items()))
    return replace(schedule, prompts=prompts)

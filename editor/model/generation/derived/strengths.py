"""Variations in how strongly all moves, for models that no seed changes."""

from __future__ import annotations

from dataclasses import replace

from editor.model.curves import Animated, Curve, Handle, Keyframe, Value, combined
from editor.model.generation.brush import MotionBrush, MotionRegion
from editor.model.generation.camera import MOVES
from editor.model.generation.request import GenerationRequest

_STEP = 0.4


def strengths(request: GenerationRequest, n: int) -> tuple[GenerationRequest, ...]:
    """`n` requests in which all moves more or less than in `request`, in turn: 1.4 times as fast,
    1/1.4 times, 1.8 times …"""
    steps = (1 + _STEP * (number // 2 + 1) for number in range(n))
    factors = (1 / step if number % 2 else step for number, step in enumerate(steps))
    return tuple(_stronger(request, factor) for factor in factors)


def _stronger(request: GenerationRequest, factor: float) -> GenerationRequest:
    regions = tuple(_stronger_region(each, factor) for each in request.brush.regions)
    moves = {name: _scaled(getattr(request.camera, name), factor) for name in MOVES}
    return replace(request, brush=MotionBrush(regions), camera=replace(request.camera, **moves))


def _stronger_region(region: MotionRegion, factor: float) -> MotionRegion:
    """A path that is drawn stays where it was drawn."""
    return replace(
        region,
        velocity=_scaled(region.velocity, factor),
        proximity=_scaled(region.proximity, factor),
        ambient=_scaled(region.ambient, factor),
        rotation=_scaled(region.rotation, factor),
    )


def _scaled(animated: Animated, factor: float) -> Animated:
    if isinstance(animated, Curve):
        return Curve(tuple(_scaled_key(key, factor) for key in animated.keyframes))
    return _times(animated, factor)


def _scaled_key(key: Keyframe, factor: float) -> Keyframe:
    def scaled(handle: Handle | None) -> Handle | None:
        return handle and Handle(handle.frames, _times(handle.value, factor))

    return replace(
        key,
        value=_times(key.value, factor),
        handle_in=scaled(key.handle_in),
        handle_out=scaled(key.handle_out),
    )


def _times(value: Value, factor: float) -> float | tuple[float, ...]:
    return combined(value, value, lambda number, _: number * factor)

"""Motion taken from one picture to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from editor.model.curves import Animated, Curve, Handle, Keyframe, Value
from editor.model.generation.brush import (
    HUES,
    MotionBrush,
    MotionRegion,
    Polygon,
    RegionId,
    Shape,
    Stroke,
)
from editor.model.generation.painting.mapping import Size


def pasted(
    brush: MotionBrush, copied: MotionBrush, new_id: Callable[[], str]
) -> tuple[MotionBrush, tuple[RegionId, ...]]:
    """With copies of other regions on top, and which they are."""
    regions = list(brush.regions)
    added: list[RegionId] = []
    for each in copied.regions:
        used = {region.hue for region in regions}
        hue = next((hue for hue in (each.hue, *range(HUES)) if hue not in used), each.hue)
        id = RegionId(new_id())
        regions.append(replace(each, id=id, hue=hue))
        added.append(id)
    return MotionBrush(tuple(regions)), tuple(added)


def resized_brush(brush: MotionBrush, old: Size, new: Size) -> MotionBrush:
    """What was painted on a picture of one size as it is on one of another: at the same places of
    it, and going by as much of it."""
    if old == new:
        return brush
    x, y = new[0] / old[0], new[1] / old[1]
    return MotionBrush(tuple(_resized(each, x, y) for each in brush.regions))


def _resized(region: MotionRegion, x: float, y: float) -> MotionRegion:
    mean = (x * y) ** 0.5
    return replace(
        region,
        shapes=tuple(_resized_shape(each, x, y) for each in region.shapes),
        velocity=_scaled(region.velocity, (x, y)),
        ambient=_scaled(region.ambient, (mean,)),
        path=tuple(replace(each, x=each.x * x, y=each.y * y) for each in region.path),
    )


def _resized_shape(shape: Shape, x: float, y: float) -> Shape:
    match shape:
        case Stroke():
            points = tuple((a * x, b * y) for a, b in shape.points)
            return replace(shape, points=points, radius=shape.radius * (x * y) ** 0.5)
        case Polygon():
            return replace(shape, points=tuple((a * x, b * y) for a, b in shape.points))
        case _:
            return shape  # stretched to whatever it lies on


def _scaled(animated: Animated, factors: tuple[float, ...]) -> Animated:
    if not isinstance(animated, Curve):
        return _times(animated, factors)
    return Curve(tuple(_scaled_key(key, factors) for key in animated.keyframes))


def _scaled_key(key: Keyframe, factors: tuple[float, ...]) -> Keyframe:
    def scaled(handle: Handle | None) -> Handle | None:
        if handle is None:
            return None
        value = _times(handle.value, factors)
        assert not isinstance(value, str)
        return Handle(handle.frames, value)

    return replace(
        key,
        value=_times(key.value, factors),
        handle_in=scaled(key.handle_in),
        handle_out=scaled(key.handle_out),
    )


def _times(value: Value, factors: tuple[float, ...]) -> Value:
    if isinstance(value, tuple):
        return tuple(number * factor for number, factor in zip(value, factors, strict=True))
    assert not isinstance(value, str), value
    return float(value) * factors[0]

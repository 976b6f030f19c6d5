"""Parameters that change over time: a constant, or a curve through keyframes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

Numbers = tuple[float, ...]
Value = bool | int | float | str | Numbers


class Interpolation(StrEnum):
    """How a value goes on from its keyframe to the next."""

    HOLD = "hold"
    LINEAR = "linear"
    BEZIER = "bezier"


@dataclass(frozen=True, slots=True)
class Handle:
    """A Bézier handle, from its keyframe: `frames` along time, `value` in the value's own shape."""

    frames: float
    value: float | Numbers


@dataclass(frozen=True, slots=True)
class Keyframe:
    """`value` at `frame`, counted in sequence frames from the clip's first (it may lie outside).

    Without handles a Bézier segment eases: flat handles of a third of the segment.
    """

    frame: Fraction
    value: Value
    interpolation: Interpolation = Interpolation.LINEAR
    handle_in: Handle | None = None
    handle_out: Handle | None = None


@dataclass(frozen=True, slots=True)
class Curve:
    """At least one keyframe, in order of time, one a frame; held outside the first and last."""

    keyframes: tuple[Keyframe, ...]


Animated = Value | Curve


def value_at(animated: Animated, frame: Fraction | int) -> Value:
    """The parameter's value at `frame` of the clip. Text and booleans always hold."""
    if not isinstance(animated, Curve):
        return animated
    keys = animated.keyframes
    index = bisect_right(keys, frame, key=lambda key: key.frame)
    if index == 0:
        return keys[0].value
    left = keys[index - 1]
    held = left.interpolation is Interpolation.HOLD or isinstance(left.value, bool | str)
    if index == len(keys) or held or left.frame == frame:
        return left.value
    right = keys[index]
    if left.interpolation is Interpolation.LINEAR:
        ratio = float((frame - left.frame) / (right.frame - left.frame))
        return combined(left.value, right.value, lambda a, b: a + (b - a) * ratio)
    return _bezier(left, right, float(frame - left.frame))


def number_at(animated: Animated, frame: Fraction | int) -> float:
    """`value_at` of a parameter that is one number."""
    value = value_at(animated, frame)
    assert isinstance(value, int | float), value
    return float(value)


def numbers_at(animated: Animated, frame: Fraction | int) -> Numbers:
    """`value_at` of a parameter that is several numbers."""
    value = value_at(animated, frame)
    assert isinstance(value, tuple), value
    return value


def shifted(animated: Animated, frames: int | Fraction) -> Animated:
    """The same course, `frames` later."""
    if not isinstance(animated, Curve):
        return animated
    return Curve(tuple(replace(key, frame=key.frame + frames) for key in animated.keyframes))


def stretched(animated: Animated, factor: Fraction) -> Animated:
    """The same course, taking `factor` times as long, counted from the clip's first frame."""
    if not isinstance(animated, Curve):
        return animated
    return Curve(tuple(_stretched_key(key, factor) for key in animated.keyframes))


def keys_of(animated: Animated) -> tuple[Keyframe, ...]:
    """Its keyframes; a constant has none."""
    return animated.keyframes if isinstance(animated, Curve) else ()


def keyframe_on(animated: Animated, frame: Fraction | int) -> Keyframe | None:
    return next((key for key in keys_of(animated) if key.frame == frame), None)


def with_keyframe(animated: Animated, keyframe: Keyframe) -> Curve:
    """`keyframe` set, in place of one on the same frame; a constant becomes a curve."""
    kept = [key for key in keys_of(animated) if key.frame != keyframe.frame]
    return Curve(tuple(sorted((*kept, keyframe), key=lambda key: key.frame)))


def without_keyframe(animated: Animated, frame: Fraction | int) -> Animated:
    """The keyframe on `frame` taken out; the last one leaves its value as a constant."""
    if not isinstance(animated, Curve):
        return animated
    kept = tuple(key for key in animated.keyframes if key.frame != frame)
    return Curve(kept) if kept else animated.keyframes[0].value


def _stretched_key(key: Keyframe, factor: Fraction) -> Keyframe:
    def wider(handle: Handle | None) -> Handle | None:
        return handle and replace(handle, frames=handle.frames * float(factor))

    return replace(
        key,
        frame=key.frame * factor,
        handle_in=wider(key.handle_in),
        handle_out=wider(key.handle_out),
    )


def handles_between(left: Keyframe, right: Keyframe) -> tuple[Handle, Handle]:
    """The handles that shape the Bézier segment between two keyframes, as they take effect.

    They are kept within the segment, so time runs forwards and the solution is unique, as in
    every editor's curve view.
    """
    span = float(right.frame - left.frame)
    flat = combined(left.value, left.value, lambda a, b: 0.0)
    leaving = left.handle_out or Handle(span / 3, flat)
    arriving = right.handle_in or Handle(-span / 3, flat)
    return _kept(leaving, 0.0, span), _kept(arriving, -span, 0.0)


def part_at(left: Keyframe, right: Keyframe, elapsed: float) -> float:
    """How far along the Bézier segment, 0..1, its curve is `elapsed` frames after `left`."""
    span = float(right.frame - left.frame)
    leaving, arriving = handles_between(left, right)
    return _parameter_at(elapsed, leaving.frames, span + arriving.frames, span)


def _bezier(left: Keyframe, right: Keyframe, elapsed: float) -> Value:
    """The cubic through both keys at `elapsed` frames after the left one."""
    leaving, arriving = handles_between(left, right)
    span = float(right.frame - left.frame)
    t = _parameter_at(elapsed, leaving.frames, span + arriving.frames, span)
    first = combined(left.value, leaving.value, lambda a, b: a + b)
    second = combined(right.value, arriving.value, lambda a, b: a + b)
    head = combined(left.value, first, lambda a, b: (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b)
    tail = combined(second, right.value, lambda a, b: 3 * (1 - t) * t * t * a + t**3 * b)
    return combined(head, tail, lambda a, b: a + b)


def _kept(handle: Handle, least: float, most: float) -> Handle:
    frames = min(max(handle.frames, least), most)
    return handle if frames == handle.frames else replace(handle, frames=frames)


def _parameter_at(x: float, x1: float, x2: float, x3: float) -> float:
    """The t in 0..1 at which the cubic 0, x1, x2, x3 reaches x: by Newton's steps, and by halving
    where these would leave the part that must hold it."""
    low, high, t = 0.0, 1.0, x / x3
    for _ in range(48):
        rest = 1 - t
        here = 3 * rest * rest * t * x1 + 3 * rest * t * t * x2 + t * t * t * x3
        low, high = (t, high) if here < x else (low, t)
        slope = 3 * (rest * rest * x1 + 2 * rest * t * (x2 - x1) + t * t * (x3 - x2))
        better = t - (here - x) / slope if slope > 0 else -1.0
        if not low <= better <= high:
            better = (low + high) / 2
        if abs(better - t) < 1e-15:
            return better
        t = better
    return t


def combined(a: Value, b: Value, blend: Callable[[float, float], float]) -> float | Numbers:
    """`blend` of two values of one shape, number by number."""
    if isinstance(a, tuple) and isinstance(b, tuple):
        return tuple(blend(x, y) for x, y in zip(a, b, strict=True))
    assert not isinstance(a, tuple | str), a
    assert not isinstance(b, tuple | str), b
    return blend(float(a), float(b))

"""Curves reshaped keyframe by keyframe, as in a curve editor: values in, values out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from enum import Enum
from fractions import Fraction

from editor.model.curves import (
    Animated,
    Curve,
    Handle,
    Interpolation,
    Keyframe,
    Numbers,
    Value,
    combined,
    handles_between,
    keyframe_on,
    keys_of,
    part_at,
    value_at,
    with_keyframe,
)

Frames = Collection[Fraction]


class Ease(Enum):
    """How values pass a keyframe.

    HOLD, LINEAR: from it to the next. SMOOTH: through it without a corner, past no neighbour.
    IN: slowing down to it; OUT: gathering speed from it; IN_OUT: both.
    """

    HOLD = "hold"
    LINEAR = "linear"
    SMOOTH = "smooth"
    IN = "in"
    OUT = "out"
    IN_OUT = "in-out"


class Side(Enum):
    """Which handle of a keyframe: the one before it in time, or the one after."""

    IN = "in"
    OUT = "out"


def with_key_on(animated: Animated, frame: Fraction | int) -> Curve:
    """A keyframe on `frame` that leaves the course as it is; a Bézier segment is cut in two."""
    frame = Fraction(frame)
    value = value_at(animated, frame)
    if not isinstance(animated, Curve):
        return Curve((Keyframe(frame, value),))
    if keyframe_on(animated, frame) is not None:
        return animated
    keys = animated.keyframes
    index = bisect_left(keys, frame, key=lambda key: key.frame)
    if index == 0:
        return Curve((Keyframe(frame, value), *keys))
    left = keys[index - 1]
    bends = left.interpolation is Interpolation.BEZIER and not isinstance(value, bool | str)
    if index == len(keys) or not bends:
        return with_keyframe(animated, Keyframe(frame, value, left.interpolation))
    return Curve((*keys[: index - 1], *_cut(left, keys[index], frame), *keys[index + 1 :]))


def with_keys_moved(
    curve: Curve, frames: Frames, by: Fraction | int, change: Callable[[Value], Value]
) -> Curve:
    """The keyframes on `frames` moved `by` frames, their values exchanged by `change`.

        o---o---o   ->   o-----o-o
            ^moved

    One that lands on a keyframe that stays takes its place.
    """
    moved = [
        replace(key, frame=key.frame + by, value=change(key.value))
        for key in curve.keyframes
        if key.frame in frames
    ]
    taken = {key.frame for key in moved}
    kept = [key for key in curve.keyframes if key.frame not in frames and key.frame not in taken]
    return Curve(tuple(sorted((*kept, *moved), key=lambda key: key.frame)))


def without_keys(curve: Curve, frames: Frames) -> Animated:
    """The keyframes on `frames` taken out; where none is left, the first one's value stays."""
    kept = tuple(key for key in curve.keyframes if key.frame not in frames)
    return Curve(kept) if kept else curve.keyframes[0].value


def with_keys_pasted(animated: Animated, keys: Sequence[Keyframe], frame: Fraction | int) -> Curve:
    """`keys` with the first of them on `frame`, in place of what lies between them there."""
    assert keys
    offset = frame - keys[0].frame
    first, last = keys[0].frame + offset, keys[-1].frame + offset
    kept = [key for key in keys_of(animated) if not first <= key.frame <= last]
    moved = [replace(key, frame=key.frame + offset) for key in keys]
    return Curve(tuple(sorted((*kept, *moved), key=lambda key: key.frame)))


def eased(curve: Curve, frames: Frames, ease: Ease) -> Curve:
    """The keyframes on `frames` passed in another way; other segments keep their course."""
    keys = curve.keyframes
    for frame in sorted(frames):
        index = next((i for i, key in enumerate(keys) if key.frame == frame), None)
        if index is not None:
            keys = _eased(keys, index, ease)
    return Curve(keys)


def with_handle(
    curve: Curve, frame: Fraction, side: Side, handle: Handle, *, aligned: bool
) -> Curve:
    """A handle of the keyframe on `frame` set; its segment becomes a Bézier curve.

    Args:
        aligned: turn the opposite handle along, so that no corner arises; it keeps its length
            in time.
    """
    index = next(i for i, key in enumerate(curve.keyframes) if key.frame == frame)
    keys = list(curve.keyframes)
    opposite = Side.IN if side is Side.OUT else Side.OUT
    neighbour = index + 1 if side is Side.OUT else index - 1
    if 0 <= neighbour < len(keys):
        keys[:] = _as_bezier(keys, min(index, neighbour))
    keys[index] = _with_side(keys[index], side, handle)
    other = _side(keys[index], opposite)
    if aligned and other is not None and handle.frames:
        ratio = other.frames / handle.frames
        value = combined(handle.value, handle.value, lambda a, _: a * ratio)
        keys[index] = _with_side(keys[index], opposite, Handle(other.frames, value))
    return Curve(tuple(keys))


def is_aligned(key: Keyframe) -> bool:
    """Whether both handles lie on one line, so that the curve has no corner there."""
    if key.handle_in is None or key.handle_out is None:
        return False
    before, after = key.handle_in, key.handle_out
    return all(
        abs(a * after.frames - b * before.frames) <= 1e-6 * max(abs(a), abs(b), 1.0)
        for a, b in zip(_numbers(before.value), _numbers(after.value), strict=True)
    )


def frame_before(curves: Iterable[Animated], frame: Fraction | int) -> Fraction | None:
    """The last keyframe of any of `curves` before `frame`."""
    frames = (key.frame for each in curves for key in keys_of(each) if key.frame < frame)
    return max(frames, default=None)


def frame_after(curves: Iterable[Animated], frame: Fraction | int) -> Fraction | None:
    """The first keyframe of any of `curves` after `frame`."""
    frames = (key.frame for each in curves for key in keys_of(each) if key.frame > frame)
    return min(frames, default=None)


def _cut(left: Keyframe, right: Keyframe, frame: Fraction) -> tuple[Keyframe, Keyframe, Keyframe]:
    """A Bézier segment as two, with a keyframe on `frame` between them.

    Source: de Casteljau's subdivision.
    """
    leaving, arriving = handles_between(left, right)
    span = float(right.frame - left.frame)
    t = part_at(left, right, float(frame - left.frame))

    def mixed(a: Handle, b: Handle) -> Handle:
        value = combined(a.value, b.value, lambda x, y: x + (y - x) * t)
        return Handle(a.frames + (b.frames - a.frames) * t, value)

    def from_left(frames: float, base: Value, by: Value) -> Handle:
        return Handle(frames, combined(base, by, lambda a, b: a + b))

    flat = combined(left.value, left.value, lambda a, b: 0.0)
    p0 = from_left(0.0, left.value, flat)
    p1 = from_left(leaving.frames, left.value, leaving.value)
    p2 = from_left(span + arriving.frames, right.value, arriving.value)
    p3 = from_left(span, right.value, flat)
    a, b, c = mixed(p0, p1), mixed(p1, p2), mixed(p2, p3)
    d, e = mixed(a, b), mixed(b, c)
    middle = mixed(d, e)
    return (
        replace(left, handle_out=_difference(a, p0)),
        Keyframe(
            frame,
            middle.value,
            Interpolation.BEZIER,
            _difference(d, middle),
            _difference(e, middle),
        ),
        replace(right, handle_in=_difference(c, p3)),
    )


def _difference(a: Handle, b: Handle) -> Handle:
    return Handle(a.frames - b.frames, combined(a.value, b.value, lambda x, y: x - y))


def _eased(keys: tuple[Keyframe, ...], index: int, ease: Ease) -> tuple[Keyframe, ...]:
    changed = list(keys)
    if ease in (Ease.HOLD, Ease.LINEAR):
        plain = Interpolation.HOLD if ease is Ease.HOLD else Interpolation.LINEAR
        changed[index] = replace(changed[index], interpolation=plain, handle_out=None)
        return tuple(changed)
    if isinstance(keys[index].value, bool | str):
        return keys
    if index > 0 and ease is not Ease.OUT:
        changed = _as_bezier(changed, index - 1)
        changed[index] = replace(changed[index], handle_in=None)
    if ease is not Ease.IN:
        if index + 1 < len(keys):
            changed = _as_bezier(changed, index)
        changed[index] = replace(
            changed[index], interpolation=Interpolation.BEZIER, handle_out=None
        )
    if ease is Ease.SMOOTH and 0 < index < len(keys) - 1:
        before, key, after = changed[index - 1 : index + 2]
        slope = _slope(before, key, after)
        into, out = float(key.frame - before.frame) / 3, float(after.frame - key.frame) / 3
        changed[index] = replace(
            key,
            handle_in=Handle(-into, combined(slope, slope, lambda a, _: -a * into)),
            handle_out=Handle(out, combined(slope, slope, lambda a, _: a * out)),
        )
    return tuple(changed)


def _as_bezier(keys: list[Keyframe], index: int) -> list[Keyframe]:
    """`keys` with the segment after number `index` as a Bézier one of the same course."""
    left, right = keys[index], keys[index + 1]
    if left.interpolation is Interpolation.BEZIER:
        return keys
    third = float(right.frame - left.frame) / 3
    if left.interpolation is Interpolation.LINEAR:
        rise = combined(left.value, right.value, lambda a, b: (b - a) / 3)
        fall = combined(rise, rise, lambda a, _: -a)
        left = replace(left, handle_out=Handle(third, rise))
        right = replace(right, handle_in=Handle(-third, fall))
    left = replace(left, interpolation=Interpolation.BEZIER)
    return [*keys[:index], left, right, *keys[index + 2 :]]


def _slope(before: Keyframe, key: Keyframe, after: Keyframe) -> float | Numbers:
    """Value a frame in passing `key`: flat at a summit, and never so steep as to overshoot.

    Source: Fritsch & Carlson, "Monotone Piecewise Cubic Interpolation", 1980.
    """
    into, out = float(key.frame - before.frame), float(after.frame - key.frame)
    rise = combined(before.value, key.value, lambda a, b: (b - a) / into)
    further = combined(key.value, after.value, lambda a, b: (b - a) / out)

    def limited(a: float, b: float) -> float:
        if a * b <= 0:
            return 0.0
        mean = (a * into + b * out) / (into + out)
        steepest = 3 * min(abs(a), abs(b))
        return min(max(mean, -steepest), steepest)

    return combined(rise, further, limited)


def _side(key: Keyframe, side: Side) -> Handle | None:
    return key.handle_in if side is Side.IN else key.handle_out


def _with_side(key: Keyframe, side: Side, handle: Handle) -> Keyframe:
    if side is Side.IN:
        return replace(key, handle_in=handle)
    return replace(key, handle_out=handle)


def _numbers(value: float | Numbers) -> Numbers:
    return value if isinstance(value, tuple) else (value,)

"""How far a camera goes, as one number a move, and by which preset."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from fractions import Fraction

from editor.model.curves import (
    Animated,
    Curve,
    Interpolation,
    Keyframe,
    keyframe_on,
    keys_of,
    number_at,
    value_at,
    with_keyframe,
)
from editor.model.generation.camera import MOVES, CameraPath
from editor.model.generation.camerawork.presets import PRESETS, CameraPreset, reached

_PLACES = 6
_IN_PROPORTION = sorted(MOVES, key="zoom".__eq__)  # a zoom may be what makes up for a dolly


class Easing(StrEnum):
    """How a camera sets out and arrives. MIXED: not all keyframes agree."""

    SMOOTH = "smooth"
    LINEAR = "linear"
    MIXED = "mixed"


def is_simple(move: Animated, length: int) -> bool:
    """Whether it only goes from nothing at the first frame to an amount at the last."""
    if not isinstance(move, Curve):
        return True
    keys, last = move.keyframes, length - 1
    ends = len(keys) == 2 and (keys[0].frame, keys[1].frame) == (0, last)
    return ends and keys[0].value == 0.0


def amount_of(move: Animated, length: int, frame: int) -> float:
    """How far it goes by the end; of one with keyframes of its own, how far it is at `frame`."""
    if is_simple(move, length):
        return number_at(move, length - 1)
    return number_at(move, frame)


def with_amount(
    move: Animated, amount: float, length: int, frame: int, easing: Easing = Easing.SMOOTH
) -> Animated:
    """That goes `amount` far by the end; one with keyframes of its own is that far at `frame`."""
    if not is_simple(move, length):
        return with_key(move, frame, amount, easing)
    if amount == 0.0 or length < 2:
        return amount
    return reached(length, amount, linear=easing is Easing.LINEAR)


def with_key(move: Animated, frame: int, value: float, easing: Easing = Easing.SMOOTH) -> Curve:
    """`value` at `frame`, as the other keyframes are eased."""
    there = keyframe_on(move, frame)
    if there is not None:
        return with_keyframe(move, replace(there, value=value))
    linear = easing is Easing.LINEAR
    kind = Interpolation.LINEAR if linear else Interpolation.BEZIER
    return with_keyframe(move, Keyframe(Fraction(frame), value, kind))


def keyed(move: Animated, frame: int, easing: Easing = Easing.SMOOTH) -> Curve:
    """With a keyframe at `frame`, of the value that it has there."""
    value = value_at(move, frame)
    assert isinstance(value, float | int)
    return with_key(move, frame, float(value), easing)


def easing_of(path: CameraPath) -> Easing:
    kinds = {key.interpolation for move in _moves(path) for key in keys_of(move)}
    if not kinds or kinds == {Interpolation.BEZIER}:
        return Easing.SMOOTH
    return Easing.LINEAR if kinds == {Interpolation.LINEAR} else Easing.MIXED


def with_easing(path: CameraPath, easing: Easing) -> CameraPath:
    """All its keyframes eased alike."""
    kind = Interpolation.LINEAR if easing is Easing.LINEAR else Interpolation.BEZIER
    moves = {name: _eased(getattr(path, name), kind) for name in MOVES}
    return CameraPath(**moves)


def preset_of(path: CameraPath, length: int) -> tuple[CameraPreset, float] | None:
    """The preset that makes just this path, and its amount; None: there is none."""
    if path.is_still:
        return None
    for preset in PRESETS:
        usual = preset.path(length)
        for name in _IN_PROPORTION:
            here, peak = _peak(getattr(path, name)), _peak(getattr(usual, name))
            if here * peak > 0:
                amount = round(preset.amount * here / peak, _PLACES)
                if preset.path(length, amount) == path:
                    return preset, amount
                break
    return None


def _moves(path: CameraPath) -> tuple[Animated, ...]:
    return tuple(getattr(path, name) for name in MOVES)


def _eased(move: Animated, kind: Interpolation) -> Animated:
    if not isinstance(move, Curve):
        return move
    keys = (
        replace(key, interpolation=kind, handle_in=None, handle_out=None) for key in move.keyframes
    )
    return Curve(tuple(keys))


def _peak(move: Animated) -> float:
    """The largest value at a keyframe, with its sign; 0: it does nothing."""
    values = [float(key.value) for key in keys_of(move)] or [number_at(move, 0)]  # type: ignore[arg-type]
    return max(values, key=abs)

"""Whether a value is what a parameter declares."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite

from editor.model.curves import Animated, Curve, Handle, Value
from editor.model.edits.errors import EditError
from editor.model.effects import InputKind, InputSpec

_NUMBERS = {InputKind.POINT2D: 2, InputKind.COLOR: 4}
_WORDS = {
    InputKind.BOOL: "on or off",
    InputKind.EVENT: "on or off",
    InputKind.LONG: "a whole number",
    InputKind.FLOAT: "a number",
    InputKind.POINT2D: "two numbers",
    InputKind.COLOR: "four numbers",
    InputKind.IMAGE: "the path of a picture",
}


def checked_animated(animated: Animated, spec: InputSpec) -> Animated:
    """`animated`, if each of its values is what `spec` declares; numbers in the declared type.

    Raises:
        EditError: a value of another kind or out of range, keyframes out of order, or a kind
            that takes no value.
    """
    if not isinstance(animated, Curve):
        return checked(animated, spec)
    frames = [key.frame for key in animated.keyframes]
    if not frames or frames != sorted(set(frames)):
        raise EditError(f"The keyframes of “{spec.label}” are not in order, one a frame.")
    for key in animated.keyframes:
        _require_handles(key.handle_in, key.value, spec)
        _require_handles(key.handle_out, key.value, spec)
    return Curve(tuple(replace(key, value=checked(key.value, spec)) for key in animated.keyframes))


def checked(value: Value, spec: InputSpec) -> Value:
    """`value`, if it is what `spec` declares: a whole number is taken where any number goes.

    Raises:
        EditError: another kind, out of range, or none of the choices.
    """
    if not _fits(value, spec.kind):
        words = _WORDS.get(spec.kind)
        if words is None:
            raise EditError(f"“{spec.label}” listens to sound: it cannot be set.")
        raise EditError(f"“{spec.label}” needs {words}, not {value!r}.")
    if spec.kind is InputKind.FLOAT:
        assert isinstance(value, int | float)
        value = float(value)
    if isinstance(value, tuple):
        value = tuple(float(number) for number in value)
    if spec.values and value not in spec.values:
        raise EditError(
            f"“{spec.label}” has no choice {value}: it can be "
            f"{', '.join(str(choice) for choice in spec.values)}."
        )
    numbers = _numbers(value)
    if not all(isfinite(number) for number in numbers):
        raise EditError(f"“{spec.label}” needs finite numbers, not {value!r}.")
    for bound, sign in ((spec.minimum, 1), (spec.maximum, -1)):
        if bound is None or not numbers or spec.values:
            continue
        limits = _numbers(bound)
        if any(sign * a < sign * b for a, b in zip(numbers, limits, strict=False)):
            side = "less" if sign > 0 else "more"
            raise EditError(f"“{spec.label}” cannot be {side} than {_written(bound)}.")
    return value


def _fits(value: Value, kind: InputKind) -> bool:
    match kind:
        case InputKind.BOOL | InputKind.EVENT:
            return isinstance(value, bool)
        case InputKind.LONG:
            return isinstance(value, int) and not isinstance(value, bool)
        case InputKind.FLOAT:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case InputKind.POINT2D | InputKind.COLOR:
            return isinstance(value, tuple) and len(value) == _NUMBERS[kind]
        case InputKind.IMAGE:
            return isinstance(value, str)
        case _:
            return False


def _require_handles(handle: Handle | None, value: Value, spec: InputSpec) -> None:
    if handle is None:
        return
    shape = len(value) if isinstance(value, tuple) else 0
    if shape != (len(handle.value) if isinstance(handle.value, tuple) else 0):
        raise EditError(f"A handle of “{spec.label}” has not as many numbers as its value.")


def _numbers(value: Value) -> tuple[float, ...]:
    if isinstance(value, tuple):
        return value
    return () if isinstance(value, bool | str) else (value,)


def _written(bound: Value) -> str:
    return ", ".join(f"{number:g}" for number in _numbers(bound))

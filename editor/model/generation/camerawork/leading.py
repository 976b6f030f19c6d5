"""A camera that arrives where a picture was taken from, as another sets out from one."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from editor.model.curves import Animated, Curve, Keyframe, number_at
from editor.model.generation.camera import MOVES, CameraPath

_ENLARGING = ("zoom", "dolly")
_STEADY = ("handheld",)


def led_up(path: CameraPath, length: int) -> CameraPath:
    """How a camera that takes `path` over so many frames comes to the picture that stands at its
    end, counted backwards from there: at frame 0 it shows that picture as it is.

        path        0 ────────────> c          of what it sets out from
        led up      0 <──────────── -c         of what it comes to; enlarging by ratio
    """
    last = length - 1

    def moved(name: str) -> Animated:
        move: Animated = getattr(path, name)
        if name in _STEADY:
            return _backwards(move, last, lambda amount: amount)
        end = number_at(move, last)
        if name in _ENLARGING:
            return _backwards(move, last, lambda amount: (1 + amount) / (1 + end) - 1)
        return _backwards(move, last, lambda amount: amount - end)

    return CameraPath(**{name: moved(name) for name in MOVES})


def _backwards(move: Animated, last: int, change: Callable[[float], float]) -> Animated:
    if not isinstance(move, Curve):
        return change(number_at(move, 0))
    values = (change(number_at(move, last - frame)) for frame in range(last + 1))
    return Curve(tuple(Keyframe(Fraction(at), value) for at, value in enumerate(values)))

"""Bézier handles of keyframes, as numbers or as text."""

from __future__ import annotations

from collections.abc import Sequence

from editor.api.arguments import ArgumentError, numbers
from editor.model.curves import Handle

HandleValue = Handle | Sequence[float] | str
"""Frames from the keyframe, then the value's difference: `8,0.5`; `8,20,0` of a position."""


def handle(given: HandleValue | None, side: str) -> Handle | None:
    """The handle on a side, `in` (before its keyframe) or `out`; None: it eases by itself.

    Raises:
        ArgumentError: it is no such numbers, or points to the other side.
    """
    if given is None:
        return None
    if isinstance(given, Handle):
        parts = (given.frames, *(given.value if isinstance(given.value, tuple) else (given.value,)))
    else:
        parts = numbers(given if isinstance(given, str) else ",".join(map(str, given)))
    if len(parts) < 2:
        raise ArgumentError(f"A handle is frames and a value, 8,0.5; “{given}” is one number.")
    frames, *values = parts
    if (frames > 0) if side == "in" else (frames < 0):
        where, sign = ("before", "negative") if side == "in" else ("after", "positive")
        raise ArgumentError(
            f"The {side} handle lies {where} its keyframe: its frames are {sign}, not {frames:g}."
        )
    return Handle(frames, values[0] if len(values) == 1 else tuple(values))

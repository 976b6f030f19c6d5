"""Checks what scripts hand over: whole numbers, words for choices, rates, sizes, speeds.

Each function takes what is right in any of its forms, text as on the command line included, and
refuses the rest with a sentence.
"""

from __future__ import annotations

import operator
from enum import Enum
from fractions import Fraction
from math import isfinite
from typing import SupportsIndex, TypeVar

from editor.api import arguments
from editor.api.arguments import ArgumentError

Time = SupportsIndex | Fraction | str
"""Frames of the sequence, or a text: `48`, `2s`, `00:00:02:00`."""

Rate = SupportsIndex | Fraction | float | str
"""Frames a second: `24`, `Fraction(30000, 1001)`, or `29.97`, which means that."""

Size = tuple[SupportsIndex, SupportsIndex] | str
"""Width and height in pixels."""

E = TypeVar("E", bound=Enum)

SAMPLE_RATES = (8000, 192000)
_ROUNDED = Fraction(5, 1000)
_LARGEST_EXACT = 1001
"""Denominators beyond it come of numbers that were rounded, such as 0.1."""


def choice(given: E | str, choices: type[E]) -> E:
    """The member of an enum, itself or by its word; capitals do not matter.

    Raises:
        ArgumentError: there is none; the message lists them.
    """
    if isinstance(given, choices):
        return given
    word = given.lower() if isinstance(given, str) else given
    try:
        return choices(word)
    except ValueError:
        known = ", ".join(str(each.value) for each in choices)
        raise ArgumentError(f"“{given}” is not one of {known}.") from None


def whole(given: object) -> int | None:
    """A whole number in any type that is for such, numpy's included; None for anything else."""
    if isinstance(given, Fraction) and given.denominator == 1:
        return given.numerator
    if isinstance(given, SupportsIndex) and not isinstance(given, bool):
        return operator.index(given)
    return None


def frames(given: Time, rate: Fraction) -> int:
    """A time in frames of a sequence of that rate."""
    if isinstance(given, str):
        return arguments.frames(given, rate)
    count = whole(given)
    if count is None:
        raise ArgumentError(
            f"{given!r} is no time: give whole frames (48), or a text such as “2s” or "
            "“00:00:02:00”."
        )
    if abs(count) > arguments.MOST_FRAMES:
        raise ArgumentError(f"{count} is too long a time: at most {arguments.MOST_FRAMES} frames.")
    return count


def place(given: SupportsIndex) -> int:
    """A place in a row, from 0."""
    number = whole(given)
    if number is None or number < 0:
        raise ArgumentError(f"{given!r} is no place in a row: they are counted from 0.")
    return number


def rate(given: Rate) -> Fraction:
    """Frames a second, exact: the decimals that people write for NTSC's rates are those."""
    if isinstance(given, str):
        return arguments.rate(given)
    if isinstance(given, float):
        found = _exact(given) if isfinite(given) else None
    else:
        found = given if isinstance(given, Fraction) else whole(given)
    if found is None or not 1 <= found <= 1000:
        raise ArgumentError(
            f"{given!r} is no frame rate: give 24, 29.97 or an exact Fraction(30000, 1001)."
        )
    return Fraction(found)


def size(given: Size) -> tuple[int, int]:
    """Width and height in pixels."""
    if isinstance(given, str):
        return arguments.size(given)
    try:
        width, height = (whole(side) for side in given)
    except (TypeError, ValueError):
        width = height = None
    most = arguments.LARGEST_SIDE
    if width is None or height is None or not (1 <= width <= most and 1 <= height <= most):
        raise ArgumentError(f"{given!r} is no size: give (1920, 1080), each side 1 to {most}.")
    return width, height


def sample_rate(given: SupportsIndex) -> int:
    """Samples of sound a second."""
    count, (low, high) = whole(given), SAMPLE_RATES
    if count is None or not low <= count <= high:
        raise ArgumentError(f"{given!r} is no sample rate: give a whole number, {low} to {high}.")
    return count


def speed(given: SupportsIndex | Fraction | float | str) -> Fraction:
    """How many times as fast, as a fraction of a denominator up to a million."""
    if isinstance(given, str):
        exact = arguments.factor(given)
    elif isinstance(given, float):
        exact = Fraction(given) if isfinite(given) else None
    else:
        exact = given if isinstance(given, Fraction) else whole(given)
    if exact is None:
        raise ArgumentError(f"{given!r} is no speed: give 2, 0.5 or -1 (backwards).")
    value = Fraction(exact).limit_denominator(10**6)
    if exact and not value:
        raise ArgumentError(
            f"A speed of {float(exact):g} is too slow: freeze the clip instead, or choose at "
            "least 0.000001."
        )
    return value


def _exact(given: float) -> Fraction | None:
    """The rate that a float is, or the one of NTSC's family that it is a rounding of."""
    exact = Fraction(given)
    if exact.denominator <= _LARGEST_EXACT:
        return exact
    near = (each for each in arguments.NAMED_RATES.values() if abs(each - exact) < _ROUNDED)
    return next(near, None)

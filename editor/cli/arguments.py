"""Reads what people type: times, rates, sizes, colours, parameters."""

from __future__ import annotations

import re
from fractions import Fraction

from editor.model.curves import Value
from editor.model.timecode import TimecodeError, frame_of

_SIZE = re.compile(r"^(\d+)x(\d+)$")
_NAMED_RATES = {
    "23.976": Fraction(24000, 1001),
    "23.98": Fraction(24000, 1001),
    "29.97": Fraction(30000, 1001),
    "47.952": Fraction(48000, 1001),
    "59.94": Fraction(60000, 1001),
    "119.88": Fraction(120000, 1001),
}


class ArgumentError(ValueError):
    """What was typed cannot be read; the message says what is expected."""


def rate(text: str) -> Fraction:
    """Frames a second: `24`, `29.97` (which is 30000/1001), `30000/1001`."""
    try:
        value = _NAMED_RATES.get(text) or Fraction(text)
    except (ValueError, ZeroDivisionError):
        value = Fraction(0)
    if not 1 <= value <= 1000:
        raise ArgumentError(f"“{text}” is no frame rate: write 24, 29.97 or 30000/1001.")
    return value


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels: `1920x1080`."""
    found = _SIZE.match(text.lower())
    width, height = (int(found[1]), int(found[2])) if found else (0, 0)
    if not (1 <= width <= 16384 and 1 <= height <= 16384):
        raise ArgumentError(f"“{text}” is no size: write 1920x1080, each side 1 to 16384.")
    return width, height


def frames(text: str, sequence_rate: Fraction) -> int:
    """A time in frames of the sequence: `48`, `2s`, `1.5s`, `00:00:02:00`; `-12` counts too."""
    sign, bare = (-1, text[1:]) if text.startswith("-") else (1, text)
    if ":" in bare:
        try:
            return sign * frame_of(bare, sequence_rate)
        except TimecodeError as error:
            raise ArgumentError(str(error)) from error
    try:
        if bare.endswith("s"):
            return sign * round(Fraction(bare[:-1]) * sequence_rate)
        return sign * int(bare)
    except (ValueError, ZeroDivisionError):
        raise ArgumentError(
            f"“{text}” is no time: write frames (48), seconds (2s) or timecode (00:00:02:00)."
        ) from None


def pair(text: str) -> tuple[str, str]:
    """`name=value`, split."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise ArgumentError(f"“{text}” sets nothing: write name=value.")
    return name.strip(), value.strip()


def value(text: str) -> Value:
    """`true`, `0.5`, `10,20`, `#ff8800` or plain text, as a parameter takes it."""
    lowered = text.lower()
    if lowered in ("true", "yes", "on"):
        return True
    if lowered in ("false", "no", "off"):
        return False
    if lowered.startswith("#"):
        return colour(text)
    try:
        numbers = tuple(float(part) for part in text.split(","))
    except ValueError:
        return text
    return numbers if len(numbers) != 1 else numbers[0]


def colour(text: str) -> tuple[float, float, float, float]:
    """`#rrggbb` or `#rrggbbaa` as straight RGBA, 0..1."""
    digits = text.removeprefix("#")
    if len(digits) not in (6, 8) or any(each not in "0123456789abcdefABCDEF" for each in digits):
        raise ArgumentError(f"“{text}” is no colour: write #rrggbb or #rrggbbaa.")
    red, green, blue, alpha = bytes.fromhex(digits if len(digits) == 8 else digits + "ff")
    return red / 255, green / 255, blue / 255, alpha / 255

"""Reads what people type: times, rates, sizes, numbers, colours."""

from __future__ import annotations

import re
from fractions import Fraction

from editor.model.time import RationalTime
from editor.model.timecode import TimecodeError, frame_of

MOST_FRAMES = 10**9
"""Over a year at any rate: what is more is a slip of the finger."""

LARGEST_SIDE = 8192
"""Pixels: what graphics cards and memory can take with several layers."""

_SIZE = re.compile(r"(\d{1,6})x(\d{1,6})")
_NUMBER = re.compile(r"\d{1,12}(\.\d{1,12})?|\d{1,12}/\d{1,12}", re.ASCII)
_FRAMES = re.compile(r"\d{1,12}", re.ASCII)
_COLOUR = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})", re.IGNORECASE)
_NAMED_COLOURS = {
    "black": "#000000",
    "white": "#ffffff",
    "grey": "#808080",
    "red": "#ff0000",
    "orange": "#ffa500",
    "yellow": "#ffff00",
    "green": "#008000",
    "cyan": "#00ffff",
    "blue": "#0000ff",
    "magenta": "#ff00ff",
    "transparent": "#00000000",
}
"""As in CSS."""

NAMED_RATES = {
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
    value = NAMED_RATES.get(text) or _fraction(text)
    if value is None or not 1 <= value <= 1000:
        raise ArgumentError(f"“{text}” is no frame rate: write 24, 29.97 or 30000/1001.")
    return value


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels: `1920x1080`."""
    found = _SIZE.fullmatch(text.lower())
    width, height = (int(found[1]), int(found[2])) if found else (0, 0)
    if not (1 <= width <= LARGEST_SIDE and 1 <= height <= LARGEST_SIDE):
        raise ArgumentError(f"“{text}” is no size: write 1920x1080, each side 1 to {LARGEST_SIDE}.")
    return width, height


def frames(text: str, sequence_rate: Fraction) -> int:
    """A time in frames of the sequence: `48`, `2s`, `1.5s`, `00:00:02:00`; `-12` counts too."""
    sign, bare = (-1, text[1:]) if text.startswith("-") else (1, text)
    if ":" in bare:
        try:
            return sign * frame_of(bare, sequence_rate)
        except TimecodeError as error:
            raise ArgumentError(str(error)) from error
    if bare.endswith("s"):
        seconds = _fraction(bare[:-1])
        count = None if seconds is None else round(seconds * sequence_rate)
    else:
        count = int(bare) if _FRAMES.fullmatch(bare) else None
    if count is None:
        raise ArgumentError(
            f"“{text}” is no time: write frames (48), seconds (2s) or timecode (00:00:02:00)."
        )
    if count > MOST_FRAMES:
        raise ArgumentError(f"“{text}” is too long a time: at most {MOST_FRAMES} frames.")
    return sign * count


def instant(text: str, media_rate: Fraction) -> RationalTime:
    """A time in a media, exact: `48` of its own frames, `2.5s`, `00:00:02:00`."""
    count = frames(text, media_rate)
    if text.endswith("s"):
        return RationalTime.from_seconds(Fraction(text[:-1]))
    return RationalTime(count, media_rate)


def factor(text: str) -> Fraction:
    """How many times as fast: `2`, `0.5`, `1/3`, `50%`, `-1` backwards, `0` frozen."""
    sign, bare = (-1, text[1:]) if text.startswith("-") else (1, text)
    value = _fraction(bare.removesuffix("%"))
    if value is None:
        raise ArgumentError(f"“{text}” is no speed: write 2, 0.5, 50%, -1 (backwards) or 0.")
    return sign * value / (100 if bare.endswith("%") else 1)


def pair(text: str) -> tuple[str, str]:
    """`name=value`, split."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise ArgumentError(f"“{text}” sets nothing: write name=value.")
    return name.strip(), value.strip()


def pairs(texts: list[str] | None) -> dict[str, str]:
    """Several of them; of two with one name the last counts."""
    return dict(pair(text) for text in texts or [])


def adapters(texts: list[str] | None) -> dict[str, str]:
    """`ID` or `ID:STRENGTH`, several of them; the strength of those without one is empty."""
    parted = (text.partition(":") for text in texts or [])
    return {id.strip(): strength.strip() for id, _, strength in parted}


def switch(text: str) -> bool:
    """`on` or `off`; `true`, `false`, `yes`, `no`, `1` and `0` do as well."""
    lowered = text.lower()
    if lowered in ("on", "true", "yes", "1"):
        return True
    if lowered in ("off", "false", "no", "0"):
        return False
    raise ArgumentError(f"“{text}” is neither on nor off.")


def numbers(text: str) -> tuple[float, ...]:
    """`0.5` or `50%`, or several as `10,-20`. None of them is infinite."""
    try:
        found = tuple(
            float(part[:-1]) / 100 if part.endswith("%") else float(part)
            for part in text.split(",")
        )
    except ValueError:
        found = ()
    if not found or any(abs(number) > 1e12 or number != number for number in found):
        raise ArgumentError(f"“{text}” is no number: write 0.5, or several as 10,-20.")
    return found


def colour(text: str) -> tuple[float, float, float, float]:
    """`#rrggbb`, `#rrggbbaa`, `#rgb` or a word such as `red`, as straight RGBA, 0..1; also the
    three or four numbers themselves."""
    code = _NAMED_COLOURS.get(text.lower(), text)
    if _COLOUR.fullmatch(code):
        digits = code[1:] if len(code) > 4 else "".join(2 * digit for digit in code[1:])
        red, green, blue, alpha = bytes.fromhex((digits + "ff")[:8])
        return red / 255, green / 255, blue / 255, alpha / 255
    try:
        red, green, blue, alpha = (*numbers(text), 1.0)[:4]
    except ValueError:
        known = ", ".join(_NAMED_COLOURS)
        raise ArgumentError(
            f"“{text}” is no colour: write #rrggbb, #rrggbbaa or one of {known}."
        ) from None
    return red, green, blue, alpha


def _fraction(text: str) -> Fraction | None:
    if not _NUMBER.fullmatch(text):
        return None
    try:
        return Fraction(text)
    except ZeroDivisionError:
        return None

"""A time as people type it into a field: `1:12`, `112`, `+5`, `-2s`, `00:01:02:12`."""

from __future__ import annotations

import re
from fractions import Fraction

from editor.model.timecode import TimecodeError, frame_of

_SIGNED = re.compile(r"^([+-])\s*(.*)$")
_SECONDS = re.compile(r"^(\d+(?:[.,]\d+)?)\s*s$")
_DIGITS = re.compile(r"^\d{1,9}$")
_PARTS = re.compile(r"^\d{1,3}(?:[:;., ]\d{1,3}){1,3}$")


def entered_frame(text: str, current: int, rate: Fraction) -> int:
    """The frame that `text` means, at least 0.

    Digits are read from the right as frames, seconds, minutes, hours, two each: `112` is one
    second and twelve frames, as `1:12` is. With a sign, `text` counts from `current`.

    Raises:
        TimecodeError: it is no time; the message says what was expected.
    """
    text = text.strip()
    signed = _SIGNED.match(text)
    if signed is None:
        return _frames(text, rate)
    way = _frames(signed[2], rate)
    return max(0, current + (way if signed[1] == "+" else -way))


def _frames(text: str, rate: Fraction) -> int:
    seconds = _SECONDS.match(text)
    if seconds is not None:
        return round(Fraction(seconds[1].replace(",", ".")) * rate)
    if _DIGITS.match(text):
        padded = text.zfill(8)
        parts = [int(padded[:-6]), int(padded[-6:-4]), int(padded[-4:-2]), int(padded[-2:])]
    elif _PARTS.match(text):
        if ";" in text and len(re.findall(r"[:;]", text)) == 3:
            return frame_of(text, rate)
        parts = [int(part) for part in re.split(r"[:;., ]", text)]
        parts = [0] * (4 - len(parts)) + parts
    else:
        raise TimecodeError(f"“{text}” is no time. Write 1:12, 00:01:02:12, +5 or 2.5s.")
    hours, minutes, seconds_, frames = parts
    nominal = -(-rate.numerator // rate.denominator)
    return ((hours * 60 + minutes) * 60 + seconds_) * nominal + frames

"""Timecode: a frame number as people say it, `HH:MM:SS:FF`, with drop-frame.

Source: SMPTE ST 12-1, drop-frame compensation (29.97 and its multiples).
"""

from __future__ import annotations

import re
from fractions import Fraction

_LABEL = re.compile(r"^(\d{1,3}):([0-5]?\d):([0-5]?\d)([:;])(\d{1,3})$")


class TimecodeError(ValueError):
    """The text is no timecode at this rate; the message says what was expected."""


def drops_frames(rate: Fraction) -> bool:
    """Whether the rate counts in drop-frame by custom: 30000/1001 and its multiples."""
    return rate.denominator == 1001 and _nominal(rate) % 30 == 0


def timecode(frame: int, rate: Fraction, drop: bool | None = None) -> str:
    """`frame` as `HH:MM:SS:FF` (`;` before the frames if drop-frame); negative frames get a `-`."""
    nominal = _nominal(rate)
    dropping = drops_frames(rate) if drop is None else drop
    number = abs(frame)
    if dropping:
        number += _dropped_before(number, nominal)
    seconds, frames = divmod(number, nominal)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    mark = ";" if dropping else ":"
    width = max(2, len(str(nominal - 1)))
    sign = "-" if frame < 0 else ""
    return f"{sign}{hours:02}:{minutes:02}:{seconds:02}{mark}{frames:0{width}}"


def frame_of(label: str, rate: Fraction) -> int:
    """The frame that `label` names; `;` before the frames means drop-frame.

    Raises:
        TimecodeError: not of the form HH:MM:SS:FF, more frames than a second has, a label that
            drop-frame skips, or drop-frame at a rate that has none.
    """
    found = _LABEL.match(label.strip())
    nominal = _nominal(rate)
    if found is None:
        raise TimecodeError(f"“{label}” is no timecode: write HH:MM:SS:FF, as 00:01:02:12.")
    hours, minutes, seconds, frames = (int(found[group]) for group in (1, 2, 3, 5))
    if frames >= nominal:
        raise TimecodeError(f"“{label}”: a second has frames 0 to {nominal - 1} at this rate.")
    number = ((hours * 60 + minutes) * 60 + seconds) * nominal + frames
    if found[4] == ":":
        return number
    if nominal % 30:
        raise TimecodeError(f"“{label}”: only rates of 30 and its multiples drop frames (;).")
    drop = nominal // 15
    total_minutes = hours * 60 + minutes
    if minutes % 10 and seconds == 0 and frames < drop:
        raise TimecodeError(f"“{label}” does not exist in drop-frame timecode.")
    return number - drop * (total_minutes - total_minutes // 10)


def _nominal(rate: Fraction) -> int:
    """Frames in a second of timecode: 30 for 29.97."""
    return max(1, -(-rate.numerator // rate.denominator))


def _dropped_before(frame: int, nominal: int) -> int:
    """Labels that were skipped up to `frame`: two a minute at 29.97, save each tenth."""
    drop = nominal // 15
    per_minute = nominal * 60 - drop
    per_ten = per_minute * 10 + drop
    tens, rest = divmod(frame, per_ten)
    skipped = 9 * drop * tens
    if rest >= drop:
        skipped += drop * ((rest - drop) // per_minute)
    return skipped


def frames_text(count: int) -> str:
    """`1 frame`, `7 frames`."""
    return f"{count} frame" if abs(count) == 1 else f"{count} frames"

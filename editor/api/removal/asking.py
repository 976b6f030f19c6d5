"""From what people write of a removal to what is meant."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

from editor.api.arguments import ArgumentError
from editor.model.generation.removal import Margins

_RANGE = re.compile(r"\s*(\d{0,9})\s*:\s*(\d{0,9})\s*", re.ASCII)
_MARGINS = re.compile(r"\s*" + r"\s*,\s*".join([r"(\d{1,5})"] * 4) + r"\s*", re.ASCII)
_SHAPE = re.compile(r"\s*(\d{1,5}(?:\.\d{1,4})?)\s*[:x/]\s*(\d{1,5}(?:\.\d{1,4})?)\s*", re.ASCII)
_LEAST_SHAPE, _MOST_SHAPE = Fraction(1, 16), 16


def keyframe(text: str) -> tuple[int, Path]:
    """`FRAME:PICTURE.png`."""
    frame, colon, path = text.partition(":")
    if not colon or not frame.strip().isascii() or not frame.strip().isdigit() or not path:
        raise ArgumentError(
            f"“{text}” is no picture of a frame: write FRAME:PICTURE.png, as in 12:done12.png."
        )
    return int(frame), Path(path)


def frame_range(text: str) -> tuple[int, int]:
    """`A:B`: from frame A to before frame B; without a number, from the first or to the last."""
    found = _RANGE.fullmatch(text)
    first = int(found[1] or 0) if found else 0
    end = int(found[2] or 10**9) if found else 0
    if found is None or end <= first:
        raise ArgumentError(
            f"“{text}” is no range of frames: write A:B, as in 10:40, from frame 10 to before 40."
        )
    return first, end


def extension(text: str) -> Margins | Fraction:
    """`LEFT,TOP,RIGHT,BOTTOM` in pixels, or a shape, as 16:9."""
    if found := _MARGINS.fullmatch(text):
        margins = Margins(*(int(found[number]) for number in range(1, 5)))
        if not margins.are_none:
            return margins
    if (found := _SHAPE.fullmatch(text)) and Fraction(found[2]):
        shape = Fraction(found[1]) / Fraction(found[2])
        if _LEAST_SHAPE <= shape <= _MOST_SHAPE:
            return shape
    raise ArgumentError(
        f"“{text}” says not by how much the frame becomes larger: write LEFT,TOP,RIGHT,BOTTOM in "
        "pixels, as in 160,0,160,0, or a shape, as in 16:9."
    )

"""A picture on its way from one process to another: small, and in bytes."""

from __future__ import annotations

from dataclasses import dataclass

from editor.media.encode.pictures import lines
from editor.media.pictures.samples.shrunk import Shrinker
from editor.model.colour import ColourTags
from editor.model.frame import Frame, PixelFormat, Plane

LONGEST = 640
"""No side of what is sent is longer."""


@dataclass(frozen=True, slots=True)
class SentFrame:
    """The planes' samples without padding. `shown_size`: that of the picture it stands in for."""

    planes: tuple[tuple[bytes, int, int], ...]
    format: PixelFormat
    width: int
    height: int
    colour: ColourTags
    shown_size: tuple[int, int]


def sent(frame: Frame) -> SentFrame:
    small = frame
    ratio = LONGEST / max(frame.width, frame.height)
    if ratio < 1:
        size = [max(2, round(side * ratio / 2) * 2) for side in (frame.width, frame.height)]
        small = Shrinker().resized(frame, size[0], size[1], frame.format)
    planes = tuple(
        (lines(plane, small.format).tobytes(), plane.width, plane.height) for plane in small.planes
    )
    shown = frame.display_size
    return SentFrame(planes, small.format, small.width, small.height, small.colour, shown)


def received(picture: SentFrame) -> Frame:
    planes = tuple(
        Plane(memoryview(data), len(data) // height, width, height)
        for data, width, height in picture.planes
    )
    return Frame(
        planes,
        picture.format,
        picture.width,
        picture.height,
        picture.colour,
        shown_size=picture.shown_size,
    )

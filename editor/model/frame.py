"""A decoded picture as it came: planes of samples and what they mean. No copy, no conversion."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from editor.model.colour import ColourTags
from editor.model.time import ZERO, RationalTime


class ColourModel(StrEnum):
    """What the planes hold, in this order (alpha last, where there is one).

    YUV: Y, Cb, Cr. RGB: R, G, B (readers reorder FFmpeg's G, B, R planes). GRAY: Y alone.
    """

    YUV = "yuv"
    RGB = "rgb"
    GRAY = "gray"


@dataclass(frozen=True, slots=True)
class PixelFormat:
    """How samples lie in memory.

    `depth` bits a sample: 8 in bytes; 9 to 16 in the low bits of little-endian 16-bit words.
    Chroma planes are smaller by 2**`chroma_x`, 2**`chroma_y` (rounded up). `packed`: one plane
    holds all the channels of a pixel side by side (RGB and RGBA only).
    """

    model: ColourModel
    depth: int = 8
    chroma_x: int = 0
    chroma_y: int = 0
    alpha: bool = False
    packed: bool = False

    @property
    def sample_bytes(self) -> int:
        return 1 if self.depth <= 8 else 2

    @property
    def channels(self) -> int:
        return (1 if self.model is ColourModel.GRAY else 3) + self.alpha

    def plane_size(self, plane: int, width: int, height: int) -> tuple[int, int]:
        """Width and height of plane number `plane`, samples."""
        if self.model is ColourModel.YUV and plane in (1, 2):
            return -(-width >> self.chroma_x), -(-height >> self.chroma_y)
        return width, height


YUV420P8 = PixelFormat(ColourModel.YUV, 8, 1, 1)
RGBA8 = PixelFormat(ColourModel.RGB, 8, alpha=True, packed=True)


class FieldOrder(StrEnum):
    """How the lines of a frame follow in time."""

    PROGRESSIVE = "progressive"
    TOP_FIRST = "top-first"
    BOTTOM_FIRST = "bottom-first"


@dataclass(frozen=True, slots=True, eq=False)
class Plane:
    """`height` rows of `stride` bytes; the last row may stop short at the last sample."""

    data: memoryview
    stride: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """Never written to: the decoder may still refer to its memory.

    `width` x `height` are stored pixels, before `pixel_aspect` (width : height of one pixel) and
    before `rotation` (degrees clockwise that set it upright: 0, 90, 180, 270) and `mirrored`
    (left and right swapped, before rotation). Alpha is straight unless `premultiplied`.
    `shown_size`: what it counts as, if it stands in for a picture of another size.
    """

    planes: tuple[Plane, ...]
    format: PixelFormat
    width: int
    height: int
    colour: ColourTags = ColourTags()
    time: RationalTime = ZERO
    pixel_aspect: Fraction = Fraction(1)
    rotation: int = 0
    mirrored: bool = False
    premultiplied: bool = False
    fields: FieldOrder = FieldOrder.PROGRESSIVE
    shown_size: tuple[int, int] | None = None
    owner: object = field(default=None, repr=False)  # keeps the planes' memory alive

    @property
    def size_bytes(self) -> int:
        return sum(plane.stride * plane.height for plane in self.planes)

    @property
    def display_size(self) -> tuple[int, int]:
        """Width and height as seen: square pixels, upright."""
        if self.shown_size is not None:
            return self.shown_size
        return display_size(self.width, self.height, self.pixel_aspect, self.rotation)


def display_size(width: int, height: int, aspect: Fraction, rotation: int) -> tuple[int, int]:
    """The seen size of `width` x `height` stored pixels; the width alone takes up `aspect`."""
    square = max(1, round(width * aspect))
    return (height, square) if rotation % 180 else (square, height)

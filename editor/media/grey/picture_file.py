"""Grey pictures as files, named by what they hold: such a file never changes."""

from __future__ import annotations

import hashlib
from fractions import Fraction
from pathlib import Path

import numpy as np
from av.codec.context import CodecContext
from av.video.codeccontext import VideoCodecContext
from numpy.typing import NDArray

from editor.media.encode.part_file import write_errors
from editor.media.encode.pictures import blank_frame, encoder_picture, lines
from editor.media.errors import MediaError
from editor.media.pictures.stills import read_still
from editor.model.colour import ColourTags, Range
from editor.model.frame import ColourModel, Frame, PixelFormat

_GREY8 = PixelFormat(ColourModel.GRAY)
_COLOUR = ColourTags(range=Range.FULL)


def save_grey(levels: NDArray[np.uint8], folder: Path) -> Path:
    """Write a grey PNG into `folder`; an equal one that is there is taken.

    Args:
        levels: (H, W) uint8.

    Raises:
        MediaError: the folder cannot be written to.
    """
    packed = grey_png(levels)
    path = folder / f"{hashlib.sha256(packed).hexdigest()}.png"
    with write_errors(path):
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part")
            part.write_bytes(packed)
            part.replace(path)
    return path


def grey_png(levels: NDArray[np.uint8]) -> bytes:
    """The bytes of a PNG of (H, W) uint8."""
    height, width = levels.shape
    frame = blank_frame(_GREY8, width, height, _COLOUR)
    lines(frame.planes[0], _GREY8)[:] = levels
    encoder = CodecContext.create("png", "w")
    assert isinstance(encoder, VideoCodecContext)
    encoder.width, encoder.height, encoder.pix_fmt = width, height, "gray"
    encoder.time_base = Fraction(1, 25)
    encoder.options = {"pred": "mixed"}
    packets = [*encoder.encode(encoder_picture(frame, 0, Fraction(25))), *encoder.encode(None)]
    return b"".join(bytes(packet) for packet in packets)


def read_grey(path: Path) -> NDArray[np.uint8]:
    """A picture file's levels, (H, W) uint8.

    Raises:
        MediaError: it cannot be read, or is not grey of eight bits.
    """
    frame = read_still(path)
    if frame.format != _GREY8:
        raise MediaError(f"“{path.name}” is no picture of a matte: it is not grey of eight bits.")
    return levels_of(frame)


def levels_of(frame: Frame) -> NDArray[np.uint8]:
    """The levels of a grey frame, (H, W) uint8; a copy."""
    assert frame.format == _GREY8, frame.format
    return lines(frame.planes[0], _GREY8).copy()

"""Grey pictures as files, named by what they hold: such a file never changes."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.media.encode.pictures import blank_frame, lines
from editor.media.encode.png import png_of, put_whole
from editor.media.errors import MediaError
from editor.media.pictures.stills import read_still
from editor.model.colour import ColourTags, Range
from editor.model.frame import ColourModel, Frame, PixelFormat

GREY8 = PixelFormat(ColourModel.GRAY)
GREY = ColourTags(range=Range.FULL)


def save_grey(levels: NDArray[np.uint8], folder: Path) -> Path:
    """Write a grey PNG into `folder`; an equal one that is there is taken.

    Args:
        levels: (H, W) uint8.

    Raises:
        MediaError: the folder cannot be written to.
    """
    packed = png_of(grey_frame(levels))
    path = folder / f"{hashlib.sha256(packed).hexdigest()}.png"
    if not path.exists():
        put_whole(path, packed)
    return path


def read_grey(path: Path) -> NDArray[np.uint8]:
    """A picture file's levels, (H, W) uint8.

    Raises:
        MediaError: it cannot be read, or is not grey of eight bits.
    """
    frame = read_still(path)
    if frame.format != GREY8:
        raise MediaError(f"“{path.name}” is no picture of a matte: it is not grey of eight bits.")
    return levels_of(frame)


def grey_frame(levels: NDArray[np.uint8]) -> Frame:
    """(H, W) uint8 as a frame."""
    height, width = levels.shape
    frame = blank_frame(GREY8, width, height, GREY)
    lines(frame.planes[0], GREY8)[:] = levels
    return frame


def levels_of(frame: Frame) -> NDArray[np.uint8]:
    """The levels of a grey frame, (H, W) uint8; a copy."""
    assert frame.format == GREY8, frame.format
    return lines(frame.planes[0], GREY8).copy()

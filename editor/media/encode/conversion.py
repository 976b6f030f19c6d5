"""Pictures in another form than the encoder takes, made into that one."""

from __future__ import annotations

import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter

from editor.media.encode.pictures import framed
from editor.media.encode.settings import colour_numbers, ffmpeg_name
from editor.model.colour import ColourTags
from editor.model.frame import RGBA8, ColourModel, Frame, PixelFormat

RGB8 = PixelFormat(ColourModel.RGB, 8, packed=True)


def converted(frame: Frame, format: PixelFormat, colour: ColourTags) -> Frame:
    """An RGBA picture of eight bits as `format`; without alpha, what is transparent shows as if it
    were not.

    Args:
        colour: of the result; its primaries and transfer are those of `frame`, more or less.
    """
    assert frame.format == RGBA8, frame.format
    colours: dict[str, int] = {}
    if format.model is not ColourModel.RGB:
        numbers = colour_numbers(colour)
        colours["dst_colorspace"] = numbers.matrix
        colours["src_color_range"] = colour_numbers(frame.colour).range
        colours["dst_color_range"] = numbers.range
    name = ffmpeg_name(format)
    made = VideoReformatter().reformat(_picture(frame), format=name, threads=1, **colours)
    return framed(made, format, colour)


def _picture(frame: Frame) -> VideoFrame:
    """As FFmpeg takes it, in the frame's own memory."""
    if isinstance(frame.owner, VideoFrame):
        return frame.owner
    plane = frame.planes[0]
    shape, strides = (plane.height, plane.width, 4), (plane.stride, 4, 1)
    pixels = np.ndarray(shape, np.uint8, buffer=plane.data, strides=strides)
    return VideoFrame.from_numpy_buffer(pixels, format=ffmpeg_name(RGBA8))

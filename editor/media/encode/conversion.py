"""Pictures in another form than the encoder takes, made into that one."""

from __future__ import annotations

import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter

from editor.media.encode.pictures import blank_frame, copied, lines
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
    if format == RGB8:
        return _without_alpha(frame, colour)
    picture = frame.owner if isinstance(frame.owner, VideoFrame) else copied(frame).owner
    assert isinstance(picture, VideoFrame)
    numbers = colour_numbers(colour)
    made = VideoReformatter().reformat(
        picture,
        format=ffmpeg_name(format),
        dst_colorspace=numbers.matrix,
        src_color_range=colour_numbers(frame.colour).range,
        dst_color_range=numbers.range,
        threads=1,
    )
    result = blank_frame(format, frame.width, frame.height, colour)
    for plane, stored in zip(result.planes, made.planes, strict=True):
        rows = np.frombuffer(memoryview(stored), np.uint8).reshape(-1, stored.line_size)
        lines(plane, format)[:] = rows[: plane.height, : plane.width * format.sample_bytes]
    return result


def _without_alpha(frame: Frame, colour: ColourTags) -> Frame:
    result = blank_frame(RGB8, frame.width, frame.height, colour)
    rgba = lines(frame.planes[0], RGBA8).reshape(frame.height, frame.width, 4)
    lines(result.planes[0], RGB8)[:] = rgba[..., :3].reshape(frame.height, -1)
    return result

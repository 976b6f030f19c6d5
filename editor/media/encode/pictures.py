"""Model frames as the pictures that encoders take."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from av.video.frame import PictureType, VideoFrame
from numpy.typing import NDArray

from editor.media.encode.settings import colour_numbers, ffmpeg_name, stored_planes
from editor.model.colour import ColourTags
from editor.model.frame import Frame, PixelFormat, Plane


def blank_frame(format: PixelFormat, width: int, height: int, colour: ColourTags) -> Frame:
    """A frame in memory that an encoder takes without a copy.

    Its planes may be written to until it is handed to a writer; what they hold is undefined.
    """
    return framed(VideoFrame(width, height, ffmpeg_name(format)), format, colour)


def framed(picture: VideoFrame, format: PixelFormat, colour: ColourTags) -> Frame:
    """A picture in FFmpeg's memory, whose format is `format`, as a frame."""
    width, height = picture.width, picture.height
    stored = [picture.planes[number] for number in stored_planes(format)]
    planes = tuple(
        Plane(memoryview(plane), plane.line_size, *format.plane_size(index, width, height))
        for index, plane in enumerate(stored)
    )
    return Frame(planes, format, width, height, colour, owner=picture)


def copied(frame: Frame) -> Frame:
    """The same picture in memory of its own, which may be written to; see `blank_frame`."""
    copy = blank_frame(frame.format, frame.width, frame.height, frame.colour)
    for plane, target in zip(frame.planes, copy.planes, strict=True):
        lines(target, frame.format)[:] = lines(plane, frame.format)
    return copy


def lay_in(frame: Frame, patch: Frame, x: int, y: int) -> None:
    """Write `patch`, of the same format, into a frame from `copied`, its corner at (x, y).

    Args:
        x, y: pixels; multiples of the chroma samples' size.
    """
    for index, (plane, part) in enumerate(zip(frame.planes, patch.planes, strict=True)):
        left, top = frame.format.plane_size(index, x, y)
        channels = frame.format.channels if frame.format.packed else 1
        start = left * channels * frame.format.sample_bytes
        rows = lines(part, patch.format)
        lines(plane, frame.format)[top : top + part.height, start : start + rows.shape[1]] = rows


def lines(plane: Plane, format: PixelFormat) -> NDArray[np.uint8]:
    """The plane's bytes, (height, bytes a line) uint8, without what pads each line. No copy."""
    channels = format.channels if format.packed else 1
    width = plane.width * channels * format.sample_bytes
    return np.ndarray((plane.height, width), np.uint8, buffer=plane.data, strides=(plane.stride, 1))


def encoder_picture(frame: Frame, index: int, rate: Fraction) -> VideoFrame:
    """`frame` as picture number `index` of a stream: its own memory, if FFmpeg made that."""
    name = ffmpeg_name(frame.format)
    picture = frame.owner
    if not (
        isinstance(picture, VideoFrame)
        and picture.format.name == name
        and (picture.width, picture.height) == (frame.width, frame.height)
    ):
        picture = copied(frame).owner
        assert isinstance(picture, VideoFrame)
    # What belongs to the picture's place in the stream; its samples are not touched.
    picture.pts = index
    picture.time_base = 1 / rate
    picture.duration = 1
    picture.pict_type = PictureType.NONE
    numbers = colour_numbers(frame.colour)
    picture.color_range = numbers.range
    picture.colorspace = numbers.matrix
    picture.color_primaries = numbers.primaries
    picture.color_trc = numbers.transfer
    return picture

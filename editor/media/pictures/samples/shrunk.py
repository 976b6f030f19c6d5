"""A decoded frame in fewer pixels, its samples meaning what they meant."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter

from editor.media.encode.pictures import copied
from editor.media.encode.settings import colour_numbers, ffmpeg_name, stored_planes
from editor.model.frame import ColourModel, Frame, PixelFormat, Plane

_ONE_SHAPE = {  # of shrunk pictures: few kinds, so that few shaders are needed for them
    ColourModel.YUV: PixelFormat(ColourModel.YUV, 16),
    ColourModel.RGB: PixelFormat(ColourModel.RGB, 16, packed=True),
    ColourModel.GRAY: PixelFormat(ColourModel.GRAY, 16),
}


class Shrinker:
    """Averages areas in the frame's own encoding, without the interpreter's lock."""

    def __init__(self) -> None:
        self._reformatter = VideoReformatter()

    def shrunk(self, frame: Frame, longest: int) -> Frame:
        """`frame` with no side as seen longer than `longest` pixels, 16 bits a sample."""
        width, height = frame.display_size
        ratio = min(1.0, longest / max(width, height))
        if frame.rotation % 180:
            width, height = height, width
        size = max(1, round(width * ratio)), max(1, round(height * ratio))
        format = _ONE_SHAPE[frame.format.model]
        if frame.format.alpha:
            format = replace(format, alpha=True)
        return self.resized(frame, *size, format)

    def resized(self, frame: Frame, width: int, height: int, format: PixelFormat) -> Frame:
        """`frame` as `width` x `height` stored square pixels of `format`, of the same colour model
        and colours."""
        assert format.model is frame.format.model, (format, frame.format)
        picture = frame.owner
        if not isinstance(picture, VideoFrame) or picture.format.name != ffmpeg_name(frame.format):
            picture = copied(frame).owner
            assert isinstance(picture, VideoFrame)
        numbers = colour_numbers(frame.colour)
        small = self._reformatter.reformat(
            picture,
            width=width,
            height=height,
            format=ffmpeg_name(format),
            src_color_range=numbers.range,
            dst_color_range=numbers.range,
            interpolation="AREA",
            threads=1,
        )
        stored = [small.planes[number] for number in stored_planes(format)]
        planes = tuple(
            Plane(memoryview(plane), plane.line_size, *format.plane_size(index, width, height))
            for index, plane in enumerate(stored)
        )
        return replace(
            frame,
            planes=planes,
            format=format,
            width=width,
            height=height,
            pixel_aspect=Fraction(1),
            shown_size=None,
            owner=small,
        )

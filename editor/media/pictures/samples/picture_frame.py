"""A decoded av.VideoFrame becomes a model Frame: the same memory, with what its samples mean."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter

from editor.media.pictures.samples.colour_tags import colour_tags
from editor.media.pictures.samples.pixel_formats import native_format, nearest_name
from editor.model.colour import ColourTags
from editor.model.frame import ColourModel, Frame, PixelFormat, Plane
from editor.model.time import RationalTime


@dataclass(frozen=True, slots=True)
class Presentation:
    """What the stream says of all its pictures; see `model.frame.Frame` for the words.

    `colour` numbers (range, primaries, transfer, matrix; FFmpeg's) stand where a frame has none.
    `still`: a photo or drawing, made for sRGB screens.
    """

    codec: str
    pixel_aspect: Fraction = Fraction(1)
    rotation: int = 0
    mirrored: bool = False
    colour: tuple[int, int, int, int] = (0, 2, 2, 2)
    still: bool = False
    shown_size: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Layout:
    """What is the same for each picture of one pixel format, size and colour."""

    native: str
    format: PixelFormat
    tags: ColourTags
    planes: tuple[tuple[int, int, int], ...]  # FFmpeg's plane number, width, height


class FrameMaker:
    """Turns the decoded pictures of one stream into Frames, without a copy where that can be."""

    def __init__(self, presentation: Presentation) -> None:
        self._presentation = presentation
        self._layouts: dict[tuple[object, ...], _Layout] = {}
        self._reformatter = VideoReformatter()

    def frame(self, picture: VideoFrame, time: RationalTime) -> Frame:
        """`picture` as a Frame that keeps its memory alive.

        Raises:
            MediaError: its pixel format cannot be read.
        """
        width, height = picture.width, picture.height
        name = picture.format.name
        numbers = (
            picture.color_range,
            picture.color_primaries,
            picture.color_trc,
            picture.colorspace,
        )
        key = (name, width, height, numbers)
        layout = self._layouts.get(key)
        if layout is None:
            layout = self._layouts[key] = self._layout(name, width, height, numbers)
        stored = picture.planes
        if layout.native != name or any(plane.line_size <= 0 for plane in stored):
            picture = self._converted(picture, layout.native)
            stored = picture.planes
        presentation = self._presentation
        return Frame(
            planes=tuple(
                Plane(memoryview(stored[index]), stored[index].line_size, plane_width, plane_height)
                for index, plane_width, plane_height in layout.planes
            ),
            format=layout.format,
            width=width,
            height=height,
            colour=layout.tags,
            time=time,
            pixel_aspect=presentation.pixel_aspect,
            rotation=presentation.rotation,
            mirrored=presentation.mirrored,
            premultiplied=layout.format.alpha and presentation.codec == "exr",
            shown_size=presentation.shown_size,
            owner=picture,
        )

    def _layout(
        self, name: str, width: int, height: int, numbers: tuple[int, int, int, int]
    ) -> _Layout:
        native = nearest_name(name)
        format = native_format(native)
        assert format is not None, native
        merged = merged_numbers(numbers, self._presentation.colour)
        codec, still = self._presentation.codec, self._presentation.still
        tags = colour_tags(merged, format, name, codec, (width, height), still)
        order = _plane_order(format)
        planes = tuple(
            (stored, *format.plane_size(index, width, height)) for index, stored in enumerate(order)
        )
        return _Layout(native, format, tags, planes)

    def _converted(self, picture: VideoFrame, native: str) -> VideoFrame:
        """The same picture in the format `native`, top line first, its range unchanged."""
        if picture.format.name != native:
            return self._reformatter.reformat(
                picture,
                format=native,
                src_color_range=picture.color_range,
                dst_color_range=picture.color_range,
                interpolation="POINT",
                threads=1,  # swscale's slices race in formats of 16 bits with two planes
            )
        return _top_line_first(picture)


def merged_numbers(
    own: tuple[int, int, int, int], stream: tuple[int, int, int, int]
) -> tuple[int, int, int, int]:
    """A frame's colour numbers, with the stream's where the frame says nothing."""
    ranges, rest = (own[0], stream[0]), zip(own[1:], stream[1:], strict=True)
    primaries, transfer, matrix = (ours if ours != 2 else theirs for ours, theirs in rest)
    return (ranges[0] or ranges[1], primaries, transfer, matrix)


def _plane_order(format: PixelFormat) -> tuple[int, ...]:
    if format.packed or format.model is ColourModel.GRAY:
        return (0,)
    if format.model is ColourModel.RGB:
        return (2, 0, 1, 3) if format.alpha else (2, 0, 1)
    return (0, 1, 2, 3) if format.alpha else (0, 1, 2)


def _top_line_first(picture: VideoFrame) -> VideoFrame:
    """A copy of a picture whose lines are stored from the bottom up."""
    copy = VideoFrame(picture.width, picture.height, picture.format.name)
    for source, target in zip(picture.planes, copy.planes, strict=True):
        stride, height = abs(source.line_size), source.height
        lines = bytes(source)
        used = min(stride, target.line_size)
        rows = bytearray(target.line_size * height)
        for row in range(height):
            above = (height - 1 - row if source.line_size < 0 else row) * stride
            rows[row * target.line_size : row * target.line_size + used] = lines[
                above : above + used
            ]
        target.update(bytes(rows))
    return copy

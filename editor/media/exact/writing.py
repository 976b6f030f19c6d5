"""Films that hold the very samples they are given, and say of them what their original said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil
from pathlib import Path
from typing import cast

import av
from av.container import OutputContainer
from av.error import FFmpegError
from av.video.frame import PictureType, VideoFrame
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream

from editor.media.encode.part_file import PartFile, write_errors
from editor.media.encode.settings import ffmpeg_name
from editor.media.errors import MediaError
from editor.media.exact.conversion import picture_of
from editor.media.exact.sound_copy import SoundCopy
from editor.media.exact.stored_pictures import Times
from editor.media.writer import Step, Writer
from editor.model.frame import ColourModel, Frame, PixelFormat

SUFFIXES = {".mkv": "matroska", ".mp4": "mp4", ".mov": "mov", ".m4v": "mp4"}
_CLOCK = Fraction(1, 90_000)  # of films whose pictures do not follow at one rate
_LEVELS_OF_H264 = (8, 10)
BOTTOM_FIRST = (3, 5)


@dataclass(frozen=True, slots=True)
class _Coding:
    """An encoder that keeps every sample of a format, in FFmpeg's words."""

    encoder: str
    pixel_format: str
    options: dict[str, str]


class ExactWriter(Writer):
    """A film in the making, of pictures such as `first`: of its format, size, colours and
    orientation. H.264 without loss where that can be, since it is read twice as fast as FFV1.

    Args:
        times: when the pictures begin; the film begins with the first of them.
        fields: FFmpeg's number for the order of fields; 0: none are told.
        sound: a film whose sound goes along, from the first picture's time on.

    Raises:
        MediaError: such pictures cannot be kept there without loss, or the file cannot be made.
    """

    def __init__(
        self,
        path: Path,
        first: Frame,
        times: Times,
        *,
        fields: int = 0,
        sound: Path | None = None,
        overwrite: bool = False,
    ) -> None:
        muxer = _muxer(path)
        part = PartFile(path, overwrite=overwrite)
        super().__init__(part)
        self._times, self._count = times, 0
        self._base = _CLOCK if times.rate is None else 1 / times.rate
        picture = picture_of(first)
        try:
            coding = _coding(first, muxer, part.target, fields, times.rate)
            self._coding, self._format = coding, first.format
            container = av.open(str(part.path), "w", format=muxer)
            self._container = cast(OutputContainer, container)
            self._stream = self._added(first, picture, fields)
            begins = times.starts[0].seconds
            self.sound = None if sound is None else SoundCopy(sound, self._container, begins)
            self._container.start_encoding()
        except (FFmpegError, ValueError) as error:
            part.discard()
            raise MediaError(f"“{part.target.name}” cannot be made: {error}.") from error
        except BaseException:
            part.discard()
            raise

    def write_picture(self, frame: Frame) -> None:
        """Append one picture, of the first one's size and format; its samples may lie otherwise."""
        assert _unpacked(frame.format) == _unpacked(self._format), frame.format
        picture = picture_of(frame)
        if picture.format.name != self._coding.pixel_format:
            picture = VideoReformatter().reformat(
                picture,
                format=self._coding.pixel_format,
                src_color_range=picture.color_range,
                dst_color_range=picture.color_range,
                interpolation="POINT",
                threads=1,
            )
        picture.pts, picture.time_base = self._ticks(self._count), self._base
        picture.duration = self._ticks(self._count + 1) - picture.pts
        picture.pict_type = PictureType.NONE
        self._count += 1
        with write_errors(self._part.target):
            self._container.mux(self._stream.encode(picture))
            if self.sound is not None:
                self.sound.until(self._ticks(self._count) * self._base)

    def _ticks(self, number: int) -> int:
        times, first = self._times, self._times.starts[0]
        time = times.starts[number] if number < len(times.starts) else times.end
        return round((time - first).seconds / self._base)

    def _end(self, step: Step) -> None:
        step(0, 1)
        with write_errors(self._part.target):
            self._container.mux(self._stream.encode(None))
            if self.sound is not None:
                self.sound.until(None)
                self.sound.close()
            self._container.close()

    def _drop(self) -> None:
        self._part.path.write_bytes(b"")
        if self.sound is not None:
            self.sound.close()
        self._container.close()

    def _added(self, first: Frame, picture: VideoFrame, fields: int) -> VideoStream:
        rate = self._times.rate or Fraction(30)
        stream = self._container.add_stream(
            self._coding.encoder, rate=rate, options=self._coding.options
        )
        assert isinstance(stream, VideoStream)
        context = stream.codec_context
        context.width, context.height = first.width, first.height
        context.pix_fmt = self._coding.pixel_format
        context.time_base = self._base
        context.sample_aspect_ratio = first.pixel_aspect
        context.color_range = picture.color_range
        context.colorspace = picture.colorspace
        context.color_primaries = picture.color_primaries
        context.color_trc = picture.color_trc
        if fields > 1:
            context.field_order = fields
        context.thread_type = "AUTO"
        if first.rotation or first.mirrored:
            turn = first.rotation if first.mirrored else -first.rotation
            stream.set_display_rotation(turn, hflip=first.mirrored)
        return stream


def require_exact(path: Path, first: Frame) -> None:
    """
    Raises:
        MediaError: a film of that name cannot keep such pictures without loss.
    """
    _coding(first, _muxer(path), path, 0, None)


def _muxer(path: Path) -> str:
    muxer = SUFFIXES.get(path.suffix.lower())
    if muxer is None:
        raise MediaError(
            f"“{path.name}” has no suffix of a film: call it {path.stem or 'film'}.mkv "
            f"({', '.join(SUFFIXES)} are known)."
        )
    return muxer


def _coding(first: Frame, muxer: str, target: Path, fields: int, rate: Fraction | None) -> _Coding:
    picture = picture_of(first)
    format, name = first.format, picture.format.name
    interval = {"g": str(ceil(rate or 24)), "bf": "0", "qp": "0", "preset": "ultrafast"}
    if _is_h264(format, first.width, first.height):
        if format.model is ColourModel.RGB:
            return _Coding("libx264rgb", "rgb24", interval)
        if picture.interlaced_frame or fields > 1:
            order = "bff=1" if fields in BOTTOM_FIRST else "tff=1"
            interval["x264-params"] = order
        return _Coding("libx264", name, interval)
    if muxer != "matroska":
        raise MediaError(
            f"“{target.name}” cannot keep such pictures ({name}) without loss: call it "
            f"{target.stem}.mkv."
        )
    intra = {"level": "3", "g": "1"}
    return _Coding("ffv1", _of_ffv1(format), intra)


def _unpacked(format: PixelFormat) -> PixelFormat:
    return replace(format, packed=False)


def _is_h264(format: PixelFormat, width: int, height: int) -> bool:
    """Whether x264 can take such pictures as they are."""
    if format.alpha or format.depth not in _LEVELS_OF_H264:
        return False
    if format.model is ColourModel.RGB:
        return format.packed and format.depth == 8
    if format.model is ColourModel.GRAY:
        return False
    if (format.chroma_x, format.chroma_y) not in ((1, 1), (1, 0), (0, 0)):
        return False
    return width % (1 << format.chroma_x) == 0 and height % (1 << format.chroma_y) == 0


def _of_ffv1(format: PixelFormat) -> str:
    """FFmpeg's name of what FFV1 keeps it in."""
    if format.model is ColourModel.RGB and format.depth == 8:
        return "bgra" if format.alpha else "bgr0"
    return ffmpeg_name(format)

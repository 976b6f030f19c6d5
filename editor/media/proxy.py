"""Proxies: small copies of films that can be entered at any picture, for looking only.

A proxy has each picture of its film at exactly the same time, in fewer pixels, of the same
colours. It counts as large as the film, so that what is done with it looks the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from math import lcm
from pathlib import Path
from typing import Any, cast

import av
from av.container import OutputContainer
from av.error import FFmpegError
from av.video.frame import PictureType, VideoFrame
from av.video.stream import VideoStream

from editor.media.container import open_container
from editor.media.encode.part_file import PartFile, write_errors
from editor.media.encode.settings import colour_numbers, ffmpeg_name
from editor.media.errors import MediaError
from editor.media.media_info import MediaInfo, VideoInfo
from editor.media.pictures.picture_stream import PictureStream
from editor.media.pictures.samples.picture_frame import FrameMaker
from editor.media.pictures.samples.shrunk import Shrinker
from editor.media.probe import probe
from editor.media.probing.stream_timing import time_base
from editor.model.colour import ColourTags
from editor.model.frame import ColourModel, Frame, PixelFormat
from editor.model.task import TaskControl

SUFFIX = ".proxy.mp4"
_SHORTEST_SIDE = 540  # pixels of a proxy's shorter side, at most
_SMALL = 360  # films whose shorter side is no longer are quick as they are
_FASTEST_CLOCK = 2**31 - 1  # ticks a second that MP4 and FFmpeg can count
_OPTIONS = {
    "preset": "ultrafast",
    "tune": "fastdecode",
    "crf": "24",
    "g": "1",
    "bf": "0",
    "forced-idr": "1",
}


def is_proxy(path: Path) -> bool:
    return path.name.endswith(SUFFIX)


def needs_proxy(info: MediaInfo) -> bool:
    """Whether a proxy would make the film quicker to look at.

    Not what can be entered at any picture already, what is small, and what has alpha, which a
    proxy could not keep; nor stills and sounds.
    """
    if not info.video or info.is_still:
        return False
    video = info.video[0]
    return (
        not video.intra_only
        and min(video.stream.width, video.stream.height) > _SMALL
        and video.format.model is ColourModel.YUV
        and not video.format.alpha
    )


def make_proxy(source: Path, target: Path, task: TaskControl) -> Path:
    """A proxy of the first pictures of `source` at `target`, which is there only when it is whole.

    Raises:
        MediaError: the film cannot be read, needs no proxy, or there is no room.
        Cancelled: between two pictures.
    """
    info = probe(source)
    if not needs_proxy(info):
        raise MediaError(f"{source.name} is quick as it is: it needs no proxy.")
    with write_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    part = PartFile(target, overwrite=True)
    try:
        with write_errors(target):
            _write(source, info, part.path, task)
        part.commit()
    except BaseException:
        part.discard()
        raise
    return target


def proxy_info(path: Path) -> MediaInfo:
    """What `probe` says of the proxy's film, for a reader of the proxy.

    Raises:
        MediaError: the proxy is missing or is none.
    """
    info = probe(path)
    with open_container(path) as container:
        said = container.metadata.get("comment", "")
    try:
        film = _Film.from_text(said)
        video = info.video[0]
    except (ValueError, LookupError, TypeError) as error:
        raise MediaError(f"{path.name} is no proxy of ours.") from error
    presentation = replace(
        video.presentation,
        rotation=film.rotation,
        mirrored=film.mirrored,
        shown_size=film.shown_size,
    )
    described = replace(
        video, rate=film.rate, start=film.start, end=film.end, presentation=presentation
    )
    return replace(info, video=(described,))


@dataclass(frozen=True, slots=True)
class _Film:
    """What a proxy has to say of its film; times in seconds of media time."""

    start: Fraction
    end: Fraction
    rate: Fraction | None
    rotation: int
    mirrored: bool
    shown_size: tuple[int, int]

    @staticmethod
    def of(video: VideoInfo) -> _Film:
        presentation = video.presentation
        return _Film(
            video.start,
            video.end,
            video.rate,
            presentation.rotation,
            presentation.mirrored,
            video.stream.display_size,
        )

    def text(self) -> str:
        said: dict[str, Any] = {
            "start": str(self.start),
            "end": str(self.end),
            "rate": None if self.rate is None else str(self.rate),
            "rotation": self.rotation,
            "mirrored": self.mirrored,
            "shown_size": self.shown_size,
        }
        return json.dumps(said)

    @staticmethod
    def from_text(text: str) -> _Film:
        said = json.loads(text)
        width, height = said["shown_size"]
        return _Film(
            Fraction(said["start"]),
            Fraction(said["end"]),
            None if said["rate"] is None else Fraction(said["rate"]),
            int(said["rotation"]),
            bool(said["mirrored"]),
            (int(width), int(height)),
        )


def _write(source: Path, info: MediaInfo, path: Path, task: TaskControl) -> None:
    video = info.video[0]
    reading = PictureStream(source, info.container, video)
    try:
        with open_container(source) as container:
            tick = time_base(container.streams[video.index])
        clock = lcm(tick.denominator, video.rate.numerator if video.rate else 1)
        if clock > _FASTEST_CLOCK:
            raise MediaError(f"The clock of {source.name} is too fine for a proxy.")
        options = {"video_track_timescale": str(clock), "movflags": "+faststart"}
        output = av.open(str(path), "w", format="mp4", container_options=options)
        with cast(OutputContainer, output):
            output.metadata["comment"] = _Film.of(video).text()
            stream: VideoStream | None = None
            for time, frame in _pictures(reading, video, task):
                if stream is None:
                    stream = _stream(output, frame, clock, video)
                picture = frame.owner
                assert isinstance(picture, VideoFrame)
                picture.pts, picture.time_base = int(time * clock), Fraction(1, clock)
                picture.pict_type = PictureType.NONE
                output.mux(stream.encode(picture))
            if stream is None:
                raise MediaError(f"Not one picture of {source.name} can be decoded.")
            output.mux(stream.encode(None))
    except (FFmpegError, ValueError) as error:
        if isinstance(error, OSError):
            raise
        raise MediaError(f"No proxy can be made of {source.name} ({error}).") from error
    finally:
        reading.close()


def _pictures(
    reading: PictureStream, video: VideoInfo, task: TaskControl
) -> Iterator[tuple[Fraction, Frame]]:
    """Each picture, small, with the seconds since the first one."""
    maker, shrinker = FrameMaker(video.presentation), Shrinker()
    clock = reading.clock
    total = max(1, round((video.end - video.start) * (video.stream.rate or 25)))
    done = 0
    while pictures := reading.read():
        for start, picture in pictures:
            task.step(min(done, total - 1), total, "proxy")
            frame = maker.frame(picture, clock.time_of(start))
            size = proxy_size(frame.width, frame.height)
            depth = 8 if frame.format.depth == 8 else 10
            format = PixelFormat(ColourModel.YUV, depth, 1, 1)
            small = shrinker.resized(frame, *size, format)
            yield Fraction(start - clock.first, clock.units_per_second), small
            done += 1
    task.step(total, total, "proxy")


def proxy_size(width: int, height: int) -> tuple[int, int]:
    """The stored size of a proxy, both sides even."""
    ratio = min(1.0, _SHORTEST_SIDE / min(width, height))
    return max(2, round(width * ratio / 2) * 2), max(2, round(height * ratio / 2) * 2)


def _stream(output: OutputContainer, first: Frame, clock: int, video: VideoInfo) -> VideoStream:
    rate = video.stream.rate or Fraction(25)
    stream = output.add_stream("libx264", rate=rate, options=_OPTIONS)
    assert isinstance(stream, VideoStream)
    context = stream.codec_context
    context.width, context.height = first.width, first.height
    context.pix_fmt = ffmpeg_name(first.format)
    context.time_base = Fraction(1, clock)
    context.thread_type = "FRAME"
    _tell_colour(stream, first.colour)
    return stream


def _tell_colour(stream: VideoStream, colour: ColourTags) -> None:
    """In so many words: what a reader guesses of a film depends on its size."""
    numbers = colour_numbers(colour)
    context = stream.codec_context
    context.color_range, context.colorspace = numbers.range, numbers.matrix
    context.color_primaries, context.color_trc = numbers.primaries, numbers.transfer

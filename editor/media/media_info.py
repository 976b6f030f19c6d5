"""What `probe` finds in a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from editor.media.pictures.samples.picture_frame import Presentation
from editor.model.frame import PixelFormat
from editor.model.media import AudioStream, VideoStream
from editor.model.time import RationalTime, TimeRange


@dataclass(frozen=True, slots=True)
class VideoInfo:
    """One stream of pictures; `start` and `end` are in media time, seconds.

    `index` is its number among all the container's streams. `rate` is exact where the stream has
    one rate throughout, else None (`stream.rate` is the average then). `decoder` names FFmpeg's
    decoder where the usual one would lose the alpha. `intra_only`: each picture stands alone.
    Not `seekable`: pictures can only be read in order. `first_pts` is the first picture's time on
    the stream's own clock.
    """

    stream: VideoStream
    index: int
    format: PixelFormat
    pixel_format_name: str
    presentation: Presentation
    rate: Fraction | None
    first_pts: int
    start: Fraction
    end: Fraction
    decoder: str | None = None
    intra_only: bool = False
    seekable: bool = True

    def as_sequence(self, rate: Fraction, length: int) -> VideoInfo:
        """The same for `length` such pictures in a row, at `rate`."""
        stream = replace(self.stream, rate=rate)
        return replace(self, stream=stream, rate=rate, end=length / rate, intra_only=True)


@dataclass(frozen=True, slots=True)
class AudioInfo:
    """One stream of sound; `start` and `end` are in media time, seconds."""

    stream: AudioStream
    index: int
    start: Fraction
    end: Fraction


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """A file's streams. Media time 0 is second `start` of the file's own clock.

    `available_range` is None for a still. `first_number` and `missing` tell of an image sequence,
    which is called `title` rather than by its pattern.
    """

    path: Path
    container: str
    available_range: TimeRange | None
    start: Fraction = Fraction(0)
    video: tuple[VideoInfo, ...] = ()
    audio: tuple[AudioInfo, ...] = ()
    start_timecode: str = ""
    size_bytes: int = 0
    modified_ns: int = 0
    first_number: int | None = None
    missing: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
    title: str = ""

    @property
    def name(self) -> str:
        """What a project calls it at first."""
        return self.title or self.path.name

    @property
    def is_still(self) -> bool:
        return self.available_range is None


def range_from_zero(end: Fraction) -> TimeRange:
    """From media time 0 to `end`, seconds."""
    return TimeRange(RationalTime(0, Fraction(1)), RationalTime.from_seconds(end))

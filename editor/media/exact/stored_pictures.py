"""Every picture of a film, a series or a still, one by one, as it is stored."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

from editor.media.container import moving_streams, open_container
from editor.media.errors import MediaError
from editor.media.frame_source import opened
from editor.media.media_info import MediaInfo
from editor.media.pictures.animated_webp import read_animated_webp
from editor.media.pictures.cache import FrameCache
from editor.media.pictures.image_sequence import is_pattern
from editor.media.pictures.picture_stream import PictureStream
from editor.media.reader import VideoReader, probed
from editor.model.frame import Frame
from editor.model.media import MediaReference
from editor.model.time import ZERO, RationalTime

_CACHE_BYTES = 96 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Times:
    """When each picture begins, in media time, and when the last one ends.

    `rate`: the one rate at which they follow each other without a gap; None: there is none.
    """

    starts: tuple[RationalTime, ...]
    end: RationalTime
    rate: Fraction | None

    def within(self, start: RationalTime, end: RationalTime) -> range:
        """Numbers of the pictures on screen from `start` to before `end`."""
        first = max(bisect_right(self.starts, start) - 1, 0)
        return range(first, max(bisect_left(self.starts, end), first + 1))

    def part(self, numbers: range) -> Times:
        """Those of some of the pictures that follow each other."""
        ends_before = numbers.stop < len(self.starts)
        end = self.starts[numbers.stop] if ends_before else self.end
        return Times(self.starts[numbers.start : numbers.stop], end, self.rate)


def picture_times(media: MediaReference, checkpoint: Callable[[], None]) -> Times:
    """Decodes the film once through, since that alone tells which pictures can be decoded.

    Args:
        checkpoint: called between pictures; it may raise to stop this.

    Raises:
        MediaError: not one picture can be decoded.
    """
    path, rate = Path(media.path), media.video.rate if media.video is not None else None
    if media.available_range is None or rate is None:
        return Times((ZERO,), RationalTime(1, Fraction(1)), None)
    if is_pattern(path):
        count = round(media.available_range.duration.seconds * rate)
        starts = tuple(RationalTime(number, rate) for number in range(count))
        return Times(starts, RationalTime(count, rate), rate)
    if read_animated_webp(path) is not None:
        raise MediaError(f"{path.name} is an animated WebP: make a film of it first.")
    info = as_stored(probed(path))
    video = info.video[0]
    stream = PictureStream(path, info.container, video)
    try:
        units: list[int] = []
        while not stream.is_at_end:
            checkpoint()
            units += [start for start, _ in stream.read()]
    finally:
        stream.close()
    if not units:
        raise MediaError(f"Not one picture of {path.name} can be decoded. The file is damaged.")
    starts = tuple(stream.clock.time_of(unit) for unit in units)
    exact = video.rate
    if exact is not None:
        step = stream.clock.units(1 / exact)
        exact = exact if all(b - a == step for a, b in pairwise(units)) else None
    lasts = starts[-1].seconds + 1 / (exact or rate)
    end = lasts if exact is not None else max(lasts, video.end)
    return Times(starts, RationalTime.from_seconds(end), exact)


class StoredPictures:
    """The pictures of a media by number, as decoded: not deinterlaced, in the file's own format.

    Belongs to one thread; close it there. Reading in order costs least.

    Raises:
        MediaError: the file cannot be read.
    """

    def __init__(self, media: MediaReference, times: Times) -> None:
        assert media.video is not None
        self.times = times
        path, cache = Path(media.path), FrameCache(_CACHE_BYTES)
        still = media.available_range is None
        if still or is_pattern(path):
            self._reader = opened(path, 0, media.video.rate, cache, still=still)
        else:
            self._reader = VideoReader(path, 0, cache, as_stored(probed(path)))

    def frame(self, number: int) -> Frame:
        """
        Raises:
            MediaError: it cannot be decoded.
        """
        return self._reader.frame_at(self.times.starts[number])

    def close(self) -> None:
        self._reader.close()


def as_stored(info: MediaInfo) -> MediaInfo:
    """What was found in a file, with pictures that are not deinterlaced when they are read."""
    video = (replace(each, stream=replace(each.stream, interlaced=False)) for each in info.video)
    return replace(info, video=tuple(video))


def field_order(media: MediaReference) -> int:
    """FFmpeg's number for how the lines of interlaced pictures follow in time; 0: they do not."""
    if media.video is None or not media.video.interlaced:
        return 0
    with open_container(Path(media.path)) as container:
        streams = moving_streams(container)
        return int(streams[0].codec_context.field_order) if streams else 0

"""Small pictures of a media at about a time, for as little decoding as shows what is there."""

from __future__ import annotations

from collections import OrderedDict
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from av.video.frame import VideoFrame

from editor.media.errors import MediaError
from editor.media.frame_source import opened
from editor.media.media_info import MediaInfo
from editor.media.pictures.cache import FrameCache
from editor.media.pictures.image_sequence import is_pattern
from editor.media.pictures.picture_stream import PictureStream
from editor.media.pictures.samples.picture_frame import FrameMaker
from editor.media.pictures.samples.shrunk import Shrinker
from editor.media.probe import probe
from editor.model.frame import Frame
from editor.model.time import RationalTime

_MOST_PIXELS = 24_000_000  # decoded for one thumbnail; then the nearest before it must do
_MOST_OPEN = 4
_CACHE_BYTES = 16 * 1024 * 1024


class ThumbnailReader:
    """Thumbnails of many files, a few of which stay open. Belongs to one thread."""

    def __init__(self, longest: int) -> None:
        """
        Args:
            longest: side of a thumbnail, pixels as seen.
        """
        self._longest = longest
        self._shrinker = Shrinker()
        self._open: OrderedDict[tuple[Path, Fraction | None], _Pictures] = OrderedDict()

    def frame_near(self, path: Path, rate: Fraction | None, time: RationalTime) -> Frame:
        """The picture at `time`, or one a little before it; decoded, and shrunk.

        Args:
            rate: of an image sequence; None for a still.

        Raises:
            MediaError: there is no picture to be had.
        """
        key = path, rate
        pictures = self._open.get(key)
        if pictures is None:
            pictures = self._open[key] = _opened(path, rate)
            while len(self._open) > _MOST_OPEN:
                self._open.popitem(last=False)[1].close()
        self._open.move_to_end(key)
        return self._shrinker.shrunk(pictures.frame_at(time), self._longest)

    def close(self) -> None:
        while self._open:
            self._open.popitem()[1].close()


class _Pictures(Protocol):
    def frame_at(self, time: RationalTime) -> Frame: ...

    def close(self) -> None: ...


class _NearPictures:
    """Of a film whose pictures lean on others: from a keyframe on, as far as is cheap."""

    def __init__(self, path: Path, info: MediaInfo) -> None:
        video = info.video[0]
        self._path = path
        self._stream = PictureStream(path, info.container, video)
        self._maker = FrameMaker(video.presentation)
        self._most = max(1, _MOST_PIXELS // (video.stream.width * video.stream.height))

    def frame_at(self, time: RationalTime) -> Frame:
        stream, clock = self._stream, self._stream.clock
        unit = min(max(clock.units_at(time), clock.first), clock.end - 1)
        if stream.seek(unit) is None:
            stream.rewind()
        found: tuple[int, VideoFrame] | None = None
        until = stream.decoded + self._most
        while stream.decoded < until or found is None:
            read = stream.read(skip_before=unit)
            for start, picture in read:
                if found is None or start <= unit:
                    found = start, picture
            if not read or read[-1][0] >= unit:
                break
        if found is None:
            raise MediaError(f"Not one picture of {self._path.name} can be decoded.")
        return self._maker.frame(found[1], clock.time_of(found[0]))

    def close(self) -> None:
        self._stream.close()


def _opened(path: Path, rate: Fraction | None) -> _Pictures:
    if rate is not None and not is_pattern(path):
        info = probe(path)
        if info.video and info.video[0].seekable and not info.video[0].intra_only:
            return _NearPictures(path, info)
    return opened(path, 0, rate, FrameCache(_CACHE_BYTES), still=rate is None)

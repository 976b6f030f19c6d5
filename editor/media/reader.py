"""The picture of a video file at any time, exactly."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable
from fractions import Fraction
from functools import lru_cache
from pathlib import Path

from av.video.frame import VideoFrame

from editor.media.errors import MediaError
from editor.media.media_info import MediaInfo, VideoInfo
from editor.media.pictures.cache import FrameCache
from editor.media.pictures.picture_stream import PictureStream
from editor.media.pictures.samples.picture_frame import FrameMaker
from editor.media.probe import probe
from editor.model.frame import Frame
from editor.model.time import RationalTime

_ROLL_S = Fraction(2, 5)  # nearer than this, reading on costs less than a jump
_ROLL_WITHOUT_INDEX_S = Fraction(1)
_STEP_BACK_S = Fraction(1)  # a jump back no further than this is taken for stepping backwards
_WHOLE_BEFORE_TARGET = 24  # pictures before the target that are decoded without gaps
_SOON = 6  # pictures: decoding so many more is hardly felt
_RETRIES_S = (0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024)


class VideoReader:
    """One stream of pictures of one file. Belongs to one thread.

    Every picture decoded on the way to a target goes into the cache, so that going backwards
    decodes each group of pictures once and not once a picture. Far before a target met by a jump
    those that no other needs are left out; a step back reads them all.

    `checkpoint` is called between any two steps of decoding, and may raise to stop it there; what
    was decoded by then is kept.

    Args:
        stream: number among the file's streams of pictures, cover art not counted.
        info: what `probe` said of the file, if it was asked before.

    Raises:
        MediaError: the file has no such stream.
    """

    def __init__(
        self,
        path: Path,
        stream: int = 0,
        cache: FrameCache | None = None,
        info: MediaInfo | None = None,
    ) -> None:
        info = info or probed(path)
        self._path = path
        self._video = _chosen(info, stream)
        self._cache = FrameCache() if cache is None else cache
        self._key: Hashable = (str(path), info.modified_ns, info.size_bytes, stream)
        self._stream = PictureStream(path, info.container, self._video)
        self._clock = self._stream.clock
        self._maker = FrameMaker(self._video.presentation)
        self._shown = self._cache.shown_times(self._key)
        self._sizes: dict[tuple[str, int, int], int] = {}
        self._visited: set[int] = set()  # keyframes from which reading has begun
        self._run_is_whole, self._keeps_all = True, False
        self.checkpoint: Callable[[], None] = _go_on
        self._last_asked = self._clock.first
        rate = self._video.stream.rate or Fraction(24)
        self._one_frame = self._clock.units(1 / rate)
        self._near = self._clock.units(2 / rate if self._video.intra_only else _ROLL_S)
        self._near_without_index = self._clock.units(_ROLL_WITHOUT_INDEX_S)
        self._step_back = self._clock.units(_STEP_BACK_S)
        self._start_over()

    @property
    def decoded(self) -> int:
        """How many pictures have been decoded so far."""
        return self._stream.decoded

    @property
    def seeks(self) -> int:
        """How many jumps were made in the file so far."""
        return self._stream.seeks

    def close(self) -> None:
        """Close the file and forget its pictures."""
        self._stream.close()
        self._cache.forget(self._key)

    def frame_at(self, time: RationalTime) -> Frame:
        """The picture on screen at `time` (media time).

        Before the first picture that is the first, after the last the last; where the file is
        damaged, it is the last good one before.

        Raises:
            MediaError: not one picture can be decoded.
        """
        unit = self._unit_at(time)
        start, picture = self._kept_at(unit) or self._decoded_at(unit)
        self._last_asked = unit
        return self._framed(start, picture)

    def frame_near(self, time: RationalTime) -> tuple[Frame, bool]:
        """The picture at `time` and True, if it is to be had soon; else a neighbour that is: the
        nearest one kept, or the keyframe before, from where `frame_at` then reads on.

        Raises:
            MediaError: not one picture can be decoded.
        """
        unit = self._unit_at(time)
        if self._kept_at(unit) is not None or self._is_soon(unit):
            return self.frame_at(time), True
        nearest = self._cache.nearest(self._key, unit)
        keyframe = self._stream.keyframe_start(unit)
        if nearest is not None and (keyframe is None or abs(nearest - unit) <= unit - keyframe):
            picture = self._cache.get(self._key, nearest)
            assert picture is not None
            return self._framed(nearest, picture), False
        landed = self._jumped(unit, unit)
        found = self._first_read() if landed and self._read_some() else None
        if found is None:
            return self.frame_at(time), True
        return self._framed(*found), self._shown.at(unit) == found[0]

    def prepare(self, time: RationalTime) -> None:
        """Have the picture at `time` and all on the way to it in the cache."""
        unit = self._unit_at(time)
        if self._kept_at(unit) is None:
            self._keeps_all = True
            try:
                self._decoded_at(unit)
            finally:
                self._keeps_all = False

    def holds(self, time: RationalTime) -> bool:
        """Whether the picture at `time` is kept, so that it costs nothing."""
        return self._kept_at(self._unit_at(time)) is not None

    def _unit_at(self, time: RationalTime) -> int:
        return min(max(self._clock.units_at(time), self._clock.first), self._clock.end - 1)

    def _kept_at(self, unit: int) -> tuple[int, VideoFrame | Frame] | None:
        start = self._shown.at(unit)
        picture = None if start is None else self._cache.get(self._key, start)
        return None if start is None or picture is None else (start, picture)

    def _framed(self, start: int, picture: VideoFrame | Frame) -> Frame:
        if isinstance(picture, Frame):
            return picture
        frame = self._maker.frame(picture, self._clock.time_of(start))
        self._cache.put(self._key, start, frame, self._size(picture))
        return frame

    def _is_soon(self, unit: int) -> bool:
        """Whether few pictures have to be decoded to get the one at `unit`."""
        reach = _SOON * self._one_frame
        if self._video.intra_only:
            return True
        if self._is_near(unit):
            return unit - (self._held[0] if self._held else self._clock.first) <= reach
        keyframe = self._stream.keyframe_start(unit)
        return not self._video.seekable or (keyframe is not None and unit - keyframe <= reach)

    def _start_over(self) -> None:
        """Forget where reading was: the file has been put elsewhere."""
        self._held: tuple[int, VideoFrame] | None = None  # the last picture not after the target
        self._ahead: deque[tuple[int, VideoFrame]] = deque()  # those read beyond it
        self._newest: int | None = None
        self._gapless_from = self._clock.first

    def _jumped(self, goal: int, unit: int) -> bool:
        """Go to the keyframe before `goal`; whether that is at or before `unit`."""
        landed = self._stream.seek(goal)
        self._start_over()
        if landed is None or landed > unit:
            return False
        self._run_is_whole = landed in self._visited and self._fits(unit - landed)
        self._visited.add(landed)
        return True

    def _decoded_at(self, unit: int) -> tuple[int, VideoFrame]:
        """Read on, or jump and read, until the picture at `unit` is there."""
        found = self._read_to(unit) if self._is_near(unit) else None
        for back_s in _RETRIES_S if self._video.seekable else ():
            if found is not None:
                return found
            goal = unit - self._clock.units(Fraction(back_s))
            if goal < self._clock.first:
                break
            if self._jumped(goal, unit):
                found = self._read_to(unit)
        if found is None:
            self._stream.rewind()
            self._start_over()
            self._run_is_whole = True
            found = self._read_to(unit) or self._first_read()
        if found is None:
            raise MediaError(
                f"Not one picture of {self._path.name} can be decoded. The file is damaged."
            )
        return found

    def _is_near(self, unit: int) -> bool:
        """Whether reading on from here is the shorter way to `unit`."""
        if self._held is not None:
            start = self._held[0]
        elif self._newest is None and not self._stream.seeks:
            start = self._clock.first  # just opened
        else:
            return False
        if unit < start:
            return False
        if self._ahead and unit <= self._ahead[-1][0]:
            return True
        away = unit - start
        if not self._video.seekable or away <= self._near:
            return True
        if self._video.intra_only:
            return False
        keyframe = self._stream.keyframe_start(unit)
        if keyframe is None:
            return away <= self._near_without_index
        return keyframe <= start

    def _read_to(self, unit: int) -> tuple[int, VideoFrame] | None:
        """Decode forwards until the picture at `unit` is held; None if reading began too late."""
        skip_before = self._skippable_before(unit)
        while True:
            while self._ahead and self._ahead[0][0] <= unit:
                self._held = self._ahead.popleft()
            if self._ahead:
                return self._held
            if self._stream.is_at_end:
                if self._newest is not None:
                    self._shown.follow(self._newest, None)
                return self._held
            if self._held is not None and self._is_surely_at(self._held[0], unit):
                return self._held
            self._read_some(skip_before)

    def _read_some(self, skip_before: int | None = None) -> bool:
        """Take the next pictures in; whether there were any."""
        self.checkpoint()
        pictures = self._stream.read(skip_before)
        for start, picture in pictures:
            self._take(start, picture)
        return bool(pictures)

    def _is_surely_at(self, start: int, unit: int) -> bool:
        """Whether the picture at `start` is the one at `unit`, without reading on."""
        if self._shown.at(unit) == start:
            return True
        following = self._stream.next_start
        if following is None or following <= unit:
            return False
        self._shown.follow(start, following)
        return True

    def _skippable_before(self, unit: int) -> int | None:
        """Before which unit pictures may be left out that no other needs; None: none may be.

        A first jump into a group of pictures is to be quick; one who comes back, or steps
        backwards, will want them all.
        """
        steps_back = 0 < self._last_asked - unit <= self._step_back
        if self._video.intra_only or self._run_is_whole or self._keeps_all or steps_back:
            return None
        limit = unit - (_WHOLE_BEFORE_TARGET + 1) * self._one_frame
        reached = self._clock.first if self._held is None else self._held[0]
        if limit <= reached:
            return None
        self._gapless_from = max(self._gapless_from, limit + self._one_frame)
        return limit

    def _fits(self, units: int) -> bool:
        """Whether the pictures of such a stretch fit into half the cache."""
        count = units // self._one_frame
        return count * max(self._sizes.values(), default=0) * 2 <= self._cache.max_bytes

    def _take(self, start: int, picture: VideoFrame) -> None:
        if self._newest is not None and self._newest >= self._gapless_from:
            self._shown.follow(self._newest, start)
        self._newest = start
        self._ahead.append((start, picture))
        self._cache.put(self._key, start, picture, self._size(picture))

    def _first_read(self) -> tuple[int, VideoFrame] | None:
        """The first picture that can be had at all, for a time before it."""
        if self._held is None and self._ahead:
            self._held = self._ahead.popleft()
        return self._held

    def _size(self, picture: VideoFrame) -> int:
        shape = (picture.format.name, picture.width, picture.height)
        size = self._sizes.get(shape)
        if size is None:
            size = sum(abs(plane.line_size) * plane.height for plane in picture.planes)
            self._sizes[shape] = size
        return size


def probed(path: Path) -> MediaInfo:
    """What `probe` says of a file that is read, asked once for as long as the file stays the same.

    Raises:
        MediaError: it cannot be read.
    """
    try:
        found = path.stat()
    except OSError:
        return probe(path)
    return _probed(path, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=256)
def _probed(path: Path, modified_ns: int, size_bytes: int) -> MediaInfo:
    return probe(path)


def _go_on() -> None:
    """Nobody wants the reading stopped."""


def _chosen(info: MediaInfo, stream: int) -> VideoInfo:
    if not 0 <= stream < len(info.video):
        count = len(info.video)
        raise MediaError(
            f"{info.path.name} has no picture stream number {stream + 1}: it has {count} in all."
        )
    return info.video[stream]

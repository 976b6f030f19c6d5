"""The picture of a video file at any time, exactly."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable
from fractions import Fraction
from pathlib import Path

from av.video.frame import VideoFrame

from editor.media.errors import MediaError
from editor.media.media_info import MediaInfo, VideoInfo
from editor.media.pictures.cache import FrameCache
from editor.media.pictures.picture_frame import FrameMaker
from editor.media.pictures.picture_stream import PictureStream
from editor.media.pictures.shown_times import ShownTimes
from editor.media.probe import probe
from editor.model.frame import Frame
from editor.model.time import RationalTime

_ROLL_S = Fraction(2, 5)  # nearer than this, reading on costs less than a jump
_ROLL_WITHOUT_INDEX_S = Fraction(1)
_STEP_BACK_S = Fraction(1)  # a jump back no further than this is taken for stepping backwards
_WHOLE_BEFORE_TARGET = 24  # pictures before the target that are decoded without gaps
_RETRIES_S = (0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024)


class VideoReader:
    """One stream of pictures of one file. Belongs to one thread.

    Every picture decoded on the way to a target goes into the cache, so that going backwards
    decodes each group of pictures once and not once a picture. Far before a target met by a jump
    those that no other needs are left out; a step back reads them all.

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
        info = info or probe(path)
        self._path = path
        self._video = _chosen(info, stream)
        self._cache = FrameCache() if cache is None else cache
        self._key: Hashable = (str(path), info.modified_ns, info.size_bytes, stream)
        self._stream = PictureStream(path, info.container, self._video)
        self._clock = self._stream.clock
        self._maker = FrameMaker(self._video.presentation)
        self._shown = ShownTimes()
        self._sizes: dict[tuple[str, int, int], int] = {}
        self._visited: set[int] = set()  # keyframes from which reading has begun
        self._run_is_whole = True
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
        unit = min(max(self._clock.units_at(time), self._clock.first), self._clock.end - 1)
        start = self._shown.at(unit)
        picture = None if start is None else self._cache.get(self._key, start)
        if start is None or picture is None:
            start, picture = self._decoded_at(unit)
        self._last_asked = unit
        if isinstance(picture, Frame):
            return picture
        frame = self._maker.frame(picture, self._clock.time_of(start))
        self._cache.put(self._key, start, frame, self._size(picture))
        return frame

    def _start_over(self) -> None:
        """Forget where reading was: the file has been put elsewhere."""
        self._held: tuple[int, VideoFrame] | None = None  # the last picture not after the target
        self._ahead: deque[tuple[int, VideoFrame]] = deque()  # those read beyond it
        self._newest: int | None = None
        self._gapless_from = self._clock.first

    def _decoded_at(self, unit: int) -> tuple[int, VideoFrame]:
        """Read on, or jump and read, until the picture at `unit` is there."""
        found = self._read_to(unit) if self._is_near(unit) else None
        for back_s in _RETRIES_S if self._video.seekable else ():
            if found is not None:
                return found
            goal = unit - self._clock.units(Fraction(back_s))
            if goal < self._clock.first:
                break
            landed = self._stream.seek(goal)
            self._start_over()
            if landed is not None and landed <= unit:
                self._run_is_whole = landed in self._visited and self._fits(unit - landed)
                self._visited.add(landed)
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
            for start, picture in self._stream.read(skip_before):
                self._take(start, picture)

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
        if self._video.intra_only or self._run_is_whole or steps_back:
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


def _chosen(info: MediaInfo, stream: int) -> VideoInfo:
    if not 0 <= stream < len(info.video):
        count = len(info.video)
        raise MediaError(
            f"{info.path.name} has {count or 'no'} picture stream{'' if count == 1 else 's'}, "
            f"so number {stream + 1} cannot be shown."
        )
    return info.video[stream]

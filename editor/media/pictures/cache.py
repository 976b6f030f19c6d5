"""Decoded pictures kept for the next look, as many as fit in so many bytes."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import OrderedDict
from collections.abc import Hashable

from av.video.frame import VideoFrame

from editor.media.pictures.shown_times import ShownTimes
from editor.model.frame import Frame

DEFAULT_CACHE_BYTES = 512 * 1024 * 1024

Picture = VideoFrame | Frame


class FrameCache:
    """Forgets what was longest unused. Belongs to one thread; several readers may share it.

    Holds pictures as the decoder gave them, or as Frames once they have been asked for. A key is
    a reader's own key and the picture's start on that reader's clock. Readers of one key see each
    other's pictures, and share what is known of when each is shown.
    """

    def __init__(self, max_bytes: int = DEFAULT_CACHE_BYTES) -> None:
        self.max_bytes = max_bytes
        self.size_bytes = 0
        self._entries: OrderedDict[tuple[Hashable, int], tuple[Picture, int]] = OrderedDict()
        self._starts: dict[Hashable, list[int]] = {}  # in order
        self._shown: dict[Hashable, ShownTimes] = {}

    def shown_times(self, reader: Hashable) -> ShownTimes:
        return self._shown.setdefault(reader, ShownTimes())

    def nearest(self, reader: Hashable, start: int) -> int | None:
        """The start of the reader's picture that is kept and nearest to `start`."""
        starts = self._starts.get(reader)
        if not starts:
            return None
        index = bisect_left(starts, start)
        return min(starts[max(index - 1, 0) : index + 1], key=lambda each: abs(each - start))

    def get(self, reader: Hashable, start: int) -> Picture | None:
        entry = self._entries.get((reader, start))
        if entry is None:
            return None
        self._entries.move_to_end((reader, start))
        return entry[0]

    def put(self, reader: Hashable, start: int, picture: Picture, size_bytes: int) -> None:
        """Keep `picture`; one that is larger than the whole cache is not kept."""
        key = (reader, start)
        old = self._entries.pop(key, None)
        if old is not None:
            self.size_bytes -= old[1]
        elif size_bytes <= self.max_bytes:
            insort(self._starts.setdefault(reader, []), start)
        if size_bytes > self.max_bytes:
            return
        self._entries[key] = (picture, size_bytes)
        self.size_bytes += size_bytes
        while self.size_bytes > self.max_bytes:
            (owner, oldest), (_, freed) = self._entries.popitem(last=False)
            self._starts[owner].remove(oldest)
            self.size_bytes -= freed

    def forget(self, reader: Hashable) -> None:
        """Drop all pictures of one reader."""
        for start in self._starts.pop(reader, ()):
            self.size_bytes -= self._entries.pop((reader, start))[1]

    def __len__(self) -> int:
        return len(self._entries)

"""Decoded pictures kept for the next look, as many as fit in so many bytes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

from av.video.frame import VideoFrame

from editor.model.frame import Frame

DEFAULT_CACHE_BYTES = 512 * 1024 * 1024

Picture = VideoFrame | Frame


class FrameCache:
    """Forgets what was longest unused. Belongs to one thread; several readers may share it.

    Holds pictures as the decoder gave them, or as Frames once they have been asked for. A key is
    a reader's own key and the picture's start on that reader's clock.
    """

    def __init__(self, max_bytes: int = DEFAULT_CACHE_BYTES) -> None:
        self.max_bytes = max_bytes
        self.size_bytes = 0
        self._entries: OrderedDict[tuple[Hashable, int], tuple[Picture, int]] = OrderedDict()

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
        if size_bytes > self.max_bytes:
            return
        self._entries[key] = (picture, size_bytes)
        self.size_bytes += size_bytes
        while self.size_bytes > self.max_bytes:
            _, (_, freed) = self._entries.popitem(last=False)
            self.size_bytes -= freed

    def forget(self, reader: Hashable) -> None:
        """Drop all pictures of one reader."""
        for key in [key for key in self._entries if key[0] == reader]:
            self.size_bytes -= self._entries.pop(key)[1]

    def __len__(self) -> int:
        return len(self._entries)

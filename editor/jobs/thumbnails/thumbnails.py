"""Small pictures of media at any time, for panels that paint: at once, or a little later."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from fractions import Fraction
from math import floor
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from editor.jobs.thumbnails.thread import ThumbnailKey, thumbnail_thread
from editor.model.media import MediaId, MediaReference
from editor.model.time import RationalTime

LONGEST = 208  # pixels of a thumbnail's longer side
_STEP_S = Fraction(1, 2)
_DISK_BYTES = 1 << 30
_MEMORY_BYTES = 128 << 20
_FORGET_FAILURE_S = 10.0

_Film = tuple[str, tuple[int, int]]


class Thumbnails(QObject):
    """Pictures at every half second, kept in memory and, below `folder`, on disk.

    Args:
        proxy_of: where a media may be read faster and more exactly than from its own file.
    """

    arrived = Signal(str)  # media id: ask again for its pictures
    _made = Signal(object, object)  # ThumbnailKey, QImage or None

    def __init__(
        self,
        folder: Path,
        parent: QObject | None = None,
        proxy_of: Callable[[MediaReference], Path | None] = lambda media: None,
    ) -> None:
        super().__init__(parent)
        self._proxy_of = proxy_of
        self._pictures: OrderedDict[ThumbnailKey, QImage] = OrderedDict()
        self._size_bytes = 0
        self._by_film: dict[_Film, dict[int, ThumbnailKey]] = {}
        self._asked: dict[ThumbnailKey, tuple[MediaId, _Film]] = {}
        self._failed: dict[ThumbnailKey, float] = {}
        self._made.connect(self._on_made)
        self._thread = thumbnail_thread(
            folder / "thumbnails", _DISK_BYTES, LONGEST, _STEP_S, self._made.emit
        )

    def picture(self, media: MediaReference, time: RationalTime) -> QImage | None:
        """The picture at `time`, or that nearest to it of those at hand while it is being made.

        Never waits; `arrived` tells when there is more to be had. None: nothing yet, or nothing
        to be seen in this media.
        """
        if media.video is None:
            return None
        key = self._key(media, time)
        picture = self._pictures.get(key)
        if picture is not None:
            self._pictures.move_to_end(key)
            return picture
        self._ask(key, media)
        return self._nearest(_film(media), key.index)

    @property
    def is_idle(self) -> bool:
        """Whether all that was asked for has been made."""
        return not self._asked

    def close(self) -> None:
        """Stop making pictures; to be called before the window is gone."""
        self._thread.close()

    def _key(self, media: MediaReference, time: RationalTime) -> ThumbnailKey:
        state = media.size_bytes, media.modified_ns
        if media.available_range is None:
            return ThumbnailKey(media.path, state, None, 0)
        last = media.available_range.end_time.seconds
        index = floor(min(max(time.seconds, Fraction(0)), last) / _STEP_S)
        rate = media.video.rate if media.video else None
        proxy = self._proxy_of(media)
        return ThumbnailKey(media.path if proxy is None else str(proxy), state, rate, index)

    def _ask(self, key: ThumbnailKey, media: MediaReference) -> None:
        failed = self._failed.get(key)
        if failed is not None:
            if time.monotonic() - failed < _FORGET_FAILURE_S:
                return
            del self._failed[key]
        self._asked[key] = media.id, _film(media)
        dropped = self._thread.ask(key, key)
        if dropped is not None:
            self._asked.pop(dropped, None)

    def _nearest(self, film: _Film, index: int) -> QImage | None:
        there = self._by_film.get(film)
        if not there:
            return None
        nearest = min(there, key=lambda each: abs(each - index))
        return self._pictures[there[nearest]]

    def _on_made(self, key: ThumbnailKey, picture: QImage | None) -> None:
        asked = self._asked.pop(key, None)
        if asked is None:
            return
        media, film = asked
        if picture is None:
            self._failed[key] = time.monotonic()
            return
        self._by_film.setdefault(film, {})[key.index] = key
        if key not in self._pictures:
            self._size_bytes += picture.sizeInBytes()
        self._pictures[key] = picture
        while self._size_bytes > _MEMORY_BYTES:
            self._forget_oldest()
        self.arrived.emit(media)

    def _forget_oldest(self) -> None:
        key, picture = self._pictures.popitem(last=False)
        self._size_bytes -= picture.sizeInBytes()
        for film in [film for film, there in self._by_film.items() if there.get(key.index) == key]:
            del self._by_film[film][key.index]


def _film(media: MediaReference) -> _Film:
    return media.path, (media.size_bytes, media.modified_ns)

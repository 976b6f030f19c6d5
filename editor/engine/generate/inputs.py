"""The pictures and clips that a request refers to, decoded, and what goes with them."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

from editor.media.errors import MediaError
from editor.media.frame_source import PictureReader, opened
from editor.media.pictures.cache import FrameCache
from editor.model.frame import Frame
from editor.model.generation.sources import InputSource
from editor.model.media import MediaId, MediaReference
from editor.model.time import RationalTime

_CACHE_BYTES = 256 * 1024 * 1024


class Inputs:
    """Belongs to one thread; close it when the request is done.

    Args:
        media: must hold all that the request's sources refer to.
        project_cache: where models keep what they find out for the project that the result is made
            for, if it is for one.
    """

    def __init__(self, media: Iterable[MediaReference], project_cache: Path | None = None) -> None:
        self.project_cache = project_cache
        self._media = {each.id: each for each in media}
        self._cache = FrameCache(_CACHE_BYTES)
        self._readers: dict[MediaId, PictureReader] = {}

    def media(self, source: InputSource) -> MediaReference:
        """
        Raises:
            MediaError: it is not in the project any more.
        """
        found = self._media.get(source.media)
        if found is None:
            raise MediaError("A picture that the request refers to is not in the project any more.")
        return found

    def frame(self, source: InputSource, after: Fraction = Fraction(0)) -> Frame:
        """The source's picture `after` seconds from where it begins; a clip's end is held.

        Raises:
            MediaError: it is missing or cannot be decoded.
        """
        media = self.media(source)
        time = source.start.seconds + after
        if media.available_range is not None:
            video = media.video
            step = 1 / video.rate if video is not None and video.rate else Fraction(1, 1000)
            time = min(time, media.available_range.end_time.seconds - step)
        return self._reader(media).frame_at(RationalTime.from_seconds(max(time, Fraction(0))))

    def close(self) -> None:
        while self._readers:
            self._readers.popitem()[1].close()

    def _reader(self, media: MediaReference) -> PictureReader:
        if media.id not in self._readers:
            is_still = media.available_range is None
            rate = media.video.rate if media.video is not None else None
            path = Path(media.path)
            self._readers[media.id] = opened(path, 0, rate, self._cache, still=is_still)
        return self._readers[media.id]

"""The pictures that a project's layers ask for, from whatever files they are in."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from editor.media.errors import MediaError
from editor.media.pictures.animated_webp import AnimatedWebPReader, read_animated_webp
from editor.media.pictures.cache import DEFAULT_CACHE_BYTES, FrameCache
from editor.media.pictures.image_sequence import ImageSequence, SequenceReader, is_pattern
from editor.media.pictures.stills import StillReader
from editor.media.probe import DEFAULT_SEQUENCE_RATE
from editor.media.proxy import is_proxy, proxy_info
from editor.media.reader import VideoReader
from editor.model.flatten.layers import FilePicture, MediaPicture
from editor.model.frame import Frame
from editor.model.media import MediaReference
from editor.model.project import Project
from editor.model.roto.matte import FILM_RATE
from editor.model.time import ZERO, RationalTime

_MOST_OPEN = 16
_PLACES = 2  # readers of one film: both sides of a dissolve between two of its shots
_NEAR_S = 2  # a reader no further away than this goes on where it is


class PictureReader(Protocol):
    """What `VideoReader` and its likes for stills and sequences have in common."""

    def frame_at(self, time: RationalTime) -> Frame: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Key:
    """A reader: of which stream of which file, and which of several."""

    path: str
    stream: int
    rate: Fraction | None
    place: int = 0


class FrameSource:
    """Call it with a MediaPicture or a FilePicture for its Frame. Belongs to one thread.

    The files used last stay open, and their decoded pictures share one cache. A film that is
    shown at two places in turn is read by two readers, so that neither jumps back and forth.
    `project` may be replaced by a newer snapshot at any time.
    """

    def __init__(
        self,
        project: Project,
        cache_bytes: int = DEFAULT_CACHE_BYTES,
        most_open: int = _MOST_OPEN,
    ) -> None:
        self.project = project
        self.cache = FrameCache(cache_bytes)
        self._most_open = most_open
        self._readers: OrderedDict[_Key, PictureReader] = OrderedDict()
        self._reached: dict[_Key, RationalTime] = {}

    @property
    def seeks(self) -> int:
        """How many jumps the films that are open now have taken."""
        films = (reader for reader in self._readers.values() if isinstance(reader, VideoReader))
        return sum(film.seeks for film in films)

    def __call__(self, picture: MediaPicture | FilePicture) -> Frame:
        """The picture as decoded, before anything is done to it.

        Raises:
            MediaError: its file is missing or damaged; the message names it.
        """
        if isinstance(picture, FilePicture):
            still = picture.index is None
            time = ZERO if picture.index is None else RationalTime(picture.index, FILM_RATE)
            return self._reader(_Key(picture.path, 0, None), still=still).frame_at(time)
        media = self.project.media_reference(picture.media)
        if media is None:
            raise MediaError(f"The project has no media {picture.media}. Import it again.")
        return self._media_reader(media, picture).frame_at(picture.time)

    def close(self) -> None:
        """Close all files and forget all pictures."""
        while self._readers:
            self._readers.popitem()[1].close()
        self._reached.clear()

    def _media_reader(self, media: MediaReference, picture: MediaPicture) -> PictureReader:
        still = media.available_range is None
        key = _Key(media.path, picture.stream, media.video.rate if media.video else None)
        if not still:
            key = self._place(key, picture.time)
        try:
            return self._reader(key, still)
        except MediaError as error:
            raise MediaError(f"{media.name}: {error}") from error

    def _place(self, first: _Key, time: RationalTime) -> _Key:
        """The reader that is near `time`, else one not in use yet, else the one not used for
        longest."""
        keys = [replace(first, place=place) for place in range(_PLACES)]
        in_use = [key for key in self._readers if key in keys]
        away = {key: abs((time - self._reached[key]).seconds) for key in in_use}
        nearest = min(in_use, key=away.__getitem__, default=first)
        if in_use and away[nearest] > _NEAR_S:
            nearest = next((key for key in keys if key not in in_use), in_use[0])
        self._reached[nearest] = time
        return nearest

    def _reader(self, key: _Key, still: bool) -> PictureReader:
        reader = self._readers.get(key)
        if reader is None:
            path = Path(key.path)
            reader = self._readers[key] = opened(
                path, key.stream, key.rate, self.cache, still=still
            )
            while len(self._readers) > self._most_open:
                self._readers.popitem(last=False)[1].close()
        self._readers.move_to_end(key)
        return reader


def opened(
    path: Path, stream: int, rate: Fraction | None, cache: FrameCache, *, still: bool = False
) -> PictureReader:
    """What reads the pictures of the file, image sequence or proxy at `path`.

    Raises:
        MediaError: it is missing, damaged, or has no such stream.
    """
    if is_pattern(path):
        return SequenceReader(ImageSequence.find(path), rate or DEFAULT_SEQUENCE_RATE, cache)
    if still:
        return StillReader(path)
    if is_proxy(path):
        return VideoReader(path, stream, cache, proxy_info(path))
    film = read_animated_webp(path)
    if film is not None:
        return AnimatedWebPReader(path, film, cache)
    return VideoReader(path, stream, cache)

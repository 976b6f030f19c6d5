"""The pictures that a project's layers ask for, from whatever files they are in."""

from __future__ import annotations

from collections import OrderedDict
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from editor.media.errors import MediaError
from editor.media.pictures.animated_webp import AnimatedWebPReader, read_animated_webp
from editor.media.pictures.cache import DEFAULT_CACHE_BYTES, FrameCache
from editor.media.pictures.image_sequence import ImageSequence, SequenceReader, is_pattern
from editor.media.pictures.stills import StillReader
from editor.media.probe import DEFAULT_SEQUENCE_RATE
from editor.media.reader import VideoReader
from editor.model.flatten.layers import FilePicture, MediaPicture
from editor.model.frame import Frame
from editor.model.media import MediaReference
from editor.model.project import Project
from editor.model.time import ZERO, RationalTime

_MOST_OPEN = 16


class PictureReader(Protocol):
    """What `VideoReader` and its likes for stills and sequences have in common."""

    def frame_at(self, time: RationalTime) -> Frame: ...

    def close(self) -> None: ...


class FrameSource:
    """Call it with a MediaPicture or a FilePicture for its Frame. Belongs to one thread.

    The files used last stay open, and their decoded pictures share one cache. `project` may be
    replaced by a newer snapshot at any time.
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
        self._readers: OrderedDict[tuple[str, int, Fraction | None], PictureReader] = OrderedDict()

    def __call__(self, picture: MediaPicture | FilePicture) -> Frame:
        """The picture as decoded, before anything is done to it.

        Raises:
            MediaError: its file is missing or damaged; the message names it.
        """
        if isinstance(picture, FilePicture):
            return self._reader(picture.path, 0, None, still=True).frame_at(ZERO)
        media = self.project.media_reference(picture.media)
        if media is None:
            raise MediaError(f"The project has no media {picture.media}. Import it again.")
        return self._media_reader(media, picture.stream).frame_at(picture.time)

    def close(self) -> None:
        """Close all files and forget all pictures."""
        while self._readers:
            self._readers.popitem()[1].close()

    def _media_reader(self, media: MediaReference, stream: int) -> PictureReader:
        rate = media.video.rate if media.video else None
        still = media.available_range is None
        try:
            return self._reader(media.path, stream, rate, still)
        except MediaError as error:
            raise MediaError(f"{media.name}: {error}") from error

    def _reader(self, path: str, stream: int, rate: Fraction | None, still: bool) -> PictureReader:
        key = (path, stream, rate)
        reader = self._readers.get(key)
        if reader is None:
            reader = self._readers[key] = self._opened(Path(path), stream, rate, still)
            while len(self._readers) > self._most_open:
                self._readers.popitem(last=False)[1].close()
        self._readers.move_to_end(key)
        return reader

    def _opened(self, path: Path, stream: int, rate: Fraction | None, still: bool) -> PictureReader:
        if is_pattern(path):
            sequence = ImageSequence.find(path)
            return SequenceReader(sequence, rate or DEFAULT_SEQUENCE_RATE, self.cache)
        if still:
            return StillReader(path)
        film = read_animated_webp(path)
        if film is not None:
            return AnimatedWebPReader(path, film, self.cache)
        return VideoReader(path, stream, self.cache)

"""Pictures for someone who looks: something soon, the exact one next, and its past in advance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from editor.media.errors import MediaError
from editor.media.frame_source import FrameSource, PictureReader, _Key
from editor.media.pictures.image_sequence import is_pattern
from editor.media.reader import VideoReader
from editor.model.flatten.layers import FilePicture, MediaPicture
from editor.model.frame import Frame
from editor.model.project import Project

_PAST = -1  # the place of the reader that fetches what lies before the picture shown


class PreviewSource(FrameSource):
    """A FrameSource that can be stopped, and that notices when a file has gone or changed.

    Args:
        checkpoint: called between any two steps of decoding; what it raises stops the work there.
    """

    def __init__(self, project: Project, cache_bytes: int, checkpoint: Callable[[], None]) -> None:
        super().__init__(project, cache_bytes)
        self._checkpoint = checkpoint
        self._stamps: dict[str, tuple[int, int] | None] = {}

    def __call__(self, picture: MediaPicture | FilePicture) -> Frame:
        self._look(picture)
        return super().__call__(picture)

    def near(self, picture: MediaPicture) -> tuple[Frame, bool]:
        """The picture and True, or a neighbour that is to be had sooner.

        Raises:
            MediaError: its file is missing or damaged; the message names it.
        """
        self._look(picture)
        media = self.project.media_reference(picture.media)
        if media is None:
            return self(picture), True
        reader = self._media_reader(media, picture)
        if isinstance(reader, VideoReader):
            return reader.frame_near(picture.time)
        return reader.frame_at(picture.time), True

    def prepare(self, picture: MediaPicture) -> None:
        """Have the picture decoded, by a reader of its own, so that those which show pictures stay
        where they are. What cannot be read is left to whoever shows it."""
        media = self.project.media_reference(picture.media)
        if media is None or media.available_range is None:
            return
        key = _Key(media.path, picture.stream, media.video.rate if media.video else None)
        reader = self._readers.get(key)
        if not isinstance(reader, VideoReader) or reader.holds(picture.time):
            return
        try:
            past = self._reader(replace(key, place=_PAST), still=False)
            if isinstance(past, VideoReader):
                past.prepare(picture.time)
        except MediaError:
            return

    def _reader(self, key: _Key, still: bool) -> PictureReader:
        reader = super()._reader(key, still)
        if isinstance(reader, VideoReader):
            reader.checkpoint = self._checkpoint
        return reader

    def _look(self, picture: MediaPicture | FilePicture) -> None:
        """Close what is open of a file that is not there any more, or is another one."""
        if isinstance(picture, FilePicture):
            path = picture.path
        else:
            media = self.project.media_reference(picture.media)
            path = media.path if media else ""
        if not path or is_pattern(Path(path)):
            return
        stamp = _stamp(path)
        if path in self._stamps and stamp != self._stamps[path]:
            for key in [key for key in self._readers if key.path == path]:
                self._readers.pop(key).close()
                self._reached.pop(key, None)
        self._stamps[path] = stamp


def _stamp(path: str) -> tuple[int, int] | None:
    """Tells one state of a file from another; None: it is not there."""
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size

"""Pictures for someone who looks: something soon, the exact one next, and its past in advance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from editor.media.errors import MediaError
from editor.media.frame_source import FrameSource, PictureReader, _Key
from editor.media.pictures.image_sequence import is_pattern
from editor.media.reader import VideoReader
from editor.model.flatten.layers import FilePicture, MediaPicture
from editor.model.frame import Frame
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project

ProxyOf = Callable[[MediaReference], Path | None]
T = TypeVar("T")

_PAST = -1  # the place of the reader that fetches what lies before the picture shown


class PreviewSource(FrameSource):
    """A FrameSource that can be stopped, and that notices when a file has gone or changed.

    `stand_ins` are media that the project does not have. `uses_proxies`: media are read from their
    proxies where they have one that can be read.

    Args:
        checkpoint: called between any two steps of decoding; what it raises stops the work there.
        proxy_of: where a media's proxy is, if there is one now; must not wait.
    """

    def __init__(
        self,
        project: Project,
        cache_bytes: int,
        checkpoint: Callable[[], None],
        proxy_of: ProxyOf = lambda media: None,
    ) -> None:
        super().__init__(project, cache_bytes)
        self.uses_proxies = False
        self.stand_ins: dict[MediaId, MediaReference] = {}
        self._checkpoint = checkpoint
        self._proxy_of = proxy_of
        self._stamps: dict[str, tuple[int, int] | None] = {}
        self._bad_proxies: set[str] = set()

    def __call__(self, picture: MediaPicture | FilePicture) -> Frame:
        if isinstance(picture, FilePicture):
            self._look(picture.path)
            return super().__call__(picture)
        return self._read(picture, lambda reader: reader.frame_at(picture.time))

    def near(self, picture: MediaPicture) -> tuple[Frame, bool]:
        """The picture and True, or a neighbour that is to be had sooner.

        Raises:
            MediaError: its file is missing or damaged; the message names it.
        """

        def read(reader: PictureReader) -> tuple[Frame, bool]:
            if isinstance(reader, VideoReader):
                return reader.frame_near(picture.time)
            return reader.frame_at(picture.time), True

        return self._read(picture, read)

    def prepare(self, picture: MediaPicture) -> None:
        """Have the picture decoded, by a reader of its own, so that those which show pictures stay
        where they are. What cannot be read is left to whoever shows it."""
        media = self.project.media_reference(picture.media)
        if media is None or media.available_range is None:
            return
        media = self._proxied(media)
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

    def _read(self, picture: MediaPicture, read: Callable[[PictureReader], T]) -> T:
        """From the proxy; where that fails, from the media itself."""
        media = self.stand_ins.get(picture.media) or self.project.media_reference(picture.media)
        if media is None:
            raise MediaError(f"The project has no media {picture.media}. Import it again.")
        proxied = self._proxied(media)
        if proxied is not media:
            try:
                self._look(proxied.path)
                return read(self._media_reader(proxied, picture))
            except MediaError:
                self._bad_proxies.add(proxied.path)
        self._look(media.path)
        return read(self._media_reader(media, picture))

    def _proxied(self, media: MediaReference) -> MediaReference:
        proxy = self._proxy_of(media) if self.uses_proxies and media.available_range else None
        if proxy is None or str(proxy) in self._bad_proxies:
            return media
        return replace(media, path=str(proxy))

    def _look(self, path: str) -> None:
        """Close what is open of a file that is not there any more, or is another one."""
        if is_pattern(Path(path)):
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

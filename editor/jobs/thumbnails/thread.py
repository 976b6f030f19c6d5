"""The one thread that makes thumbnails, the last one asked for first."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageWriter

from editor.compositor.context import NoGraphicsError, standalone
from editor.compositor.drawing.planes import PictureTooLargeError
from editor.compositor.thumbnail import ThumbnailPainter
from editor.jobs.thumbnails.newest import NewestFirst
from editor.media.errors import MediaError
from editor.media.kept.files import KeptFiles
from editor.media.kept.identity import identity_of
from editor.media.thumbnails import ThumbnailReader
from editor.model.time import RationalTime

_log = logging.getLogger(__name__)

_MOST_WAITING = 400  # requests; those before have been scrolled away from
_TRIM_EVERY = 400  # thumbnails made
_QUALITY = 88


@dataclass(frozen=True, slots=True)
class ThumbnailKey:
    """One thumbnail: of the file at `path`, at number `index` of the grid of times.

    `rate` is None for a still. `state` tells changes of the file apart that the project knows of.
    """

    path: str
    state: tuple[int, int]
    rate: Fraction | None
    index: int


class ThumbnailThread:
    """Calls `made` on its own thread with each key and its picture, or None for want of one.

    Args:
        folder: where thumbnails are kept.
        longest: side of a thumbnail, pixels.
        step_s: between two times of the grid.
    """

    def __init__(
        self,
        folder: Path,
        max_bytes: int,
        longest: int,
        step_s: Fraction,
        made: Callable[[ThumbnailKey, QImage | None], None],
    ) -> None:
        self._files = KeptFiles(folder, ".jpg", max_bytes)
        self._longest, self._step_s, self._made = longest, step_s, made
        self._waiting: NewestFirst[ThumbnailKey, ThumbnailKey] = NewestFirst(_MOST_WAITING)
        self._thread: Thread | None = None

    def ask(self, key: ThumbnailKey) -> ThumbnailKey | None:
        """Make `key` next. Gives a request that is given up for it, if there are too many."""
        dropped = self._waiting.ask(key, key)
        if self._thread is None:
            self._thread = Thread(target=self._run, name="thumbnails", daemon=True)
            self._thread.start()
        return dropped

    def close(self) -> None:
        """Stop after the thumbnail in the making."""
        self._waiting.close()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            ctx = standalone()
        except NoGraphicsError as error:
            _log.warning("No thumbnails: %s", error)
            return
        painter = ThumbnailPainter(ctx)
        reader = ThumbnailReader(self._longest)
        self._files.trim()
        count = 0
        while (key := self._waiting.next()) is not None:
            self._made(key, self._picture(key, reader, painter))
            count += 1
            if count % _TRIM_EVERY == 0:
                self._files.trim()
        reader.close()
        painter.release()
        ctx.release()

    def _picture(
        self, key: ThumbnailKey, reader: ThumbnailReader, painter: ThumbnailPainter
    ) -> QImage | None:
        """From disk, or else made and kept there."""
        identity = identity_of(Path(key.path))
        if identity is None:
            return None
        name = f"{identity.key}-{key.index}"
        kept = self._files.find(name)
        if kept is not None:
            image = QImage(str(kept))
            if not image.isNull():
                return image.convertToFormat(QImage.Format.Format_RGB32)
        time = RationalTime.from_seconds(key.index * self._step_s)
        try:
            painted = painter.painted(reader.frame_near(Path(key.path), key.rate, time))
        except (MediaError, PictureTooLargeError, OSError) as error:  # the card may be pulled out
            _log.info("No thumbnail of %s: %s", key.path, error)
            return None
        height, width, _ = painted.shape
        format = QImage.Format.Format_RGB32
        image = QImage(painted.data, width, height, 4 * width, format).copy()
        self._files.put(name, lambda path: _save(image, path))
        return image


def _save(image: QImage, path: Path) -> None:
    """By Python's means: QImage.save() does not notice that the disk is full."""
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpg"))
    writer.setQuality(_QUALITY)
    if not writer.write(image):
        raise OSError(f"{path} cannot be written")
    path.write_bytes(packed.data())

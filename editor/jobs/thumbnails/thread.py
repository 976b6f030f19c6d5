"""Makes thumbnails on a thread of their own, and keeps them on disk."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageWriter

from editor.compositor.context import end, standalone
from editor.compositor.drawing.planes import PictureTooLargeError
from editor.compositor.thumbnail import ThumbnailPainter
from editor.jobs.drawing.thread import DrawingThread
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


class ThumbnailWorkshop:
    """Calls `made` with each key and its picture, or None for want of one.

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
        self._step_s, self._made = step_s, made
        self._ctx = standalone()
        self._painter = ThumbnailPainter(self._ctx)
        self._reader = ThumbnailReader(longest)
        self._files.trim()
        self._count = 0

    def make(self, key: ThumbnailKey) -> None:
        self._made(key, self._picture(key))
        self._count += 1
        if self._count % _TRIM_EVERY == 0:
            self._files.trim()

    def close(self) -> None:
        self._reader.close()
        self._painter.release()
        end(self._ctx)

    def _picture(self, key: ThumbnailKey) -> QImage | None:
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
            painted = self._painter.painted(self._reader.frame_near(Path(key.path), key.rate, time))
        except (MediaError, PictureTooLargeError, OSError) as error:  # the card may be pulled out
            _log.info("No thumbnail of %s: %s", key.path, error)
            return None
        height, width, _ = painted.shape
        format = QImage.Format.Format_RGB32
        image = QImage(painted.data, width, height, 4 * width, format).copy()
        self._files.put(name, lambda path: _save(image, path))
        return image


def thumbnail_thread(
    folder: Path,
    max_bytes: int,
    longest: int,
    step_s: Fraction,
    made: Callable[[ThumbnailKey, QImage | None], None],
) -> DrawingThread[ThumbnailKey, ThumbnailKey]:
    """Its orders are the keys themselves; see `ThumbnailWorkshop`."""
    opened = partial(ThumbnailWorkshop, folder, max_bytes, longest, step_s, made)
    return DrawingThread("thumbnails", _MOST_WAITING, opened)


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

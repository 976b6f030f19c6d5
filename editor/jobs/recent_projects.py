"""What is known of the projects that were open last: whether they are there, and a picture."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter

from editor.model.frame import RGBA8, Frame, Plane
from editor.model.task import TaskControl

PICTURE_SIZE = QSize(384, 216)


@dataclass(frozen=True, slots=True)
class RecentProject:
    """`changed_at` is None where the file is not there."""

    path: Path
    changed_at: datetime | None
    picture: QImage | None

    @property
    def is_there(self) -> bool:
        return self.changed_at is not None


def look_at(paths: Sequence[str], folder: Path) -> Callable[[TaskControl], list[RecentProject]]:
    """Work that looks at each project; their pictures are in `folder`."""

    def work(task: TaskControl) -> list[RecentProject]:
        found = []
        for number, text in enumerate(paths):
            task.step(number, len(paths), "")
            found.append(_seen(Path(text), folder))
        return found

    return work


def keep_picture(path: Path, picture: QImage, folder: Path) -> Callable[[TaskControl], None]:
    """Work that keeps `picture` as the one by which the project at `path` is known."""

    def work(task: TaskControl) -> None:
        small = _small(picture)
        folder.mkdir(parents=True, exist_ok=True)
        writer = QImageWriter(str(_picture_of(path, folder)), QByteArray(b"jpg"))
        writer.setQuality(88)
        writer.write(small)

    return work


def _small(picture: QImage) -> QImage:
    """As large as it goes into PICTURE_SIZE. QImage's own scaling would hold the interpreter's
    lock, and so the window up."""
    from editor.media.pictures.samples.shrunk import Shrinker  # the start page only reads pictures

    picture = picture.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    wide, high = picture.width(), picture.height()
    size = picture.size().scaled(PICTURE_SIZE, Qt.AspectRatioMode.KeepAspectRatio)
    rows = memoryview(picture.constBits())
    plane = Plane(rows, picture.bytesPerLine(), *RGBA8.plane_size(0, wide, high))
    frame = Frame((plane,), RGBA8, wide, high)
    (small,) = Shrinker().resized(frame, size.width(), size.height(), RGBA8).planes
    image = QImage(small.data, size.width(), size.height(), small.stride, picture.format())
    return image.copy()  # with memory of its own


def _seen(path: Path, folder: Path) -> RecentProject:
    try:
        changed_at = datetime.fromtimestamp(path.stat().st_mtime)
    except OSError:
        changed_at = None
    picture = QImage(str(_picture_of(path, folder)))
    return RecentProject(path, changed_at, None if picture.isNull() else picture)


def _picture_of(path: Path, folder: Path) -> Path:
    name = hashlib.sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()[:24]
    return folder / f"{name}.jpg"

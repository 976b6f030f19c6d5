"""A frame's matte by what the user points at, found on a thread of its own: the newest wins."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from editor.compositor.context import NoGraphicsError
from editor.engine.roto.footage import Picture
from editor.engine.roto.key_pictures import coverage_of
from editor.engine.roto.selecting.errors import SelectError
from editor.engine.roto.selecting.selector import Selector
from editor.jobs.drawing.footage import OpenFootage
from editor.jobs.drawing.thread import DrawingThread
from editor.media.errors import MediaError
from editor.media.grey.coverage_reader import CoverageReader
from editor.media.grey.picture_file import save_grey
from editor.model.flatten.layers import FilePicture
from editor.model.media import MediaReference
from editor.model.roto.prompts import Prompt

Before = FilePicture | NDArray[np.uint8]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """The matte of a frame: what `prompts` say, beginning with `before`, which may be in memory,
    (H, W) uint8; without prompts, `before` alone. `folder`: where its picture is to be; None: it is
    but looked at."""

    media: MediaReference
    frame: int
    prompts: tuple[Prompt, ...]
    before: Before | None
    folder: Path | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Selected:
    """`levels`: (H, W) uint8, the footage's size; `picture`: the file that holds them, if
    one was wanted."""

    wanted: Wanted
    levels: NDArray[np.uint8]
    picture: Path | None


@dataclass(frozen=True, slots=True)
class _Look:
    """A frame that will be pointed at soon."""

    media: MediaReference
    frame: int


class Selecting(QObject):
    """Keeps the footage open and the picture worked out that was pointed at last."""

    selected = Signal(object)  # Selected
    failed = Signal(object, object)  # Wanted, Exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: DrawingThread[str, Wanted | _Look] = DrawingThread(
            "selecting", 1, self._opened
        )

    def look_at(self, media: MediaReference, frame: int) -> None:
        """Have the frame ready for what will be asked about it."""
        self._thread.ask("", _Look(media, frame))

    def ask(self, wanted: Wanted) -> None:
        """`selected` tells, unless something newer is asked before it is begun."""
        self._thread.ask("", wanted)

    def close(self) -> None:
        self._thread.close()

    def _opened(self) -> _Workshop:
        return _Workshop(self.selected.emit, self.failed.emit)


class _Workshop:
    """Belongs to the thread."""

    def __init__(
        self,
        selected: Callable[[Selected], object],
        failed: Callable[[Wanted, Exception], object],
    ) -> None:
        self._tell, self._tell_failed = selected, failed
        self._selector = Selector()
        self._reader = CoverageReader()
        self._footage = OpenFootage()
        self._seen: tuple[MediaReference, int, Picture] | None = None

    def make(self, order: Wanted | _Look) -> None:
        if isinstance(order, _Look):
            with suppress(MediaError, SelectError, NoGraphicsError):  # told when it matters
                self._selector.prepare(self._picture(order.media, order.frame))
            return
        try:
            selected = self._selected(order)
        except (MediaError, SelectError, NoGraphicsError) as error:
            self._tell_failed(order, error)
        except Exception as error:  # noqa: BLE001  who points waits for an answer
            _log.exception("Nothing could be selected")
            self._tell_failed(order, error)
        else:
            self._tell(selected)

    def close(self) -> None:
        self._reader.close()
        self._footage.close()

    def _selected(self, wanted: Wanted) -> Selected:
        picture = self._picture(wanted.media, wanted.frame)
        size = picture.shape[1], picture.shape[0]
        before = wanted.before
        if isinstance(before, FilePicture):
            before = self._reader.levels(before)
        before = None if before is None else coverage_of(before, size)
        matte = self._selector.matte(picture, wanted.prompts, before)
        levels = np.rint(np.clip(matte, 0, 1) * 255).astype(np.uint8)
        folder = wanted.folder
        return Selected(wanted, levels, None if folder is None else save_grey(levels, folder))

    def _picture(self, media: MediaReference, frame: int) -> Picture:
        if self._seen is None or self._seen[:2] != (media, frame):
            self._seen = media, frame, self._footage.of(media).picture(frame)
        return self._seen[2]

"""Pictures of results opened to be retouched, on a thread of its own: the newest wins."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from editor.compositor.context import NoGraphicsError
from editor.engine.inpaint.retouching import Picture, changeable
from editor.engine.roto.footage import MediaFootage
from editor.jobs.drawing.footage import OpenFootage
from editor.jobs.drawing.thread import DrawingThread
from editor.jobs.queue import Job, JobQueue, Lane
from editor.media.encode.png import png_of, put_whole
from editor.media.errors import MediaError
from editor.media.probe import media_reference
from editor.model.colour import SRGB
from editor.model.frame import RGBA8, Frame, Plane
from editor.model.media import MediaId, MediaReference
from editor.model.task import TaskControl

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Frame number `frame` of `media`, or, if that is there, the picture `held` in its place.
    `mask`, of the same frames, says where it may be changed, with what it is grown by and
    feathered over; None: everywhere."""

    media: MediaReference
    frame: int
    held: MediaReference | None
    mask: MediaReference | None
    grow: int
    feather: int


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """`within`: (H, W) uint8, how much may be changed where, 255 all."""

    wanted: Wanted
    picture: Picture
    within: NDArray[np.uint8] | None


class Pictures(QObject):
    """Keeps the film open that was looked at last."""

    opened = Signal(object)  # Opened
    failed = Signal(object, object)  # Wanted, Exception

    def __init__(self, jobs: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._thread: DrawingThread[str, Wanted] = DrawingThread("retouching", 1, self._workshop)

    def ask(self, wanted: Wanted) -> None:
        """`opened` tells, unless something newer is asked before it is begun."""
        self._thread.ask("", wanted)

    def save(self, picture: Picture, folder: Path, id: MediaId, name: str) -> Job:
        """The job ends with a `MediaReference` of a picture file in `folder`."""
        work = partial(_saved, picture, folder, id, name)
        return self._jobs.start("", work, Lane.QUICK, is_shown=False)

    def save_frame(
        self, media: MediaReference, frame: int, folder: Path, id: MediaId, name: str
    ) -> Job:
        """The same of a frame as it is."""
        work = partial(_saved_frame, media, frame, folder, id, name)
        return self._jobs.start("", work, Lane.QUICK, is_shown=False)

    def close(self) -> None:
        self._thread.close()

    def _workshop(self) -> _Workshop:
        return _Workshop(self.opened.emit, self.failed.emit)


class _Workshop:
    """Belongs to the thread."""

    def __init__(
        self,
        tell: Callable[[Opened], object],
        tell_failed: Callable[[Wanted, Exception], object],
    ) -> None:
        self._tell, self._tell_failed = tell, tell_failed
        self._footage = OpenFootage()

    def make(self, order: Wanted) -> None:
        try:
            opened = self._opened(order)
        except (MediaError, NoGraphicsError) as error:
            self._tell_failed(order, error)
        except Exception as error:  # noqa: BLE001  who wants to paint waits for an answer
            _log.exception("A picture could not be opened")
            self._tell_failed(order, error)
        else:
            self._tell(opened)

    def close(self) -> None:
        self._footage.close()

    def _opened(self, order: Wanted) -> Opened:
        if order.held is not None:
            picture = _picture_of(order.held, 0)
        else:
            picture = self._footage.of(order.media).picture(order.frame)
        mask = None if order.mask is None else _picture_of(order.mask, order.frame)
        within = None
        if mask is not None:
            size = picture.shape[1], picture.shape[0]
            within = changeable(mask[..., 1], size, order.grow, order.feather)
        return Opened(order, picture, within)


def _picture_of(media: MediaReference, frame: int) -> Picture:
    with closing(MediaFootage(media)) as footage:
        return footage.picture(min(frame, footage.count - 1))


def _saved_frame(
    media: MediaReference, frame: int, folder: Path, id: MediaId, name: str, task: TaskControl
) -> MediaReference:
    """
    Raises:
        MediaError: it cannot be read, or the folder cannot be written to.
        NoGraphicsError: the machine has no OpenGL.
    """
    return _saved(_picture_of(media, frame), folder, id, name, task)


def _saved(
    picture: Picture, folder: Path, id: MediaId, name: str, task: TaskControl
) -> MediaReference:
    """
    Raises:
        MediaError: the folder cannot be written to.
    """
    height, width, _ = picture.shape
    opaque = np.full((height, width, 1), 255, np.uint8)
    pixels = np.ascontiguousarray(np.concatenate([picture, opaque], axis=2))
    plane = Plane(pixels.reshape(-1).data, 4 * width, width, height)
    packed = png_of(Frame((plane,), RGBA8, width, height, SRGB))
    path = folder / f"{hashlib.sha256(packed).hexdigest()[:32]}.png"
    if not path.exists():
        put_whole(path, packed)
    return replace(media_reference(path, id), name=name)

"""Mattes as films, so that what was made with one can be made again whatever becomes of it."""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from editor.jobs.mattes.levels import MatteLevels
from editor.media.grey.film_writer import FilmWriter
from editor.media.grey.picture_file import save_grey
from editor.media.probe import media_reference
from editor.model.flatten.mattes import matte_value
from editor.model.media import MediaId, MediaReference
from editor.model.roto.matte import Matte
from editor.model.task import TaskControl

STAGE = "mask"


@dataclass(frozen=True, slots=True)
class MaskOrder:
    """`matte` as it is seen on `frames` of its footage, which is of `size`. `still`: as it is on
    that frame, for all of them. `folder`: where the film, or the picture, is to be; `name`: of the
    media."""

    matte: Matte
    size: tuple[int, int]
    frames: range
    still: int | None
    folder: Path
    name: str

    @property
    def id(self) -> MediaId:
        """Of the media. Equal orders have the same, so that what was made with one goes on."""
        frames = self.frames if self.still is None else range(0)
        decides = replace(self.matte, name="", hue=0, locked=False), self.size, frames, self.still
        return MediaId(hashlib.sha256(repr(decides).encode()).hexdigest()[:32])

    @property
    def path(self) -> Path:
        """Of the film."""
        return self.folder / f"{self.id}.mkv"


def baked(order: MaskOrder, task: TaskControl) -> MediaReference:
    """
    Raises:
        MediaError: the matte cannot be read, or the folder cannot be written to.
        NoGraphicsError: it must be drawn, and the machine has no OpenGL 3.3.
        Cancelled: it was stopped; nothing is left behind.
    """
    with closing(MatteLevels()) as levels:
        if order.still is not None:
            task.step(0, 1, STAGE)
            shown = levels.of(matte_value(order.matte, order.size, order.still))
            path = save_grey(shown, order.folder)
        else:
            path = order.path
            if not path.exists():
                _film(order, path, levels, task)
    return replace(media_reference(path, order.id), name=order.name)


def _film(order: MaskOrder, path: Path, levels: MatteLevels, task: TaskControl) -> None:
    count = len(order.frames)
    with FilmWriter(path, *order.size) as writer:
        for number, frame in enumerate(order.frames):
            task.step(number, count, STAGE)
            writer.write(number, levels.of(matte_value(order.matte, order.size, frame)))
        writer.finish()
    task.step(count, count, STAGE)

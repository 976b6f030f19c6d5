"""Mattes as films, so that what was made with one can be made again whatever becomes of it."""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from editor.jobs.mattes.levels import MatteLevels
from editor.jobs.queue import Job, JobQueue, Lane
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
    that frame, for all of them. `folder`: where the film, or the picture, is to be; `id` and `name`
    are those of the media."""

    matte: Matte
    size: tuple[int, int]
    frames: range
    still: int | None
    folder: Path
    id: MediaId
    name: str

    @property
    def path(self) -> Path:
        """Of the film: an equal matte has the same."""
        decides = replace(self.matte, name="", hue=0), self.size, self.frames
        digest = hashlib.sha256(repr(decides).encode()).hexdigest()
        return self.folder / f"{digest[:32]}.mkv"


class Baking:
    def __init__(self, jobs: JobQueue) -> None:
        self._jobs = jobs

    def start(self, order: MaskOrder, label: str) -> Job:
        """The job ends with a `MediaReference`: picture number k of its film is the matte on frame
        number k of the order; a still one is a picture."""
        return self._jobs.start(label, partial(baked, order), Lane.MATTES)


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

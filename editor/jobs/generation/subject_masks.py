"""Masks of what is under a click, found in the background."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from editor.engine.subject.finding import SubjectFinder
from editor.engine.subject.mask_file import save_mask
from editor.jobs.generation.source_picture import small_source
from editor.jobs.queue import Job, JobQueue, Lane
from editor.model.flatten.geometry import Point
from editor.model.generation.brush import RasterMask
from editor.model.generation.sources import InputSource
from editor.model.media import MediaReference
from editor.model.task import TaskControl

_Seen = tuple[InputSource, MediaReference, NDArray[np.uint8], tuple[int, int]]

_LONGEST = 1600  # pixels of a mask's longer side


class SubjectMasks:
    """Keeps the model it has loaded, and the picture that was clicked on last."""

    def __init__(self, jobs: JobQueue) -> None:
        self._jobs = jobs
        self._finder = SubjectFinder()
        self._lock = Lock()
        self._seen: _Seen | None = None

    def find(
        self, source: InputSource, media: MediaReference, point: Point, folder: Path, label: str
    ) -> Job:
        """The job ends with a `RasterMask`, whose file is in `folder`.

        Args:
            point: pixels of the source as seen.
        """
        work = partial(self._found, source, media, point, folder)
        return self._jobs.start(label, work, Lane.QUICK)

    def _found(
        self,
        source: InputSource,
        media: MediaReference,
        point: Point,
        folder: Path,
        task: TaskControl,
    ) -> RasterMask:
        with self._lock:
            task.step(0, 3, "looking")
            if self._seen is None or self._seen[:2] != (source, media):
                frame = small_source(source, (media,), _LONGEST)
                pixels = np.frombuffer(frame.planes[0].data, np.uint8)
                pixels = pixels.reshape(frame.height, frame.width, 4)[..., :3]
                self._seen = source, media, np.ascontiguousarray(pixels), frame.display_size
            picture, shown = self._seen[2:]
            task.step(1, 3, "looking")
            height, width = picture.shape[:2]
            x, y = point[0] * width / shown[0], point[1] * height / shown[1]
            mask = self._finder.mask_at(picture, x, y)
            task.step(2, 3, "looking")
            return save_mask(mask, folder)

"""Has the films of mattes made that removals are made with."""

from __future__ import annotations

from functools import partial

from editor.jobs.queue import Job, JobQueue, Lane
from editor.jobs.removal.mask_film import MaskOrder, baked


class Baking:
    def __init__(self, jobs: JobQueue) -> None:
        self._jobs = jobs

    def start(self, order: MaskOrder, label: str) -> Job:
        """The job ends with a `MediaReference`: picture number k of its film is the matte on frame
        number k of the order; a still one is a picture."""
        return self._jobs.start(label, partial(baked, order), Lane.MATTES)

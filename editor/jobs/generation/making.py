"""Runs what is queued on the accelerator's lane, one after another, with pictures as they come, and
sketches of them before."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from editor.engine.generate.clip import GeneratedClip, generate_clip
from editor.engine.generate.model import Cost, GenerationError
from editor.engine.generate.registry import Models, found_models
from editor.engine.generate.results import result_in
from editor.engine.generate.worker import Worker
from editor.jobs.generation.at_hand import ModelsAtHand
from editor.jobs.queue import Job, JobControl, JobQueue, Lane
from editor.media.pictures.samples.small import SmallPictures
from editor.model.frame import Frame
from editor.model.generation.request import GenerationRequest
from editor.model.generation.take import QueuedId
from editor.model.media import MediaReference
from editor.model.task import TaskControl

LONGEST = 640
"""No side of a picture that is shown while it is made is longer."""

_SHOWN_EVERY_S = 1 / 12


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made, as it was when it began. `media`: all that its sources refer to.

    `apart`: in a process of its own, which yields to all others and may fall alone.
    """

    queued: QueuedId
    request: GenerationRequest
    media: tuple[MediaReference, ...]
    path: Path
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """`reckoned`: what the model had thought it would take. The clip's seconds are without those
    for which the job rested."""

    order: Order
    clip: GeneratedClip
    reckoned: Cost


class MadeBeforeError(GenerationError):
    """The file of a queued generation is there: it was made, and its making was undone."""


class Making(QObject):
    """Keeps the models, and so what they have loaded, from one run to the next."""

    pictured = Signal(str, int, QImage)  # QueuedId, number of the frame, it or its sketch, small
    reckoned = Signal(str, object, str)  # QueuedId, Cost as the model thinks, the device

    def __init__(
        self,
        jobs: JobQueue,
        models: Callable[[], Models] = found_models,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._at_hand = ModelsAtHand(models)
        self._worker: Worker | None = None

    def start(self, order: Order, label: str) -> Job:
        """The job ends with a `Made`, whose file is there then and not before, or fails with
        `MadeBeforeError` or what `generate_clip` raises."""
        return self._jobs.start(label, partial(self._made, order), Lane.ACCELERATOR)

    def close(self) -> None:
        """Give back all that is held; to be called when the jobs have ended."""
        self._at_hand.release()
        if self._worker is not None:
            self._worker.close()
        self._worker = None

    def _made(self, order: Order, task: TaskControl) -> Made:
        """On the lane's thread."""
        if result_in(order.path.parent, order.queued) is not None:
            raise MadeBeforeError("It was made before: let it go to have it made again.")
        order.path.parent.mkdir(parents=True, exist_ok=True)
        screen, sketches = (_Screen(partial(self._show, order.queued)) for _ in range(2))
        with self._at_hand.used(order.request.model) as models:
            model = models.model(order.request.model)
            cost = model.cost(order.request)
            self.reckoned.emit(order.queued, cost, model.device())
            what = order.request, order.media, order.path, task, screen
            if order.apart:
                self._worker = self._worker or Worker()
                clip = self._worker.generate(*what, on_sketch=sketches)
            else:
                clip = generate_clip(*what, on_sketch=sketches, models=models)
        rested = task.rested_s if isinstance(task, JobControl) else 0.0
        return Made(order, replace(clip, seconds=max(0.0, clip.seconds - rested)), cost)

    def _show(self, queued: QueuedId, index: int, image: QImage) -> None:
        self.pictured.emit(queued, index, image)


class _Screen:
    """Shows a frame now and then, and the first at once."""

    def __init__(self, show: Callable[[int, QImage], None]) -> None:
        self._show = show
        self._small = SmallPictures()
        self._shown_at = float("-inf")

    def __call__(self, index: int, frame: Frame) -> None:
        now = time.monotonic()
        if now - self._shown_at < _SHOWN_EVERY_S:
            return
        self._shown_at = now
        painted = self._small.painted(frame, LONGEST)
        height, width, _ = painted.shape
        image = QImage(painted.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self._show(index, image.copy())

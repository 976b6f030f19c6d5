"""What models there are, and what a run would take, found out away from the window's thread."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.engine.generate.checks import objections, unheeded
from editor.engine.generate.encoding import BITS_PER_PIXEL
from editor.engine.generate.model import (
    Cost,
    GenerationError,
    GenerationModel,
    WarmableModel,
    remedy_for,
)
from editor.engine.generate.registry import Models, found_models
from editor.jobs.generation.at_hand import ModelsAtHand
from editor.jobs.queue import JobQueue, Lane
from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.remedy import Remedy
from editor.model.generation.request import GenerationRequest
from editor.model.media import MediaReference
from editor.model.task import TaskControl


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a run of `request` would take, as the model itself reckons.

    `objections` say why it cannot be done as it is, `unheeded` what of it changes nothing,
    `obstacle` why the model cannot run here: sentences; `remedy` what helps. `free_bytes`: of the
    disk; None: not known.
    """

    request: GenerationRequest
    cost: Cost | None = None
    device: str = ""
    disk_bytes: int = 0
    free_bytes: int | None = None
    objections: tuple[str, ...] = ()
    unheeded: tuple[str, ...] = ()
    obstacle: str = ""
    remedy: Remedy | None = None

    @property
    def is_possible(self) -> bool:
        return self.cost is not None and not self.objections and not self.obstacle


@dataclass(frozen=True, slots=True)
class KnownModel:
    """`obstacle`: why it cannot run here and now, as a sentence; empty if it can."""

    spec: ModelSpec
    device: str
    obstacle: str
    remedy: Remedy | None = None


class Asking(QObject):
    """Asks models of its own, so that nobody waits for a run to end."""

    found = Signal(object, object)  # tuple of KnownModel, tuple of sentences on what is left out
    answered = Signal(object)  # Outlook: of the newest question, or of one before it

    def __init__(
        self,
        jobs: JobQueue,
        models: Callable[[], Models] = found_models,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._at_hand = ModelsAtHand(models)
        self._newest: GenerationRequest | None = None

    def find(self) -> None:
        """Look for models; `found` tells them."""
        job = self._jobs.start("", self._looked, Lane.QUICK, is_shown=False)
        job.finished.connect(self._on_looked)

    def ask(
        self, request: GenerationRequest, media: tuple[MediaReference, ...], folder: Path
    ) -> None:
        """Reckon what a run would take; `answered` tells. What is asked later comes first.

        Args:
            folder: where its result is to be.
        """
        self._newest = request
        work = partial(self._reckoned, request, media, folder)
        self._jobs.start("", work, Lane.QUICK, is_shown=False).finished.connect(self._on_reckoned)

    def warm_up(self, model: str) -> None:
        """Bring in what a run of that model needs, before it is asked for."""
        self._jobs.start("", partial(self._warmed, model), Lane.ACCELERATOR, is_shown=False)

    def _warmed(self, id: str, task: TaskControl) -> None:
        with self._at_hand.used() as models:
            if not models.has(id):
                return
            model = models.model(id)
        if isinstance(model, WarmableModel) and not model.obstacle():
            model.warm_up()

    def _looked(self, task: TaskControl) -> tuple[tuple[KnownModel, ...], tuple[str, ...]]:
        with self._at_hand.used(anew=True) as models:
            known = [models.model(spec.id) for spec in models.specs]
            return tuple(_known(each) for each in known), models.problems

    def _reckoned(
        self,
        request: GenerationRequest,
        media: tuple[MediaReference, ...],
        folder: Path,
        task: TaskControl,
    ) -> Outlook | None:
        with self._at_hand.used() as models:
            if request is not self._newest:
                return None
            try:
                model = models.model(request.model)
            except GenerationError as error:
                return Outlook(request, obstacle=str(error))
            stands_against = objections(model.spec, request, media)
            pixels = request.width * request.height * request.frames
            return Outlook(
                request,
                None if stands_against else model.cost(request),
                model.device(),
                round(pixels * BITS_PER_PIXEL / 8),
                _free(folder),
                stands_against,
                unheeded(model.spec, request),
                model.obstacle(),
                remedy_for(model),
            )

    def _on_looked(self, told: tuple[tuple[KnownModel, ...], tuple[str, ...]]) -> None:
        self.found.emit(*told)

    def _on_reckoned(self, outlook: Outlook | None) -> None:
        if outlook is not None:
            self.answered.emit(outlook)


def _known(model: GenerationModel) -> KnownModel:
    return KnownModel(model.spec, model.device(), model.obstacle(), remedy_for(model))


def _free(folder: Path) -> int | None:
    """Of the disk on which `folder` is, or will be."""
    there = next(each for each in (folder, *folder.parents) if each.exists())
    try:
        return shutil.disk_usage(there).free
    except OSError:
        return None

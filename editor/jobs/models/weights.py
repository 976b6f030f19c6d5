"""Weights of models fetched, checked and removed away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.engine.models.catalogue import Weights, load_catalogue
from editor.engine.models.errors import WeightsError
from editor.engine.models.fetching import fetch
from editor.engine.models.folder import ModelFolder, Presence, user_models
from editor.jobs.models.errands import Errands
from editor.jobs.queue import Job, JobQueue, Lane
from editor.model.task import TaskControl


@dataclass(frozen=True, slots=True)
class WeightsState:
    """What of a model is in the folder, and how many bytes it takes up there."""

    weights: Weights
    presence: Presence
    size_bytes: int


class WeightsKeeper(QObject):
    """One job at a time for each model; `states` are as they were looked up last."""

    changed = Signal()  # what is there, or what is under way
    failed = Signal(str, str)  # id, sentence
    checked = Signal(str, object)  # id, tuple of sentences on what is wrong

    def __init__(
        self,
        jobs: JobQueue,
        parent: QObject | None = None,
        folder: ModelFolder | None = None,
        catalogue: Callable[[], tuple[Weights, ...]] = load_catalogue,
    ) -> None:
        super().__init__(parent)
        self._jobs, self.folder = jobs, folder or user_models()
        self._catalogue = catalogue
        self.states: tuple[WeightsState, ...] = ()
        self._errands = Errands(jobs, (WeightsError, OSError), self)
        self._errands.changed.connect(self.changed)
        self._errands.ended.connect(self.look)
        self._errands.finished.connect(self._on_finished)
        self._errands.failed.connect(self._on_failed)

    @property
    def under_way(self) -> Mapping[str, Job]:
        """By the ids of what they are about."""
        return self._errands.under_way

    def look(self) -> None:
        """Find out what there is; `changed` tells."""
        job = self._jobs.start("", self._looked, Lane.QUICK, is_shown=False)
        job.finished.connect(self._on_looked)
        job.failed.connect(self._on_not_looked)

    def get(self, weights: Weights, local: Path | None = None) -> None:
        """Bring what is missing, or take it from a `local` folder; what was stopped goes on where
        it was."""
        label = self.tr("Get %1").replace("%1", weights.label)
        self._errands.start(weights.id, label, partial(fetch, weights, self.folder, local=local))

    def verify(self, weights: Weights) -> None:
        """Read it whole; `checked` tells what is wrong."""
        label = self.tr("Check %1").replace("%1", weights.label)
        self._errands.start(weights.id, label, partial(self.folder.verify, weights))

    def remove(self, weights: Weights) -> None:
        label = self.tr("Remove %1").replace("%1", weights.label)
        self._errands.start(weights.id, label, partial(_removed, self.folder, weights))

    def cancel(self, id: str) -> None:
        self._errands.cancel(id)

    def _looked(self, task: TaskControl) -> tuple[WeightsState, ...]:
        folder = self.folder
        return tuple(
            WeightsState(each, folder.presence(each), folder.size_bytes(each))
            for each in self._catalogue()
        )

    def _on_looked(self, states: tuple[WeightsState, ...]) -> None:
        self.states = states
        self.changed.emit()

    def _on_not_looked(self, error: Exception) -> None:
        self.failed.emit("", str(error))

    def _on_finished(self, id: str, result: object) -> None:
        if isinstance(result, tuple):
            self.checked.emit(id, result)

    def _on_failed(self, id: str, said: str, error: Exception) -> None:
        self.failed.emit(id, said)


def _removed(folder: ModelFolder, weights: Weights, task: TaskControl) -> int:
    return folder.remove(weights)

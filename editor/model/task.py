"""The line between a long task and whoever started it: progress out, cancel in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event


class Cancelled(Exception):
    """The user stopped the task. Not an error: never logged, never shown."""


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` pieces of the work named `stage`."""

    done: int
    total: int
    stage: str


class TaskControl:
    """Handed to every long task, which calls `step` between any two pieces of its work."""

    def __init__(self, on_progress: Callable[[Progress], None] = lambda progress: None) -> None:
        self._on_progress = on_progress
        self._cancel = Event()

    def step(self, done: int, total: int, stage: str) -> None:
        """Report progress, or raise Cancelled if the task should stop here."""
        if self._cancel.is_set():
            raise Cancelled
        self._on_progress(Progress(done, total, stage))

    def cancel(self) -> None:
        self._cancel.set()


class PartOfTask(TaskControl):
    """Passes steps on as those of a longer task, of whose pieces `before` came before them; if a
    `stage` is named, steps of others as they are."""

    def __init__(self, task: TaskControl, before: int, total: int, stage: str = "") -> None:
        super().__init__()
        self._task, self.before, self._total, self._stage = task, before, total, stage

    def step(self, done: int, total: int, stage: str) -> None:
        if self._stage and stage != self._stage:
            self._task.step(done, total, stage)
        else:
            self._task.step(min(self.before + done, self._total), self._total, stage)

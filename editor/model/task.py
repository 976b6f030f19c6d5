"""The line between a long task and whoever started it: progress out, cancel in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from editor.model.frame import Frame

OnSketch = Callable[[int, Frame], None]
"""Told what a picture will roughly be, by its number; what is made holds nothing of that."""


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

    def __init__(
        self,
        on_progress: Callable[[Progress], None] = lambda progress: None,
        on_sketch: OnSketch | None = None,
    ) -> None:
        self._on_progress, self._on_sketch = on_progress, on_sketch
        self._cancel = Event()

    def step(self, done: int, total: int, stage: str) -> None:
        """Report progress, or raise Cancelled if the task should stop here."""
        if self._cancel.is_set():
            raise Cancelled
        self._on_progress(Progress(done, total, stage))

    def cancel(self) -> None:
        self._cancel.set()

    @property
    def wants_sketches(self) -> bool:
        """Whether somebody looks on: sketches cost time."""
        return self._on_sketch is not None

    def sketch(self, index: int, frame: Frame) -> None:
        """Show what picture `index` of what is made will roughly be, small, now and then."""
        if self._on_sketch is not None:
            self._on_sketch(index, frame)


class SketchedTask(TaskControl):
    """Passes steps on, and shows what is sketched to somebody."""

    def __init__(self, task: TaskControl, on_sketch: OnSketch) -> None:
        super().__init__(on_sketch=on_sketch)
        self._task = task

    def step(self, done: int, total: int, stage: str) -> None:
        self._task.step(done, total, stage)


class PartOfTask(TaskControl):
    """Passes steps on as those of a longer task, of whose pieces `before` came before them; if a
    `stage` is named, steps of others as they are."""

    def __init__(self, task: TaskControl, before: int, total: int, stage: str = "") -> None:
        super().__init__(on_sketch=task.sketch if task.wants_sketches else None)
        self._task, self.before, self._total, self._stage = task, before, total, stage

    def step(self, done: int, total: int, stage: str) -> None:
        if self._stage and stage != self._stage:
            self._task.step(done, total, stage)
        else:
            self._task.step(min(self.before + done, self._total), self._total, stage)

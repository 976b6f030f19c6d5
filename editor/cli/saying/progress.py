"""Shows how far a long task is, and stops it when the user says so."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

from editor.cli.saying import console
from editor.model.task import Progress as TaskProgress
from editor.model.task import TaskControl

if TYPE_CHECKING:
    from rich.progress import Progress

    from editor.export.progress import PaceMeter


@contextmanager
def shown(label: str, *, in_bytes: bool = False) -> Iterator[TaskControl]:
    """A TaskControl whose steps move a bar with frames (or bytes) per second and time left.

    The bar goes to standard error, and only where a person looks: a script's log stays clean.
    Ctrl-C and SIGTERM stop the task between two of its steps.
    """
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        Progress,
        SpinnerColumn,
        TextColumn,
        TimeElapsedColumn,
    )

    from editor.export.progress import PaceMeter

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn() if in_bytes else TextColumn("{task.completed}/{task.total}"),
        TextColumn("{task.fields[pace]}"),
        TimeElapsedColumn(),
    )
    bar = Progress(*columns, console=console.err, transient=True, disable=not _watched())
    with bar:
        bar.add_task(label, total=1, pace="")
        meter = PaceMeter()
        task = TaskControl(lambda step: _move(bar, meter, step, in_bytes))
        with _stopped_by_signals(task):
            yield task


def _watched() -> bool:
    return console.err.is_terminal


def _move(bar: Progress, meter: PaceMeter, step: TaskProgress, in_bytes: bool) -> None:
    pace = meter.update(step)
    text = ""
    if pace.frames_per_second is not None and pace.seconds_left is not None:
        minutes, seconds = divmod(round(pace.seconds_left), 60)
        speed = pace.frames_per_second
        told = console.size(round(speed)) if in_bytes else f"{speed:.1f}"
        text = f"{told}/s  {minutes}:{seconds:02} left"
    bar.update(
        bar.task_ids[0],
        completed=step.done,
        total=step.total,
        description=step.stage,
        pace=text,
    )


@contextmanager
def _stopped_by_signals(task: TaskControl) -> Iterator[None]:
    """The first signal asks the task to stop; a second one does what it always does."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def stop(number: int, frame: FrameType | None) -> None:
        task.cancel()
        restore()

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    for number in before:
        signal.signal(number, stop)
    try:
        yield
    finally:
        restore()

"""What commands print: tables and progress for people, JSON for scripts, errors as a sentence."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    SpinnerColumn,
    TaskID,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from editor.model.task import Progress as TaskProgress
from editor.model.task import TaskControl

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


def print_json(data: Any) -> None:
    """`data` alone on standard output: nothing else may be printed there by the same command."""
    sys.stdout.write(json.dumps(data, indent=2, ensure_ascii=False) + "\n")


def print_error(sentence: str) -> None:
    err.print(f"[bold red]✗[/] {_escaped(sentence)}")


def print_warning(sentence: str) -> None:
    err.print(f"[bold yellow]![/] {_escaped(sentence)}")


@contextmanager
def shown_progress(label: str) -> Iterator[TaskControl]:
    """A TaskControl whose steps move a bar with frames per second and time left.

    The bar goes to standard error, and only where a person looks: a script's log stays clean.
    """
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeElapsedColumn(),
        TextColumn("[dim]left[/]"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as bar:
        task = bar.add_task(label, total=None, rate="")
        yield TaskControl(lambda step: _move(bar, task, step))


def _move(bar: Progress, task: TaskID, step: TaskProgress) -> None:
    speed = bar.tasks[0].speed
    bar.update(
        task,
        completed=step.done,
        total=step.total,
        description=step.stage,
        rate=f"{speed:.1f}/s" if speed else "",
    )


def _escaped(text: str) -> str:
    return text.replace("[", r"\[")

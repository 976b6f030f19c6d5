"""`cutaway edit undo`, `redo`, `history`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Annotated

import typer

from editor.cli.options import Json, ProjectPath
from editor.cli.saying import console

Steps = Annotated[int, typer.Option(min=1, help="How many.")]


def register(app: typer.Typer) -> None:
    app.command(epilog="Example: cutaway edit undo trip.cutaway --steps 3")(undo)
    app.command(epilog="Example: cutaway edit redo trip.cutaway")(redo)
    app.command(epilog="Example: cutaway edit history trip.cutaway")(history)


def undo(project: ProjectPath, steps: Steps = 1, json: Json = False) -> None:
    """Take back the newest steps."""
    from editor.api.film import Film

    with Film.open(project) as film:
        _tell("Undone", _taken(steps, film.undo, lambda: film.history.undoable), json)


def redo(project: ProjectPath, steps: Steps = 1, json: Json = False) -> None:
    """Do again what was undone last."""
    from editor.api.film import Film

    with Film.open(project) as film:
        _tell("Done again", _taken(steps, film.redo, lambda: film.history.redoable), json)


def history(project: ProjectPath, json: Json = False) -> None:
    """List the steps, oldest first; those that are undone come after the mark."""
    from editor.api.film import Film

    with Film.open(project, read_only=True) as film:
        kept = film.history
    if json:
        console.print_json(
            [
                {
                    "number": step.number,
                    "label": step.label,
                    "made_at": step.made_at,
                    "done": step.number <= kept.position,
                }
                for step in kept.steps
            ]
        )
        return
    for step in kept.steps:
        mark = " " if step.number <= kept.position else "↶"
        made_at = datetime.fromisoformat(step.made_at).astimezone()
        console.print_text(f"{mark} {step.number:>4}  {made_at:%Y-%m-%d %H:%M:%S}  {step.label}")
    if not kept.steps:
        console.print_text("There is no step yet.")


def _taken(steps: int, step: Callable[[], str], left: Callable[[], object]) -> list[str]:
    """The labels of up to so many steps; at least one is tried, so that having none is told."""
    labels = [step()]
    while len(labels) < steps and left():
        labels.append(step())
    return labels


def _tell(word: str, labels: list[str], json: bool) -> None:
    if json:
        console.print_json({"labels": labels})
    else:
        for label in labels:
            console.print_text(f"{word}: {label}")

"""`cutaway queue`: what is to be generated for a project, put in order and made."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from editor.cli.options import Json, ProjectPath
from editor.cli.saying import console, progress

QueuedName = Annotated[
    str, typer.Argument(metavar="NUMBER", help="Of the queue; 1 is the next one. Or its id.")
]

app = typer.Typer(
    help="See what is to be generated for a project, put it in order, and have it made without "
    "a window.",
    no_args_is_help=True,
)


@app.command("list", epilog="Example: cutaway queue list trip.cutaway")
def list_queue(project: ProjectPath, json: Json = False) -> None:
    """List what is to be made, the next one first."""
    from editor.api.film import Film

    with Film.open(project, read_only=True) as film:
        rows: list[dict[str, Any]] = [
            {
                "number": number,
                "id": each.id,
                "shot": film.shot(each.shot).name,
                "model": each.request.model,
                "size": f"{each.request.width}x{each.request.height}",
                "seconds": float(each.request.seconds),
                "seed": each.request.seed,
                "draft": each.is_draft,
                "state": each.state.value,
                "message": each.message,
            }
            for number, each in enumerate(film.project.queue, 1)
        ]
    if json:
        console.print_json({"queue": rows})
        return
    for row in rows:
        said = (
            f"{row['number']}  {row['shot']}  {row['size']}  {row['seconds']:g} s  {row['model']}"
        )
        console.print_text(f"{said}  {row['state']}  {row['message']}".rstrip())
    if not rows:
        console.print_text("Nothing is queued.")


@app.command(epilog="Example: cutaway queue run trip.cutaway")
def run(project: ProjectPath, json: Json = False) -> None:
    """Make all that waits, one after another; each becomes a take, and a clip where it was to.

    What cannot be made stays in the queue with the reason, and the exit code is 1.
    """
    from editor.api.film import Film

    rows: list[dict[str, Any]] = []
    with Film.open(project) as film, progress.shown("generating") as task:
        for each in film.run_queue(task):
            name = film.shot(each.queued.shot).name
            made = "" if each.take is None else film.name_of(each.take)
            rows.append({"shot": name, "take": made, "problem": each.problem})
            if not json and made:
                console.print_text(f"{made}: {each.take.took_seconds:g} s" if each.take else made)
    if json:
        console.print_json({"made": rows})
    for row in rows:
        if row["problem"]:
            console.print_warning(f"{row['shot']}: {row['problem']}")
    if not rows and not json:
        console.print_text("Nothing waits to be made.")
    if any(row["problem"] for row in rows):
        raise typer.Exit(1)


@app.command(epilog="Example: cutaway queue pause trip.cutaway 2")
def pause(project: ProjectPath, queued: QueuedName) -> None:
    """Leave one out until it is let go."""
    from editor.api.film import Film

    with Film.open(project) as film:
        film.pause_queued(queued)
    console.print_text(f"Pause {queued}")


@app.command("go-on", epilog="Example: cutaway queue go-on trip.cutaway 2")
def go_on(project: ProjectPath, queued: QueuedName) -> None:
    """Let go one that is paused, try again one that has failed or was made and undone."""
    from editor.api.film import Film

    with Film.open(project) as film:
        film.let_go(queued)
    console.print_text(f"Go on with {queued}")


@app.command(epilog="Example: cutaway queue move trip.cutaway 3 1")
def move(
    project: ProjectPath,
    queued: QueuedName,
    number: Annotated[int, typer.Argument(metavar="TO", min=1, help="1 is the next one.")],
) -> None:
    """Put one in another place of the queue."""
    from editor.api.film import Film

    with Film.open(project) as film:
        film.move_queued(queued, number)
    console.print_text(f"Move {queued} to {number}")


@app.command(epilog="Example: cutaway queue remove trip.cutaway 2 3")
def remove(
    project: ProjectPath,
    queued: Annotated[list[str], typer.Argument(metavar="NUMBER...", help="Of the queue, or ids.")],
) -> None:
    """Have some not made."""
    from editor.api.film import Film

    with Film.open(project) as film:
        film.remove_queued(*queued)
    console.print_text(f"Cancel {', '.join(queued)}")

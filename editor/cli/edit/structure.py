"""`cutaway edit marker`, `range`, `sequence`."""

from __future__ import annotations

from typing import Annotated

import typer

from editor.api import arguments
from editor.cli import console
from editor.cli.edit.step import do
from editor.cli.options import Json, ProjectPath, SequenceName


def register(app: typer.Typer) -> None:
    app.command(epilog="Example: cutaway edit marker trip.cutaway 'music starts' --at 4s")(marker)
    app.command("range", epilog="Example: cutaway edit range trip.cutaway --in 2s --out 12s")(
        in_out
    )
    app.command("sequence", epilog="Example: cutaway edit sequence trip.cutaway opening")(
        add_sequence
    )


def marker(
    project: ProjectPath,
    name: Annotated[str, typer.Argument(help="What it says.")] = "",
    at: Annotated[str, typer.Option("--at", metavar="TIME", help="When.")] = "",
    duration: Annotated[str, typer.Option(metavar="TIME", help="For a range.")] = "0",
    colour: Annotated[str, typer.Option(help="Its colour, in a word.")] = "green",
    note: Annotated[str, typer.Option(help="More about it.")] = "",
    remove: Annotated[
        str, typer.Option(metavar="NAME", help="Take one away, by name, id or time (@4s).")
    ] = "",
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Mark a time or a range with a name, or take a marker away."""
    if bool(at) == bool(remove):
        raise typer.BadParameter("Say where, with --at TIME, or which to --remove.")
    if remove:
        do(project, sequence, json, lambda timeline: timeline.remove_marker(remove))
    else:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.add_marker(name, at, duration, colour=colour, note=note),
        )


def in_out(
    project: ProjectPath,
    start: Annotated[str, typer.Option("--in", metavar="TIME", help="First frame.")] = "",
    end: Annotated[str, typer.Option("--out", metavar="TIME", help="End, exclusive.")] = "",
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Set the in and out points, between which `cutaway render` exports; without them, all."""
    do(
        project,
        sequence,
        json,
        lambda timeline: timeline.set_in_out(start or None, end or None),
    )


def add_sequence(
    project: ProjectPath,
    name: Annotated[str, typer.Argument(help="What it is called.")],
    size: Annotated[str, typer.Option(help="Width and height, if not the main one's.")] = "",
    rate: Annotated[str, typer.Option(help="Frames a second, if not the main one's.")] = "",
    json: Json = False,
) -> None:
    """Add an empty sequence, to edit with --sequence and to put into others with `nest`."""
    from editor.api.film import Film

    with Film.open(project) as film:
        timeline = film.add_sequence(
            name,
            size=arguments.size(size) if size else None,
            rate=arguments.rate(rate) if rate else None,
        )
        if json:
            console.print_json({"sequence": timeline.id})
        else:
            console.print_text(f"Add sequence {name}")

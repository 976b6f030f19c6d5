"""`cutaway edit marker`, `range`, `sequence`."""

from __future__ import annotations

from typing import Annotated

import typer

from editor.api import arguments
from editor.cli.edit.step import do
from editor.cli.options import Json, ProjectPath, SequenceName
from editor.cli.saying import console


def register(app: typer.Typer) -> None:
    app.command(
        epilog="Example: cutaway edit marker trip.cutaway 'music starts' --at 4s "
        "(later: --change 'music starts' --at 5s)"
    )(marker)
    app.command(
        epilog="Example: cutaway edit guide trip.cutaway --upright 640 --level 360 (later: --clear)"
    )(guide)
    app.command("range", epilog="Example: cutaway edit range trip.cutaway --in 2s --out 12s")(
        in_out
    )
    app.command(
        "sequence",
        epilog="Example: cutaway edit sequence trip.cutaway opening "
        "(later: opening --rename prologue, opening --main, opening --remove)",
    )(add_sequence)


def marker(
    project: ProjectPath,
    name: Annotated[str, typer.Argument(help="What it says.")] = "",
    at: Annotated[str, typer.Option("--at", metavar="TIME", help="When.")] = "",
    duration: Annotated[str | None, typer.Option(metavar="TIME", help="For a range.")] = None,
    clip: Annotated[
        str, typer.Option(metavar="CLIP", help="Mark this clip: it takes the marker along.")
    ] = "",
    colour: Annotated[str | None, typer.Option(help="Its colour, in a word.")] = None,
    note: Annotated[str | None, typer.Option(help="More about it.")] = None,
    change: Annotated[
        str, typer.Option(metavar="NAME", help="Keep what is not named of this one.")
    ] = "",
    remove: Annotated[
        str, typer.Option(metavar="NAME", help="Take one away, by name, id or time (@4s).")
    ] = "",
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Mark a time or a range with a name, change a marker, or take one away."""
    if clip and (change or remove):
        raise typer.BadParameter("A marker stays on its clip: --clip is for a new one.")
    if (remove and (at or change)) or not (at or change or remove):
        raise typer.BadParameter("Say where, with --at TIME, or which to --change or --remove.")
    if remove:
        do(project, sequence, json, lambda timeline: timeline.remove_marker(remove))
    elif change:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.change_marker(
                change,
                name=name or None,
                at=at or None,
                duration=duration,
                colour=colour,
                note=note,
            ),
        )
    else:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.add_marker(
                name, at, duration or 0, clip=clip, colour=colour or "green", note=note or ""
            ),
        )


def guide(
    project: ProjectPath,
    upright: Annotated[
        float | None, typer.Option(metavar="X", help="An upright one, pixels from the left.")
    ] = None,
    level: Annotated[
        float | None, typer.Option(metavar="Y", help="A level one, pixels from the top.")
    ] = None,
    clear: Annotated[bool, typer.Option("--clear", help="Take all away.")] = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Draw lines across the picture to place things by, or take them away."""
    if clear == (upright is not None or level is not None):
        raise typer.BadParameter("Say where, with --upright or --level; or --clear.")
    if clear:
        do(project, sequence, json, lambda timeline: timeline.clear_guides())
    else:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.add_guide(upright=upright, level=level),
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
    rename: Annotated[str, typer.Option(metavar="NEW", help="Call it so instead.")] = "",
    remove: Annotated[bool, typer.Option("--remove", help="Take it away instead.")] = False,
    main: Annotated[
        bool, typer.Option("--main", help="Make it the main one instead of adding one.")
    ] = False,
    json: Json = False,
) -> None:
    """Add an empty sequence, to edit with --sequence and to put into others with `nest`; or
    rename one, take one away, make it the main one."""
    from editor.api.film import Film

    others = [bool(rename), remove, main]
    if sum(others) > 1 or (any(others) and (size or rate)):
        raise typer.BadParameter("Choose one of --rename, --remove and --main, alone.")
    if any(others):
        with Film.open(project) as film:
            before = film.project
            if rename:
                film.rename_sequence(name, rename)
            elif remove:
                film.remove_sequence(name)
            else:
                film.set_main_sequence(name)
            told = [{"id": each.id, "name": each.name} for each in film.project.sequences]
            step = film.history.undoable if film.project != before else None
        if json:
            console.print_json({"sequences": told})
        else:
            console.print_text(step.label if step else "Nothing changed.")
        return
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

"""`cutaway new`, `import`, `copy`, `recover`: project files and the media in them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from editor.api import arguments
from editor.cli.options import Json, ProjectPath
from editor.cli.saying import console


def register(app: typer.Typer) -> None:
    app.command(epilog="Example: cutaway new trip.cutaway --from beach.mp4")(new)
    app.command(
        "import", epilog="Example: cutaway import trip.cutaway beach.mp4 'shots/take_%04d.png'"
    )(import_media)
    app.command(epilog="Example: cutaway copy trip.cutaway trip_before_the_grade.cutaway")(copy)
    app.command(epilog="Example: cutaway recover trip.cutaway")(recover)


def new(
    project: ProjectPath,
    size: Annotated[str, typer.Option(help="Width and height in pixels.")] = "1920x1080",
    rate: Annotated[str, typer.Option(help="Frames a second: 24, 29.97, 30000/1001.")] = "25",
    sample_rate: Annotated[
        int, typer.Option(min=8000, max=192000, help="Samples of sound a second.")
    ] = 48000,
    linear: Annotated[
        bool, typer.Option("--linear", help="Blend in linear light, as film compositors do.")
    ] = False,
    like: Annotated[
        str,
        typer.Option("--from", metavar="MEDIA", help="Size and rate as this footage has them."),
    ] = "",
    json: Json = False,
) -> None:
    """Make a project with one sequence, tracks V1 to V3 and A1, A2.

    The sequence keeps its size and rate, whatever footage it gets: give them here, or say --from
    and name a file, which is imported as well.
    """
    from editor.api.film import Film
    from editor.model.colour import WorkingSpace

    space = WorkingSpace.LINEAR if linear else WorkingSpace.DISPLAY
    if like:
        film = Film.like(project, like, working_space=space)
    else:
        film = Film.new(
            project,
            size=arguments.size(size),
            rate=arguments.rate(rate),
            sample_rate=sample_rate,
            working_space=space,
        )
    with film:
        sequence = film.sequence()
        warnings = [each for media in film.project.media for each in film.named_warnings(media)]
        if json:
            console.print_json(
                {
                    "path": str(film.path),
                    "sequence": sequence.id,
                    "tracks": {track.name: track.id for track in sequence.tracks},
                    "media": [media.id for media in film.project.media],
                    "warnings": warnings,
                }
            )
        else:
            console.print_text(
                f"{film.path}: {sequence.width}x{sequence.height}, {sequence.rate} frames/s"
            )
        for warning in warnings:
            console.print_warning(warning)


def import_media(
    project: ProjectPath,
    files: Annotated[
        list[str], typer.Argument(help="Media files, or patterns of image sequences (x_%04d.png).")
    ],
    bin: Annotated[str, typer.Option(help="The bin to put them in.")] = "",
    rate: Annotated[str, typer.Option(help="Frames a second of an image sequence.")] = "24",
    json: Json = False,
) -> None:
    """Bring media into a project, all in one step. Nothing is copied: the project refers to them.

    Edits import what they name by themselves; this is for bins, and for image sequences.
    """
    from editor.api.film import Film
    from editor.api.naming import short

    with Film.open(project) as film:
        references = film.import_media(*files, bin=bin, rate=arguments.rate(rate))
        if json:
            console.print_json(
                [
                    {
                        "id": each.id,
                        "name": each.name,
                        "path": each.path,
                        "warnings": list(film.warnings_of(each.id)),
                    }
                    for each in references
                ]
            )
        else:
            for each in references:
                console.print_text(f"{short(each.id)}  {each.name}")
        for each in references:
            for warning in film.named_warnings(each):
                console.print_warning(warning)


def copy(
    project: ProjectPath,
    target: Annotated[Path, typer.Argument(help="Where the copy goes.")],
) -> None:
    """Save a copy of a project under another name; its media stay where they are."""
    from editor.api.film import Film

    with Film.open(project, read_only=True) as film:
        console.print_text(str(film.save_copy(target)))


def recover(
    project: ProjectPath,
    backups: Annotated[
        bool, typer.Option("--backups", help="List the backups of the last openings instead.")
    ] = False,
    json: Json = False,
) -> None:
    """Read what can be read of a damaged project into a new one beside it, and name what was lost.

    The damaged file is left as it is.
    """
    if backups:
        from editor.store.backups import backups as backups_of

        found = [str(path) for path in backups_of(project.absolute())]
        if json:
            console.print_json(found)
        else:
            for path in found or ["There is no backup."]:
                console.print_text(path)
        return
    from editor.api.film import Film

    film, losses = Film.recover(project)
    with film:
        if json:
            console.print_json({"path": str(film.path), "losses": list(losses)})
            return
        console.print_text(str(film.path))
        for loss in losses:
            console.print_warning(loss)

"""`cutaway media`: media of a project found again, named, sorted and taken out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from editor.cli.options import Json, ProjectPath
from editor.cli.saying import console
from editor.model.media import LABELS

MediaName = Annotated[str, typer.Argument(metavar="MEDIA", help="By name, path or id.")]

app = typer.Typer(
    help="Find again, name, sort and take out the media of a project; `cutaway import` brings "
    "them in, `cutaway info` lists them.",
    no_args_is_help=True,
)


@app.command(
    epilog="Example: cutaway media relink trip.cutaway beach.mp4 /disk/beach.mp4, or all that are "
    "missing: cutaway media relink trip.cutaway --below /disk"
)
def relink(
    project: ProjectPath,
    media: Annotated[str, typer.Argument(metavar="[MEDIA]", help="By name, path or id.")] = "",
    file: Annotated[
        str, typer.Argument(metavar="[FILE]", help="What it is now; a folder: look below it.")
    ] = "",
    below: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Find all that are missing, by name, below this folder."),
    ] = None,
    json: Json = False,
) -> None:
    """Tell where media are that were moved; clips stay as they are and show the new files."""
    if bool(media and file) == bool(below) or (below and media):
        raise typer.BadParameter("Name a media and its FILE, or a folder with --below.")
    from editor.api.film import Film

    left: tuple[str, ...] = ()
    with Film.open(project) as film:
        if below:
            found, left = (relinked := film.relink_below(below)).media, relinked.left
        else:
            found = (film.relink_media(media, file),)
        warnings = [warning for each in found for warning in film.named_warnings(each)]
    if json:
        media_data = [{"id": each.id, "name": each.name, "path": each.path} for each in found]
        console.print_json({"media": media_data, "left": list(left), "warnings": warnings})
    else:
        for each in found:
            console.print_text(f"{each.name}: {each.path}")
        if not found and not left:
            console.print_text("No media is missing.")
    for sentence in (*warnings, *left):
        console.print_warning(sentence)
    if left:
        raise typer.Exit(1)


@app.command(epilog="Example: cutaway media remove trip.cutaway beach.mp4")
def remove(
    project: ProjectPath,
    media: Annotated[list[str], typer.Argument(metavar="MEDIA...", help="By name, path or id.")],
) -> None:
    """Take media that no clip uses out of the project; their files stay."""
    from editor.api.film import Film

    with Film.open(project) as film:
        film.remove_media(*media)
        console.print_text(f"Remove {', '.join(media)}")


@app.command(epilog="Example: cutaway media rename trip.cutaway C0012.mp4 'beach, wide'")
def rename(
    project: ProjectPath,
    media: MediaName,
    name: Annotated[str, typer.Argument(metavar="NAME", help="What to call it.")],
) -> None:
    """Call a media something else; its file keeps its name."""
    from editor.api.film import Film

    with Film.open(project) as film:
        film.rename_media(media, name)
        console.print_text(f"Rename {media} to {name}")


@app.command("bin", epilog="Example: cutaway media bin trip.cutaway beach.mp4 day_one")
def sort(
    project: ProjectPath,
    media: MediaName,
    name: Annotated[str, typer.Argument(metavar="[BIN]", help="Which; without one, none.")] = "",
) -> None:
    """Sort a media into a bin, or out of it."""
    from editor.api.film import Film

    with Film.open(project) as film:
        film.set_bin(media, name)
        console.print_text(f"Sort {media} into {name}" if name else f"Sort {media} into no bin")


@app.command(
    "set",
    epilog="Example: cutaway media set trip.cutaway beach.mp4 hills.mp4 --rating 4 --tag sea",
)
def describe(
    project: ProjectPath,
    media: Annotated[list[str], typer.Argument(metavar="MEDIA...", help="By name, path or id.")],
    rating: Annotated[int | None, typer.Option(metavar="0..5", help="Stars; 0: none.")] = None,
    tag: Annotated[
        list[str] | None, typer.Option(metavar="TAG", help="A word to find it by; repeatable.")
    ] = None,
    untag: Annotated[
        list[str] | None, typer.Option(metavar="TAG", help="A word to take off; repeatable.")
    ] = None,
    label: Annotated[
        str | None,
        typer.Option(metavar="COLOUR", help=f"{', '.join(LABELS)}; empty: none."),
    ] = None,
    note: Annotated[str | None, typer.Option(metavar="TEXT", help="Anything worth noting.")] = None,
) -> None:
    """Say of media how good they are and what is in them."""
    from editor.api.film import Film

    with Film.open(project) as film:
        film.describe_media(
            *media, rating=rating, tag=tag or (), untag=untag or (), label=label, note=note
        )
        console.print_text(f"Describe {', '.join(media)}")

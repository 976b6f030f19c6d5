"""`cutaway edit matte point`, `track` and `edges`: mattes found and followed through footage."""

from __future__ import annotations

from typing import Annotated

import typer

from editor.cli.edit.matte import MatteName
from editor.cli.edit.step import do
from editor.cli.options import Json, ProjectPath
from editor.cli.saying import progress
from editor.cli.weights import Offline, fetch_small


def register(app: typer.Typer) -> None:
    app.command(epilog="Example: cutaway edit matte point trip.cutaway Dancer --click 320,180,12")(
        point
    )
    app.command(epilog="Example: cutaway edit matte track trip.cutaway Dancer --to 240")(track)
    app.command(epilog="Example: cutaway edit matte edges trip.cutaway Dancer")(edges)


def point(
    project: ProjectPath,
    name: MatteName,
    click: Annotated[
        list[str] | None,
        typer.Option(metavar="X,Y[,FRAME][,-]", help="On the thing; with a -, beside it."),
    ] = None,
    box: Annotated[
        list[str] | None, typer.Option(metavar="X0,Y0,X1,Y1[,FRAME]", help="Around the thing.")
    ] = None,
    subject: Annotated[bool, typer.Option("--subject", help="What stands out in frame 0.")] = False,
    offline: Offline = False,
    json: Json = False,
) -> None:
    """Make a frame a key of a matte by pointing at the thing in it."""
    from editor.api.roto import asking

    pointed = [asking.box(each) for each in box or []]
    pointed += [asking.click(each) for each in click or []]
    pointed += [asking.subject()] if subject else []
    if not offline:
        fetch_small("u2netp")
    do(project, "", json, lambda timeline: timeline.film.point(name, pointed))


def track(
    project: ProjectPath,
    name: MatteName,
    first: Annotated[int, typer.Option("--from", min=0, help="A frame of the footage.")] = 0,
    last: Annotated[int | None, typer.Option("--to", min=0, help="Else its last.")] = None,
    offline: Offline = False,
    json: Json = False,
) -> None:
    """Follow a matte from its keys through its footage. Stopped, it keeps what was done."""
    if not offline:
        fetch_small("efficientnet-lite0")
    with progress.shown("tracking") as task:
        do(
            project,
            "",
            json,
            lambda timeline: timeline.film.track_matte(name, first, last, task=task),
        )


def edges(project: ProjectPath, name: MatteName, json: Json = False) -> None:
    """Make the edges of a matte as `set --matting` wants them, where they are not made yet."""
    with progress.shown("refining") as task:
        do(project, "", json, lambda timeline: timeline.film.make_edges(name, task=task))

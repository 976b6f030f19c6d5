"""`cutaway edit matte follow` and `outline`: shapes that go along, shapes of what is covered."""

from __future__ import annotations

from typing import Annotated

import typer

from editor.cli.edit.matte import MatteName
from editor.cli.edit.step import do
from editor.cli.options import Json, ProjectPath
from editor.cli.saying import progress
from editor.model.roto.following import SurfaceMotion

First = Annotated[int, typer.Option("--from", min=0, help="A frame of the footage.")]
Last = Annotated[int | None, typer.Option("--to", min=0, help="Else its last.")]


def register(app: typer.Typer) -> None:
    app.command(epilog="Example: cutaway edit matte follow trip.cutaway Car Door --frame 12")(
        follow
    )
    app.command(epilog="Example: cutaway edit matte outline trip.cutaway Dancer")(outline)


def follow(
    project: ProjectPath,
    name: MatteName,
    spline: Annotated[str, typer.Argument(metavar="SPLINE", help="One of its shapes, by name.")],
    frame: Annotated[
        int, typer.Option("--frame", min=0, help="Where the shape is as it should be.")
    ] = 0,
    first: First = 0,
    last: Last = None,
    motion: Annotated[
        SurfaceMotion, typer.Option("--motion", help="What the surface may do.")
    ] = SurfaceMotion.PERSPECTIVE,
    json: Json = False,
) -> None:
    """Let a shape go along with the surface it lies on. Stopped, it keeps what was followed."""
    with progress.shown("following") as task:
        do(
            project,
            "",
            json,
            lambda timeline: timeline.film.follow_spline(
                name, spline, frame, first, last, motion=motion, task=task
            ),
        )


def outline(
    project: ProjectPath,
    name: MatteName,
    first: First = 0,
    last: Last = None,
    frame: Annotated[
        int | None, typer.Option("--frame", min=0, help="Of this frame alone, with all its holes.")
    ] = None,
    called: Annotated[str, typer.Option("--name", help="What the new matte is called.")] = "",
    tolerance: Annotated[
        float, typer.Option(min=0.1, max=50, help="Pixels that it may be off the outline.")
    ] = 1.0,
    least_area: Annotated[
        float | None, typer.Option(min=0, help="Pixels of the smallest speck or hole.")
    ] = None,
    json: Json = False,
) -> None:
    """Make shapes with keys of what a matte covers, on a matte of their own."""
    begin, end = (first, last) if frame is None else (frame, frame)
    with progress.shown("outlining") as task:
        do(
            project,
            "",
            json,
            lambda timeline: timeline.film.outline_matte(
                name,
                begin,
                end,
                name=called,
                tolerance=tolerance,
                least_area=least_area,
                task=task,
            ),
        )

"""`cutaway edit inpaint` and `footage`: things taken out of what clips show, and put back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from editor.cli.edit.step import do
from editor.cli.options import ClipName, ClipNames, Json, ProjectPath, SequenceName
from editor.cli.saying import progress


def register(app: typer.Typer) -> None:
    app.command(
        epilog="Example: cutaway edit inpaint trip.cutaway V1@2s --matte Passer-by --grow 3"
    )(inpaint)
    app.command(epilog="Example: cutaway edit footage trip.cutaway V1@2s")(footage)


def inpaint(
    project: ProjectPath,
    clip: ClipName,
    matte: Annotated[str, typer.Option(help="What this matte covers is to go.")] = "",
    mask: Annotated[
        Path | None,
        typer.Option(metavar="MASK", help="Else a picture or a film, white where it is to go."),
    ] = None,
    grow: Annotated[
        int, typer.Option(min=0, max=1000, metavar="PIXELS", help="Widen the mask.")
    ] = 0,
    feather: Annotated[
        int, typer.Option(min=0, max=1000, metavar="PIXELS", help="Let the filling give way.")
    ] = 0,
    grain: Annotated[
        float, typer.Option(min=0, max=1, help="How much of the surroundings' grain it gets.")
    ] = 1.0,
    source_frame: Annotated[
        int | None,
        typer.Option(min=0, metavar="FRAME", help="Take it from this frame, 0 the clip's first."),
    ] = None,
    keyframe: Annotated[
        list[str] | None,
        typer.Option(metavar="FRAME:PICTURE.png", help="How a frame is to become. Repeatable."),
    ] = None,
    extend: Annotated[
        str,
        typer.Option(
            metavar="LEFT,TOP,RIGHT,BOTTOM|16:9", help="Make the frame larger, and fill that."
        ),
    ] = "",
    seed: Annotated[int, typer.Option(help="Of what no frame shows and is made up.")] = 0,
    model: Annotated[
        str, typer.Option(metavar="NAME", help="Which model fills it: see cutaway models list.")
    ] = "clean-plate",
    unseen: Annotated[
        str, typer.Option(metavar="NAME", help="Which model makes up what no frame shows.")
    ] = "",
    prompt: Annotated[
        str, typer.Option(help="What should be there instead, for models that read.")
    ] = "",
    name: Annotated[str, typer.Option(help="What its shot is called; else it is numbered.")] = "",
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Take something out of what a clip shows. It shows the result, with the trim, the effects and
    the mattes it has; the footage stays.

    Stopped with Ctrl-C and called again, it goes on from where it was.
    """
    from editor.api.removal import asking
    from editor.model.generation.removal import RemovalOptions

    keys = dict(asking.keyframe(each) for each in keyframe or [])
    larger = asking.extension(extend) if extend else None
    options = RemovalOptions(grow, feather, grain, source_frame, unseen=unseen)
    with progress.shown("reading") as task:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.inpaint(
                clip,
                matte=matte,
                mask=mask,
                options=options,
                larger=larger,
                keys=keys,
                model=model,
                prompt=prompt,
                seed=seed,
                name=name,
                task=task,
            ),
        )


def footage(
    project: ProjectPath, clips: ClipNames, sequence: SequenceName = "", json: Json = False
) -> None:
    """Let clips that something was taken out of show again what was filmed."""
    do(project, sequence, json, lambda timeline: timeline.use_footage(*clips))

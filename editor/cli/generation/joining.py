"""`cutaway edit bridge`, `extend` and `retake`: takes that join on to clips of a project."""

from __future__ import annotations

from typing import Annotated

import typer

from editor.cli.edit.step import do
from editor.cli.generation.wishes import Wishes, with_wishes
from editor.cli.options import ClipName, ProjectPath
from editor.cli.saying import progress


def register(app: typer.Typer) -> None:
    app.command(epilog='Example: cutaway edit bridge trip.cutaway V1 4s --prompt "the door opens"')(
        bridge
    )
    app.command(epilog="Example: cutaway edit extend trip.cutaway V1@2s 1.5s")(extend)
    app.command(epilog="Example: cutaway edit retake trip.cutaway V1@2s 3s 4.5s --seed 7")(retake)


@with_wishes
def bridge(
    project: ProjectPath,
    track: Annotated[str, typer.Argument(help="The track that has the gap.")],
    at: Annotated[str, typer.Argument(metavar="TIME", help="A time within the gap.")],
    wishes: Wishes,
) -> None:
    """Fill a gap: from the last picture before it to the first one after it, as trim and speed show
    them. With a clip on one side alone, it goes on from there."""
    with progress.shown("generating") as task:
        do(
            project,
            wishes.sequence,
            wishes.json,
            lambda it: it.bridge(
                track, at, model=wishes.model, name=wishes.name, task=task, **wishes.asked
            ),
        )


@with_wishes
def extend(
    project: ProjectPath,
    clip: ClipName,
    length: Annotated[str, typer.Argument(metavar="LENGTH", help="By how much.")] = "2s",
    at_start: Annotated[
        bool, typer.Option("--at-start", help="Before its beginning, leading up to it.")
    ] = False,
    *,
    wishes: Wishes,
) -> None:
    """Make a clip longer by one that goes on from it. It fills empty time, or pushes later what is
    in its way."""
    with progress.shown("generating") as task:
        do(
            project,
            wishes.sequence,
            wishes.json,
            lambda it: it.extend(
                clip,
                length,
                at_start=at_start,
                model=wishes.model,
                name=wishes.name,
                task=task,
                **wishes.asked,
            ),
        )


@with_wishes
def retake(
    project: ProjectPath,
    clip: ClipName,
    first: Annotated[str, typer.Argument(metavar="FROM", help="Where the part begins.")],
    end: Annotated[str, typer.Argument(metavar="TO", help="Where it ends.")],
    wishes: Wishes,
) -> None:
    """Make a part of a clip anew, between what is around it. The new one lies over just that part;
    the clip's media stays as it is."""
    with progress.shown("generating") as task:
        do(
            project,
            wishes.sequence,
            wishes.json,
            lambda it: it.retake(
                clip, first, end, model=wishes.model, name=wishes.name, task=task, **wishes.asked
            ),
        )

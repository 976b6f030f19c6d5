"""`cutaway edit slice`, `trim`, `ripple`, `roll`, `slip`, `slide`."""

from __future__ import annotations

from typing import Annotated

import typer

from editor.cli.edit.step import do
from editor.cli.options import (
    Alone,
    ClipName,
    Json,
    ProjectPath,
    SequenceName,
    TheseTracks,
)
from editor.model.edits.transition import Edge

EdgeName = Annotated[Edge, typer.Argument(help="The clip's first or last edge.")]
By = Annotated[
    str, typer.Option("--by", metavar="TIME", help="How far, later if positive: 12, -1s.")
]


def register(app: typer.Typer) -> None:
    app.command("slice", epilog="Example: cutaway edit slice trip.cutaway --at 2s")(slice_at)
    app.command(epilog="Example: cutaway edit trim trip.cutaway V1@2s tail --by -12")(trim)
    app.command(epilog="Example: cutaway edit ripple trip.cutaway V1@2s head --by 12")(ripple)
    app.command(epilog="Example: cutaway edit roll trip.cutaway V1@2s --by 12")(roll)
    app.command(epilog="Example: cutaway edit slip trip.cutaway V1@2s --by -1s")(slip)
    app.command(epilog="Example: cutaway edit slide trip.cutaway V1@2s --by 12")(slide)


def slice_at(
    project: ProjectPath,
    at: Annotated[str, typer.Option("--at", metavar="TIME", help="Where to cut.")],
    clip: Annotated[str, typer.Option(metavar="CLIP", help="Only this one.")] = "",
    track: Annotated[str, typer.Option(metavar="NAME", help="Only on this track.")] = "",
    alone: Alone = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Cut in two what is at a time, on all tracks, on one, or one clip (and what it is linked to).

    The left half keeps its id; the right half's is printed.
    """
    do(
        project,
        sequence,
        json,
        lambda timeline: timeline.slice(at, clip=clip, track=track, linked=not alone),
    )


def trim(
    project: ProjectPath,
    clip: ClipName,
    edge: EdgeName,
    by: By,
    alone: Alone = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Move one edge of a clip; what follows stays, a gap opens or closes."""
    do(
        project,
        sequence,
        json,
        lambda timeline: timeline.trim(clip, edge, by, linked=not alone),
    )


def ripple(
    project: ProjectPath,
    clip: ClipName,
    edge: EdgeName,
    by: By,
    alone: Alone = False,
    these_tracks: TheseTracks = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Move one edge of a clip and all that follows with it, on all tracks.

    `head --by 12` takes twelve frames from the beginning; `tail --by -12` as many from the end.
    """
    do(
        project,
        sequence,
        json,
        lambda timeline: timeline.ripple(
            clip, edge, by, linked=not alone, all_tracks=not these_tracks
        ),
    )


def roll(
    project: ProjectPath,
    clip: ClipName,
    by: By,
    alone: Alone = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Move the cut between a clip and the next one: one grows as the other shrinks."""
    do(project, sequence, json, lambda timeline: timeline.roll(clip, by, linked=not alone))


def slip(
    project: ProjectPath,
    clip: ClipName,
    by: By,
    alone: Alone = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Show a later (or earlier) part of the source, in the same place."""
    do(project, sequence, json, lambda timeline: timeline.slip(clip, by, linked=not alone))


def slide(
    project: ProjectPath,
    clip: ClipName,
    by: By,
    alone: Alone = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Move a clip between its neighbours, which give and take the time."""
    do(project, sequence, json, lambda timeline: timeline.slide(clip, by, linked=not alone))

"""`cutaway edit lift`, `remove`, `close-gaps`, `move`, `duplicate`, `link`, `group`."""

from __future__ import annotations

from typing import Annotated

import typer

from editor.cli.edit.step import do
from editor.cli.options import (
    Alone,
    ClipNames,
    Json,
    ProjectPath,
    SequenceName,
    TheseTracks,
)

MaybeClips = Annotated[
    list[str] | None, typer.Argument(metavar="[CLIP]...", help="By place, name or id.")
]
From = Annotated[str, typer.Option("--from", metavar="TIME", help="Begin of a range instead.")]
To = Annotated[str, typer.Option("--to", metavar="TIME", help="End of the range, exclusive.")]
Tracks = Annotated[
    list[str] | None, typer.Option("--track", metavar="NAME", help="Only this one; repeatable.")
]
Where = Annotated[
    str | None, typer.Option("--to", metavar="TIME", help="Where the first of them begins.")
]
By = Annotated[str | None, typer.Option("--by", metavar="TIME", help="How far, if not --to.")]
Onto = Annotated[str, typer.Option("--track", metavar="NAME", help="Onto this track.")]
Insert = Annotated[bool, typer.Option("--insert", help="Between what is there, not over it.")]


def register(app: typer.Typer) -> None:
    app.command(epilog="Example: cutaway edit lift trip.cutaway V1@2s")(lift)
    app.command(epilog="Example: cutaway edit remove trip.cutaway --from 2s --to 3s")(remove)
    app.command("close-gaps", epilog="Example: cutaway edit close-gaps trip.cutaway")(close_gaps)
    app.command(epilog="Example: cutaway edit move trip.cutaway V1@2s --to 10s --insert")(move)
    app.command(epilog="Example: cutaway edit duplicate trip.cutaway V1@2s --to 10s")(duplicate)
    app.command(epilog="Example: cutaway edit link trip.cutaway V1@2s A2@2s")(link)
    app.command(epilog="Example: cutaway edit unlink trip.cutaway V1@2s")(unlink)
    app.command(epilog="Example: cutaway edit group trip.cutaway V1@2s V2@2s")(group)
    app.command(epilog="Example: cutaway edit ungroup trip.cutaway V1@2s")(ungroup)


def lift(
    project: ProjectPath,
    clips: MaybeClips = None,
    start: From = "",
    end: To = "",
    tracks: Tracks = None,
    alone: Alone = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Take clips out, or empty a range of time, and leave gaps."""
    if _is_range(clips, start, end):
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.lift_range(start or 0, end, *(tracks or ())),
        )
    else:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.lift(*(clips or ()), linked=not alone),
        )


def remove(
    project: ProjectPath,
    clips: MaybeClips = None,
    start: From = "",
    end: To = "",
    alone: Alone = False,
    these_tracks: TheseTracks = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Take clips, or a range of time on all tracks, out and close the time that they had."""
    if _is_range(clips, start, end):
        do(project, sequence, json, lambda timeline: timeline.remove_range(start or 0, end))
    else:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.remove(
                *(clips or ()), linked=not alone, all_tracks=not these_tracks
            ),
        )


def close_gaps(
    project: ProjectPath,
    tracks: Tracks = None,
    at: Annotated[
        str, typer.Option("--at", metavar="TIME", help="Only the one that the --track has here.")
    ] = "",
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Close the time that is empty on all tracks, or on all that are named; or one gap."""
    if at:
        if not tracks or len(tracks) != 1:
            raise typer.BadParameter("--at needs the track whose gap it is: --track NAME.")
        do(project, sequence, json, lambda timeline: timeline.close_gap(tracks[0], at))
        return
    do(project, sequence, json, lambda timeline: timeline.close_gaps(*(tracks or ())))


def move(
    project: ProjectPath,
    clips: ClipNames,
    to: Where = None,
    by: By = None,
    track: Onto = "",
    insert: Insert = False,
    alone: Alone = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Move clips to a time, onto another track, or both; over what is there, or between it."""
    _require_goal(to, by, track)
    do(
        project,
        sequence,
        json,
        lambda timeline: timeline.move(
            *clips, to=to, by=by or 0, track=track, insert=insert, linked=not alone
        ),
    )


def duplicate(
    project: ProjectPath,
    clips: ClipNames,
    to: Where = None,
    by: By = None,
    track: Onto = "",
    insert: Insert = False,
    alone: Alone = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Put copies of clips at a time, onto another track, or both."""
    _require_goal(to, by, track)
    do(
        project,
        sequence,
        json,
        lambda timeline: timeline.duplicate(
            *clips, to=to, by=by or 0, track=track, insert=insert, linked=not alone
        ),
    )


def link(
    project: ProjectPath, clips: ClipNames, sequence: SequenceName = "", json: Json = False
) -> None:
    """Tie clips of several tracks together: they are cut and moved alike."""
    do(project, sequence, json, lambda timeline: timeline.link(*clips))


def unlink(
    project: ProjectPath, clips: ClipNames, sequence: SequenceName = "", json: Json = False
) -> None:
    """Free clips from what they are linked to."""
    do(project, sequence, json, lambda timeline: timeline.unlink(*clips))


def group(
    project: ProjectPath, clips: ClipNames, sequence: SequenceName = "", json: Json = False
) -> None:
    """Tie clips together so that they are moved, copied and removed together."""
    do(project, sequence, json, lambda timeline: timeline.group(*clips))


def ungroup(
    project: ProjectPath, clips: ClipNames, sequence: SequenceName = "", json: Json = False
) -> None:
    """Dissolve the groups of clips."""
    do(project, sequence, json, lambda timeline: timeline.ungroup(*clips))


def _is_range(clips: list[str] | None, start: str, end: str) -> bool:
    if bool(clips) == bool(start or end):
        raise typer.BadParameter("Name clips, or a range with --from and --to.")
    if not clips and not end:
        raise typer.BadParameter("A range needs its end: --to TIME.")
    return not clips


def _require_goal(to: str | None, by: str | None, track: str) -> None:
    if to is not None and by is not None:
        raise typer.BadParameter("--to and --by both say where: choose one.")
    if to is None and by is None and not track:
        raise typer.BadParameter("Say where: --to TIME, --by TIME or --track NAME.")

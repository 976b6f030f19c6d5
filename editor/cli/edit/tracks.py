"""`cutaway edit track`: tracks added, deleted, moved, named and switched."""

from __future__ import annotations

from typing import Annotated

import typer

from editor.cli.edit.step import do
from editor.cli.options import Json, ProjectPath, SequenceName
from editor.model.timeline import TrackKind

TrackName = Annotated[str, typer.Argument(metavar="TRACK", help="A track, by name.")]
Index = Annotated[int, typer.Argument(min=0, help="Its number, 0 the lowest or first.")]

app = typer.Typer(help="Add, delete, move, name and switch tracks.", no_args_is_help=True)


@app.command(epilog="Example: cutaway edit track add trip.cutaway video")
def add(
    project: ProjectPath,
    kind: Annotated[TrackKind, typer.Argument(help="video or audio")],
    name: Annotated[str, typer.Option(help="Else the next of V1, V2 … or A1, A2 …")] = "",
    index: Annotated[
        int | None, typer.Option(min=0, help="Its number, 0 the lowest; else on top.")
    ] = None,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Add an empty track."""
    do(project, sequence, json, lambda timeline: timeline.add_track(kind, name, index))


@app.command(epilog="Example: cutaway edit track delete trip.cutaway V3")
def delete(
    project: ProjectPath, track: TrackName, sequence: SequenceName = "", json: Json = False
) -> None:
    """Delete a track with all that is on it."""
    do(project, sequence, json, lambda timeline: timeline.delete_track(track))


@app.command(epilog="Example: cutaway edit track move trip.cutaway V3 0")
def move(
    project: ProjectPath,
    track: TrackName,
    index: Index,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Put a track below or above the others of its kind."""
    do(project, sequence, json, lambda timeline: timeline.move_track(track, index))


@app.command("set", epilog="Example: cutaway edit track set trip.cutaway A2 --mute")
def set_flags(
    project: ProjectPath,
    track: TrackName,
    name: Annotated[str, typer.Option(help="Call it so.")] = "",
    lock: Annotated[bool | None, typer.Option("--lock/--unlock", help="Refuse edits.")] = None,
    show: Annotated[bool | None, typer.Option("--show/--hide", help="A video track.")] = None,
    mute: Annotated[bool | None, typer.Option("--mute/--unmute", help="An audio track.")] = None,
    solo: Annotated[
        bool | None, typer.Option("--solo/--no-solo", help="Hear only such audio tracks.")
    ] = None,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Lock, hide, mute, solo or rename a track."""
    switches = (show, lock, mute, solo)
    if bool(name) == any(each is not None for each in switches):
        raise typer.BadParameter("Say what to set: --name alone, or switches such as --lock.")
    if name:
        do(project, sequence, json, lambda timeline: timeline.rename_track(track, name))
    else:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.set_track(
                track, enabled=show, locked=lock, muted=mute, solo=solo
            ),
        )

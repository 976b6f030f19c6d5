"""`cutaway edit append`, `insert`, `overwrite`, `replace`, `title`, `generator`, `nest`."""

from __future__ import annotations

from typing import Annotated

import typer

from editor.api import arguments
from editor.api.timeline.footage import Cut
from editor.cli.edit.step import do
from editor.cli.options import Alone, ClipName, Json, ProjectPath, SequenceName

At = Annotated[str, typer.Option("--at", metavar="TIME", help="When, on the sequence.")]
In = Annotated[str, typer.Option("--in", metavar="TIME", help="Begin here in the media.")]
Out = Annotated[str, typer.Option("--out", metavar="TIME", help="Stop before this in the media.")]
Duration = Annotated[
    str, typer.Option(metavar="TIME", help="How long; a still, else, lasts five seconds.")
]
TrackName = Annotated[
    str, typer.Option("--track", metavar="NAME", help="The track; `new`: a new one on top.")
]
AudioTrack = Annotated[
    str, typer.Option(metavar="NAME", help="The track for the sound; `new`: a new one, last.")
]
VideoOnly = Annotated[bool, typer.Option("--video-only", help="Leave the sound.")]
AudioOnly = Annotated[bool, typer.Option("--audio-only", help="Leave the picture.")]
Sound = Annotated[int, typer.Option("--sound", min=1, help="Which of several sounds, from 1.")]
Values = Annotated[list[str] | None, typer.Argument(metavar="[NAME=VALUE]...")]
MediaName = Annotated[str, typer.Argument(metavar="MEDIA", help="A file, or a media by name.")]


def register(app: typer.Typer) -> None:
    app.command(epilog="Example: cutaway edit append trip.cutaway beach.mp4 --in 3s --out 8s")(
        append
    )
    app.command(epilog="Example: cutaway edit insert trip.cutaway town.mp4 --at 2s")(insert)
    app.command(
        epilog="Example: cutaway edit overwrite trip.cutaway logo.png --at 0 --track V2 "
        "--duration 3s"
    )(overwrite)
    app.command(epilog="Example: cutaway edit replace trip.cutaway V1@2s town.mp4 --in 3s")(replace)
    app.command(
        epilog="Example: cutaway edit title trip.cutaway 'The Sea' --at 1s --duration 3s "
        "size=120 shadow=on"
    )(title)
    app.command(
        epilog="Example: cutaway edit generator trip.cutaway gradient --at 0 --duration 2s "
        "--track V1 (parameters: cutaway effects list gradient)"
    )(generator)
    app.command(epilog="Example: cutaway edit nest trip.cutaway opening --at 0")(nest)


def append(
    project: ProjectPath,
    media: Annotated[list[str], typer.Argument(help="Files, or media by name, in order.")],
    source_in: In = "",
    source_out: Out = "",
    duration: Duration = "",
    track: TrackName = "",
    audio_track: AudioTrack = "",
    video_only: VideoOnly = False,
    audio_only: AudioOnly = False,
    sound: Sound = 1,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Put media after the last clips: picture on V1 and sound on A1, linked.

    Files that are not in the project are imported by the same step. The sequence keeps the size
    and rate it was made with.
    """
    cut = _cut(source_in, source_out, duration, video_only, audio_only, sound)
    do(
        project,
        sequence,
        json,
        lambda timeline: timeline.append(*media, cut=cut, track=track, audio_track=audio_track),
    )


def insert(
    project: ProjectPath,
    media: MediaName,
    at: At,
    source_in: In = "",
    source_out: Out = "",
    duration: Duration = "",
    track: TrackName = "",
    audio_track: AudioTrack = "",
    video_only: VideoOnly = False,
    audio_only: AudioOnly = False,
    sound: Sound = 1,
    these_tracks: Annotated[
        bool,
        typer.Option("--these-tracks", help="Push only these tracks and what is linked to them."),
    ] = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Put media at a time, cutting what is there and pushing it later, on all tracks."""
    cut = _cut(source_in, source_out, duration, video_only, audio_only, sound)
    do(
        project,
        sequence,
        json,
        lambda timeline: timeline.insert(
            media,
            at,
            cut=cut,
            track=track,
            audio_track=audio_track,
            all_tracks=not these_tracks,
        ),
    )


def overwrite(
    project: ProjectPath,
    media: MediaName,
    at: At,
    source_in: In = "",
    source_out: Out = "",
    duration: Duration = "",
    track: TrackName = "",
    audio_track: AudioTrack = "",
    video_only: VideoOnly = False,
    audio_only: AudioOnly = False,
    sound: Sound = 1,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Put media at a time, in place of what is there; with --track V2, over the picture below."""
    cut = _cut(source_in, source_out, duration, video_only, audio_only, sound)
    do(
        project,
        sequence,
        json,
        lambda timeline: timeline.overwrite(
            media, at, cut=cut, track=track, audio_track=audio_track
        ),
    )


def replace(
    project: ProjectPath,
    clip: ClipName,
    media: MediaName,
    source_in: In = "",
    alone: Alone = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Show other media in a clip's place, as long as it is and with all that is done to it."""
    do(
        project,
        sequence,
        json,
        lambda timeline: timeline.replace(clip, media, source_in=source_in, linked=not alone),
    )


def title(
    project: ProjectPath,
    text: Annotated[str, typer.Argument(help="What it says; \\n begins a new line.")],
    values: Values = None,
    at: At = "0",
    duration: Duration = "",
    track: TrackName = "",
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Put a title above what is there.

    It takes font, size, weight, italic, colour, align, vertical_align, line_height, tracking, box,
    and outline, shadow, background (on or off) with their parts, as shadow.blur=8.
    """
    from editor.api.timeline.looks.title_fields import title_with
    from editor.model.titles.title import Title

    made = title_with(Title(""), {"text": text, **arguments.pairs(values)})
    do(
        project,
        sequence,
        json,
        lambda timeline: timeline.title(made, at, duration, track=track),
    )


def generator(
    project: ProjectPath,
    name: Annotated[str, typer.Argument(help="See: cutaway effects list --kind generator")],
    values: Values = None,
    at: At = "0",
    duration: Duration = "",
    track: TrackName = "",
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Put a picture that a generator makes above what is there, or on a track."""
    parameters = arguments.pairs(values)
    do(
        project,
        sequence,
        json,
        lambda timeline: timeline.generator(name, at, duration, track=track, values=parameters),
    )


def nest(
    project: ProjectPath,
    nested: Annotated[str, typer.Argument(help="The sequence to put in, by name.")],
    at: At = "0",
    track: TrackName = "",
    audio_track: AudioTrack = "",
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Put another sequence of the project at a time, as one clip."""
    do(
        project,
        sequence,
        json,
        lambda timeline: timeline.nest(nested, at, track=track, audio_track=audio_track),
    )


def _cut(
    source_in: str,
    source_out: str,
    duration: str,
    video_only: bool,
    audio_only: bool,
    sound: int,
) -> Cut:
    if video_only and audio_only:
        raise typer.BadParameter("--video-only and --audio-only together leave nothing.")
    if source_out and duration:
        raise typer.BadParameter("--out and --duration both say where it ends: choose one.")
    return Cut(source_in, source_out, duration, not audio_only, 0 if video_only else sound)

"""`cutaway edit matte`: mattes made, keyed, drawn, and put to use."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from editor.api import arguments
from editor.cli.edit.step import do
from editor.cli.options import ClipName, Json, ProjectPath, SequenceName
from editor.model.roto.matte import Matting
from editor.model.roto.splines import Combination

MatteName = Annotated[str, typer.Argument(metavar="MATTE", help="By name, or id or its beginning.")]
FrameNumber = Annotated[
    int, typer.Argument(min=0, metavar="FRAME", help="Of the footage, 0 the first.")
]
OnEffect = Annotated[
    str, typer.Option("--effect", metavar="NAME", help="Limit this effect of the clip.")
]
PutOn = Annotated[
    Combination | None, typer.Option("--put-on", help="How it joins the ones before it.")
]

app = typer.Typer(
    help="Make, key, track and draw mattes, and put them to use.",
    no_args_is_help=True,
)


@app.command(epilog="Example: cutaway edit matte add trip.cutaway dancer.mp4 --name Dancer")
def add(
    project: ProjectPath,
    media: Annotated[str, typer.Argument(metavar="MEDIA", help="By path or name.")],
    name: Annotated[str, typer.Option(help="Else Matte 1, Matte 2 …")] = "",
    json: Json = False,
) -> None:
    """Add an empty matte of a media."""
    do(project, "", json, lambda timeline: timeline.film.add_matte(media, name))


@app.command(epilog="Example: cutaway edit matte duplicate trip.cutaway Dancer --name Hair")
def duplicate(
    project: ProjectPath,
    matte: MatteName,
    name: Annotated[str, typer.Option(help="What the copy is called.")] = "",
    json: Json = False,
) -> None:
    """Copy a matte; nothing uses the copy yet."""
    do(project, "", json, lambda timeline: timeline.film.duplicate_matte(matte, name))


@app.command(epilog="Example: cutaway edit matte remove trip.cutaway Dancer")
def remove(project: ProjectPath, matte: MatteName, json: Json = False) -> None:
    """Take a matte away, from all clips and effects too."""
    do(project, "", json, lambda timeline: timeline.film.remove_matte(matte))


@app.command(epilog="Example: cutaway edit matte rename trip.cutaway 'Matte 1' Dancer")
def rename(
    project: ProjectPath,
    matte: MatteName,
    name: Annotated[str, typer.Argument(help="What it is called from now on.")],
    json: Json = False,
) -> None:
    """Call a matte something else."""
    do(project, "", json, lambda timeline: timeline.film.rename_matte(matte, name))


@app.command("set", epilog="Example: cutaway edit matte set trip.cutaway Dancer --matting hair")
def set_matte(
    project: ProjectPath,
    matte: MatteName,
    hue: Annotated[int | None, typer.Option(help="Its colour, 0 to 7.")] = None,
    matting: Annotated[Matting | None, typer.Option(help="How true its edge is made.")] = None,
    choke: Annotated[float | None, typer.Option(help="Pixels to shrink by; below 0: grow.")] = None,
    feather: Annotated[float | None, typer.Option(help="Pixels over which it fades.")] = None,
    smoothing: Annotated[float | None, typer.Option(help="From frame to frame, 0 to 1.")] = None,
    decontaminate: Annotated[
        float | None, typer.Option(help="Colour of the background taken out, 0 to 1.")
    ] = None,
    locked: Annotated[
        bool | None, typer.Option("--lock/--unlock", help="Whether it is to stay as it is.")
    ] = None,
    json: Json = False,
) -> None:
    """Set the colour of a matte, how its edges are made, and whether it is to stay as it is."""
    do(
        project,
        "",
        json,
        lambda timeline: timeline.film.set_matte(
            matte,
            hue=hue,
            matting=matting,
            choke=choke,
            feather=feather,
            smoothing=smoothing,
            decontaminate=decontaminate,
            locked=locked,
        ),
    )


@app.command(epilog="Example: cutaway edit matte key trip.cutaway Dancer 12 dancer12.png")
def key(
    project: ProjectPath,
    matte: MatteName,
    frame: FrameNumber,
    picture: Annotated[
        Path | None, typer.Argument(help="A grey picture, white where it covers.")
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take the key back.")] = False,
    json: Json = False,
) -> None:
    """Decide a frame of a matte by a picture, or take a decision back."""
    if remove == (picture is not None):
        raise typer.BadParameter("Name a PICTURE, or --remove the key.")
    if picture is None:
        do(project, "", json, lambda timeline: timeline.film.remove_matte_key(matte, frame))
    else:
        do(project, "", json, lambda timeline: timeline.film.set_matte_key(matte, frame, picture))


@app.command(epilog="Example: cutaway edit matte clear trip.cutaway Dancer")
def clear(project: ProjectPath, matte: MatteName, json: Json = False) -> None:
    """Take away what was tracked; keys and splines stay."""
    do(project, "", json, lambda timeline: timeline.film.clear_tracking(matte))


@app.command(
    epilog="Example: cutaway edit matte spline trip.cutaway Dancer 20,20 300,40 160,220 "
    "--feather 6 (later: --change 'Shape 1' 30,20 310,40 170,220 --frame 24)"
)
def spline(
    project: ProjectPath,
    matte: MatteName,
    points: Annotated[
        list[str] | None, typer.Argument(metavar="[X,Y]...", help="Three or more.")
    ] = None,
    frame: Annotated[int, typer.Option(min=0, help="The frame on which it has that shape.")] = 0,
    name: Annotated[str | None, typer.Option(help="Else Shape 1, Shape 2 …")] = None,
    put_on: PutOn = None,
    inverted: Annotated[bool | None, typer.Option("--inverted/--upright")] = None,
    feather: Annotated[float | None, typer.Option(help="Pixels over which it fades.")] = None,
    opacity: Annotated[float | None, typer.Option(help="0 to 1.")] = None,
    enabled: Annotated[bool | None, typer.Option("--on/--off")] = None,
    index: Annotated[int | None, typer.Option(min=0, help="Its number, 0 the first.")] = None,
    change: Annotated[
        str, typer.Option(metavar="NAME", help="Keep what is not named of this one.")
    ] = "",
    remove: Annotated[str, typer.Option(metavar="NAME", help="Take one off.")] = "",
    json: Json = False,
) -> None:
    """Draw a closed shape on a matte, change one (with points: a key on --frame), or remove it."""
    shape = [_place(each) for each in points or ()]
    if (remove and (change or shape)) or not (remove or change or shape):
        raise typer.BadParameter("Give points, or say which to --change or --remove.")
    if remove:
        do(project, "", json, lambda timeline: timeline.film.remove_spline(matte, remove))
    elif change:
        do(
            project,
            "",
            json,
            lambda timeline: timeline.film.set_spline(
                matte,
                change,
                points=shape or None,
                frame=frame,
                name=name,
                combination=put_on,
                inverted=inverted,
                feather=feather,
                opacity=opacity,
                enabled=enabled,
                index=index,
            ),
        )
    else:
        do(
            project,
            "",
            json,
            lambda timeline: timeline.film.add_spline(
                matte,
                shape,
                frame=frame,
                name=name or "",
                combination=put_on or Combination.ADD,
                inverted=bool(inverted),
                feather=feather or 0.0,
                opacity=1.0 if opacity is None else opacity,
                index=index,
            ),
        )


@app.command(epilog="Example: cutaway edit matte use trip.cutaway V1@0 Dancer --effect exposure")
def use(
    project: ProjectPath,
    clip: ClipName,
    matte: MatteName,
    effect: OnEffect = "",
    inverted: Annotated[bool | None, typer.Option("--inverted/--upright")] = None,
    put_on: PutOn = None,
    enabled: Annotated[bool | None, typer.Option("--on/--off")] = None,
    index: Annotated[int | None, typer.Option(min=0, help="Its number, 0 the first.")] = None,
    change: Annotated[
        bool, typer.Option("--change", help="It is in use; what is not named stays.")
    ] = False,
    remove: Annotated[bool, typer.Option("--remove", help="Use it no more.")] = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Let a matte cut a clip out, or limit one of its effects."""
    if remove and change:
        raise typer.BadParameter("Either --change or --remove.")
    if remove:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.stop_using_matte(clip, matte, effect=effect),
        )
    elif change:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.change_matte_use(
                clip,
                matte,
                effect=effect,
                inverted=inverted,
                combination=put_on,
                enabled=enabled,
                index=index,
            ),
        )
    else:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.use_matte(
                clip,
                matte,
                effect=effect,
                inverted=bool(inverted),
                combination=put_on or Combination.ADD,
                enabled=enabled is not False,
                index=index,
            ),
        )


@app.command("cut-out", epilog="Example: cutaway edit matte cut-out trip.cutaway V1@0 Dancer")
def cut_out(
    project: ProjectPath,
    clip: ClipName,
    matte: MatteName,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Leave of a clip what a matte covers."""
    do(project, sequence, json, lambda timeline: timeline.cut_out(clip, matte))


@app.command(
    epilog="Example: cutaway edit matte background trip.cutaway V1@0 Dancer --replace beach.mp4"
)
def background(
    project: ProjectPath,
    clip: ClipName,
    matte: MatteName,
    blur: Annotated[bool, typer.Option("--blur", help="Blur it.")] = False,
    grade: Annotated[bool, typer.Option("--grade", help="Darken it, to grade on.")] = False,
    media: Annotated[
        str, typer.Option("--replace", metavar="MEDIA", help="Show this in its place.")
    ] = "",
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Blur, grade or replace what a matte does not cover."""
    if [blur, grade, bool(media)].count(True) != 1:
        raise typer.BadParameter("One of --blur, --grade and --replace MEDIA.")
    if blur:
        do(project, sequence, json, lambda timeline: timeline.blur_background(clip, matte))
    elif grade:
        do(project, sequence, json, lambda timeline: timeline.grade_background(clip, matte))
    else:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.replace_background(clip, matte, media),
        )


def _place(text: str) -> tuple[float, float]:
    numbers = arguments.numbers(text)
    if len(numbers) != 2:
        raise arguments.ArgumentError(f"A point is X,Y, as 120,40; “{text}” is not.")
    return numbers[0], numbers[1]

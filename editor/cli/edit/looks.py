"""`cutaway edit set`, `keyframe`, `effect`, `speed`, `transition`."""

from __future__ import annotations

from typing import Annotated

import typer

from editor.api import arguments
from editor.cli.edit.step import do
from editor.cli.options import Alone, ClipName, Json, ProjectPath, SequenceName
from editor.model.curves import Interpolation
from editor.model.edits.transition import Alignment, Edge

Values = Annotated[list[str] | None, typer.Argument(metavar="[NAME=VALUE]...")]


def register(app: typer.Typer) -> None:
    app.command(
        "set",
        epilog="Example: cutaway edit set trip.cutaway V2@0 scale=0.4 position=420,-220 "
        "opacity=0.9 blend_mode=screen",
    )(set_values)
    app.command(
        epilog="Example: cutaway edit keyframe trip.cutaway V2@0 opacity --at 0 --value 0 "
        "--ease bezier"
    )(keyframe)
    app.command(
        epilog="Example: cutaway edit effect trip.cutaway V1@0 gaussian_blur radius=0.02 "
        "(effects and parameters: cutaway effects list)"
    )(effect)
    app.command(
        epilog="Example: cutaway edit speed trip.cutaway V1@2s 50% --ripple",
        context_settings={"ignore_unknown_options": True},
    )(speed)
    app.command(
        epilog="Example: cutaway edit transition trip.cutaway V1@0 dissolve --duration 1s "
        "(later: V1@0 --change --duration 2s)"
    )(transition)


def set_values(
    project: ProjectPath,
    clip: ClipName,
    values: Annotated[list[str], typer.Argument(metavar="NAME=VALUE...")],
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Set parameters of a clip, all in one step; keyframes they had are gone.

    Every picture: opacity (0 to 1), position (x,y), scale, rotation (degrees), anchor, crop
    (left,top,right,bottom, 0 to 1), fit (fit, fill, stretch, none), blend_mode (normal, multiply,
    screen, …). Every sound: volume (decibels), pan (-1 to 1), keep_pitch; said of a picture, they
    go to its sound. Every clip: name, enabled. Effects: gaussian_blur.radius=0.02,
    gaussian_blur.enabled=off. Titles: text, size, colour=#ffcc00, shadow.blur, …
    """
    chosen = arguments.pairs(values)
    do(project, sequence, json, lambda timeline: timeline.set(clip, chosen))


def keyframe(
    project: ProjectPath,
    clip: ClipName,
    name: Annotated[str, typer.Argument(help="The parameter, as for `set`.")],
    at: Annotated[str, typer.Option("--at", metavar="TIME", help="When, on the sequence.")],
    value: Annotated[
        str | None, typer.Option(help="Its value; without one, what it has there.")
    ] = None,
    ease: Annotated[
        Interpolation, typer.Option(help="How it goes on to the next keyframe.")
    ] = Interpolation.LINEAR,
    handle_in: Annotated[
        str | None,
        typer.Option(metavar="FRAMES,VALUE", help="Bézier handle before it, from it: -8,0."),
    ] = None,
    handle_out: Annotated[
        str | None,
        typer.Option(metavar="FRAMES,VALUE", help="Bézier handle after it, from it: 8,0.5."),
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take it out.")] = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Set a keyframe of a parameter, or take one out."""
    if remove:
        do(project, sequence, json, lambda timeline: timeline.remove_keyframe(clip, name, at))
    else:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.keyframe(
                clip, name, at, value, ease, handle_in=handle_in, handle_out=handle_out
            ),
        )


def effect(
    project: ProjectPath,
    clip: ClipName,
    name: Annotated[str, typer.Argument(help="See: cutaway effects list --kind effect")],
    values: Values = None,
    index: Annotated[
        int | None, typer.Option(min=0, help="Its number among the clip's, 0 the first.")
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take it off.")] = False,
    move: Annotated[bool, typer.Option("--move", help="Give it another --index.")] = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Put an effect on a clip, take one off, or change their order."""
    if ((remove or move) and (values or (remove and move))) or (move and index is None):
        raise typer.BadParameter("--remove takes a name alone, --move a name and --index.")
    if remove:
        do(project, sequence, json, lambda timeline: timeline.remove_effect(clip, name))
    elif move and index is not None:
        do(project, sequence, json, lambda timeline: timeline.move_effect(clip, name, index))
    else:
        parameters = arguments.pairs(values)
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.add_effect(clip, name, parameters, index),
        )


def speed(
    project: ProjectPath,
    clip: ClipName,
    factor: Annotated[
        str, typer.Argument(help="2 or 200%: twice as fast; -1: backwards; 0: frozen, with --at.")
    ],
    at: Annotated[
        str, typer.Option("--at", metavar="TIME", help="The frame to freeze at; else its first.")
    ] = "",
    ripple: Annotated[
        bool, typer.Option("--ripple", help="What follows moves; else a gap, or a shorter part.")
    ] = False,
    alone: Alone = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Run a clip faster, slower, backwards, or hold one frame."""
    value = arguments.factor(factor)
    if value:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.speed(clip, value, rippled=ripple, linked=not alone),
        )
    else:
        do(project, sequence, json, lambda timeline: timeline.freeze(clip, at or None))


def transition(
    project: ProjectPath,
    clip: ClipName,
    name: Annotated[
        str, typer.Argument(help="See: cutaway effects list --kind transition. Sound: linear, …")
    ] = "",
    values: Values = None,
    duration: Annotated[
        str, typer.Option(metavar="TIME", help="How long; a new one lasts 1s.")
    ] = "",
    edge: Annotated[Edge, typer.Option(help="At the clip's last edge, or its first.")] = Edge.TAIL,
    alignment: Annotated[
        Alignment | None,
        typer.Option("--align", help="On the cut (as new ones are), before it, or after it."),
    ] = None,
    change: Annotated[
        bool, typer.Option("--change", help="Keep what is not named of the one that is there.")
    ] = False,
    remove: Annotated[bool, typer.Option("--remove", help="Leave the plain cut.")] = False,
    alone: Alone = False,
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Blend a clip into the next one; beside a gap or an end it is a fade.

    The sound that is linked to a picture is cross-faded as well.
    """
    if remove and (change or name or duration or alignment):
        raise typer.BadParameter("--remove takes a clip alone, and its --edge.")
    name, parameters = _name_and_values(name, values)
    if remove:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.remove_transition(clip, edge, linked=not alone),
        )
    elif change:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.change_transition(
                clip,
                name,
                duration or None,
                edge=edge,
                alignment=alignment,
                values=parameters,
                linked=not alone,
            ),
        )
    else:
        do(
            project,
            sequence,
            json,
            lambda timeline: timeline.transition(
                clip,
                name,
                duration or "1s",
                edge=edge,
                alignment=alignment or Alignment.CENTRE,
                values=parameters,
                linked=not alone,
            ),
        )


def _name_and_values(name: str, values: list[str] | None) -> tuple[str, dict[str, str]]:
    """With the name left out, the first value stands in its place."""
    if "=" in name:
        return "", arguments.pairs([name, *(values or [])])
    return name, arguments.pairs(values)

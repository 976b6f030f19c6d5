"""`cutaway edit bridge`, `extend` and `retake`: takes that join on to clips of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from editor.api import arguments
from editor.cli.edit.step import do
from editor.cli.options import ClipName, Json, ProjectPath, SequenceName
from editor.cli.saying import progress

if TYPE_CHECKING:
    from editor.api.generation.asking import Asked

Model = Annotated[
    str, typer.Option(metavar="NAME", help="Else the first that can: see cutaway models list.")
]
Options = Annotated[
    list[str] | None,
    typer.Option(metavar="NAME=VALUE", help="One of the model's options; repeatable."),
]
Adapters = Annotated[
    list[str] | None,
    typer.Option(metavar="ID[:STRENGTH]", help="Put an adapter onto the model; repeatable."),
]
Prompt = Annotated[str, typer.Option(metavar="TEXT", help="What should be seen.")]
Negative = Annotated[str, typer.Option(metavar="TEXT", help="What should not be seen.")]
Camera = Annotated[str, typer.Option(metavar="MOVES", help='As in "push-in 20%".')]
Seed = Annotated[int, typer.Option(min=0, help="Another number, another result.")]
Name = Annotated[str, typer.Option(help="What its shot is called; else it is numbered.")]


def register(app: typer.Typer) -> None:
    app.command(epilog='Example: cutaway edit bridge trip.cutaway V1 4s --prompt "the door opens"')(
        bridge
    )
    app.command(epilog="Example: cutaway edit extend trip.cutaway V1@2s 1.5s")(extend)
    app.command(epilog="Example: cutaway edit retake trip.cutaway V1@2s 3s 4.5s --seed 7")(retake)


def bridge(
    project: ProjectPath,
    track: Annotated[str, typer.Argument(help="The track that has the gap.")],
    at: Annotated[str, typer.Argument(metavar="TIME", help="A time within the gap.")],
    model: Model = "",
    prompt: Prompt = "",
    negative: Negative = "",
    camera: Camera = "",
    seed: Seed = 0,
    option: Options = None,
    adapter: Adapters = None,
    name: Name = "",
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Fill a gap: from the last picture before it to the first one after it, as trim and speed show
    them. With a clip on one side alone, it goes on from there."""
    asked = _asked(prompt, negative, camera, seed, option, adapter)
    with progress.shown("generating") as task:
        do(
            project,
            sequence,
            json,
            lambda it: it.bridge(track, at, model=model, name=name, task=task, **asked),
        )


def extend(
    project: ProjectPath,
    clip: ClipName,
    length: Annotated[str, typer.Argument(metavar="LENGTH", help="By how much.")] = "2s",
    at_start: Annotated[
        bool, typer.Option("--at-start", help="Before its beginning, leading up to it.")
    ] = False,
    model: Model = "",
    prompt: Prompt = "",
    negative: Negative = "",
    camera: Camera = "",
    seed: Seed = 0,
    option: Options = None,
    adapter: Adapters = None,
    name: Name = "",
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Make a clip longer by one that goes on from it. It fills empty time, or pushes later what is
    in its way."""
    asked = _asked(prompt, negative, camera, seed, option, adapter)
    with progress.shown("generating") as task:
        do(
            project,
            sequence,
            json,
            lambda it: it.extend(
                clip, length, at_start=at_start, model=model, name=name, task=task, **asked
            ),
        )


def retake(
    project: ProjectPath,
    clip: ClipName,
    first: Annotated[str, typer.Argument(metavar="FROM", help="Where the part begins.")],
    end: Annotated[str, typer.Argument(metavar="TO", help="Where it ends.")],
    model: Model = "",
    prompt: Prompt = "",
    negative: Negative = "",
    camera: Camera = "",
    seed: Seed = 0,
    option: Options = None,
    adapter: Adapters = None,
    name: Name = "",
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Make a part of a clip anew, between what is around it. The new one lies over just that part;
    the clip's media stays as it is."""
    asked = _asked(prompt, negative, camera, seed, option, adapter)
    with progress.shown("generating") as task:
        do(
            project,
            sequence,
            json,
            lambda it: it.retake(clip, first, end, model=model, name=name, task=task, **asked),
        )


def _asked(
    prompt: str,
    negative: str,
    camera: str,
    seed: int,
    option: list[str] | None,
    adapter: list[str] | None,
) -> Asked:
    return {
        "prompt": prompt,
        "negative": negative,
        "camera": camera,
        "seed": seed,
        "options": arguments.pairs(option),
        "adapters": arguments.adapters(adapter),
    }

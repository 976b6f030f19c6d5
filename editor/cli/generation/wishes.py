"""What is said of a clip that joins on to others: the options of the commands that make one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import wraps
from inspect import Parameter, signature
from typing import TYPE_CHECKING, Annotated, get_type_hints

import typer

from editor.api import arguments
from editor.cli.options import Json, SequenceName

if TYPE_CHECKING:
    from editor.api.generation.asking import Asked


@dataclass(frozen=True)
class Wishes:
    """`name`: of the shot."""

    model: Annotated[
        str,
        typer.Option(
            metavar="NAME", help="Else the first brought one that can: see cutaway models list."
        ),
    ] = ""
    prompt: Annotated[str, typer.Option(metavar="TEXT", help="What should be seen.")] = ""
    negative: Annotated[str, typer.Option(metavar="TEXT", help="What should not be seen.")] = ""
    camera: Annotated[str, typer.Option(metavar="MOVES", help='As in "push-in 20%".')] = ""
    seed: Annotated[int, typer.Option(min=0, help="Another number, another result.")] = 0
    option: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="One of the model's options; repeatable."),
    ] = None
    adapter: Annotated[
        list[str] | None,
        typer.Option(metavar="ID[:STRENGTH]", help="Put an adapter onto the model; repeatable."),
    ] = None
    name: Annotated[str, typer.Option(help="What its shot is called; else it is numbered.")] = ""
    sequence: SequenceName = ""
    json: Json = False

    @property
    def asked(self) -> Asked:
        """
        Raises:
            ArgumentError: an option or an adapter is not said as it is to be.
        """
        return {
            "prompt": self.prompt,
            "negative": self.negative,
            "camera": self.camera,
            "seed": self.seed,
            "options": arguments.pairs(self.option),
            "adapters": arguments.adapters(self.adapter),
        }


def with_wishes(command: Callable[..., None]) -> Callable[..., None]:
    """The command with an option for each of `Wishes`, which it is given as its last argument."""
    own = list(signature(command, eval_str=True).parameters.values())[:-1]
    hints = get_type_hints(Wishes, include_extras=True)
    names = [each.name for each in fields(Wishes)]
    options = [
        Parameter(
            each.name, Parameter.KEYWORD_ONLY, default=each.default, annotation=hints[each.name]
        )
        for each in fields(Wishes)
    ]

    @wraps(command)
    def wishing(*args: object, **named: object) -> None:
        said = {name: named.pop(name) for name in names if name in named}
        command(*args, **named, wishes=Wishes(**said))  # type: ignore[arg-type]  # typer checks

    parameters = [*own, *options]
    wishing.__signature__ = signature(command).replace(parameters=parameters)  # type: ignore[attr-defined]
    wishing.__annotations__ = {each.name: each.annotation for each in parameters}
    return wishing

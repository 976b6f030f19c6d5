"""`cutaway models`: what can generate here, and the weights that are fetched for it."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from editor.cli.generation import telling
from editor.cli.generation.login import login, logout
from editor.cli.options import Json
from editor.cli.saying import console, progress

if TYPE_CHECKING:
    from editor.engine.diffusion.bringing.record import Brought
    from editor.engine.models.catalogue import Weights
    from editor.engine.models.folder import ModelFolder
    from editor.model.generation.sources import SourceRole

Ids = Annotated[list[str] | None, typer.Argument(metavar="[ID]...", help="See: models list")]

app = typer.Typer(
    help="List the models that generate, and fetch, check and remove the weights of others.",
    no_args_is_help=True,
)


@app.command("list", epilog="Example: cutaway models list --json")
def list_models(json: Json = False) -> None:
    """List models and what each makes, and weights with their size, licence and whether they are
    here."""
    from editor.engine.generate.registry import found_models
    from editor.engine.models.catalogue import load_catalogue
    from editor.engine.models.folder import user_models

    found, folder, catalogue = found_models(), user_models(), load_catalogue()
    brought = _record(folder)
    models = [found.model(spec.id) for spec in found.specs]
    if json:
        console.print_json(
            {
                "folder": str(folder.path),
                "models": [telling.model_data(model) for model in models],
                "brought": [telling.brought_data(each) for each in brought],
                "weights": [telling.weights_data(weights, folder) for weights in catalogue],
            }
        )
    else:
        for model in models:
            telling.list_model(model)
        for each in brought:
            if each.adapter is not None:
                telling.list_adapter(each)
        for weights in catalogue:
            telling.list_weights(weights, folder)
        console.err.print(f"[dim]Weights lie in {escape(str(folder.path))}[/]", soft_wrap=True)
    for problem in found.problems:
        console.print_warning(problem)


@app.command(epilog="Example: cutaway models show still-motion")
def show(
    id: Annotated[str, typer.Argument(metavar="ID", help="See: models list")], json: Json = False
) -> None:
    """Tell all about one: what it needs and takes for each thing that it makes, its sizes, options
    and licences; of what you brought also how it would run here, and for about how long."""
    from editor.engine.diffusion.shelf import on_shelf
    from editor.engine.generate.registry import found_models
    from editor.engine.models.catalogue import load_catalogue
    from editor.engine.models.folder import user_models

    found, folder, catalogue = found_models(), user_models(), load_catalogue()
    brought = on_shelf(id, folder) if _record(folder) else None
    ids = [spec.id for spec in brought.specs] if brought is not None else [id]
    models = [found.model(each) for each in ids if found.has(each)]
    weights = [each for each in catalogue if each.id == id]
    if brought is None and not models and not weights:
        known = [*(spec.id for spec in found.specs), *(each.id for each in catalogue)]
        raise typer.BadParameter(_unknown(id, [*known, *(each.id for each in _record(folder))]))
    if json:
        console.print_json(
            {
                "models": [telling.model_data(model) for model in models],
                "brought": [] if brought is None else [telling.shelved_data(brought)],
                "weights": [telling.weights_data(each, folder) for each in weights],
            }
        )
        return
    for model in models:
        telling.show_model(model)
    if brought is not None:
        telling.show_brought(brought)
    for each in weights:
        telling.list_weights(each, folder)
        console.print_text(f"    {telling.licences(each)}")


@app.command(
    epilog="Example: cutaway models get u2netp, or what is small and permissive: cutaway models "
    "get --default"
)
def get(
    ids: Ids = None,
    default: Annotated[
        bool, typer.Option("--default", help="What the set-up fetches: small and permissive.")
    ] = False,
    local: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="DIR",
            help="Take it from this folder, without a network; what is yours to bring also from "
            "OWNER/NAME of the hub.",
        ),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether the licence is fine.")] = (
        False
    ),
    json: Json = False,
) -> None:
    """Fetch weights, show their licences first, and keep them if their sums are right.

    What was stopped goes on where it was.
    """
    from editor.engine.models.catalogue import load_catalogue, weights_named
    from editor.engine.models.fetching import fetch
    from editor.engine.models.folder import Presence, user_models

    catalogue, folder = load_catalogue(), user_models()
    wanted = [weights_named(catalogue, id) for id in ids or []]
    wanted += [each for each in catalogue if default and each.is_default and each not in wanted]
    if not wanted:
        raise typer.BadParameter("Name a model of `cutaway models list`, or give --default.")
    for weights in wanted:
        if folder.presence(weights) is Presence.INSTALLED:
            continue
        console.err.print(telling.licences(weights), markup=False, style="dim")
        if not (yes or default or json) and sys.stdin.isatty():
            typer.confirm("Fetch it?", abort=True, err=True)
        with progress.shown("fetching", in_bytes=True) as task:
            fetch(weights, folder, task, local=local)
    _report(wanted, folder, json=json)


@app.command(
    epilog="Example: cutaway models add ~/models/Wan2.1-VACE-1.3B-diffusers, then: cutaway inpaint "
    "beach.mp4 --mask sign.png --model wan2-1-vace-1-3b-diffusers -o clean.mkv"
)
def add(
    where: Annotated[
        str,
        typer.Argument(
            metavar="PATH|OWNER/NAME",
            help="A folder in the form of diffusers or a file of weights, which stays where it is; "
            "or a repository of the hub, with /FILE and @REVISION or without.",
        ),
    ],
    name: Annotated[
        str, typer.Option("--name", help="What to call it; else as its folder is called.")
    ] = "",
    reads: Annotated[
        str, typer.Option("--reads", metavar="ROLE", help="What a ControlNet follows: depth, pose…")
    ] = "",
    steps: Annotated[
        int | None, typer.Option("--steps", help="What a LoRA for few steps wants.", min=1)
    ] = None,
    guidance: Annotated[
        float | None, typer.Option("--guidance", help="What such a LoRA wants.", min=0.0)
    ] = None,
    base: Annotated[
        str,
        typer.Option(
            "--base",
            metavar="PATH|ID|OWNER/NAME",
            help="What has the rest of a model of which a file is one part.",
        ),
    ] = "",
    json: Json = False,
) -> None:
    """Bring a model that generates (Stable Diffusion, Flux, Wan, CogVideoX, LTX and others), or
    what is put onto one: LoRA, ControlNet, IP-Adapter."""
    from editor.engine.diffusion.bringing import adding
    from editor.engine.models.folder import user_models

    folder = user_models()
    with progress.shown("fetching", in_bytes=True) as task:
        brought = adding.add(
            where,
            folder,
            task,
            name=name,
            reads=_role(reads),
            steps=steps,
            guidance=guidance,
            base=base,
        )
    _report_brought(brought, folder, json=json)


@app.command(epilog="Example: cutaway models mend wan2-1-vace-1-3b-diffusers")
def mend(
    id: Annotated[str, typer.Argument(metavar="ID", help="See: models list")], json: Json = False
) -> None:
    """Compare what you brought from a hub with what that has, and fetch what is damaged."""
    from editor.engine.diffusion.bringing import adding
    from editor.engine.models.folder import user_models

    folder = user_models()
    with progress.shown("fetching", in_bytes=True) as task:
        brought = adding.again(id, folder, task)
    _report_brought(brought, folder, json=json)


@app.command(epilog='Example: cutaway models rename sd-turbo "Quick pictures"')
def rename(
    id: Annotated[str, typer.Argument(metavar="ID", help="See: models list")],
    name: Annotated[str, typer.Argument(help="What it is called from now on; its id stays.")],
) -> None:
    """Call something that you brought otherwise."""
    from editor.engine.diffusion.bringing import adding
    from editor.engine.models.folder import user_models

    if not name.strip():
        raise typer.BadParameter("Give it a name that can be seen.")
    adding.rename(id, name, user_models())


app.command(epilog="Example: cutaway models login < token.txt")(login)
app.command(epilog="Example: cutaway models logout")(logout)


@app.command(epilog="Example: cutaway models remove whisper-base")
def remove(ids: Annotated[list[str], typer.Argument(metavar="ID...")], json: Json = False) -> None:
    """Delete weights from this machine; a folder that you brought is forgotten, and stays."""
    from editor.engine.diffusion.bringing import adding
    from editor.engine.diffusion.bringing.record import read_record
    from editor.engine.models.catalogue import load_catalogue, weights_named
    from editor.engine.models.folder import user_models

    catalogue, folder = load_catalogue(), user_models()
    labels = {each.id: each.label for each in read_record(folder)}
    known = [*labels, *(each.id for each in catalogue)]
    for id in ids:
        if id not in known:
            raise typer.BadParameter(_unknown(id, known))
    wanted = {id: None if id in labels else weights_named(catalogue, id) for id in ids}
    freed: dict[str, int] = {}
    for id, weights in wanted.items():
        freed[id] = adding.remove(id, folder) if weights is None else folder.remove(weights)
    if json:
        console.print_json({"freed_bytes": freed})
        return
    for id, weights in wanted.items():
        label = labels[id] if weights is None else weights.label
        console.print_text(f"{label}: {console.size(freed[id])} freed")


@app.command(epilog="Example: cutaway models verify")
def verify(ids: Ids = None, json: Json = False) -> None:
    """Read weights whole and tell whether they are what they were; exit code 1 if one is not."""
    from editor.engine.models.catalogue import load_catalogue, weights_named
    from editor.engine.models.folder import Presence, user_models

    catalogue, folder = load_catalogue(), user_models()
    wanted = [weights_named(catalogue, id) for id in ids or []] or [
        weights for weights in catalogue if folder.presence(weights) is not Presence.MISSING
    ]
    problems: dict[str, tuple[str, ...]] = {}
    with progress.shown("checking", in_bytes=True) as task:
        for weights in wanted:
            problems[weights.id] = folder.verify(weights, task)
    if json:
        console.print_json({id: list(said) for id, said in problems.items()})
    else:
        for weights in wanted:
            if not problems[weights.id]:
                console.print_text(f"{weights.label}: as it was")
        for said in problems.values():
            for sentence in said:
                console.print_warning(sentence)
        if not wanted:
            console.print_text("No weights are on this machine.")
    if any(problems.values()):
        raise typer.Exit(1)


def _record(folder: ModelFolder) -> tuple[Brought, ...]:
    """None where it cannot be read, which is among the problems that are told."""
    from editor.engine.diffusion.bringing.record import read_record
    from editor.engine.models.errors import WeightsError

    try:
        return read_record(folder)
    except WeightsError:
        return ()


def _unknown(id: str, known: list[str]) -> str:
    near = get_close_matches(id, known, 1)
    hint = f"did you mean {near[0]}?" if near else "`cutaway models list` shows which there are."
    return f"There is no “{id}” here: {hint}"


def _role(said: str) -> SourceRole | None:
    from editor.model.generation.sources import SourceRole

    if not said:
        return None
    try:
        return SourceRole(said)
    except ValueError:
        raise typer.BadParameter(f"There is no “{said}”: {', '.join(SourceRole)}.") from None


def _report_brought(brought: Brought, folder: ModelFolder, *, json: bool) -> None:
    from editor.engine.diffusion.brought import models_of

    if brought.adapter is not None:
        if json:
            console.print_json([telling.brought_data(brought)])
        else:
            telling.list_adapter(brought)
        return
    models = models_of(brought)
    if json:
        console.print_json([telling.model_data(model) for model in models])
        return
    for model in models:
        telling.list_model(model)
        console.out.print(f"    {model.spec.description}", style="dim", markup=False)
    console.err.print(f"[dim]All about it: cutaway models show {escape(brought.id)}[/]")


def _report(wanted: list[Weights], folder: ModelFolder, *, json: bool) -> None:
    if json:
        console.print_json([telling.weights_data(weights, folder) for weights in wanted])
        return
    for weights in wanted:
        console.print_text(f"{weights.label}: {folder.of(weights)}")

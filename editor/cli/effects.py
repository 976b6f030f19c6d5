"""`cutaway effects`: the effects, generators and transitions there are, and whether they work."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from editor.cli.saying import console, describe
from editor.model.effects import EffectKind, InputKind, InputSpec

app = typer.Typer(
    help="List and check effects, generators and transitions: files in the Interactive Shader "
    "Format.",
    no_args_is_help=True,
)


@app.command("list", epilog="Example: cutaway effects list blur")
def list_effects(
    word: Annotated[str, typer.Argument(help="Only those with this word in their name.")] = "",
    kind: Annotated[EffectKind | None, typer.Option(help="Only those of this kind.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for scripts.")] = False,
) -> None:
    """List what can be put on clips, with parameters, ranges and defaults."""
    from editor.api.effects import effects_folder, load_catalogue, settable

    catalogue = load_catalogue()
    specs = [
        spec
        for spec in catalogue.specs(kind)
        if word.lower() in f"{spec.name} {spec.label} {' '.join(spec.categories)}".lower()
    ]
    if json:
        console.print_json([describe.effect(spec, settable(spec)) for spec in specs])
    else:
        for spec in specs:
            about = f"  [dim]{escape(spec.description)}[/]" if spec.description else ""
            console.out.print(f"[bold]{escape(spec.name)}[/]  [cyan]{spec.kind}[/]{about}")
            for parameter in settable(spec):
                console.out.print(f"    {escape(_parameter(parameter))}", style="dim")
        if not specs:
            console.print_warning(f"None has “{word}” in its name.")
        console.err.print(
            f"[dim]Your own go into {escape(str(effects_folder()))}[/]", soft_wrap=True
        )
    for problem in catalogue.problems:
        console.print_warning(str(problem))


@app.command(epilog="Example: cutaway effects check my_shaders --json")
def check(
    place: Annotated[Path, typer.Argument(help="A shader file, or a folder of them.")],
    json: Annotated[bool, typer.Option("--json", help="Print JSON for scripts.")] = False,
) -> None:
    """Load, compile and draw one frame of each shader; exit code 1 if one is broken."""
    from editor.compositor.context import standalone
    from editor.compositor.isf.check import check as check_shaders

    if not place.exists():
        raise FileNotFoundError(2, "there is no such file or folder", str(place))
    results = check_shaders(standalone(), [place])
    broken = [result for result in results if not result["ok"]]
    if json:
        console.print_json(results)
    else:
        for result in results:
            mark = "[green]✓[/]" if result["ok"] else "[bold red]✗[/]"
            said = result["error"] or f"{result['path']}  {result['kind']}"
            console.out.print(f"{mark} {escape(said)}")
        console.print_text(f"{len(results) - len(broken)} of {len(results)} work.")
    if broken or not results:
        if not results:
            console.print_error(f"“{place}” holds no shader files (.fs, .glsl).")
        raise typer.Exit(1)


def _parameter(spec: InputSpec) -> str:
    """`radius  float  0 to 100, default 10`."""
    parts = [f"{spec.name:<20} {spec.kind.value}"]
    if spec.kind is InputKind.LONG and spec.labels:
        pairs = zip(spec.values, spec.labels, strict=True)
        parts.append(", ".join(f"{value} {label}" for value, label in pairs))
    elif spec.minimum is not None and spec.maximum is not None:
        parts.append(f"{_shown(spec.minimum)} to {_shown(spec.maximum)}")
    if spec.kind not in (InputKind.IMAGE, InputKind.AUDIO, InputKind.AUDIO_FFT):
        parts.append(f"default {_shown(spec.default)}")
    return "  ".join(parts)


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ",".join(_shown(part) for part in value)
    if isinstance(value, float):
        return f"{value:g}"
    return str(value).lower() if isinstance(value, bool) else str(value)

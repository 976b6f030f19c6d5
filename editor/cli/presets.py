"""`cutaway presets`: what a sequence can be exported as, and what can be set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from editor.cli.saying import console

if TYPE_CHECKING:
    from editor.export.presets.preset import Preset, Setting


def register(app: typer.Typer) -> None:
    app.command(epilog="Example: cutaway presets h264")(presets)


def presets(
    name: Annotated[str, typer.Argument(help="Only this one, with its settings.")] = "",
    json: Annotated[bool, typer.Option("--json", help="Print JSON for scripts.")] = False,
) -> None:
    """List the export presets and what each lets you set."""
    from editor.export.presets.preset import load_presets, preset_named

    found = load_presets()
    if name:
        found = (preset_named(found, name),)
    if json:
        console.print_json([_data(preset) for preset in found])
        return
    for preset in found:
        suffixes = " ".join(suffix for suffix in preset.suffixes if suffix)
        console.out.print(f"[bold]{preset.name:<11}[/] {escape(preset.label)}  [cyan]{suffixes}[/]")
        console.out.print(f"            {escape(preset.help)}", style="dim")
        for setting in preset.settings if name else ():
            console.out.print(f"    {escape(_line(setting))}")
    if not name:
        console.err.print("[dim]Settings of one: cutaway presets NAME[/]")


def _line(setting: Setting) -> str:
    parts = [f"{setting.name:<16}"]
    if setting.choices:
        parts.append("|".join(label for label, _ in setting.choices))
    elif setting.minimum is not None:
        parts.append(f"{setting.minimum} to {setting.maximum} {setting.unit}".rstrip())
    if setting.default is not None:
        default = setting.default
        parts.append(f"(default {str(default).lower() if default in (True, False) else default})")
    return "  ".join([*parts, setting.help])


def _data(preset: Preset) -> dict[str, object]:
    return {
        "name": preset.name,
        "label": preset.label,
        "help": preset.help,
        "output": preset.output,
        "suffixes": list(preset.suffixes),
        "settings": [
            {
                "name": setting.name,
                "kind": setting.kind,
                "default": setting.default,
                "minimum": setting.minimum,
                "maximum": setting.maximum,
                "unit": setting.unit,
                "choices": [label for label, _ in setting.choices],
                "help": setting.help,
            }
            for setting in preset.settings
        ],
    }

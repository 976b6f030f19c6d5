"""`cutaway info`: what a media file or a project holds."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.tree import Tree

from editor.cli import console, describe
from editor.cli.options import Json


def register(app: typer.Typer) -> None:
    app.command(epilog="Example: cutaway info trip.cutaway --json")(info)


def info(
    file: Annotated[Path, typer.Argument(help="A media file, image sequence or project.")],
    json: Json = False,
) -> None:
    """Tell what a media file or a project file holds.

    An image sequence is named by its pattern: shot_%04d.png
    """
    if file.suffix.lower() == ".cutaway":
        from editor.api.film import Film

        with Film.open(file, read_only=True) as film:
            data = describe.project(film.project)
        show = _show_project
    else:
        from editor.media.probe import probe

        data = describe.media(probe(file))
        show = _show_media
    if json:
        console.print_json(data)
    else:
        show(data)


def _show_media(data: describe.Data) -> None:
    table = Table.grid(padding=(0, 2))
    duration = "still" if data["still"] else f"{data['duration']:.3f} s"
    table.add_row("[bold]file[/]", data["path"])
    table.add_row("", f"{data['container']}, {duration}, {data['size_bytes'] / 1e6:.2f} MB")
    if data["start_timecode"]:
        table.add_row("[bold]timecode[/]", data["start_timecode"])
    for video in data["video"]:
        table.add_row("[bold]video[/]", _video_line(video))
    for audio in data["audio"]:
        layout = audio["layout"] or f"{audio['channels']} channels"
        parts = [audio["codec"], layout, f"{audio['sample_rate']} Hz", audio["language"]]
        table.add_row("[bold]audio[/]", ", ".join(part for part in parts if part))
    console.out.print(table)
    for warning in data["warnings"]:
        console.print_warning(warning)


def _video_line(video: describe.Data) -> str:
    stored = f"{video['width']}x{video['height']}"
    shown = f"{video['display_width']}x{video['display_height']}"
    parts = [video["codec"], stored if stored == shown else f"{stored} shown as {shown}"]
    if video["rate"]:
        about = "about " if video["variable_rate"] else ""
        parts.append(f"{about}{video['rate']} frames/s")
    parts += [video["pixel_format"], f"{video['matrix']} {video['range']} {video['transfer']}"]
    parts += [f"turned {video['rotation']}°"] if video["rotation"] else []
    parts += ["alpha"] if video["alpha"] else []
    parts += ["interlaced"] if video["interlaced"] else []
    return ", ".join(parts)


def _show_project(data: describe.Data) -> None:
    console.out.print(f"[bold]{data['name']}[/]")
    for reference in data["media"]:
        state = "[red]missing[/] " if reference["missing"] else ""
        console.out.print(f"  {state}{reference['id']}  {reference['path']}", style="dim")
    for sequence in data["sequences"]:
        console.out.print(_sequence_tree(sequence))


def _sequence_tree(sequence: describe.Data) -> Tree:
    size = f"{sequence['width']}x{sequence['height']}"
    tree = Tree(
        f"[bold]{sequence['name']}[/]  {size}, {sequence['rate']} frames/s, "
        f"{sequence['sample_rate']} Hz, {sequence['duration']}"
    )
    video = [track for track in sequence["tracks"] if track["kind"] == "video"]
    audio = [track for track in sequence["tracks"] if track["kind"] == "audio"]
    for track in (*reversed(video), *audio):
        flags = [flag for flag in ("locked", "muted", "solo") if track[flag]]
        flags += [] if track["enabled"] else ["hidden"]
        branch = tree.add(f"[bold]{track['name']}[/] [dim]{' '.join(flags)}[/]")
        for item in track["items"]:
            branch.add(_item_line(item))
    return tree


def _item_line(item: describe.Data) -> str:
    span = f"[dim]{item['start']:>6} + {item['duration']:<6}[/]"
    if item["kind"] == "gap":
        return f"{span} [dim]gap[/]"
    notes = [item["id"]]
    notes += [f"speed {item['speed']}"] if item["speed"] != "1" else []
    notes += [f"{item['blend_mode']}"] if item["blend_mode"] != "normal" else []
    notes += [f"effects: {', '.join(item['effects'])}"] if item["effects"] else []
    return f"{span} {item['name']}  [dim]{'  '.join(notes)}[/]"

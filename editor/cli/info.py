"""`cutaway info`: what a media file or a project holds."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from editor.api.naming import short
from editor.cli.options import Json
from editor.cli.saying import console, describe


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
        show = partial(_show_project, file)
    else:
        from editor.media.probe import probe

        data = describe.media(probe(file))
        show = _show_media
    if json:
        console.print_json(data)
    else:
        show(data)


def _show_media(data: describe.Data) -> None:
    duration = "still" if data["still"] else f"{data['duration']:.3f} s"
    _line("file", data["path"])
    _line("", f"{data['container']}, {duration}, {console.size(data['size_bytes'])}")
    if data["start_timecode"]:
        _line("timecode", data["start_timecode"])
    for video in data["video"]:
        _line("video", _video_line(video))
    for audio in data["audio"]:
        layout = audio["layout"] or f"{audio['channels']} channels"
        parts = [audio["codec"], layout, f"{audio['sample_rate']} Hz", audio["language"]]
        _line("audio", ", ".join(part for part in parts if part))
    for warning in data["warnings"]:
        console.print_warning(warning)


def _line(word: str, text: str) -> None:
    console.out.print(f"[bold]{word:<9}[/]{escape(text)}")


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


def _show_project(path: Path, data: describe.Data) -> None:
    for sequence in data["sequences"]:
        _show_sequence(sequence, main=sequence["id"] == data["main_sequence"])
    if data["media"]:
        console.out.print("[bold]media[/]")
    for reference in data["media"]:
        said = f"in {reference['bin']}" if reference["bin"] else ""
        stars = "★" * reference["rating"]
        said = "  ".join(filter(None, (said, stars, *(f"#{tag}" for tag in reference["tags"]))))
        said = f"  [dim]{escape(said)}[/]" if said else ""
        console.out.print(f"  [dim]{short(reference['id'])}[/]  {escape(reference['path'])}{said}")
        if reference["missing"]:
            console.print_warning(f"“{reference['path']}” is missing.")
    if data["mattes"]:
        console.out.print("[bold]mattes[/]")
    for matte in data["mattes"]:
        _show_matte(matte)
    if any(reference["missing"] for reference in data["media"]):
        console.print_warning(f"Find it again: cutaway media relink {path} --below FOLDER")
    for file in data["effect_files"]:
        if file["missing"]:
            console.print_warning(f"“{file['path']}” is missing: an effect reads it.")


def _show_matte(matte: describe.Data) -> None:
    tracked = sum(end - first for first, end in matte["tracked"])
    counts = ("keys", len(matte["keys"])), ("tracked", tracked), ("shapes", len(matte["splines"]))
    said = ", ".join(f"{word} {count}" for word, count in counts if count) or "empty"
    said += ", locked" if matte["locked"] else ""
    console.out.print(f"  [dim]{short(matte['id'])}[/]  {escape(matte['name'])}  [dim]{said}[/]")
    for path in matte["missing"]:
        console.print_warning(f"“{path}” is missing: “{matte['name']}” needs it.")


def _show_sequence(sequence: describe.Data, *, main: bool) -> None:
    facts = [
        f"{sequence['width']}x{sequence['height']}",
        f"{sequence['rate']} frames/s",
        f"{sequence['sample_rate']} Hz",
        f"{sequence['duration']} ({sequence['duration_frames']} frames)",
    ]
    facts += ["linear light"] if sequence["working_space"] == "linear" else []
    facts += ["the main sequence"] if main else []
    console.out.print(f"[bold]{escape(sequence['name'])}[/]  {', '.join(facts)}")
    begin, end = sequence["in_point"], sequence["out_point"]
    if begin is not None or end is not None:
        marked = f"in {begin or 0}, out {sequence['duration_frames'] if end is None else end}"
        console.out.print(f"  {marked}: that is what renders")
    video = [track for track in sequence["tracks"] if track["kind"] == "video"]
    audio = [track for track in sequence["tracks"] if track["kind"] == "audio"]
    for track in (*reversed(video), *audio):
        flags = [flag for flag in ("locked", "muted", "solo") if track[flag]]
        flags += [] if track["enabled"] else ["hidden"]
        state = " ".join(flags) or ("" if track["items"] else "empty")
        console.out.print(f"  [cyan]{escape(track['name'])}[/] [dim]{state}[/]")
        cuts = {each["right"]: each for each in track["transitions"]}
        for item in track["items"]:
            if item["id"] in cuts:
                _show_transition(cuts[item["id"]])
            _show_item(item)
        if None in cuts:
            _show_transition(cuts[None])
    for marker in sequence["markers"]:
        length = f" + {marker['duration']}" if marker["duration"] else ""
        console.out.print(f"  marker {marker['frame']}{length}  {escape(marker['name'])}")


def _show_transition(transition: describe.Data) -> None:
    length = transition["in_offset"] + transition["out_offset"]
    console.out.print(f"    [dim]        ~ {length:<6} {escape(transition['effect'])}[/]")


def _show_item(item: describe.Data) -> None:
    span = f"    {item['start']:>7} + {item['duration']:<6}"
    if item["kind"] == "gap":
        console.out.print(f"{span} gap", style="dim")
        return
    begin = Fraction(item["source_start"])
    notes = [f"from {round(float(begin), 3):g}s"] if begin else []
    notes += [] if item["speed"] == "1" else [f"speed {item['speed']}"]
    notes += [] if item["blend_mode"] == "normal" else [item["blend_mode"]]
    notes += [] if item["enabled"] else ["off"]
    notes += item["effects"]
    notes += [f"{name}~" for name in item["animated"]]
    said = escape("  ".join(notes))
    console.out.print(f"{span} {escape(item['name'])}  [dim]{short(item['id'])}  {said}[/]")
    for marker in item["markers"]:
        console.out.print(f"            [dim]marker {marker['frame']}[/]  {escape(marker['name'])}")

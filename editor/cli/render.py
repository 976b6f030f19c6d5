"""`cutaway render` and `cutaway frame`: a sequence as a file, one frame as a picture."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from editor.api import arguments
from editor.cli.options import Json, ProjectPath, SequenceName
from editor.cli.saying import console, progress

if TYPE_CHECKING:
    from editor.export.exporter import ExportReport

EXIT_MISSING = 3


class Missing(StrEnum):
    STOP = "stop"
    REPORT = "report"


def register(app: typer.Typer) -> None:
    app.command(
        epilog="Example: cutaway render trip.cutaway trip.mp4 --from 2s --to 12s --set quality=18"
    )(render)
    app.command(epilog="Example: cutaway frame trip.cutaway --at 2s still.png")(frame)


def render(
    project: ProjectPath,
    out: Annotated[Path, typer.Argument(help="The file to make; its suffix chooses the preset.")],
    preset: Annotated[str, typer.Option(help="See: cutaway presets")] = "",
    start: Annotated[str, typer.Option("--from", metavar="TIME", help="Begin here.")] = "",
    end: Annotated[str, typer.Option("--to", metavar="TIME", help="Stop before this.")] = "",
    sequence: SequenceName = "",
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="One of the preset's settings."),
    ] = None,
    size: Annotated[str, typer.Option(help="Width and height, if not the sequence's.")] = "",
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Replace a file that is there.")
    ] = False,
    missing: Annotated[
        Missing,
        typer.Option(help="Stop where media, effects or fonts are missing, or go on and report."),
    ] = Missing.STOP,
    json: Json = False,
) -> None:
    """Export a sequence: between its in and out points, or all of it.

    The file is there when it is whole, and not before. With --missing report what cannot be had
    is left out and named, and the exit code is 3.
    """
    from editor.api.film import Film

    chosen = arguments.pairs(settings)
    if size:
        width, height = arguments.size(size)
        chosen |= {"width": str(width), "height": str(height)}
    with Film.open(project, read_only=True) as film, progress.shown("exporting") as task:
        report = film.render(
            out,
            preset,
            start=start,
            end=end,
            sequence=sequence,
            settings=chosen,
            overwrite=overwrite,
            on_missing=missing.value,
            task=task,
        )
    if json:
        console.print_json(_data(report))
    else:
        _tell(report)
    for sentence in report.missing:
        console.print_warning(sentence)
    if report.missing:
        raise typer.Exit(EXIT_MISSING)


def frame(
    project: ProjectPath,
    out: Annotated[Path, typer.Argument(help="The PNG file to make.")],
    at: Annotated[str, typer.Option(metavar="TIME", help="Which frame.")] = "0",
    sequence: SequenceName = "",
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Replace a file that is there.")
    ] = False,
) -> None:
    """Draw one frame of a sequence as a PNG; what is transparent stays so."""
    from editor.api.film import Film

    with Film.open(project, read_only=True) as film:
        console.print_text(str(film.save_frame(out, at, sequence=sequence, overwrite=overwrite)))


def _tell(report: ExportReport) -> None:
    facts = [
        f"{report.frames} frames" if report.frames else f"{report.samples} samples",
        f"{float(report.duration):.2f} s of film in {report.elapsed_s:.1f} s",
    ]
    if report.frames:
        facts.append(f"{report.frames_per_second:.1f} frames/s")
    facts.append(console.size(report.size_bytes))
    console.out.print(f"[bold green]✓[/] [bold]{report.path}[/]", soft_wrap=True)
    console.print_text("  " + ", ".join(facts))


def _data(report: ExportReport) -> dict[str, object]:
    return {
        "path": str(report.path),
        "frames": report.frames,
        "samples": report.samples,
        "duration": float(report.duration),
        "elapsed_s": round(report.elapsed_s, 3),
        "frames_per_second": round(report.frames_per_second, 2),
        "size_bytes": report.size_bytes,
        "missing": list(report.missing),
    }

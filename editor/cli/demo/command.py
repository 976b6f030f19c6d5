"""`cutaway demo`: makes a short film through the Python API and renders it."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import Annotated

import typer

from editor.cli.saying import console, progress

SHEET_TIMES = tuple(f"{seconds}s" for seconds in (0.4, 1.6, 2.5, 3.2, 4.4, 4.8, 5.2, 7.4, 9.2))
SHEET_COLUMNS = 3


def register(app: typer.Typer) -> None:
    app.command(epilog="Example: cutaway demo --output some/folder")(demo)


def demo(
    output: Annotated[
        Path, typer.Option(metavar="DIR", help="Where the results go; it is made if need be.")
    ] = Path("cutaway-demo"),
) -> None:
    """Make a short film of the sample media: a project, a video and a sheet of its frames.

    Results of an earlier demo in the same folder are replaced. How it is made is told by
    editor/cli/demo/film.py, an example of the Python API.
    """
    from editor.api.contact_sheet import save_sheet
    from editor.cli.demo import film as demo_film

    output.mkdir(parents=True, exist_ok=True)
    project = output / "demo.cutaway"
    _remove_project(project)
    began = last = time.perf_counter()

    def told(step: str) -> None:
        nonlocal last
        now = time.perf_counter()
        console.out.print(f"[dim]{now - last:6.2f} s[/]  {step}")
        last = now

    with demo_film.begin(project) as film:
        for step in demo_film.steps(film):
            told(step)
        with progress.shown("rendering") as task:
            report = film.render(
                output / "demo.mp4", settings={"speed": "veryfast"}, overwrite=True, task=task
            )
        told(f"Rendered {report.frames} frames, {report.frames_per_second:.1f} a second")
        sheet = save_sheet(
            film.frames(*SHEET_TIMES), SHEET_COLUMNS, output / "contact_sheet.png", overwrite=True
        )
        told("Drew a sheet of its frames")
    console.out.print(f"\nDone in {last - began:.1f} s. The results:")
    for path, what in (
        (report.path, f"the film, {console.size(report.size_bytes)}"),
        (sheet, "some of its frames"),
        (film.path, f"the project: cutaway info {project}"),
    ):
        console.out.print(f"  [bold]{path}[/]  {what}")


def _remove_project(project: Path) -> None:
    """The project of an earlier demo, with what SQLite and the backups keep beside it."""
    for suffix in ("", "-wal", "-shm"):
        project.with_name(project.name + suffix).unlink(missing_ok=True)
    shutil.rmtree(project.with_name(f"{project.name}-backups"), ignore_errors=True)

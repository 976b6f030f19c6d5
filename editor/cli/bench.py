"""`cutaway bench`: runs one of the benchmarks of a checkout."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from editor.cli.saying import console

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "benchmarks"


def register(app: typer.Typer) -> None:
    settings = {"ignore_unknown_options": True, "help_option_names": ["-h", "--help"]}
    app.command(epilog="Example: cutaway bench export_reference", context_settings=settings)(bench)


def bench(
    name: Annotated[str, typer.Argument(help="The benchmark; without one they are listed.")] = "",
    arguments: Annotated[
        list[str] | None, typer.Argument(help="Handed to the benchmark as they are.")
    ] = None,
) -> None:
    """Run a benchmark and print its figures."""
    scripts = {path.stem: path for path in sorted(FOLDER.rglob("*.py")) if _is_run(path)}
    if not scripts:
        console.print_error(
            "The benchmarks are not in an installed package: run this in a checkout of the sources."
        )
        raise typer.Exit(1)
    if not name:
        for script in scripts:
            console.print_text(script)
        return
    if name not in scripts:
        console.print_error(f"There is no benchmark “{name}”: there are {', '.join(scripts)}.")
        raise typer.Exit(1)
    command = [sys.executable, str(scripts[name]), *(arguments or [])]
    raise typer.Exit(subprocess.run(command, check=False).returncode)


def _is_run(script: Path) -> bool:
    """Whether it is a benchmark, and not a part of one."""
    return "if __name__ ==" in script.read_text("utf-8")

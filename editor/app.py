"""The `cutaway` program: its window, or a command without one.

Each way imports what it needs, so that both begin at once.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.model.task import TaskControl

_SUFFIX = ".cutaway"
_STOPPED = 130


def main() -> None:
    """Open the window for no argument or a project's path; anything else is a command."""
    if getattr(sys, "frozen", False):  # a bundle's processes begin here too
        from multiprocessing import freeze_support

        freeze_support()
    match sys.argv[1:]:
        case []:
            sys.exit(open_window(None))
        case [path] if path.lower().endswith(_SUFFIX):
            sys.exit(open_window(Path(path)))
        case _:
            try:
                _run_command()
            except KeyboardInterrupt:  # while libraries were still being brought in
                sys.exit(_STOPPED)


def open_window(project: Path | None) -> int:
    """The window until it is closed; its exit code."""
    if not has_screen():
        sys.stderr.write(_NO_SCREEN)
        return 1
    from editor.ui.program import run

    return run(project, make_demo)


def has_screen() -> bool:
    """Whether there is anything to open a window on."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def make_demo(path: Path, task: TaskControl) -> Path:
    """The demo's project at `path`, made unless it is there. Work for a thread."""
    from editor.cli.demo import film as demo_film

    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    with (
        TemporaryDirectory(prefix="cutaway-") as folder,
        demo_film.begin(Path(folder) / path.name) as film,
    ):
        for number, done in enumerate(demo_film.steps(film), 1):
            task.step(number, demo_film.STEPS, done)
        film.save_copy(path)
    return path


def _run_command() -> None:
    """The command line, with the commands that need a window besides."""
    import typer

    from editor.cli.main import app as commands
    from editor.cli.main import main as run

    path = typer.Argument(None, metavar="[PROJECT]", help="A .cutaway file.")

    def open_(project: Path | None = path) -> None:
        """Open the window, with a project or on the start page."""
        raise typer.Exit(open_window(project))

    folder = typer.Argument(metavar="DIR", help="Where the pictures go; it is made if need be.")

    only = typer.Option([], help="Take those alone whose name fits, such as 'edit-dark-*'.")

    def shots(output: Path = folder, only: list[str] = only) -> None:
        """Take pictures of the window in all its states, on a screen or without one."""
        from editor.ui.shots.taking import take_shots

        for picture in take_shots(output, make_demo, tuple(only)):
            typer.echo(str(picture))

    commands.command("open", epilog="Example: cutaway open trip.cutaway")(open_)
    commands.command("shots", epilog="Example: cutaway shots pictures")(shots)
    run()


_NO_SCREEN = """\
There is no screen to open a window on. Everything but the window works without one:
`cutaway --help` tells how. A screen in memory does too: `xvfb-run cutaway`.
"""

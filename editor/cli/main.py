"""The `cutaway` command: its families of commands put together, and how it ends.

Each command imports the rooms it needs when it runs, so that help appears at once.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from typing import Annotated, Any

import typer

from editor import __version__
from editor.api.arguments import ArgumentError
from editor.cli import bench, effects, info, matte, media, presets, projects, render
from editor.cli.demo import command as demo
from editor.cli.edit import app as edit
from editor.cli.errors import hints, sentence, world_errors
from editor.cli.generation import generate, models, queue, takes
from editor.cli.removal import inpaint
from editor.cli.saying import console
from editor.model.task import Cancelled

EXIT_ERROR = 1
EXIT_USAGE = 2
EXIT_STOPPED = 130
HELP_NAMES = ["-h", "--help"]

app = typer.Typer(
    name="cutaway",
    help=(
        "Cut, composite and export film from the command line.\n\n"
        "A project is one .cutaway file. Every edit is written to it at once and can be undone: "
        "there is no save. Times are frames (48), seconds (2s) or timecode (00:00:02:00)."
    ),
    epilog=(
        "A first film:\n\n"
        "  cutaway new trip.cutaway --from beach.mp4\n\n"
        "  cutaway edit append trip.cutaway beach.mp4 town.mp4\n\n"
        "  cutaway render trip.cutaway trip.mp4\n\n"
        "Exit codes: 0 done, 1 something was wrong (a sentence says what), 2 not understood, "
        "3 exported but something was missing, 130 stopped."
    ),
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": HELP_NAMES},
)
for family in (projects, info, render, generate, matte, inpaint, presets, demo, bench):
    family.register(app)
app.add_typer(edit.app, name="edit")
app.add_typer(media.app, name="media")
app.add_typer(effects.app, name="effects")
app.add_typer(models.app, name="models")
app.add_typer(takes.app, name="takes")
app.add_typer(queue.app, name="queue")


@app.callback(invoke_without_command=True)
def _options(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        typer.echo(f"cutaway {__version__}")
        raise typer.Exit


@cache
def _command() -> Callable[..., Any]:
    """All commands, worked out once from their functions."""
    command = typer.main.get_command(app)
    _hide_kinds_of_flags(command)
    return command


def _hide_kinds_of_flags(command: Any) -> None:
    """Let help show `--json` and not `--json <bool>`, which looks as if it took a value."""
    for param in command.get_params(typer.Context(command, help_option_names=HELP_NAMES)):
        if getattr(param, "is_flag", False):
            param.metavar = ""
    for each in getattr(command, "commands", {}).values():
        _hide_kinds_of_flags(each)


def main() -> None:
    """Run the command line and end the process with its exit code."""
    console.forgive()
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command, given without the program's name; its exit code."""
    try:
        _command()(arguments, prog_name="cutaway")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else EXIT_ERROR
    except Cancelled:
        console.print_warning("Stopped. Nothing was left half done.")
        return EXIT_STOPPED
    except ArgumentError as error:
        console.print_error(str(error))
        return EXIT_USAGE
    except OSError as error:
        console.print_error(sentence(error))
        return EXIT_ERROR
    except Exception as error:
        if not isinstance(error, world_errors()):
            raise
        console.print_error(str(error))
        for hint in hints(error):
            console.err.print(hint, style="dim", markup=False)
        return EXIT_ERROR
    return 0

"""The installed command as a process: what it loads, how it ends, how it is stopped."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from editor.cli.main import app
from editor.cli.saying import progress
from editor.model.task import Cancelled

COMMAND = Path(sys.executable).with_name("cutaway")
HEAVY = ("PySide6", "torch", "av", "moderngl", "skia", "sqlite_utils", "numpy")
LOADED = f"""
import sys
from editor.cli.main import run
code = run(sys.argv[1:])
print([name for name in {HEAVY!r} if name in sys.modules], code, file=sys.stderr)
"""

IN_A_ROW = """
import sys
from editor.cli.main import run
from editor.cli.saying import console
console.forgive()
print(*[run(line.split("\\t")) for line in sys.argv[1:]])
"""


def loaded(*arguments):
    """Which heavy libraries a command has loaded when it ends, and its exit code."""
    command = [sys.executable, "-c", LOADED, *map(str, arguments)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    return ended.stderr.strip().splitlines()[-1]


@pytest.mark.parametrize("command", ["--help", "edit --help", "edit set --help", "presets"])
def test_help_loads_nothing_heavy(command):
    assert loaded(*command.split()) == "[] 0"


def test_info_needs_neither_qt_nor_a_model_nor_a_graphics_card(project, footage):
    for place in (footage / "red.mp4", project):
        needed = loaded("info", place)
        assert needed.endswith("] 0")
        for name in ("PySide6", "torch", "moderngl", "skia"):
            assert name not in needed


def test_the_installed_command_edits_and_ends_with_its_exit_codes(project):
    def run(*arguments):
        command = [str(COMMAND), *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    assert run("--version").stdout.startswith("cutaway ")
    good = run("edit", "slice", project, "--at", "1s", "--json")
    assert (good.returncode, json.loads(good.stdout)["changed"]) == (0, True)
    assert run("edit", "slice", project, "--at", "1s").returncode == 1
    assert run("edit", "slice", project).returncode == 2
    assert run("edit", "undo", project).returncode == 0


def test_progress_goes_to_standard_error_and_only_where_a_person_looks(cutaway, project, tmp_path):
    ended = cutaway("render", project, tmp_path / "out.mp4", "--to", "5", "--json")
    assert ended.json["frames"] == 5
    assert ended.err == ""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_a_task_between_two_steps(number):
    before = signal.getsignal(number)
    with progress.shown("working") as task:
        task.step(0, 2, "working")
        signal.raise_signal(number)
        with pytest.raises(Cancelled):
            task.step(1, 2, "working")
    assert signal.getsignal(number) is before


def test_every_command_teaches_with_a_sentence_and_an_example():
    groups = [app, *(group.typer_instance for group in app.registered_groups)]
    groups += [each.typer_instance for group in groups[1:] for each in group.registered_groups]
    for command in (command for group in groups for command in group.registered_commands):
        assert command.callback.__doc__, command.callback
        assert "Example: cutaway " in command.epilog, command.callback


def test_benchmarks_are_listed(cutaway):
    listed = cutaway("bench").out.split()

    assert {"export_reference", "motion", "seek"} <= set(listed)
    assert "motion_measures" not in listed  # a part of one


def test_what_a_terminal_cannot_show_is_escaped(tmp_path, footage):
    odd = tmp_path / os.fsdecode(b"caf\xe9 \xe2\x98\x83.mp4")
    odd.write_bytes((footage / "red.mp4").read_bytes())
    path = tmp_path / "film.cutaway"

    environment = {**os.environ, "PYTHONIOENCODING": "ascii:strict", "PYTHONUTF8": "0"}

    def run(*arguments):
        command = [str(COMMAND), *map(str, arguments)]
        return subprocess.run(command, capture_output=True, check=False, env=environment)

    made = run("new", path, "--from", odd, "--json")
    assert made.returncode == 0, made.stderr
    added = run("edit", "append", path, odd)
    assert (added.returncode, rb"caf\udce9 \u2603.mp4" in added.stdout) == (0, True)
    told = json.loads(run("info", path, "--json").stdout)
    assert told["media"][0]["name"] == odd.name

    gone = tmp_path / os.fsdecode(b"\xff.mp4")
    several = ("info", path), ("info", odd), ("edit", "--help"), ("dance",), ("info", gone)
    lines = ("\t".join(map(str, words)) for words in several)
    command = [sys.executable, "-c", IN_A_ROW, *lines]
    ended = subprocess.run(command, capture_output=True, check=False, env=environment)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.split()[-5:] == [b"0", b"0", b"0", b"2", b"1"]
    assert rb"\udcff.mp4" in ended.stderr

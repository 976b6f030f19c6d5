"""The program as a process of its own: started without a screen, and what it loads."""

import os
import subprocess
import sys
from pathlib import Path

from editor import app

ROOT = Path(__file__).resolve().parents[4]
HEAVY = ("torch", "diffusers", "transformers", "cv2", "onnxruntime", "typer", "rich")


def environment(**more):
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}


def test_without_a_screen_a_sentence_says_what_to_do():
    nowhere = {key: value for key, value in environment().items() if "DISPLAY" not in key}
    nowhere.pop("QT_QPA_PLATFORM", None)
    ended = subprocess.run(
        [sys.executable, "-c", "from editor.app import main; main()"],
        env=nowhere,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )

    assert ended.returncode == 1
    assert ended.stderr.startswith("There is no screen to open a window on.")


def test_a_command_needs_no_window():
    ended = subprocess.run(
        [sys.executable, "-c", "from editor.app import main; main()", "--help"],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )

    assert ended.returncode == 0
    assert " open " in ended.stdout
    assert " render " in ended.stdout


OF_A_PROJECT = ("editor.ui.studio", "editor.ui.timeline.view", "moderngl", "av")


def test_the_window_begins_without_what_is_heavy_or_of_use_to_a_project_alone():
    asked = "import sys, editor.ui.program; print([m for m in sys.argv[1:] if m in sys.modules])"
    ended = subprocess.run(
        [sys.executable, "-c", asked, *HEAVY, *OF_A_PROJECT],
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )

    assert ended.stdout.strip() == "[]"


def test_the_demo_is_not_made_anew_if_it_is_there(tmp_path):
    there = tmp_path / "demo.cutaway"
    there.write_text("mine")

    class Task:
        def step(self, *_):
            raise AssertionError

    assert app.make_demo(there, Task()) == there
    assert there.read_text() == "mine"

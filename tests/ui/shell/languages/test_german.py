"""The window in German: nothing of it is left in English."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest
from hands.window_walk import texts
from PySide6.QtWidgets import QApplication

from editor.app import make_demo
from editor.crash import CrashReports
from editor.model.task import TaskControl
from editor.session.preferences import Preferences
from editor.settings import SettingsFile
from editor.ui.program import Program
from editor.ui.shots import scenes
from editor.ui.shots.settling import Settling

ROOT = Path(__file__).resolve().parents[4]
CATALOGUE = ROOT / "resources" / "translations" / "cutaway_de.ts"
SCENES = (
    *(scenes.edit, scenes.export, scenes.palette, scenes.preferences, scenes.shortcuts),
    *(scenes.keys, scenes.notice, scenes.start),
)


def translations():
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging/translate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.translations(CATALOGUE)


@pytest.fixture
def german(qtbot, qapp, tmp_path):
    """The program with the demo open, in German."""
    demo = tmp_path / "Cutaway Demo.cutaway"
    make_demo(demo, TaskControl())
    Preferences(SettingsFile(tmp_path / "settings.json")).change(
        language="de", projects_folder=str(tmp_path)
    )
    program = Program(qapp, CrashReports(tmp_path / "reports"), tmp_path, make_demo)
    with qtbot.waitExposed(program.window):
        program.begin(demo)
    qtbot.waitUntil(lambda: program.studio is not None, timeout=20_000)
    yield program
    if not program.window.may_close:
        program.close_window()
        program.end()
        program.deleteLater()
    qapp.setStyleSheet("")


def test_nothing_in_the_window_is_left_in_english(german, tmp_path):
    known = translations()
    said = {form for forms in known.values() for form in forms}
    english = {source for _, source, _ in known} - said
    scenery = scenes.Scenery(german, Settling(german), tmp_path)
    left = {}
    for scene in SCENES:
        steps = scene(scenery)
        next(steps)
        QApplication.processEvents()
        for text, place in texts():
            for line in _lines(text):
                if line in english:
                    left.setdefault(line, f"{place}, scene {scenes.name_of(scene)}")
        next(steps, None)

    assert left == {}


def _lines(text):
    """The texts that a rich one is put together of; the plain one itself."""
    yield text
    for line in re.split(r"<[^>]*>|\n| &nbsp;", text):
        yield line.strip().replace("&", "")

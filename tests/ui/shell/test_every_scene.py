"""The window in every scene, in German: nothing is left in English, and readers of screens are told
what everything is."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest
from hands.window_walk import hint_of, name_of, place_of, seen_widgets, takes_focus, texts
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication

from editor.app import make_demo
from editor.crash import CrashReports
from editor.model.task import TaskControl
from editor.session.preferences import Preferences
from editor.settings import SettingsFile
from editor.ui.program import Program
from editor.ui.shots import generating, scenes
from editor.ui.shots.settling import Settling

ROOT = Path(__file__).resolve().parents[3]
CATALOGUE = ROOT / "resources" / "translations" / "cutaway_de.ts"
SCENES = (
    *(scenes.edit, scenes.source, scenes.curves, scenes.effects, scenes.export, scenes.palette),
    *(scenes.preferences, scenes.shortcuts, scenes.keys, scenes.jobs, scenes.notice),
    *(generating.takes, generating.compare, generating.blind, scenes.start),
)
NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Grouping)


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


def test_all_is_in_german_and_told_to_readers_of_screens(german, tmp_path):
    known = translations()
    said = {form for forms in known.values() for form in forms}
    english = {source for _, source, _ in known} - said
    scenery = scenes.Scenery(german, Settling(german), tmp_path)
    judged, left, faults = set(), {}, {}
    for scene in SCENES:
        steps = scene(scenery)
        next(steps)
        QApplication.processEvents()
        for text, shower in texts():
            if text in judged:
                continue
            judged.add(text)
            for line in _lines(text):
                if line in english:
                    left.setdefault(line, f"{place_of(shower)}, scene {scenes.name_of(scene)}")
        for widget in seen_widgets():
            for fault in _faults(widget):
                faults.setdefault((place_of(widget), fault), scenes.name_of(scene))
        next(steps, None)

    assert left == {}
    assert not faults, "\n".join(f"{key}: {value}" for key, value in faults.items())


def _lines(text):
    """The texts that a rich one is put together of; the plain one itself."""
    yield text
    for line in re.split(r"<[^>]*>|\n| &nbsp;", text):
        yield line.strip().replace("&", "")


def _faults(widget):
    if isinstance(widget, QAbstractButton) and not hint_of(widget):
        yield "no hint"
    if not takes_focus(widget):
        return
    if not name_of(widget):
        yield "no name"
    if type(widget).__module__.startswith("PySide6."):
        return  # Qt knows what it is
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None or interface.role() in NO_ROLE:
        yield f"no role but {None if interface is None else interface.role().name}"

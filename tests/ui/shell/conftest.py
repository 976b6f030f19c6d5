"""The whole program, as `cutaway` starts it, with folders of its own."""

from __future__ import annotations

from fractions import Fraction

import pytest

from editor.app import make_demo
from editor.crash import CrashReports
from editor.model.edits.ids import random_id
from editor.model.edits.project.new import new_project
from editor.store.project_file import ProjectFile
from editor.ui.program import Program


@pytest.fixture
def film(tmp_path):
    """A project file with an empty sequence."""
    path = tmp_path / "films" / "trip.cutaway"
    path.parent.mkdir()
    ProjectFile.create(path, new_project("Trip", Fraction(25), 640, 360, new_id=random_id)).close()
    return path


@pytest.fixture
def start(qtbot, qapp, tmp_path):
    """Starts the program; each start finds what the one before has left. Ends all at the end."""
    programs = []

    def started(project=None):
        program = Program(qapp, CrashReports(tmp_path / "reports"), tmp_path / "config", make_demo)
        program.preferences.change(projects_folder=str(tmp_path / "projects"))
        programs.append(program)
        with qtbot.waitExposed(program.window):
            program.begin(project)
        if project is not None:
            qtbot.waitUntil(lambda: program.studio is not None)
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        return program

    yield started
    for program in programs:
        end(program)
    qapp.setStyleSheet("")


def end(program):
    """As the user does; Qt itself goes on, for the next test."""
    if not program.window.may_close:
        program.close_window()
        program.end()
        program.deleteLater()


@pytest.fixture
def finish():
    return end

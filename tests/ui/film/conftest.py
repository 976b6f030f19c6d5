"""The program with folders of its own, and footage for a film of a minute."""

from __future__ import annotations

import pytest
from hands.cutter import SAMPLES, Cutter

from editor.api.film import Film
from editor.api.timeline.footage import Cut
from editor.app import make_demo
from editor.crash import CrashReports
from editor.ui.program import Program

RATE, SIZE = 12, (320, 180)
FIVE_SECONDS = Cut(12, duration=60)


@pytest.fixture(scope="session")
def footage(tmp_path_factory):
    """Seven seconds of the sample films, small."""
    folder = tmp_path_factory.mktemp("footage")
    with Film.new(folder / "made", size=SIZE, rate=RATE) as film:
        film.timeline.append(SAMPLES / "bigbuckbunny.mp4")
        film.timeline.append(SAMPLES / "bigbuckbunny_meadow.mp4", cut=Cut(0, duration=20))
        film.render(folder / "meadow.mp4", "h264")
    return folder / "meadow.mp4"


@pytest.fixture
def start(qtbot, qapp, tmp_path):
    """Starts the program as it is; ends all of them at the end."""
    programs = []

    def started(project=None):
        program = Program(qapp, CrashReports(tmp_path / "reports"), tmp_path / "config", make_demo)
        program.preferences.change(
            projects_folder=str(tmp_path / "projects"), automatic_proxies=False
        )
        program.window.resize(1700, 1000)
        programs.append(program)
        with qtbot.waitExposed(program.window):
            program.begin(project)
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        return program

    yield started
    for program in programs:
        end(program)
    qapp.setStyleSheet("")


def end(program):
    if not program.window.may_close:
        program.close_window()
        program.end()
        program.deleteLater()


@pytest.fixture
def finish():
    return end


@pytest.fixture
def cutter(qtbot, start):
    return Cutter(qtbot, start())


@pytest.fixture
def film(tmp_path, footage):
    """A project of one minute: twelve clips of five seconds on V1, with their sound on A1."""
    path = tmp_path / "projects" / "Minute.cutaway"
    path.parent.mkdir()
    with Film.new(path, size=SIZE, rate=RATE) as film:
        film.timeline.append(*[footage] * 12, cut=FIVE_SECONDS)
    return path


@pytest.fixture
def minute(qtbot, start, film):
    """That film, open."""
    cutter = Cutter(qtbot, start(film))
    cutter.sit_down()
    return cutter

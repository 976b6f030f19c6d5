"""Pictures of the window: every workspace with the demo, the start page, what opens over them.

Needs no screen: without one Qt draws into memory.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QPoint, QSize, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from editor.crash import CrashReports
from editor.model.task import TaskControl
from editor.settings import Appearance
from editor.ui.program import Program, made_application
from editor.ui.start.program_commands import MakeDemo

SIZES = (QSize(1920, 1080), QSize(1366, 768))
_SETTLE_MS, _BRIEF_MS = 2500, 500
_FRAME = 60


def take_shots(folder: Path, make_demo: MakeDemo, screen: bool) -> list[Path]:
    """Write the pictures into `folder`; their paths."""
    if not screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="cutaway-") as place:
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(Path(place) / name.lower())
        application = made_application(sys.argv)
        reports = CrashReports(Path(place) / "reports")
        program = Program(application, reports, Path(place) / "config", make_demo)
        program.preferences.change(projects_folder=str(Path(place) / "projects"))
        demo = make_demo(Path(place) / "projects" / "Morning.cutaway", TaskControl())
        written = [
            _written(program.window, folder / f"{name}.png") for name in _scenes(program, demo)
        ]
        program.close_window()
        program.end()
    return written


def _scenes(program: Program, demo: Path) -> Iterator[str]:
    """Brings the window into one state after another; the name of each."""
    program.begin(None)
    for size in SIZES:
        program.window.resize(size)
        for look in (Appearance.DARK, Appearance.LIGHT):
            program.preferences.change(appearance=look)
            suffix = f"{look}-{size.width()}x{size.height()}"
            _wait(_BRIEF_MS)
            yield f"start-{suffix}"
            yield from _with_project(program, demo, suffix)
            program.projects.close()
            _wait(_BRIEF_MS)


def _with_project(program: Program, demo: Path, suffix: str) -> Iterator[str]:
    program.projects.open(demo)
    while program.studio is None:
        _wait(50)
    studio = program.studio
    studio.session.playhead.seek(_FRAME)
    for workspace in ("generate", "export", "edit"):
        studio.actions.run(f"workspace.{workspace}")
        _wait(_SETTLE_MS)
        yield f"{workspace}-{suffix}"
    for command in ("window.palette", "edit.preferences", "edit.shortcuts", "help.shortcuts"):
        studio.actions.run(command)
        _wait(_BRIEF_MS)
        yield f"{command.replace('.', '-')}-{suffix}"
        for over in _over(program.window):
            over.close()


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _over(window: QWidget) -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each != window]


def _written(window: QWidget, path: Path) -> Path:
    """The window with what stands over it, as a PNG."""
    picture = QPixmap(window.grab())
    painter = QPainter(picture)
    origin = window.mapToGlobal(QPoint(0, 0))
    for each in _over(window):
        painter.drawPixmap(each.mapToGlobal(QPoint(0, 0)) - origin, each.grab())
    painter.end()
    picture.save(str(path))
    return path

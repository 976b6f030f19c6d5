"""Takes the pictures: every scene, dark and light, on a large screen and a small one."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from fnmatch import fnmatch
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from editor.crash import CrashReports
from editor.model.edits.ids import random_id
from editor.model.edits.project.new import new_project
from editor.model.task import TaskControl
from editor.settings import Appearance
from editor.store.project_file import ProjectFile
from editor.ui.program import Program, made_application
from editor.ui.shots.cutting_out import OF_ROTO
from editor.ui.shots.generating import OF_GENERATION
from editor.ui.shots.scenes import (
    OF_DEMO,
    OF_EMPTY,
    OF_START,
    Scene,
    Scenery,
    name_of,
    windows_over,
)
from editor.ui.shots.settling import Settling
from editor.ui.start.program_commands import MakeDemo
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.viewport.full_screen import FullScreen

SIZES = (QSize(1920, 1080), QSize(1366, 768))
LOOKS = (Appearance.DARK, Appearance.LIGHT)


def take_shots(folder: Path, make_demo: MakeDemo, only: tuple[str, ...] = ()) -> Iterator[Path]:
    """Write the pictures into `folder`, and say of each where it is.

    Needs no screen: Qt draws into memory, so a picture is the same wherever it is taken.

    Args:
        only: patterns of names, such as `edit-dark-*`; empty: all.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="cutaway-") as place, _program(Path(place), make_demo) as shown:
        yield from _Taking(shown, Path(place), folder, make_demo, only or ("*",)).take()


class _Taking:
    def __init__(
        self,
        program: Program,
        place: Path,
        folder: Path,
        make_demo: MakeDemo,
        only: tuple[str, ...],
    ) -> None:
        self._program, self._folder, self._only = program, folder, only
        self._settling = Settling(program)
        self._scenery = Scenery(program, self._settling, place)
        self._demo, self._others = _projects(place / "projects", make_demo)

    def take(self) -> Generator[Path]:
        for look in LOOKS:
            groups = [
                (project, scenes)
                for project, scenes in (
                    (self._others[0], OF_EMPTY),
                    (self._demo, (*OF_DEMO, *OF_GENERATION, *OF_ROTO)),
                    (None, OF_START),
                )
                if any(self._wants(scene, look, size) for scene in scenes for size in SIZES)
            ]
            if groups:
                self._program.preferences.change(appearance=look)
            for project, scenes in groups:
                self._open(project)
                for size in SIZES:
                    yield from self._take_all(scenes, look, size)

    def _take_all(
        self, scenes: tuple[Scene, ...], look: Appearance, size: QSize
    ) -> Generator[Path]:
        wanted = [scene for scene in scenes if self._wants(scene, look, size)]
        if wanted:
            self._program.window.resize(size)
            self._scenery.look_anew()
        for scene in wanted:
            setting = scene(self._scenery)
            self._settling.settle()
            next(setting)
            self._settling.settle()
            yield self._written(_name(scene, look, size))
            next(setting, None)

    def _wants(self, scene: Scene, look: Appearance, size: QSize) -> bool:
        name = _name(scene, look, size)
        return any(fnmatch(name, each) or fnmatch(name_of(scene), each) for each in self._only)

    def _open(self, project: Path | None) -> None:
        """Have that project open, or none and the start page with those that were."""
        projects = self._program.projects
        if project is None:
            projects.close()
            recent = tuple(str(each) for each in (self._demo, *self._others))
            self._program.preferences.change(recent_projects=recent)
        else:
            projects.open(project)
            self._settling.until(
                lambda: (
                    projects.document is not None
                    and projects.document.path == project
                    and self._program.studio is not None
                )
            )
        self._settling.settle()

    def _written(self, name: str) -> Path:
        """The window with what stands over it, as a PNG."""
        window = self._program.window
        over = windows_over(window)
        alone = next((each for each in over if isinstance(each, FullScreen)), None)
        picture = QPixmap((alone or window).grab())
        if alone is not None:  # is as large as the screen
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(window.size(), mode=smooth)
        else:
            painter = QPainter(picture)
            origin = window.mapToGlobal(QPoint(0, 0))
            painter.setPen(current_theme().colour(Token.LINE))  # a system's frame is not there
            for each in over:
                corner = each.mapToGlobal(QPoint(0, 0)) - origin
                painter.drawPixmap(corner, each.grab())
                painter.drawRect(QRect(corner, each.size()).adjusted(-1, -1, 0, 0))
            painter.end()
        path = self._folder / f"{name}.png"
        picture.save(str(path))
        return path


@contextmanager
def _program(place: Path, make_demo: MakeDemo) -> Generator[Program]:
    """The running program, with nothing of the user's: settings and caches lie in `place`."""
    os.environ["QT_QPA_PLATFORM"] = _in_memory(place)
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(place / name.lower())
    application = made_application(sys.argv)
    QApplication.setCursorFlashTime(0)
    program = Program(application, CrashReports(place / "reports"), place / "config", make_demo)
    program.preferences.change(
        projects_folder=str(place / "projects"),
        cache_folder=str(place / "cache"),
        automatic_proxies=False,
    )
    program.begin(None)
    program.window.move(0, 0)
    try:
        yield program
    finally:
        program.close_window()
        program.end()


def _in_memory(place: Path) -> str:
    """Qt's platform that draws into memory, with a screen as large as the largest picture."""
    if sys.platform == "win32":  # a drive's colon would end the file's name
        return "offscreen"
    size = SIZES[0]
    screen = {
        "name": "memory",
        "x": 0,
        "y": 0,
        "width": size.width(),
        "height": size.height(),
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
    path = place / "screen.json"
    path.write_text(json.dumps({"windowFrameMargins": False, "screens": [screen]}))
    return f"offscreen:configfile={path}"


def _projects(folder: Path, make_demo: MakeDemo) -> tuple[Path, tuple[Path, ...]]:
    """The demo's project, and others to be listed beside it; the first of them is empty."""
    demo = make_demo(folder / "Good Morning.cutaway", TaskControl())
    empty = folder / "Summer.cutaway"
    made = new_project("Summer", Fraction(25), 1920, 1080, new_id=random_id)
    ProjectFile.create(empty, made).close()
    again = folder / "Coffee, Second Cut.cutaway"
    shutil.copyfile(demo, again)
    return demo, (empty, again)


def _name(scene: Scene, look: Appearance, size: QSize) -> str:
    return f"{name_of(scene)}-{look}-{size.width()}x{size.height()}"

"""What can be done with projects and the program itself, wherever one is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.jobs.queue import JobQueue, Lane
from editor.model.project import Project
from editor.model.task import TaskControl
from editor.session.notices import Notices, Severity
from editor.session.preferences import Preferences
from editor.session.projects import SUFFIX, Projects
from editor.settings import projects_folder
from editor.ui.commands.actions import Actions
from editor.ui.frame.leaving.exports import Leaving
from editor.ui.start.new_project import NewProjectDialog, free_name, usual_project

MakeDemo = Callable[[Path, TaskControl], Path]


class ProgramCommands(QObject):
    """`make_demo` makes the demo's project at a path, unless it is there already."""

    quit_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        preferences: Preferences,
        jobs: JobQueue,
        notices: Notices,
        projects: Projects,
        make_demo: MakeDemo,
    ) -> None:
        super().__init__(window)
        self.leaving = Leaving(window)
        self._window, self._preferences, self._jobs = window, preferences, jobs
        self._notices, self._projects, self._make_demo = notices, projects, make_demo
        self._footage: dict[Path, tuple[Path, ...]] = {}  # for projects that are being made

    def connect_to(self, actions: Actions, *, is_open: bool) -> None:
        """Answer for the commands; some need a project that `is_open`."""
        actions.connect_to("project.new", self.new)
        actions.connect_to("project.open", self.open)
        actions.connect_to("project.demo", self.open_demo)
        actions.connect_to("project.quit", self.quit)
        if is_open:
            actions.connect_to("project.save_copy", self.save_copy)
            actions.connect_to("project.close", self.close)
            actions.connect_to("project.reveal", self.reveal)

    def quit(self) -> None:
        self.leaving.leave(self.quit_wanted.emit)

    def close(self) -> None:
        self.leaving.leave(self._projects.close)

    def open_path(self, path: Path) -> None:
        self.leaving.leave(partial(self._projects.open, path))

    def new_with(self, footage: tuple[Path, ...]) -> None:
        """A project with that footage, named for the first of it."""
        folder = self._folder()
        name = free_name(folder, footage[0].stem)
        path = folder / f"{name}{SUFFIX}"
        self._footage[path.absolute()] = footage
        self._create(path, usual_project(name))

    def footage_for(self, project: Path) -> tuple[Path, ...]:
        """What the project that was opened just now was made for; it is told once."""
        return self._footage.pop(project, ())

    def new(self) -> None:
        dialog = NewProjectDialog(self._folder(), self._window)
        dialog.made.connect(self._create)
        dialog.open()

    def open(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open Project"), str(self._folder()))
        dialog.setNameFilter(self._filter())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._open_file)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_demo(self) -> None:
        """The demo as it was left; made first if it is not there."""
        path = self._folder() / f"Cutaway Demo{SUFFIX}"

        def work(task: TaskControl) -> Path:
            return self._make_demo(path, task)

        job = self._jobs.start(self.tr("Making the demo"), work, Lane.MEDIA)
        job.finished.connect(self.open_path)
        job.failed.connect(self._on_demo_failed)

    def save_copy(self) -> None:
        document = self._projects.document
        assert document is not None
        path = document.path
        name = path.with_name(self.tr("{name} copy").format(name=path.stem) + SUFFIX)
        dialog = QFileDialog(self._window, self.tr("Save a Copy"), str(name))
        dialog.setNameFilter(self._filter())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(self._copy_to)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def reveal(self) -> None:
        document = self._projects.document
        assert document is not None
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(document.path.parent)))

    def _folder(self) -> Path:
        return projects_folder(self._preferences.settings)

    def _filter(self) -> str:
        return self.tr("Cutaway projects") + f" (*{SUFFIX})"

    def _create(self, path: Path, project: Project) -> None:
        self.leaving.leave(partial(self._projects.create, path, project))

    def _open_file(self, path: str) -> None:
        self.open_path(Path(path))

    def _copy_to(self, path: str) -> None:
        self._projects.save_copy(Path(path))

    def _on_demo_failed(self, error: Exception) -> None:
        self._notices.post(
            self.tr("The demo could not be made: {why}").format(why=error), Severity.ERROR
        )

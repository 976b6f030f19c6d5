"""The project that is open, and how another one comes in its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.jobs.project_writer import ProjectWriter
from editor.jobs.queue import JobQueue, Lane
from editor.model.project import Project
from editor.model.task import TaskControl
from editor.session.document import Document
from editor.store.errors import (
    DamagedProjectError,
    ProjectFileError,
    UnwritableProjectError,
    sentences,
)
from editor.store.history import History
from editor.store.project_file import ProjectFile
from editor.store.recover import recover

SUFFIX = ".cutaway"
_WAIT_S = 1.5  # for the same file to be closed by this program, or a command


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a project was not opened: a sentence, and what can be done instead."""

    path: Path
    reason: str
    can_recover: bool
    can_read: bool


class Projects(QObject):
    """Opens on a thread of its own; the project before stays open until the next one is there."""

    opening = Signal(object)  # Path
    opened = Signal(object)  # Document
    refused = Signal(object)  # Refusal
    recovered = Signal(object)  # what was lost: a tuple of sentences
    copied = Signal(object)  # Path of the copy
    closing = Signal()  # the project is about to be left
    closed = Signal()

    def __init__(self, jobs: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self._jobs = jobs
        self._writer: ProjectWriter | None = None
        self._coming: ProjectWriter | None = None
        self._coming_path = Path()
        self._losses: tuple[str, ...] = ()
        self._leaving: list[ProjectWriter] = []

    @property
    def is_opening(self) -> bool:
        return self._coming is not None

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open the project at `path`; the one that is open already stays as it is."""
        path = path.absolute()
        if self.document is not None and self.document.path == path:
            if self.document.is_read_only == read_only:
                return
            self.close()
        self._start(path, lambda: ProjectFile.open(path, read_only=read_only, wait_s=_WAIT_S))

    def create(self, path: Path, project: Project) -> None:
        """Make a new file that holds `project`, in a folder that is made if need be; open it."""
        path = path.absolute()

        def creation() -> ProjectFile:
            with sentences(path):
                path.parent.mkdir(parents=True, exist_ok=True)
            return ProjectFile.create(path, project)

        self._start(path, creation)

    def recover(self, path: Path) -> None:
        """Open a copy of what can be read of a damaged project."""
        path = path.absolute()

        def recovery() -> ProjectFile:
            found = recover(path)
            self._losses = found.losses
            return found.project_file

        self._start(path, recovery)

    def save_copy(self, path: Path) -> None:
        """Write the open project to another file as well; `copied` tells when it is there."""
        assert self._writer is not None
        self._writer.save_copy(path)

    def close(self) -> None:
        """Leave the project; what is still being written is finished in the background."""
        if self._writer is None:
            return
        self.closing.emit()
        writer, document = self._writer, self.document
        self._writer = self.document = None
        self._leaving.append(writer)
        assert document is not None
        document.deleteLater()

        def finish(_: TaskControl) -> ProjectWriter:
            writer.close()
            return writer

        job = self._jobs.start(self.tr("Close the project"), finish, Lane.QUICK, is_shown=False)
        job.finished.connect(self._on_left)
        self.closed.emit()

    def wait_until_written(self) -> None:
        """At the end of the program: all edits are in the file, and it is closed."""
        for writer in (*self._leaving, self._coming, self._writer):
            if writer is not None:
                writer.close()

    def _on_left(self, writer: ProjectWriter) -> None:
        self._leaving.remove(writer)
        writer.deleteLater()

    def _start(self, path: Path, opening: Callable[[], ProjectFile]) -> None:
        if self._coming is not None:
            return
        self._losses = ()
        self._coming_path = path
        self._coming = ProjectWriter(opening, self)
        self._coming.opened.connect(self._on_opened)
        self._coming.refused.connect(self._on_refused)
        self.opening.emit(path)
        self._coming.start()

    def _on_opened(self, project: Project, history: History) -> None:
        writer = self._coming
        assert writer is not None
        self.close()
        self._coming = None
        self._writer = writer
        writer.copied.connect(self.copied)
        self.document = Document(project, history, writer, self)
        self.opened.emit(self.document)
        if self._losses:
            self.recovered.emit(self._losses)

    def _on_refused(self, error: ProjectFileError) -> None:
        writer, self._coming = self._coming, None
        assert writer is not None
        writer.deleteLater()
        self.refused.emit(
            Refusal(
                self._coming_path,
                str(error),
                isinstance(error, DamagedProjectError),
                isinstance(error, UnwritableProjectError) and self._coming_path.is_file(),
            )
        )

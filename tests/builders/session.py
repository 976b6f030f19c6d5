"""Real projects on disk, opened as the window opens them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from editor.jobs.project_writer import ProjectWriter
from editor.model.project import Project
from editor.session.document import Document
from editor.session.notices import Notices
from editor.session.session import Session
from editor.store.project_file import ProjectFile


@contextmanager
def opened_document(qtbot: QtBot, path: Path) -> Iterator[Document]:
    """The project file at `path`, and at the end all that was done to it in the file."""
    writer = ProjectWriter(lambda: ProjectFile.open(path))
    with qtbot.waitSignal(writer.opened) as opened:
        writer.start()
    try:
        assert opened.args
        project, history = opened.args
        yield Document(project, history, writer)
    finally:
        writer.close()


@contextmanager
def opened_session(qtbot: QtBot, path: Path, project: Project | None = None) -> Iterator[Session]:
    """The same as a session; `project` is written to `path` first."""
    if project is not None:
        ProjectFile.create(path, project).close()
    with opened_document(qtbot, path) as document:
        yield Session(document, Notices())

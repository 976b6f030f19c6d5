"""Leaving a project: an export that runs would be lost, and edits that could not be written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from editor.jobs.queue import Job, JobQueue, Lane
from editor.session.document import Document
from editor.ui.frame.leaving.unwritten import Unwritten


class Leaving(QObject):
    """`leave` asks only if an export runs, or the file lacks edits."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.unwritten = Unwritten(window)
        self._jobs: JobQueue | None = None
        self._then: Callable[[], object] | None = None
        self.question: QMessageBox | None = None
        self._stop: QPushButton | None = None
        self._wait: QPushButton | None = None

    def watch(self, jobs: JobQueue | None, document: Document | None = None) -> None:
        """The project that is open, if one is, and its jobs."""
        self.unwritten.watch(document)
        self._jobs = jobs
        self._then = None
        if jobs is not None:
            jobs.ended.connect(self._on_ended)

    def leave(self, then: Callable[[], object]) -> None:
        """Do `then`, at once or when the user has said what becomes of edits and export."""
        self.unwritten.leave(partial(self._leave_exports, then))

    def _leave_exports(self, then: Callable[[], object]) -> None:
        if not self._exports():
            then()
            return
        if self.question is not None:
            return
        self._then = then
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("An export is running"))
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(self.tr("An export is running."))
        box.setInformativeText(self.tr("The project itself is saved. Leave when it is done?"))
        self._wait = box.addButton(self.tr("When It Is Done"), QMessageBox.ButtonRole.AcceptRole)
        self._stop = box.addButton(self.tr("Stop It Now"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(self._wait)
        box.finished.connect(self._on_answer)
        self.question = box
        box.open()

    def _exports(self) -> list[Job]:
        jobs = self._jobs.jobs if self._jobs is not None else ()
        return [job for job in jobs if job.lane is Lane.EXPORT and not job.state.is_ended]

    def _on_answer(self) -> None:
        box, self.question = self.question, None
        assert box is not None
        answer = box.clickedButton()
        box.deleteLater()
        if answer is self._stop:
            for job in self._exports():
                job.cancel()
            self._go()
        elif answer is self._wait:
            self._on_ended(None)
        else:
            self._then = None

    def _on_ended(self, _: object) -> None:
        if self._then is not None and self.question is None and not self._exports():
            self._go()

    def _go(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

"""Jobs that are known by what they are about, at most one for each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from editor.jobs.queue import Job, JobQueue, Lane
from editor.model.task import TaskControl


class Errands(QObject):
    """`under_way`: those that have not ended, by what each is about."""

    changed = Signal()
    ended = Signal()  # one of them; it is under way no more
    finished = Signal(str, object)  # what it is about, what its work returned
    failed = Signal(str, str, object)  # what it is about, a sentence, the Exception

    def __init__(
        self, jobs: JobQueue, expected: tuple[type[Exception], ...], parent: QObject | None = None
    ) -> None:
        """
        Args:
            expected: what their work raises with a sentence for the user.
        """
        super().__init__(parent)
        self._jobs, self._expected = jobs, expected
        self.under_way: dict[str, Job] = {}

    def start(self, about: str, label: str, work: Callable[[TaskControl], object]) -> None:
        """Nothing happens where one is about the same."""
        if about in self.under_way:
            return
        job = self._jobs.start(label, work, Lane.MODELS)
        job.setObjectName(about)
        self.under_way[about] = job
        job.changed.connect(self._on_changed)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        self.changed.emit()

    def cancel(self, about: str) -> None:
        job = self.under_way.get(about)
        if job is not None:
            job.cancel()

    def _on_changed(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job.state.is_ended:
            self.under_way.pop(job.objectName(), None)
            self.ended.emit()
        self.changed.emit()

    def _on_finished(self, result: object) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        self.finished.emit(job.objectName(), result)

    def _on_failed(self, error: Exception) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        known = isinstance(error, self._expected)
        said = str(error) if known else self.tr("It failed: %1").replace("%1", str(error))
        self.failed.emit(job.objectName(), said, error)

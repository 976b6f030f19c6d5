"""Has exports foreseen and carried out, and says what became of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from editor.compositor.isf.catalogue import Catalogue
from editor.export.exporter import ExportReport
from editor.jobs.export_sequence import ExportOrder, Outlook, carry_out, foresee
from editor.jobs.queue import Job, JobQueue, JobState, Lane
from editor.session.notices import Severity
from editor.session.session import Session
from editor.ui.export.words import size_text
from editor.ui.reveal import reveal
from editor.ui.sentences.translated import translated
from editor.ui.widgets.progress_row import clock

_PAUSE_MS = 120


class Ordering(QObject):
    foreseen = Signal(object)  # Outlook of the order asked about last

    def __init__(
        self, session: Session, jobs: JobQueue, catalogue: Catalogue, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._notices, self._jobs, self._catalogue = session.notices, jobs, catalogue
        self._asked: ExportOrder | None = None
        self._looking: Job | None = None
        self._paths: dict[Job, Path] = {}
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE_MS)
        self._wait.timeout.connect(self._look)
        jobs.ended.connect(self._on_ended)

    def foresee(self, order: ExportOrder) -> None:
        """Find out what would come of `order`, off this thread; the newest order counts."""
        self._asked = order
        self._wait.start()

    def start(self, order: ExportOrder) -> Job:
        label = self.tr("Export “{name}”").format(name=order.path.name)
        job = self._jobs.start(label, partial(carry_out, order, self._catalogue), Lane.EXPORT)
        self._paths[job] = order.path
        return job

    def is_under_way(self, path: Path) -> bool:
        """Whether a queued or running export writes to `path`."""
        return any(path == other and not job.state.is_ended for job, other in self._paths.items())

    @Slot()
    def _look(self) -> None:
        if self._asked is None:
            return
        if self._looking is not None and not self._looking.state.is_ended:
            self._looking.cancel()
        self._looking = self._jobs.start(
            self.tr("Look at the export"),
            partial(foresee, self._asked, self._catalogue),
            Lane.QUICK,
            is_shown=False,
        )
        self._looking.finished.connect(self._on_foreseen)

    @Slot(object)
    def _on_foreseen(self, outlook: Outlook) -> None:
        if outlook.order is self._asked:
            self.foreseen.emit(outlook)

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        if job.lane is not Lane.EXPORT:
            return
        self._paths.pop(job, None)
        if isinstance(job.result, ExportReport):
            self._tell(job.result)
        elif job.state is JobState.FAILED:
            sentence = self.tr("{label} failed. {reason}")
            first, _, rest = translated(str(job.error)).partition("\n")
            self._notices.post(
                sentence.format(label=job.label, reason=first), Severity.ERROR, details=rest
            )

    def _tell(self, report: ExportReport) -> None:
        sentence = self.tr("Exported “{name}”: {size} in {time}.").format(
            name=report.path.name,
            size=size_text(report.size_bytes),
            time=clock(report.elapsed_s),
        )
        if report.missing:
            sentence += " " + self.tr("Something is missing in it.")
        self._notices.post(
            sentence,
            Severity.WARNING if report.missing else Severity.OK,
            self.tr("Show in Folder"),
            partial(reveal, report.path),
            "\n".join(map(translated, report.missing)),
        )

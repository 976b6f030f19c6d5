"""Everything that runs in the background, waits for its turn, or has ended."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from editor.jobs.queue import Job, Lane
from editor.ui.jobs.generations import GenerationQueue
from editor.ui.jobs.row import JobRow
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.empty_state import EmptyState

_ROWS_AT_ONCE = 4  # made before the window is given back to its events


class JobsPanel(QWidget):
    """The newest job is on top. Rows are made a few at a time, and only while they can be seen."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = studio.jobs
        self._rows: dict[Job, JobRow] = {}
        self._rowless: deque[Job] = deque()
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._make_rows)
        self._empty = EmptyState(
            "clock",
            self.tr("Nothing to do"),
            self.tr("Generation, imports, proxies and exports show here while they run."),
            parent=self,
        )
        self._list = QWidget(self)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setAccessibleName(self.tr("Jobs"))
        area.setWidgetResizable(True)
        area.setWidget(self._list)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._summary = ElidedLabel("", self)
        self._summary.setProperty("tone", "secondary")
        self._clear = QPushButton(self.tr("Clear Finished"), self)
        self._clear.setFlat(True)
        self._clear.setToolTip(self.tr("Takes out of the list what has ended."))
        self._clear.clicked.connect(self.clear_ended)
        full = QWidget(self)
        self.generations = GenerationQueue(studio, full)
        studio.session.document.project_changed.connect(self._refresh)
        studio.preferences.changed.connect(self._refresh)
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        theme = current_theme()
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(Space.S), theme.px(2), theme.px(Space.XS), theme.px(2))
        head.addWidget(self._summary, 1)
        head.addWidget(self._clear)
        column.addWidget(self.generations)
        column.addLayout(head)
        column.addWidget(area, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        self.setAccessibleName(self.tr("Jobs"))
        self._queue.added.connect(self._add)
        self._queue.removed.connect(self._remove)
        self._queue.ended.connect(self._refresh)
        for job in self._queue.jobs:
            self._add(job)
        self._refresh()

    @property
    def rows(self) -> tuple[JobRow, ...]:
        """From top to bottom."""
        return tuple(reversed(self._rows.values()))

    @Slot()
    def clear_ended(self) -> None:
        for job in (*self._rows, *self._rowless):
            if job.state.is_ended:
                self._queue.forget(job)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start()

    @Slot(object)
    def _add(self, job: Job) -> None:
        if job.is_shown and job.lane is not Lane.ACCELERATOR:  # that is in the queue above
            self._rowless.append(job)
            if self.isVisible() and not self._later.isActive():
                self._make_rows()
            self._refresh()

    @Slot()
    def _make_rows(self) -> None:
        if not self.isVisible():
            return
        for _ in range(min(_ROWS_AT_ONCE, len(self._rowless))):
            job = self._rowless.popleft()
            self._rows[job] = JobRow(job, self._queue, self._list)
            self._column.insertWidget(0, self._rows[job])
            self._later.start()

    @Slot(object)
    def _remove(self, job: Job) -> None:
        if job in self._rowless:
            self._rowless.remove(job)
        row = self._rows.pop(job, None)
        if row is not None:
            row.hide()
            row.deleteLater()
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        jobs = (*self._rows, *self._rowless)
        going = sum(not job.state.is_ended for job in jobs)
        self.generations.refresh()
        self._stack.setCurrentIndex(1 if jobs or self.generations.has_any else 0)
        done = "" if self.generations.has_any else self.tr("All done")
        self._summary.set_text(self.tr("%n under way", "", going) if going else done)
        self._clear.setEnabled(going < len(jobs))

"""The bottom line's left half: the job that runs, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from editor.jobs.queue import Job, JobQueue, JobState
from editor.ui.icons.icon import icon
from editor.ui.theme.metrics import ICON, Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.progress_row import set_quietly

_BAR = 140


class JobsLine(QWidget):
    """Of several jobs the oldest that runs is shown, with how many others there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queues: list[JobQueue] = []
        self._shown: Job | None = None
        self._label = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(current_theme().px(_BAR))
        self._left = QLabel(self)
        self._left.setProperty("tone", "secondary")
        longest = "100 %  " + self.tr("{time} left").format(time="00:00")
        self._left.setMinimumWidth(self._left.fontMetrics().horizontalAdvance(longest))
        self.cancel = QToolButton(self)
        self.cancel.setIcon(icon("close"))
        self.cancel.setIconSize(QSize(ICON - 4, ICON - 4))
        self.cancel.setAccessibleName(self.tr("Stop the job"))
        self.cancel.setToolTip(self.tr("<b>Stop</b><br>Ends this job; nothing is left half done."))
        self.cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for widget in (self._label, self._bar, self._left, self.cancel):
            row.addWidget(widget)
        row.addStretch(1)
        self._refresh()

    def watch(self, queue: JobQueue) -> None:
        """Show the jobs of `queue` too, until it is gone."""
        self._queues.append(queue)
        queue.added.connect(self._on_added)
        queue.ended.connect(self._refresh)
        for job in queue.jobs:
            self._on_added(job)
        self._refresh()

    def leave(self, queue: JobQueue) -> None:
        """No longer show the jobs of `queue`, which is about to be closed."""
        self._queues.remove(queue)
        queue.added.disconnect(self._on_added)
        queue.ended.disconnect(self._refresh)
        self._refresh()

    def _on_added(self, job: Job) -> None:
        job.changed.connect(self._refresh)
        self._refresh()

    def _running(self) -> list[Job]:
        jobs = [job for queue in self._queues for job in queue.jobs if job.is_shown]
        going = [job for job in jobs if not job.state.is_ended]
        return sorted(going, key=lambda job: job.state is JobState.QUEUED)

    def _refresh(self, _: object = None) -> None:
        going = self._running()
        self._shown = going[0] if going else None
        for widget in (self._label, self._bar, self._left, self.cancel):
            widget.setVisible(bool(going))
        if self._shown is None:
            return
        job, others = self._shown, len(going) - 1
        more = " " + self.tr("and %n more", "", others) if others else ""
        self._label.setText(job.label + more)
        progress = job.progress
        if progress is None or progress.total <= 0:
            self._bar.setRange(0, 0)
            said = self.tr("waiting") if job.state is JobState.QUEUED else ""
        else:
            self._bar.setRange(0, 1000)
            set_quietly(self._bar, 1000 * progress.done // progress.total)
            said = f"{100 * progress.done // progress.total} %"
        if job.state is JobState.PAUSED:
            said = self.tr("paused")
        seconds = job.seconds_left
        if seconds is not None:
            minutes, rest = divmod(round(seconds), 60)
            said += "  " + self.tr("{time} left").format(time=f"{minutes}:{rest:02}")
        self._left.setText(said)
        self._bar.setAccessibleName(job.label)

    def _stop(self) -> None:
        if self._shown is not None:
            self._shown.cancel()

"""One job in the list: what it is, how far, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from editor.jobs.queue import Job, JobQueue, JobState
from editor.ui.icons.icon import icon
from editor.ui.jobs.words import DRAWINGS, details_of, done_of, path_of, state_of
from editor.ui.reveal import reveal
from editor.ui.theme.metrics import ICON, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.icon_button import IconButton
from editor.ui.widgets.progress_row import ProgressLine

_DETAILS_HIGH = 120


class JobRow(QWidget):
    def __init__(self, job: Job, queue: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job, self._queue = job, queue
        self._shown_state: JobState | None = None
        theme = current_theme()
        self._sign = QLabel(self)
        self._label = ElidedLabel(job.label, self)
        self._state = ElidedLabel("", self)
        self._state.setProperty("tone", "secondary")
        self._bar = ProgressLine(self)
        self._bar.setAccessibleName(job.label)
        self._pause = self._button("pause", self.tr("Pause"), self._turn)
        self._cancel = self._button("close", self.tr("Cancel"), job.cancel)
        self._reveal_button = self._button("folder-open", self.tr("Show in Folder"), self._reveal)
        self._retry = self._button("retry", self.tr("Try Again"), self._again)
        self._why = self._button("info", self.tr("Details"), self._unfold)
        self._why.setCheckable(True)
        self._copy = self._button("copy", self.tr("Copy Details"), self._copy_details)
        self._leave = self._button("trash", self.tr("Take out of the List"), self._forget)
        self._details = QPlainTextEdit(self)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setFixedHeight(theme.px(_DETAILS_HIGH))
        self._details.hide()
        self._arrange()
        job.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what the job says now."""
        job, state = self.job, self.job.state
        self._state.set_text(state_of(job))
        self._bar.set_done(done_of(job) if state is not JobState.QUEUED else 0.0)
        if state is self._shown_state:
            return
        self._shown_state = state
        drawing, token = DRAWINGS[state]
        side = current_theme().px(ICON)
        self._sign.setPixmap(icon(drawing, token).pixmap(side, side))
        self._bar.setVisible(not state.is_ended)
        is_paused, has_failed = state is JobState.PAUSED, state is JobState.FAILED
        self._pause.setVisible(state is JobState.RUNNING or is_paused)
        if is_paused:
            self._pause.set_drawing("resume", self.tr("Resume"), Token.TEXT_DIM)
        else:
            self._pause.set_drawing("pause", self.tr("Pause"), Token.TEXT_DIM)
        self._cancel.setVisible(not state.is_ended)
        self._reveal_button.setVisible(path_of(job) is not None)
        self._retry.setVisible(has_failed or state is JobState.CANCELLED)
        self._why.setVisible(has_failed)
        self._copy.setVisible(has_failed and self._why.isChecked())
        self._leave.setVisible(state.is_ended)
        self._state.setProperty("tone", "error" if has_failed else "secondary")
        self._state.style().polish(self._state)

    def _arrange(self) -> None:
        theme = current_theme()
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._label)
        words.addWidget(self._bar)
        words.addWidget(self._state)
        row = QHBoxLayout()
        row.setSpacing(theme.px(Space.XS))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(theme.px(Space.XS))
        row.addLayout(words, 1)
        for button in (self._pause, self._cancel, self._reveal_button, self._copy, self._why):
            row.addWidget(button)
        row.addWidget(self._retry)
        row.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(Space.S), theme.px(6), theme.px(Space.S), 0)
        column.setSpacing(theme.px(6))
        column.addLayout(row)
        column.addWidget(self._details)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        column.addWidget(line)

    def _button(self, drawing: str, name: str, method: Callable[[], object]) -> IconButton:
        button = IconButton(drawing, name, self, Token.TEXT_DIM)
        button.clicked.connect(method)
        return button

    @Slot()
    def _turn(self) -> None:
        if self.job.state is JobState.PAUSED:
            self.job.resume()
        else:
            self.job.pause()

    @Slot()
    def _again(self) -> None:
        self._queue.start(self.job.label, self.job.work, self.job.lane)
        self._queue.forget(self.job)

    @Slot()
    def _forget(self) -> None:
        self._queue.forget(self.job)

    @Slot()
    def _reveal(self) -> None:
        path = path_of(self.job)
        if path is not None:
            reveal(path)

    @Slot()
    def _unfold(self) -> None:
        self._details.setPlainText(details_of(self.job))
        self._details.setVisible(self._why.isChecked())
        self._copy.setVisible(self._why.isChecked())

    @Slot()
    def _copy_details(self) -> None:
        QApplication.clipboard().setText(details_of(self.job))

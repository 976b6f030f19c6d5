"""How the details of a model are laid out: what it is, what became of it, what can be done."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.jobs.queue import Job
from editor.ui.jobs.words import done_of
from editor.ui.models.answer import Answer
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.progress_row import ProgressRow


class ModelPage(QWidget):
    """Whoever derives from it makes the widgets, and then calls `arrange`."""

    remove_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = Answer(self)
        self.progress = ProgressRow("", self)
        self.progress.cancelled.connect(self.cancel_wanted)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.clicked.connect(self.remove_wanted)
        self.rows = QFormLayout()

    def arrange(
        self,
        above: Iterable[QWidget],
        rows: Iterable[tuple[str, QWidget]],
        below: Iterable[QWidget],
        buttons: Iterable[QPushButton],
    ) -> None:
        """
        Args:
            rows: each with what it is called.
            buttons: before the one that removes.
        """
        theme = current_theme()
        self.rows.setHorizontalSpacing(theme.px(Space.L))
        self.rows.setVerticalSpacing(theme.px(Space.XS))
        for text, widget in rows:
            name = QLabel(text, self)
            name.setProperty("tone", "dim")
            self.rows.addRow(name, widget)
        line = QHBoxLayout()
        line.setSpacing(theme.px(Space.S))
        for button in (*buttons, self.remove):
            line.addWidget(button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.S))
        for widget in above:
            column.addWidget(widget)
        column.addLayout(self.rows)
        for widget in (*below, self.answer, self.progress):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(line)

    def show_job(self, job: Job | None) -> None:
        """What is under way with it."""
        self.progress.setVisible(job is not None)
        if job is not None:
            self.progress.show_progress(job.label, done_of(job), job.seconds_left)

    def line(self, tone: str = "") -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setProperty("tone", tone)
        return label

    def hint_removal(self, hint: str) -> None:
        self.remove.setToolTip(f"<b>{self.remove.text()}</b> &nbsp;{self.tr('Del')}<br>{hint}")

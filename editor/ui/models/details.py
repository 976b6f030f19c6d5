"""All about one model of the catalogue, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.engine.models.folder import Presence
from editor.jobs.queue import Job
from editor.jobs.weights import WeightsState
from editor.ui.generate.words import said, size_text
from editor.ui.jobs.words import done_of
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.progress_row import ProgressRow


class Details(QWidget):
    get_wanted = Signal()
    verify_wanted = Signal()
    remove_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._title = QLabel(self)
        self._title.setProperty("tone", "heading")
        self._purpose = self._line("")
        self.licence = self._line("")
        self.amount = self._line("")
        self.note = self._line("secondary")
        self.message = self._line("")
        self.progress = ProgressRow("", self)
        self.progress.cancelled.connect(self.cancel_wanted)
        self.get = QPushButton(self)
        self.get.setProperty("primary", True)
        self.get.clicked.connect(self.get_wanted)
        self.verify = QPushButton(self.tr("Verify"), self)
        self.verify.setToolTip(self.tr("<b>Verify</b><br>Reads the files and compares their sums."))
        self.verify.clicked.connect(self.verify_wanted)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.setToolTip(
            self.tr("<b>Remove</b> &nbsp;Del<br>Deletes the files; they can be fetched again.")
        )
        self.remove.clicked.connect(self.remove_wanted)
        rows = QFormLayout()
        rows.setHorizontalSpacing(theme.px(Space.L))
        rows.setVerticalSpacing(theme.px(Space.XS))
        rows.addRow(self._dim(self.tr("Licence")), self.licence)
        rows.addRow(self._dim(self.tr("Size")), self.amount)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(Space.S))
        for button in (self.get, self.verify, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.S))
        column.addWidget(self._title)
        column.addWidget(self._purpose)
        column.addLayout(rows)
        for widget in (self.note, self.message, self.progress):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(buttons)

    def show_state(self, state: WeightsState, job: Job | None, message: str, is_bad: bool) -> None:
        weights = state.weights
        self._title.setText(said(weights.label))
        self._purpose.setText(said(weights.purpose))
        licences = self.tr("weights {weights}, program {code}")
        self.licence.setText(
            licences.format(weights=weights.weights_licence, code=weights.code_licence)
        )
        self.amount.setText(self._size(state))
        self.note.setText(said(weights.licence_note))
        self.note.setVisible(bool(weights.licence_note))
        self.message.setText(message)
        self.message.setProperty("tone", "error" if is_bad else "ok")
        self.message.style().polish(self.message)
        self.message.setVisible(bool(message))
        self.progress.setVisible(job is not None)
        if job is not None:
            self.progress.show_progress(job.label, done_of(job), job.seconds_left)
        is_here = state.presence is Presence.INSTALLED
        is_partial = state.presence is Presence.PARTIAL
        if weights.is_own:
            self.get.setText(self.tr("Choose Folder…"))
            self.get.setToolTip(
                self.tr(
                    "<b>Choose folder</b> &nbsp;Return<br>Copies the model from a folder of yours."
                )
            )
        else:
            self.get.setText(self.tr("Get the Rest") if is_partial else self.tr("Get"))
            self.get.setToolTip(
                self.tr(
                    "<b>Get</b> &nbsp;Return<br>Fetches it under this licence, checked by its sum."
                )
            )
        self.get.setVisible(not is_here)
        self.get.setEnabled(job is None)
        self.verify.setVisible(is_here)
        self.verify.setEnabled(job is None)
        self.remove.setVisible(is_here or is_partial)
        self.remove.setEnabled(job is None)

    def _size(self, state: WeightsState) -> str:
        weights = state.weights
        if weights.is_own and not state.size_bytes:
            return self.tr("as large as what you bring")
        if weights.is_own:
            return size_text(state.size_bytes)
        return self.tr("{size} on disk, {fetched} to fetch").format(
            size=size_text(weights.size_bytes), fetched=size_text(weights.fetched_bytes)
        )

    def _line(self, tone: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setProperty("tone", tone)
        return label

    def _dim(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("tone", "dim")
        return label

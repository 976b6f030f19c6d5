"""All about one model of the catalogue, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from editor.engine.models.folder import Presence
from editor.jobs.models.weights import WeightsState
from editor.jobs.queue import Job
from editor.ui.generate.words import said, size_text
from editor.ui.models.page import ModelPage


class Details(ModelPage):
    get_wanted = Signal()
    verify_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setProperty("tone", "heading")
        self._purpose = self.line()
        self.licence = self.line()
        self.amount = self.line()
        self.note = self.line("secondary")
        self.get = QPushButton(self)
        self.get.setProperty("primary", True)
        self.get.clicked.connect(self.get_wanted)
        self.verify = QPushButton(self.tr("Verify"), self)
        self.verify.setToolTip(self.tr("<b>Verify</b><br>Reads the files and compares their sums."))
        self.verify.clicked.connect(self.verify_wanted)
        self.hint_removal(self.tr("Deletes the files; they can be fetched again."))
        rows = (self.tr("Licence"), self.licence), (self.tr("Size"), self.amount)
        self.arrange((self._title, self._purpose), rows, (self.note,), (self.get, self.verify))

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
        self.answer.say(message, is_bad=is_bad)
        self.show_job(job)
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

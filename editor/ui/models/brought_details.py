"""All about one model that was brought, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.engine.diffusion.shelf import Shelved
from editor.jobs.queue import Job
from editor.model.generation.remedy import Help, Remedy
from editor.ui.generate.words import size_text
from editor.ui.jobs.words import done_of
from editor.ui.models.answer import show_answer
from editor.ui.models.words import abilities_text, run_text
from editor.ui.sentences.translated import translated
from editor.ui.theme.metrics import Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.name_field import NameField
from editor.ui.widgets.progress_row import ProgressRow


class BroughtDetails(QWidget):
    renamed = Signal(str)
    mend_wanted = Signal()
    shown_wanted = Signal()
    remove_wanted = Signal()
    cancel_wanted = Signal()
    help_wanted = Signal(object)  # Remedy

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._remedy: Remedy | None = None
        self.title = NameField(self)
        self.title.setFont(theme.font(TypeSize.HEADING, bold=True))
        self.title.setTextMargins(-2, 0, 0, 0)  # flush with the lines below
        self.title.setAccessibleName(self.tr("Name"))
        self.title.setToolTip(self.tr("<b>Name</b> &nbsp;F2<br>Type to call it otherwise."))
        self.title.editingFinished.connect(self._on_renamed)
        self.abilities = self._line("")
        self.amount = self._line("")
        self.place = ElidedLabel("", self)
        self.run = self._line("")
        self.message = self._line("")
        self.help = QPushButton(self)
        self.help.clicked.connect(self._on_help)
        self.progress = ProgressRow("", self)
        self.progress.cancelled.connect(self.cancel_wanted)
        self.mend = self._button(
            self.tr("Get Again"),
            self.tr("Compares it with what the hub has, and fetches what is damaged or missing."),
        )
        self.mend.clicked.connect(self.mend_wanted)
        self.reveal = self._button(
            self.tr("Show Folder"), self.tr("Opens the folder where it lies.")
        )
        self.reveal.clicked.connect(self.shown_wanted)
        self.remove = self._button(self.tr("Remove"), "")
        self.remove.clicked.connect(self.remove_wanted)
        self._rows = QFormLayout()
        self._rows.setHorizontalSpacing(theme.px(Space.L))
        self._rows.setVerticalSpacing(theme.px(Space.XS))
        for text, widget in (
            (self.tr("Makes"), self.abilities),
            (self.tr("Size"), self.amount),
            (self.tr("Place"), self.place),
            (self.tr("Runs here"), self.run),
        ):
            self._rows.addRow(self._dim(text), widget)
        said, buttons = QHBoxLayout(), QHBoxLayout()
        said.addWidget(self.message, 1)
        said.addWidget(self.help)
        buttons.setSpacing(theme.px(Space.S))
        for button in (self.mend, self.reveal, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.S))
        column.addWidget(self.title)
        column.addLayout(self._rows)
        column.addLayout(said)
        column.addWidget(self.progress)
        column.addStretch(1)
        column.addLayout(buttons)

    def show_item(self, item: Shelved, job: Job | None, fits: str) -> None:
        """
        Args:
            fits: the names of the models that an adapter goes with.
        """
        brought = item.brought
        self._show_title(brought.label, is_fixed=job is not None)
        words = abilities_text(item)
        if brought.adapter is not None:
            goes = (
                self.tr("{kind}, goes with {models}")
                if fits
                else self.tr("{kind}, goes with none of yours")
            )
            words = goes.format(kind=words, models=fits)
        self._show(self.abilities, words)
        self._show(self.amount, size_text(item.size_bytes) if item.size_bytes else "")
        origin = brought.origin.removesuffix("@main")
        self.place.set_text(f"{origin} · {brought.folder}" if origin else brought.folder)
        self._rows.setRowVisible(self.place, True)
        self._show(self.run, "" if item.run is None else run_text(item.run))
        is_short = item.run is not None and not item.run.plan.fits
        self.run.setProperty("tone", "warn" if is_short else "")
        self.run.style().polish(self.run)
        if is_short:
            self.run.setText(
                self.tr("Too little memory is free: {plan}").format(plan=self.run.text())
            )
        self._show_job(job)
        self.mend.setVisible(bool(brought.origin))
        hint = self.tr("Deletes its files; they can be fetched again.")
        if not brought.is_ours:
            hint = self.tr("Forgets it; its files are yours and stay.")
        self.remove.setToolTip(f"<b>{self.remove.text()}</b> &nbsp;{self.tr('Del')}<br>{hint}")
        for button in (self.mend, self.reveal, self.remove):
            button.setEnabled(job is None)
        self.reveal.setVisible(True)
        self.remove.setVisible(True)
        if item.obstacle:
            self.say(translated(item.obstacle), is_bad=True)

    def show_coming(self, where: str, job: Job | None) -> None:
        """What is not there yet."""
        self._show_title(where, is_fixed=True)
        for widget in (self.abilities, self.amount, self.place, self.run):
            self._rows.setRowVisible(widget, False)
        self._show_job(job)
        for button in (self.mend, self.reveal, self.remove):
            button.setVisible(False)

    def say(self, text: str, remedy: Remedy | None = None, *, is_bad: bool = False) -> None:
        self._remedy = remedy
        show_answer(self.message, self.help, text, remedy, is_bad=is_bad)

    def rename(self) -> None:
        """Type another name."""
        if self.title.isEnabled():
            self.title.setFocus()
            self.title.selectAll()

    def _show_title(self, text: str, *, is_fixed: bool) -> None:
        self.title.setEnabled(not is_fixed)
        if not self.title.hasFocus():
            self.title.setText(text)
            self.title.setCursorPosition(0)

    def _show_job(self, job: Job | None) -> None:
        self.progress.setVisible(job is not None)
        if job is not None:
            self.progress.show_progress(job.label, done_of(job), job.seconds_left)

    def _show(self, label: QLabel, text: str) -> None:
        label.setText(text)
        self._rows.setRowVisible(label, bool(text))

    def _on_renamed(self) -> None:
        self.renamed.emit(self.title.text())

    def _on_help(self) -> None:
        if self._remedy is not None and self._remedy.help is Help.GET_AGAIN:
            self.mend_wanted.emit()
        elif self._remedy is not None:
            self.help_wanted.emit(self._remedy)

    def _button(self, text: str, hint: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(f"<b>{text}</b><br>{hint}")
        return button

    def _line(self, tone: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setProperty("tone", tone)
        return label

    def _dim(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("tone", "dim")
        return label

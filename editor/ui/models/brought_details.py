"""All about one model that was brought, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from editor.engine.diffusion.adapters.reading import READABLE
from editor.engine.diffusion.shelf import Shelved
from editor.jobs.queue import Job
from editor.model.generation.remedy import Help, Remedy
from editor.ui.generate.words import size_text
from editor.ui.models.answer import help_words
from editor.ui.models.following import FollowsBox
from editor.ui.models.page import ModelPage
from editor.ui.models.words import abilities_text, run_text
from editor.ui.sentences.translated import translated
from editor.ui.theme.metrics import TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.name_field import NameField


class BroughtDetails(ModelPage):
    renamed = Signal(str)
    mend_wanted = Signal()
    shown_wanted = Signal()
    help_wanted = Signal(object)  # Remedy

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remedy: Remedy | None = None
        self.title = NameField(self)
        self.title.setFont(current_theme().font(TypeSize.HEADING, bold=True))
        self.title.setTextMargins(-2, 0, 0, 0)  # flush with the lines below
        self.title.setAccessibleName(self.tr("Name"))
        self.title.setToolTip(self.tr("<b>Name</b> &nbsp;F2<br>Type to call it otherwise."))
        self.title.editingFinished.connect(self._on_renamed)
        self.abilities = self.line()
        self.amount = self.line()
        self.place = ElidedLabel("", self)
        self.run = self.line()
        self.follows = FollowsBox(self)
        self.answer.pressed.connect(self._on_help)
        self.mend = self._button(
            self.tr("Get Again"),
            self.tr("Compares it with what the hub has, and fetches what is damaged or missing."),
        )
        self.mend.clicked.connect(self.mend_wanted)
        self.reveal = self._button(
            self.tr("Show Folder"), self.tr("Opens the folder where it lies.")
        )
        self.reveal.clicked.connect(self.shown_wanted)
        rows = (
            (self.tr("Makes"), self.abilities),
            (self.tr("Follows"), self.follows),
            (self.tr("Size"), self.amount),
            (self.tr("Place"), self.place),
            (self.tr("Runs here"), self.run),
        )
        self.arrange((self.title,), rows, (), (self.mend, self.reveal))

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
        role = None if brought.adapter is None else brought.adapter.reads
        self.rows.setRowVisible(self.follows, role in READABLE)
        self.follows.setEnabled(job is None)
        if role is not None and role in READABLE:
            self.follows.show_role(role)
        self._show(self.amount, size_text(item.size_bytes) if item.size_bytes else "")
        origin = brought.origin.removesuffix("@main")
        self.place.set_text(f"{origin} · {brought.folder}" if origin else brought.folder)
        self.rows.setRowVisible(self.place, True)
        self._show(self.run, "" if item.run is None else run_text(item.run))
        is_short = item.run is not None and not item.run.plan.fits
        self.run.setProperty("tone", "warn" if is_short else "")
        self.run.style().polish(self.run)
        if is_short:
            self.run.setText(
                self.tr("Too little memory is free: {plan}").format(plan=self.run.text())
            )
        self.show_job(job)
        self.mend.setVisible(bool(brought.origin))
        deletes = self.tr("Deletes its files; they can be fetched again.")
        forgets = self.tr("Forgets it; its files are yours and stay.")
        self.hint_removal(deletes if item.is_fetched else forgets)
        for button in (self.mend, self.reveal, self.remove):
            button.setEnabled(job is None)
        self.reveal.setVisible(True)
        self.remove.setVisible(True)
        if item.obstacle:
            self.say(translated(item.obstacle), item.remedy, is_bad=True)

    def show_coming(self, where: str, job: Job | None) -> None:
        """What is not there yet."""
        self._show_title(where, is_fixed=True)
        for widget in (self.abilities, self.follows, self.amount, self.place, self.run):
            self.rows.setRowVisible(widget, False)
        self.show_job(job)
        for button in (self.mend, self.reveal, self.remove):
            button.setVisible(False)

    def say(self, text: str, remedy: Remedy | None = None, *, is_bad: bool = False) -> None:
        self._remedy = remedy
        self.answer.say(text, *help_words(remedy), is_bad=is_bad)

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

    def _show(self, label: QLabel, text: str) -> None:
        label.setText(text)
        self.rows.setRowVisible(label, bool(text))

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

"""Leaving a project whose last edits could not be written: the file lies on a full or lost disk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from editor.session.document import Document
from editor.ui.sentences.translated import translated


class Unwritten(QObject):
    """`leave` asks only if the file lacks edits."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._document: Document | None = None
        self._why = ""
        self._then: Callable[[], object] | None = None
        self.question: QMessageBox | None = None
        self._again: QPushButton | None = None
        self._lose: QPushButton | None = None

    def watch(self, document: Document | None) -> None:
        """The project that is open, if one is."""
        self._document, self._why, self._then = document, "", None
        if document is not None:
            document.failed.connect(self._on_failed)
            document.saved_changed.connect(self._on_saved)

    def leave(self, then: Callable[[], object]) -> None:
        """Do `then`: at once, when the edits have been written after all, or without them."""
        if not self._why:
            then()
            return
        self._then = then
        if self.question is None:
            self._ask()

    def _ask(self) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Edits are not saved"))
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(self.tr("The last edits are not in the project file."))
        box.setInformativeText(translated(self._why))
        self._again = box.addButton(self.tr("Try Again"), QMessageBox.ButtonRole.AcceptRole)
        role = QMessageBox.ButtonRole.DestructiveRole
        self._lose = box.addButton(self.tr("Leave Without Them"), role)
        box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(self._again)
        box.finished.connect(self._on_answer)
        self.question = box
        box.open()

    def _on_answer(self) -> None:
        box, self.question = self.question, None
        assert box is not None
        answer = box.clickedButton()
        box.deleteLater()
        if answer is self._lose:
            self._why = ""
            self._go()
        elif answer is self._again and self._document is not None:
            self._document.write_again()
        else:
            self._then = None

    def _on_failed(self, error: Exception) -> None:
        self._why = str(error)
        if self._then is not None and self.question is None:
            self._ask()

    def _on_saved(self, saved: bool) -> None:
        if saved:
            self._why = ""
            self._go()

    def _go(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

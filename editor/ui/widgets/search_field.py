"""A field that narrows a list while it is typed into."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.ui.icons.icon import icon
from editor.ui.theme.tokens import Token


class SearchField(QLineEdit):
    """`textChanged` tells what is looked for. Esc empties it, then leaves it."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        glass = self.addAction(
            icon("search", Token.TEXT_DIM), QLineEdit.ActionPosition.LeadingPosition
        )
        glass.setToolTip(placeholder)
        self._clear = self.addAction(
            icon("close", Token.TEXT_DIM), QLineEdit.ActionPosition.TrailingPosition
        )
        self._clear.setToolTip(self.tr("Clear"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._on_text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))

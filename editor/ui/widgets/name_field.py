"""A name in a list, to read, and to change by typing in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class NameField(QLineEdit):
    """Looks like a label until it is typed in."""

    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        # A number may be its name until it is given another, so that is no hint to be dimmed.
        plain = "background: transparent; border: none; padding: 0;"
        self.setStyleSheet(f"{plain} placeholder-text-color: palette(text);")
        self.returnPressed.connect(self.clearFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.undo()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

"""The project's name in the header: a label until it is clicked, then a field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget


class ProjectName(QWidget):
    renamed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._told: tuple[str, str] | None = None
        self._label = QPushButton(self)
        self._label.setProperty("flat", True)
        self._label.setAccessibleName(self.tr("Project name"))
        self._label.clicked.connect(self.begin)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("New name of the project"))
        self.field.setMinimumWidth(180)
        self.field.editingFinished.connect(self._finish)
        self.field.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)
        row.addWidget(self.field)

    def show_name(self, name: str, path: str) -> None:
        if (name, path) == self._told:
            return
        self._name, self._told = name, (name, path)
        self._label.setText(name)
        hint = self.tr("Click to rename the project. Its file:")
        self._label.setToolTip(f"{hint}<br>{path}")

    def begin(self) -> None:
        """Let the name be typed anew; Return takes it, Esc leaves it."""
        self.field.setText(self._name)
        self._label.hide()
        self.field.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.isVisible():
            self.field.setText(self._name)
            self._finish()
            return
        super().keyPressEvent(event)

    def _finish(self) -> None:
        if not self.field.isVisible():
            return
        self.field.hide()
        self._label.show()
        name = self.field.text().strip()
        if name and name != self._name:
            self.renamed.emit(name)

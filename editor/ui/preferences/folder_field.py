"""A folder that can be typed or chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

_WIDTH = 280


class FolderField(QWidget):
    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.field = QLineEdit(self)
        self.field.setMinimumWidth(current_theme().px(_WIDTH))
        self.field.setAccessibleName(title)
        self.field.editingFinished.connect(self._on_typed)
        button = QPushButton(self.tr("Choose…"), self)
        button.setAccessibleName(self.tr("Choose: {what}").format(what=title))
        button.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.field)
        row.addWidget(button)
        self.setFocusProxy(self.field)

    def show_folder(self, folder: str) -> None:
        self.field.setText(folder)

    def _on_typed(self) -> None:
        self.chosen.emit(self.field.text().strip())

    def _choose(self) -> None:
        dialog = QFileDialog(self, self._title, self.field.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.chosen)
        dialog.open()

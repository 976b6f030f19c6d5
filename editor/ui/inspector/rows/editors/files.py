"""Edits the file that an effect reads: a picture, or a table of colours."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QSizePolicy

from editor.model.curves import Value
from editor.ui.inspector.rows.editors.base import MIXED, ValueEditor, common
from editor.ui.widgets.gestures import new_gesture
from editor.ui.widgets.icon_button import IconButton


class FileEditor(ValueEditor):
    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton(self)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._choose)
        self.clear = IconButton("close", self.tr("No file"), self)
        self.clear.setToolTip(self.tr("Goes without a file."))
        self.clear.clicked.connect(self._on_clear)
        row = self._row()
        row.addWidget(self.button, 1)
        row.addWidget(self.clear)
        self.setFocusProxy(self.button)
        self._path = ""

    def show_values(self, values: Sequence[Value]) -> None:
        value = common(values)
        self._path = str(value or "")
        name = Path(self._path).name if self._path else self.tr("Choose…")
        self.button.setText(MIXED if value is None else name)
        hint = self.tr("Chooses a picture, or a .cube file of colours.")
        self.button.setToolTip(self._path or hint)
        self.clear.setVisible(bool(self._path))

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.button.setAccessibleName(name)

    def _choose(self) -> None:
        self._dialog = QFileDialog(self, self.tr("Choose a picture"), str(Path(self._path).parent))
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._dialog.setNameFilters(
            [
                self.tr(
                    "Pictures and colour tables (*.png *.jpg *.jpeg *.webp *.tif *.exr *.cube)"
                ),
                self.tr("All files (*)"),
            ]
        )
        self._dialog.fileSelected.connect(self._on_chosen)
        self._dialog.open()

    def _on_chosen(self, path: str) -> None:
        chosen = str(Path(path).absolute())
        self.changed.emit(lambda _: chosen, new_gesture())

    def _on_clear(self) -> None:
        self.changed.emit(lambda _: "", new_gesture())

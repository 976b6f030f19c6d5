"""Where the file is to be: typed, or chosen in the system's dialog."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from editor.export.presets.preset import Output, Preset
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.icon_button import IconButton

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


class DestinationField(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suffixes: tuple[str, ...] = ()
        self._field = QLineEdit(self)
        self._field.setAccessibleName(self.tr("File"))
        self._field.setToolTip(self.tr("Where the exported file will be."))
        self._field.textEdited.connect(self.changed)
        self._choose = IconButton("folder-open", self.tr("Choose…"), self)
        self._choose.setToolTip(self.tr("Chooses folder and name of the exported file."))
        self._choose.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().px(Space.XS))
        row.addWidget(self._field, 1)
        row.addWidget(self._choose)
        self.setFocusProxy(self._field)

    @property
    def path(self) -> Path | None:
        text = self._field.text().strip()
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path) -> None:
        self._field.setText(str(path))
        self._field.setToolTip(str(path))
        self.changed.emit()

    def suit(self, preset: Preset) -> None:
        """Let the name end as the preset's files do."""
        self._suffixes = preset.suffixes
        path = self.path
        if path is None:
            return
        stem = path.with_suffix("") if path.suffix.lower() in _KNOWN_SUFFIXES else path
        suffix = "" if preset.output is Output.SERIES else preset.suffixes[0]
        if path.suffix.lower() not in preset.suffixes or (not suffix and path.suffix):
            self.set_path(stem.with_name(stem.name + suffix))

    @Slot()
    def _ask(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in self._suffixes if suffix) or "*"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), self._field.text(), f"{self.tr('Exports')} ({patterns})"
        )
        if chosen:
            self.set_path(Path(chosen))


def free_path(folder: Path, name: str, suffix: str, is_taken: Callable[[Path], bool]) -> Path:
    """`folder/name.suffix`, or the first of `name 2`, `name 3` … that nobody has taken."""
    name = _NOT_IN_NAMES.sub("_", name).strip(" .") or "Export"
    path, number = folder / f"{name}{suffix}", 2
    while is_taken(path):
        path, number = folder / f"{name} {number}{suffix}", number + 1
    return path


_KNOWN_SUFFIXES = frozenset(
    (".mp4", ".m4v", ".webm", ".mkv", ".mov", ".png", ".gif", ".wav"),
)

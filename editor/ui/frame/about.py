"""What this program is, and what it is made with."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor import __version__
from editor.ui.theme.metrics import Space

_LIBRARIES = ("PySide6-Essentials", "av", "moderngl", "miniaudio", "skia-python", "sqlite-utils")


class AboutDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Cutaway"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = QLabel(f"Cutaway {__version__}", self)
        name.setProperty("tone", "title")
        what = QLabel(
            self.tr("A video editor. Licensed under Apache-2.0; its libraries have their own."),
            self,
        )
        what.setProperty("tone", "dim")
        self._facts = QLabel(versions(), self)
        self._facts.setProperty("tone", "secondary")
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = QPushButton(self.tr("Copy"), self)
        copy.setToolTip(self.tr("Copies the versions, to be told with a question."))
        copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        for widget in (name, what, self._facts):
            column.addWidget(widget)
        column.addLayout(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"Cutaway {__version__}\n{versions()}")


def versions() -> str:
    """One line for the system and each library that matters."""
    lines = [f"{platform.platform()}, Python {platform.python_version()}, Qt {qVersion()}"]
    for library in _LIBRARIES:
        try:
            lines.append(f"{library} {version(library)}")
        except PackageNotFoundError:  # part of a bundle that leaves the names out
            continue
    return "\n".join(lines)

"""What was copied on the timeline, shared with every other window through the system clipboard."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from editor.model.choosing.cutting import Cutting
from editor.session import cutting_text

CUTTING_TYPE = "application/x-cutaway-cutting"


class Clipboard(QObject):
    """Holds no copy of its own: what the system's clipboard has is what is pasted."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system = QGuiApplication.clipboard()
        self._system.dataChanged.connect(self._on_changed)
        self._known: tuple[str, Cutting | None] = ("", None)
        self._has_cutting: bool | None = None

    @property
    def cutting(self) -> Cutting | None:
        """What can be pasted; None: the clipboard holds something else."""
        data = self._system.mimeData()
        if not data.hasFormat(CUTTING_TYPE):
            return None
        text = bytes(data.data(CUTTING_TYPE).data()).decode(errors="replace")
        if text != self._known[0]:
            self._known = text, cutting_text.read(text)
        return self._known[1]

    @property
    def has_cutting(self) -> bool:
        """Whether there is something to paste, by its kind alone."""
        if self._has_cutting is None:  # asking another program takes a while
            data = self._system.mimeData()  # none where the system has no clipboard
            self._has_cutting = data is not None and data.hasFormat(CUTTING_TYPE)
        return self._has_cutting

    def put(self, cutting: Cutting) -> None:
        """Copy: the clips for the program, their names as text for everything else."""
        text = cutting_text.written(cutting)
        data = QMimeData()
        data.setData(CUTTING_TYPE, QByteArray(text.encode()))
        data.setText("\n".join(dict.fromkeys(piece.clip.name for piece in cutting.pieces)))
        self._system.setMimeData(data)
        self._known = text, cutting
        self._has_cutting = None

    def _on_changed(self) -> None:
        self._has_cutting = None
        self.changed.emit()

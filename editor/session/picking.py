"""Asking for a point of the picture: a panel asks, the monitor answers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.session.selection import Selection


class Picking(QObject):
    """Who asked last is the one who asks; selecting something else ends it."""

    changed = Signal()
    picked = Signal(object, str)  # (x, y) in parts of the clip's picture, y up; gesture

    def __init__(self, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asker: QObject | None = None
        selection.changed.connect(self.end)

    def ask(self, asker: QObject) -> None:
        self.asker = asker
        self.changed.emit()

    def end(self) -> None:
        if self.asker is not None:
            self.asker = None
            self.changed.emit()

"""The name beside a field: dragging on it drags the number, a double-click resets it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from editor.ui.widgets.numbers.number_field import NumberField


class FieldLabel(QLabel):
    """Names `field` for screen readers too."""

    def __init__(self, text: str, field: NumberField, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._field = field
        self.setBuddy(field)
        self.setProperty("tone", "dim")
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        field.setAccessibleName(text)
        self.setToolTip(self.tr("Drag to change the number, double-click to reset it."))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._field.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._field.drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._field.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._field.reset()

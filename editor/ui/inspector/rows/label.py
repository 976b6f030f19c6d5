"""A row's name: dragged like its number, double-clicked to reset."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.numbers.number_field import NumberField


class RowLabel(ElidedLabel):
    """Paints its words itself: asking the style sheet for their colour is slow."""

    reset = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._field: NumberField | None = None
        self.is_changed = False

    def drag(self, field: NumberField) -> None:
        """Let a press on the label drag the number of `field`."""
        self._field = field
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def set_changed(self, changed: bool) -> None:
        """Say whether the value is another than its first one: then the name is brighter."""
        if changed != self.is_changed:
            self.is_changed = changed
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        token = Token.TEXT if self.is_changed else Token.TEXT_DIM
        if not self.isEnabled():
            token = Token.TEXT_OFF
        with QPainter(self) as painter:
            painter.setPen(current_theme().colour(token))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            flags = self.style().visualAlignment(self.layoutDirection(), flags)
            painter.drawText(self.contentsRect(), flags, self.shown_text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._field is not None:
            self._field.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._field is not None:
            self._field.drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._field is not None:
            self._field.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset.emit()

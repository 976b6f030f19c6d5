"""A line of text that ends in … where there is no room, and shows all of it as its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption, QWidget


class ElidedLabel(QLabel):
    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(text, parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._explain()

    def set_text(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self._explain()

    @property
    def shown_text(self) -> str:
        """What there is room for."""
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), self._mode, width)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        with QPainter(self) as painter:
            style = self.style()
            style.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
            style.drawItemText(
                painter,
                self.contentsRect(),
                self.alignment() | Qt.TextFlag.TextSingleLine,
                self.palette(),
                self.isEnabled(),
                self.shown_text,
                self.foregroundRole(),
            )

    def _explain(self) -> None:
        self.setToolTip(self.text() if self.shown_text != self.text() else "")

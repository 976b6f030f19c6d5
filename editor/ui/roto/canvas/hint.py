"""What can be done, said on the picture where nothing is done yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from editor.ui.theme.metrics import Space, TypeSize
from editor.ui.theme.theme import current_theme

_PLATE, _LETTERS = QColor(12, 12, 13, 215), QColor(240, 240, 242)


def paint_hint(painter: QPainter, frame: QRectF, words: str) -> None:
    """At the foot of the picture, in its middle."""
    theme = current_theme()
    font = theme.font(TypeSize.HEADING)
    metrics = QFontMetricsF(font)
    room = frame.width() - 2 * theme.px(Space.XL)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    wide = metrics.horizontalAdvance(shown) + 2 * theme.px(Space.L)
    high = metrics.height() + 2 * theme.px(Space.S)
    left = frame.center().x() - wide / 2
    plate = QRectF(left, frame.bottom() - high - theme.px(Space.L), wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PLATE)
    painter.drawRoundedRect(plate, high / 2, high / 2)
    painter.setPen(_LETTERS)
    painter.setFont(font)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, shown)

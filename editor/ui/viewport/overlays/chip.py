"""Words over the picture: on a dark plate, readable on anything."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from editor.ui.theme.metrics import RADIUS, Space, TypeSize
from editor.ui.theme.theme import current_theme

_PLATE, _LETTERS = QColor(12, 12, 13, 215), QColor(240, 240, 242)


def draw_chip(painter: QPainter, text: str, at: QPointF, within: QRectF) -> QRectF:
    """Draw `text` with the top left corner of its plate at `at`, moved to lie `within`; where."""
    theme = current_theme()
    font = theme.font(TypeSize.SECONDARY)
    metrics = QFontMetricsF(font)
    wide = metrics.horizontalAdvance(text) + 2 * theme.px(Space.S)
    high = metrics.height() + theme.px(Space.XS)
    left = min(max(at.x(), within.left()), within.right() - wide)
    top = min(max(at.y(), within.top()), within.bottom() - high)
    plate = QRectF(left, top, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PLATE)
    painter.drawRoundedRect(plate, theme.px(RADIUS), theme.px(RADIUS))
    painter.setPen(_LETTERS)
    painter.setFont(font)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
    return plate

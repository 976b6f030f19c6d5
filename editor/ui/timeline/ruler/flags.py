"""Flags of markers, as the ruler and clips show them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_COLOURS = {
    "red": Token.BRUSH_1,
    "orange": Token.BRUSH_2,
    "yellow": Token.BRUSH_3,
    "green": Token.BRUSH_4,
    "cyan": Token.BRUSH_5,
    "blue": Token.BRUSH_6,
    "purple": Token.BRUSH_7,
    "pink": Token.BRUSH_8,
}


def marker_colour(name: str) -> QColor:
    """A marker's colour by the name that it has in the project; green where it is not known."""
    return current_theme().colour(_COLOURS.get(name, Token.BRUSH_4))


def paint_flag(
    painter: QPainter, middle: int, top: int, height: int, colour: str, outline: QColor | None
) -> None:
    """With its point down at the frame, and nearly as wide as high; `colour` is the marker's."""
    x, high, low = middle + 0.5, top + 0.5, top + height - 0.5
    half = max(3, round(height * 0.36))
    side = low - half - 1
    corners = ((-half, high), (half, high), (half, side), (0, low), (-half, side))
    painter.setPen(QPen(outline, 1) if outline is not None else Qt.PenStyle.NoPen)
    painter.setBrush(marker_colour(colour))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawPolygon(QPolygonF([QPointF(x + dx, y) for dx, y in corners]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)

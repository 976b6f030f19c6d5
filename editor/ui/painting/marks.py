"""What is drawn about the mouse while something is painted: the brush, a lasso, a search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

_HALO, _WHITE = QColor(0, 0, 0, 170), QColor(255, 255, 255)


def paint_brush(
    painter: QPainter, at: QPointF, radius: float, softness: float, colour: QColor, *, erases: bool
) -> None:
    """The brush in its true size; within the inner circle it paints fully."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = radius * (1 - softness)
    for ink, width in ((_HALO, 3.0), (_WHITE if erases else colour, 1.5)):
        painter.setPen(QPen(ink, width))
        painter.drawEllipse(at, radius, radius)
    if softness > 0 and inner > 2:
        painter.setPen(QPen(QColor(255, 255, 255, 140), 1.0, Qt.PenStyle.DotLine))
        painter.drawEllipse(at, inner, inner)
    painter.setPen(QPen(_WHITE, 1.5))
    painter.drawLine(at - QPointF(3, 0), at + QPointF(3, 0))
    if not erases:
        painter.drawLine(at - QPointF(0, 3), at + QPointF(0, 3))


def paint_lasso(painter: QPainter, line: Sequence[QPointF], colour: QColor) -> None:
    path = QPainterPath()
    path.addPolygon(QPolygonF(line))
    path.closeSubpath()
    filling = QColor(colour)
    filling.setAlphaF(0.25)
    painter.fillPath(path, filling)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width in ((_HALO, 3.0), (colour, 1.5)):
        painter.setPen(QPen(ink, width))
        painter.drawPolyline(QPolygonF(line))
    painter.setPen(QPen(colour, 1.0, Qt.PenStyle.DashLine))
    painter.drawLine(line[-1], line[0])


def paint_spinner(painter: QPainter, at: QPointF, phase: float) -> None:
    """Something is being looked for here."""
    box = QRectF(at.x() - 10, at.y() - 10, 20, 20)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_HALO, 5.0))
    painter.drawEllipse(box)
    painter.setPen(QPen(_WHITE, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawArc(box, round(-phase * 360) * 16, 100 * 16)

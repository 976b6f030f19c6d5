"""What was pointed at, as it is drawn over the picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

_HALO, _WHITE, _INK = QColor(0, 0, 0, 170), QColor(255, 255, 255), QColor(16, 17, 20)
_RADIUS, _ARM = 6.5, 3.0


def paint_click(painter: QPainter, at: QPointF, colour: QColor, *, adds: bool) -> None:
    """A plus in the matte's colour, or a white minus."""
    painter.setPen(QPen(_HALO, 3.0))
    painter.setBrush(colour if adds else _WHITE)
    painter.drawEllipse(at, _RADIUS, _RADIUS)
    painter.setPen(QPen(_WHITE, 1.0))
    painter.drawEllipse(at, _RADIUS, _RADIUS)
    painter.setPen(QPen(_INK, 1.75))
    _sign(painter, at, adds=adds)


def paint_sign(painter: QPainter, at: QPointF, colour: QColor, *, adds: bool) -> None:
    """Beside the mouse: whether a press adds."""
    for ink, width in ((_HALO, 4.5), (colour if adds else _WHITE, 2.0)):
        painter.setPen(QPen(ink, width, c=Qt.PenCapStyle.RoundCap))
        _sign(painter, at, adds=adds)


def paint_box(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width, style in (
        (_HALO, 3.0, Qt.PenStyle.SolidLine),
        (colour, 1.5, Qt.PenStyle.DashLine),
    ):
        painter.setPen(QPen(ink, width, style))
        painter.drawRect(box)


def paint_line(
    painter: QPainter, line: Sequence[QPointF], colour: QColor, width: float, *, adds: bool
) -> None:
    """A scribble, as wide as it is drawn."""
    ink = QColor(colour if adds else _WHITE)
    ink.setAlphaF(0.45)
    pen = QPen(ink, max(width, 2.0))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([*line, line[-1] + QPointF(0.01, 0)]))


def _sign(painter: QPainter, at: QPointF, *, adds: bool) -> None:
    painter.drawLine(at - QPointF(_ARM, 0), at + QPointF(_ARM, 0))
    if adds:
        painter.drawLine(at - QPointF(0, _ARM), at + QPointF(0, _ARM))

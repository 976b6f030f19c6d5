"""What is drawn over the tints: numbers, arrows, ways and rings."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, cos, hypot, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from editor.model.generation.painting.arrows import on_ring
from editor.ui.painting.hues import hue_colour
from editor.ui.theme.metrics import TypeSize
from editor.ui.theme.theme import current_theme

RING = 46.0  # logical pixels: the radius of the ring by which a region is turned
GROWING_AT = 135.0  # degrees clockwise from the top
KNOB = 6.0
HEAD = 11.0

_HALO, _WHITE, _INK = QColor(0, 0, 0, 170), QColor(255, 255, 255), QColor(16, 17, 20)
_BADGE = 9.0
_DASH = 11.0  # logical pixels from one mark of a flow to the next
_DOT, _POINT = 2.2, 4.5


def paint_number(painter: QPainter, at: QPointF, number: int, hue: int, *, chosen: bool) -> None:
    """A region's number in its colour: hues alone do not tell regions apart for everybody."""
    theme = current_theme()
    radius = theme.px(_BADGE)
    painter.setPen(QPen(_WHITE if chosen else _HALO, 2.0 if chosen else 1.5))
    painter.setBrush(hue_colour(hue))
    painter.drawEllipse(at, radius, radius)
    painter.setPen(_INK)
    painter.setFont(theme.font(TypeSize.SECONDARY, bold=True))
    box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


def paint_arrow(
    painter: QPainter,
    start: QPointF,
    tip: QPointF,
    hue: int,
    *,
    chosen: bool,
    phase: float | None = None,
) -> None:
    """
    Args:
        phase: 0..1, how far the flow along it has come from one mark to the next; None: it has no
            marks.
    """
    way = tip - start
    length = hypot(way.x(), way.y())
    if length < 1:
        return
    head = min(HEAD, length)
    unit = QPointF(way.x() / length, way.y() / length)
    neck = tip - unit * head * 0.8
    width = 3.0 if chosen else 2.0
    for colour, extra in ((_HALO, 3.0), (hue_colour(hue), 0.0)):
        pen = QPen(colour, width + extra, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(start, neck)
        painter.setBrush(colour)
        painter.setPen(QPen(colour, extra, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolygon(_head(tip, unit, head))
    if phase is None:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_WHITE)
    along = phase * _DASH
    while along < length - head:
        painter.drawEllipse(start + unit * along, 1.6, 1.6)
        along += _DASH


def paint_way(
    painter: QPainter,
    line: Sequence[QPointF],
    points: Sequence[QPointF],
    beats: Sequence[QPointF],
    hue: int,
    *,
    chosen: bool,
) -> None:
    """A region's trajectory. `points` are those that can be dragged; a dot stands at each of
    `beats`, which are equally far apart in time."""
    if len(line) < 2:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((_HALO, 5.0), (hue_colour(hue), 2.5 if chosen else 1.5)):
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(line))
    end = line[-1] - line[-2]
    length = hypot(end.x(), end.y())
    if length > 1e-6:
        painter.setPen(QPen(_HALO, 1.0))
        painter.setBrush(hue_colour(hue))
        painter.drawPolygon(_head(line[-1], end / length, HEAD))
    painter.setPen(QPen(_HALO, 1.0))
    painter.setBrush(_WHITE)
    for each in beats:
        painter.drawEllipse(each, _DOT, _DOT)
    if chosen:
        painter.setPen(QPen(hue_colour(hue), 2.0))
        for each in points:
            painter.drawEllipse(each, _POINT, _POINT)


def paint_ring(
    painter: QPainter, middle: QPointF, turning: float, growing: float, hue: int, *, chosen: bool
) -> None:
    """How a region turns and grows: an arc as far as it turns in a second, and a ring that is as
    much larger as it becomes in one."""
    box = QRectF(middle.x() - RING, middle.y() - RING, 2 * RING, 2 * RING)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_HALO, 3.0))
    painter.drawEllipse(box)
    painter.setPen(QPen(QColor(255, 255, 255, 150), 1.0))
    painter.drawEllipse(box)
    if turning:
        for colour, width in ((_HALO, 6.0), (hue_colour(hue), 3.5)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(box, 90 * 16, -round(max(-360.0, min(360.0, turning)) * 16))
    if growing:
        radius = RING * (1 + growing)
        for colour, width in ((_HALO, 3.0), (hue_colour(hue), 1.5)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.DashLine))
            painter.drawEllipse(middle, radius, radius)
    if chosen:
        for at in (turning_knob(middle, turning), growing_knob(middle, growing)):
            painter.setPen(QPen(hue_colour(hue), 2.0))
            painter.setBrush(_WHITE)
            painter.drawEllipse(at, KNOB, KNOB)
        _paint_in_and_out(painter, growing_knob(middle, growing))


def turning_knob(middle: QPointF, turning: float) -> QPointF:
    return QPointF(*on_ring((middle.x(), middle.y()), RING, turning))


def growing_knob(middle: QPointF, growing: float) -> QPointF:
    return QPointF(*on_ring((middle.x(), middle.y()), RING * (1 + growing), GROWING_AT))


def _head(tip: QPointF, unit: QPointF, length: float) -> QPolygonF:
    angle = atan2(unit.y(), unit.x())
    corners = [tip]
    for side in (1, -1):
        back = angle + pi - side * 0.48
        corners.append(tip + QPointF(length * cos(back), length * sin(back)))
    return QPolygonF(corners)


def _paint_in_and_out(painter: QPainter, at: QPointF) -> None:
    """Two arrows along the way that the knob goes."""
    slope = QPointF(0.7071, 0.7071)
    painter.setPen(QPen(_INK, 1.0))
    painter.drawLine(at - slope * 3, at + slope * 3)

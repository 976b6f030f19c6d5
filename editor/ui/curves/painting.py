"""Paints the curve editor's lanes."""

from __future__ import annotations

from collections.abc import Set
from fractions import Fraction
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from editor.model.curves import Interpolation, Keyframe, handles_between
from editor.model.timecode import timecode
from editor.ui.curves.axes import TimeAxis, ticks, written
from editor.ui.curves.hits import KeyId, PlacedLane, key_spot, shown_handles
from editor.ui.curves.lanes import numbers
from editor.ui.theme.metrics import Space, TypeSize
from editor.ui.theme.theme import Theme, current_theme
from editor.ui.theme.tokens import Token

RULER, GUTTER = 22, 112
_KEY, _HANDLE = 4.5, 3.0
_TICK_PX = 84


def draw_ruler(
    painter: QPainter, width: int, time: TimeAxis, rate: Fraction, length: int, start: int
) -> None:
    """Times of the sequence; what is outside the clip is darker."""
    theme = current_theme()
    height = theme.px(RULER)
    painter.fillRect(QRectF(0, 0, width, height), theme.colour(Token.BG_PANEL))
    painter.setFont(theme.font(TypeSize.SECONDARY))
    painter.setClipRect(QRectF(time.left, 0, width - time.left, height))
    first, last = time.frame(time.left), time.frame(width)
    for tick in _whole_ticks(first + start, last + start, (width - time.left) / _TICK_PX):
        x = time.x(tick - start)
        painter.setPen(theme.colour(Token.LINE))
        painter.drawLine(QPointF(x, height - theme.px(6)), QPointF(x, height))
        painter.setPen(theme.colour(Token.TEXT_DIM))
        painter.drawText(QPointF(x + theme.px(4), height - theme.px(7)), timecode(tick, rate))
    painter.setClipping(False)
    painter.setPen(theme.colour(Token.LINE))
    painter.drawLine(0, height - 1, width, height - 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(Token.ACCENT, 0.5))
    left, right = max(time.x(0), time.left), max(time.x(length), time.left)
    painter.drawRect(QRectF(left, height - theme.px(2), right - left, theme.px(2)))


def draw_lane(
    painter: QPainter,
    placed: PlacedLane,
    time: TimeAxis,
    length: int,
    selected: Set[KeyId],
    hovered: KeyId | None,
) -> None:
    theme, rect = current_theme(), placed.rect
    plot = QRectF(time.left, rect.top(), rect.right() - time.left, rect.height())
    painter.save()
    painter.setClipRect(plot)
    painter.fillRect(plot, theme.colour(Token.BG_WINDOW))
    within = QRectF(time.x(0), plot.top(), time.x(length) - time.x(0), plot.height())
    painter.fillRect(within.intersected(plot), theme.colour(Token.BG_PANEL))
    _draw_grid(painter, theme, placed, plot)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for part, ink in enumerate(placed.lane.inks):
        colour = ink_colour(theme, ink)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(curve_path(placed, time, part, plot))
    _draw_handles(painter, theme, placed, time, selected)
    _draw_keys(painter, theme, placed, time, selected, hovered)
    painter.restore()
    _draw_name(painter, theme, placed, time)


def draw_playhead(painter: QPainter, x: float, height: int) -> None:
    theme = current_theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(theme.colour(Token.PLAYHEAD), 1))
    painter.drawLine(QPointF(x, 0), QPointF(x, height))


def curve_path(placed: PlacedLane, time: TimeAxis, part: int, plot: QRectF) -> QPainterPath:
    """The course of one number: a Bézier segment is drawn as just that, so it is exact."""
    lane, axis = placed.lane, placed.axis
    keys = lane.curve.keyframes
    first = key_spot(placed, time, keys[0], part)
    path = QPainterPath(QPointF(min(plot.left(), first.x()), first.y()))
    path.lineTo(first)
    for left, right in pairwise(keys):
        here, there = (key_spot(placed, time, key, part) for key in (left, right))
        if lane.holds or left.interpolation is Interpolation.HOLD:
            path.lineTo(QPointF(there.x(), here.y()))
            path.lineTo(there)
        elif left.interpolation is Interpolation.LINEAR:
            path.lineTo(there)
        else:
            leaving, arriving = handles_between(left, right)
            path.cubicTo(
                QPointF(
                    time.x(float(left.frame) + leaving.frames),
                    axis.y(lane.number(left, part) + numbers(leaving.value)[part]),
                ),
                QPointF(
                    time.x(float(right.frame) + arriving.frames),
                    axis.y(lane.number(right, part) + numbers(arriving.value)[part]),
                ),
                there,
            )
    path.lineTo(QPointF(max(plot.right(), path.currentPosition().x()), path.currentPosition().y()))
    return path


def ink_colour(theme: Theme, ink: Token) -> QColor:
    """Dark enough on a light ground: the inks are made for a dark one."""
    colour = theme.colour(ink)
    return colour if theme.look.is_dark else colour.darker(160)


def _draw_grid(painter: QPainter, theme: Theme, placed: PlacedLane, plot: QRectF) -> None:
    axis = placed.axis
    painter.setPen(theme.colour(Token.LINE))
    for value in ticks(axis.low, axis.high, max(2, int(plot.height() / 28))):
        y = round(axis.y(value)) + 0.5
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))


def _draw_keys(
    painter: QPainter,
    theme: Theme,
    placed: PlacedLane,
    time: TimeAxis,
    selected: Set[KeyId],
    hovered: KeyId | None,
) -> None:
    lane = placed.lane
    for key in lane.curve.keyframes:
        name = (lane.address, key.frame)
        for part, ink in enumerate(lane.inks):
            is_chosen = name in selected
            painter.setPen(QPen(theme.colour(Token.BG_WINDOW), 1))
            painter.setBrush(theme.colour(Token.TEXT) if is_chosen else ink_colour(theme, ink))
            if is_chosen:
                painter.setPen(QPen(theme.colour(Token.ACCENT), 2))
            size = _KEY * (1.3 if name == hovered or is_chosen else 1.0)
            painter.drawPath(_key_shape(key, key_spot(placed, time, key, part), size))


def _key_shape(key: Keyframe, spot: QPointF, size: float) -> QPainterPath:
    """A square where the value holds, a diamond where it runs straight, a disc where it bends."""
    path = QPainterPath()
    match key.interpolation:
        case Interpolation.HOLD:
            path.addRect(
                QRectF(spot.x() - size * 0.8, spot.y() - size * 0.8, size * 1.6, size * 1.6)
            )
        case Interpolation.BEZIER:
            path.addEllipse(spot, size * 0.95, size * 0.95)
        case Interpolation.LINEAR:
            path.moveTo(spot.x(), spot.y() - size)
            path.lineTo(spot.x() + size, spot.y())
            path.lineTo(spot.x(), spot.y() + size)
            path.lineTo(spot.x() - size, spot.y())
            path.closeSubpath()
    return path


def _draw_handles(
    painter: QPainter, theme: Theme, placed: PlacedLane, time: TimeAxis, selected: Set[KeyId]
) -> None:
    for key, part, _side, spot in shown_handles(placed, time, selected):
        colour = ink_colour(theme, placed.lane.inks[part])
        painter.setPen(QPen(colour, 1))
        painter.drawLine(key_spot(placed, time, key, part), spot)
        painter.setBrush(colour)
        painter.drawEllipse(spot, _HANDLE, _HANDLE)


def _draw_name(painter: QPainter, theme: Theme, placed: PlacedLane, time: TimeAxis) -> None:
    lane, rect = placed.lane, placed.rect
    gutter = QRectF(0, rect.top(), time.left, rect.height())
    painter.fillRect(gutter, theme.colour(Token.BG_PANEL))
    painter.setFont(theme.font(TypeSize.SECONDARY))
    metrics = painter.fontMetrics()
    room = gutter.adjusted(theme.px(Space.S), theme.px(Space.XS), -theme.px(Space.XS), 0)
    painter.setPen(theme.colour(Token.TEXT))
    name = metrics.elidedText(lane.label, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)
    if len(lane.parts) > 1:
        for part, ink in enumerate(lane.inks):
            line = room.translated(0, metrics.height() * (part + 1) + 2)
            painter.setPen(ink_colour(theme, ink))
            painter.drawText(
                line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, lane.parts[part]
            )
    painter.setPen(theme.colour(Token.TEXT_DIM))
    values = list(ticks(placed.axis.low, placed.axis.high, max(2, int(rect.height() / 28))))
    step = values[1] - values[0] if len(values) > 1 else 1.0
    for value in values:
        y = placed.axis.y(value)
        if rect.top() + metrics.height() < y < rect.bottom() - 2:
            place = QRectF(0, y - metrics.height() / 2, time.left - theme.px(4), metrics.height())
            painter.drawText(
                place,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                written(value, step),
            )
    painter.setPen(theme.colour(Token.LINE))
    painter.drawLine(QPointF(0, rect.bottom()), QPointF(rect.right(), rect.bottom()))
    painter.drawLine(QPointF(time.left - 1, rect.top()), QPointF(time.left - 1, rect.bottom()))


def _whole_ticks(first: float, last: float, most: float) -> list[int]:
    return sorted({round(tick) for tick in ticks(first, last, max(int(most), 1)) if tick >= 0})

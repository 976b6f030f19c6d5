"""Transitions and fades, over the clips that they join."""

from __future__ import annotations

from math import pi, sin

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygon

from editor.model.flatten.sounds import FadeShape
from editor.model.timeline import Clip, Item, TrackKind, Transition
from editor.ui.effects.words import name_in_words
from editor.ui.timeline.painting.inks import Inks

_LEAST_NAMED = 40
_MOST_POINTS = 24


def paint_transition(
    painter: QPainter,
    transition: Transition,
    neighbours: tuple[Item | None, Item | None],
    rect: QRect,
    inks: Inks,
    *,
    shape: FadeShape,
    selected: bool,
) -> None:
    """A blend's lines cross; a fade from or to nothing is a slope.

    Args:
        shape: how the share of each side goes over the time.
        rect: the frames it covers, over the height of the clips' bodies.
    """
    ink = inks.accent if selected else inks.on_clip_faint
    painter.fillRect(rect, QColor(0, 0, 0, 70))
    painter.setPen(QPen(ink, 1))
    box = rect.adjusted(0, 0, -1, -1)
    left, right = (isinstance(each, Clip) for each in neighbours)
    if not (left and right):
        _paint_shade(painter, box, shape, rising=right)
    if left:
        painter.drawPolyline(_curve(box, shape, rising=False))
    if right:
        painter.drawPolyline(_curve(box, shape, rising=True))
    painter.drawRect(box)
    if selected:
        painter.drawRect(box.adjusted(1, 1, -1, -1))
    if rect.width() >= _LEAST_NAMED and rect.height() > 2 * inks.labels.height:
        name = name_in_words(transition.effect.name)
        width = min(inks.labels.width(name), rect.width() - 8) + 6
        plate = QRect(rect.x() + 1, rect.bottom() - inks.labels.height, width, inks.labels.height)
        painter.fillRect(plate, inks.badge)
        painter.setPen(inks.on_clip)
        inks.labels.draw(painter, plate.x() + 3, plate.y(), name, width - 6)


def fade_shape(kind: TrackKind, transition: Transition) -> FadeShape:
    """Sound fades as its effect says; of pictures the lines only say which way."""
    linear = kind is TrackKind.VIDEO or transition.effect.name == FadeShape.LINEAR
    return FadeShape.LINEAR if linear else FadeShape.EQUAL_POWER


def _curve(box: QRect, shape: FadeShape, *, rising: bool) -> QPolygon:
    """How much is seen or heard, from the box's left to its right."""
    steps = 1 if shape is FadeShape.LINEAR else min(max(box.width() // 3, 1), _MOST_POINTS)
    points = []
    for number in range(steps + 1):
        progress = number / steps if rising else 1 - number / steps
        gain = progress if shape is FadeShape.LINEAR else sin(progress * pi / 2)
        x = box.left() + round(box.width() * number / steps)
        points.append(QPoint(x, box.bottom() - round(box.height() * gain)))
    return QPolygon(points)


def _paint_shade(painter: QPainter, box: QRect, shape: FadeShape, *, rising: bool) -> None:
    """Darken what a fade takes away."""
    curve = _curve(box, shape, rising=rising)
    curve.append(QPoint(box.left() if rising else box.right(), box.top()))
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 120))
    painter.drawPolygon(curve)
    painter.restore()

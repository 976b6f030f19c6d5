"""Transitions and fades, over the clips that they join."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPen, QPolygon

from editor.model.timeline import Clip, Item, Transition
from editor.ui.timeline.painting.inks import Inks

_LEAST_NAMED = 40


def paint_transition(
    painter: QPainter,
    transition: Transition,
    neighbours: tuple[Item | None, Item | None],
    rect: QRect,
    inks: Inks,
    *,
    selected: bool,
) -> None:
    """A blend is crossed; a fade from or to nothing is a slope.

    Args:
        rect: the frames it covers, over the height of the clips' bodies.
    """
    ink = inks.accent if selected else inks.on_clip_faint
    painter.fillRect(rect, QColor(0, 0, 0, 70))
    painter.setPen(QPen(ink, 1))
    box = rect.adjusted(0, 0, -1, -1)
    left, right = (isinstance(each, Clip) for each in neighbours)
    if left and right:
        painter.drawLine(box.bottomLeft(), box.topRight())
        painter.drawLine(box.topLeft(), box.bottomRight())
    else:
        _paint_slope(painter, box, rising=right)
    painter.drawRect(box)
    if selected:
        painter.drawRect(box.adjusted(1, 1, -1, -1))
    if rect.width() >= _LEAST_NAMED and rect.height() > 2 * inks.labels.height:
        name = _name(transition)
        width = min(inks.labels.width(name), rect.width() - 8) + 6
        plate = QRect(rect.x() + 1, rect.bottom() - inks.labels.height, width, inks.labels.height)
        painter.fillRect(plate, inks.badge)
        painter.setPen(inks.on_clip)
        inks.labels.draw(painter, plate.x() + 3, plate.y(), name, width - 6)


def _name(transition: Transition) -> str:
    """The effect's label, as the menu and the inspector have it."""
    label = transition.effect.name.replace("_", " ").capitalize()
    return QCoreApplication.translate("effects", label)


def _paint_slope(painter: QPainter, box: QRect, *, rising: bool) -> None:
    low, high = (box.bottomLeft(), box.topRight()) if rising else (box.bottomRight(), box.topLeft())
    corner = QPoint(low.x(), high.y())
    painter.save()
    painter.setBrush(QColor(0, 0, 0, 120))
    painter.drawPolygon(QPolygon([low, high, corner]))
    painter.restore()
    painter.drawLine(low, high)

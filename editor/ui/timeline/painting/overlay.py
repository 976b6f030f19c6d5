"""What moves over the clips without their being painted anew: the playhead, a gesture's signs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from editor.model.choosing.snapping import SnapKind, SnapPoint
from editor.ui.timeline.geometry import TimelineGeometry
from editor.ui.timeline.gesture import GesturePreview
from editor.ui.timeline.painting.inks import Inks, mixed

_BESIDE_MOUSE = QPoint(16, 18)
_PADDING = 6


def playhead_stripe(x: int, view: QRect) -> QRect:
    """What must be painted anew where the playhead is or was."""
    return QRect(x - 2, view.top(), 5, view.height())


def paint_playhead(painter: QPainter, x: int, view: QRect, inks: Inks) -> None:
    painter.fillRect(x, view.top(), 1, view.height(), inks.playhead)


def paint_hover(painter: QPainter, rect: QRect, inks: Inks) -> None:
    """The outline of the clip under the mouse."""
    painter.setPen(QPen(inks.on_clip_dim, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0, 0, -1, -1))


def paint_gesture(
    painter: QPainter,
    gesture: GesturePreview,
    geometry: TimelineGeometry,
    view: QRect,
    mouse: QPoint,
    inks: Inks,
) -> None:
    """The snap line with its cause, the insertion mark, the rubber band and the words."""
    if gesture.insertion is not None:
        _paint_insertion(painter, round(geometry.x_of(gesture.insertion)), view, inks)
    if gesture.line is not None:
        painter.fillRect(
            round(geometry.x_of(gesture.line)), view.top(), 1, view.height(), inks.text
        )
    if gesture.snap is not None:
        _paint_snap(painter, gesture.snap, round(geometry.x_of(gesture.snap.frame)), view, inks)
    if gesture.band is not None:
        band = QRectF(*gesture.band)
        fill = QColor(inks.accent)
        fill.setAlphaF(0.15)
        painter.fillRect(band, fill)
        painter.setPen(QPen(inks.accent, 1))
        painter.drawRect(band)
    words = [(gesture.label, inks.text), (gesture.refusal, inks.error)]
    at = mouse + _BESIDE_MOUSE
    for text, colour in words:
        if text:
            at.setY(_paint_words(painter, text, at, view, colour, inks) + 3)


def snap_text(point: SnapPoint) -> str:
    """Why an edge holds there, in words."""
    said = {
        SnapKind.PLAYHEAD: QCoreApplication.translate("timeline", "Playhead"),
        SnapKind.IN_POINT: QCoreApplication.translate("timeline", "In point"),
        SnapKind.OUT_POINT: QCoreApplication.translate("timeline", "Out point"),
        SnapKind.MARKER: QCoreApplication.translate("timeline", "Marker"),
        SnapKind.CLIP_START: QCoreApplication.translate("timeline", "Start"),
        SnapKind.CLIP_END: QCoreApplication.translate("timeline", "End"),
        SnapKind.START: QCoreApplication.translate("timeline", "Beginning"),
    }[point.kind]
    return f"{said}: {point.name}" if point.name else said


def _paint_snap(painter: QPainter, point: SnapPoint, x: int, view: QRect, inks: Inks) -> None:
    painter.setPen(QPen(inks.warn, 1, Qt.PenStyle.DashLine))
    painter.drawLine(x, view.top(), x, view.bottom())
    _paint_words(painter, snap_text(point), QPoint(x + 5, view.top() + 3), view, inks.warn, inks)


def _paint_insertion(painter: QPainter, x: int, view: QRect, inks: Inks) -> None:
    painter.fillRect(x - 1, view.top(), 3, view.height(), inks.accent)
    painter.fillRect(x - 5, view.top(), 11, 3, inks.accent)
    painter.fillRect(x - 5, view.bottom() - 2, 11, 3, inks.accent)


def _paint_words(
    painter: QPainter, text: str, at: QPoint, view: QRect, colour: QColor, inks: Inks
) -> int:
    """A small plate with `text`, kept within the view; where it ends below."""
    lines = text.split("\n")
    widest = max(inks.labels.width(line) for line in lines)
    width = min(widest, max(view.width() - 2 * _PADDING, 0)) + 2 * _PADDING
    height = inks.labels.height * len(lines) + 4
    x = max(min(at.x(), view.right() - width), view.left())
    y = max(min(at.y(), view.bottom() - height), view.top())
    plate = QRect(x, y, width, height)
    painter.fillRect(plate, mixed(inks.background, inks.text, 0.06))
    painter.setPen(QPen(colour, 1))
    painter.drawRect(plate.adjusted(0, 0, -1, -1))
    painter.setFont(inks.labels.font)
    for number, line in enumerate(lines):
        top = y + 2 + number * inks.labels.height
        inks.labels.draw(painter, x + _PADDING, top, line, width - 2 * _PADDING)
    return y + height

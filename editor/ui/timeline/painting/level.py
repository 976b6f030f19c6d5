"""The level line of selected clips with its keyframes, and the lane of all keyframes below it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from editor.model.curves import Curve, number_at
from editor.model.going.keyframes import key_frames
from editor.model.timeline import Clip
from editor.ui.timeline.levels import LevelLane

_KEY = 3.5  # half of a keyframe's diamond
_LANE, _LEAST_LANE = 7, 40  # the lane's height, and that of a clip that has it
_STEP = 4  # pixels between the points of a curve


def paint_level(
    painter: QPainter,
    clip: Clip,
    rect: QRect,
    lane: LevelLane,
    visible: QRect,
    ink: QColor,
) -> None:
    """Draw the line over the clip's body, as far as it is in sight."""
    curve = lane.curve_of(clip)
    scale = rect.width() / clip.duration
    left, right = max(rect.left(), visible.left()), min(rect.right(), visible.right())
    if not lane.has_line(clip) or right <= left:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.25))
    if not isinstance(curve, Curve):
        y = lane.y_at(clip, 0)
        painter.drawLine(QPointF(left, y), QPointF(right, y))
    else:
        columns = (*range(left, right, _STEP), right)
        numbers = _numbers(curve, tuple([int((x - rect.left()) / scale) for x in columns]))
        points = [QPointF(x, lane.y_of(each)) for x, each in zip(columns, numbers, strict=True)]
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        for key in curve.keyframes:
            x = rect.left() + float(key.frame) * scale
            if left - _KEY <= x <= right + _KEY:
                y = lane.y_at(clip, key.frame)
                painter.drawPolygon(_diamond(x, y, _KEY))
    painter.restore()


def paint_keys(painter: QPainter, clip: Clip, rect: QRect, visible: QRect, ink: QColor) -> None:
    """A diamond at each time at which something of the clip has a keyframe, along its foot."""
    frames = key_frames(clip)
    if not frames or rect.height() < _LEAST_LANE:
        return
    scale = rect.width() / clip.duration
    left, right = max(rect.left(), visible.left()), min(rect.right(), visible.right())
    top = rect.bottom() - _LANE + 1
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(left, top, right - left + 1, _LANE, QColor(0, 0, 0, 90))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for frame in frames:
        x = rect.left() + float(frame) * scale
        if left - _KEY <= x <= right + _KEY:
            painter.drawPolygon(_diamond(x, top + _LANE / 2, _LANE / 2 - 0.5))
    painter.restore()


def _diamond(x: float, y: float, half: float) -> QPolygonF:
    corners = ((-half, 0.0), (0.0, -half), (half, 0.0), (0.0, half))
    return QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners])


@lru_cache(maxsize=64)
def _numbers(curve: Curve, frames: tuple[int, ...]) -> tuple[float, ...]:
    """Asked for again at every paint, and slow to work out."""
    return tuple([number_at(curve, frame) for frame in frames])

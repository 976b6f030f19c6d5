"""The line between two pictures in one place, such as before and after the effects."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.viewport.overlays.chip import draw_chip
from editor.ui.viewport.overlays.layer import PictureLayer, Touch
from editor.ui.viewport.view_map import ViewMap

_GRIP = 6  # logical pixels
_KNOB = 7
_LINE, _SHADOW = QColor(255, 255, 255, 230), QColor(0, 0, 0, 140)


class WipeLayer(PictureLayer):
    """`at`: the line's place in parts of the picture's width; None while it is off. `names` are
    those of what is seen left and right of it."""

    moved = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.at: float | None = None
        self.names = self.tr("Before"), self.tr("After")
        self._frame_width = 1.0
        self._began: float | None = None

    def set_at(self, at: float | None) -> None:
        self.at = at
        self.changed.emit()

    def paint(self, painter: QPainter, view: ViewMap) -> None:
        self._frame_width = view.frame[0]
        if self.at is None:
            return
        frame = QRectF(*view.rectangle)
        x = frame.x() + frame.width() * self.at
        for colour, width in ((_SHADOW, 3), (_LINE, 1)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QLineF(x, frame.top(), x, frame.bottom()))
        painter.setPen(QPen(_SHADOW, 1))
        painter.setBrush(_LINE)
        painter.drawEllipse(QPointF(x, frame.center().y()), _KNOB, _KNOB)
        inset = current_theme().px(Space.S)
        top = frame.top() + inset
        draw_chip(painter, self.names[0], QPointF(frame.left() + inset, top), frame)
        after = QPointF(frame.right() - 2 * inset, top)
        draw_chip(painter, self.names[1], after, frame.adjusted(0, 0, -inset, 0))

    def press(self, touch: Touch) -> bool:
        if not self._is_near(touch):
            return False
        self._began = self.at
        return True

    def drag(self, touch: Touch) -> None:
        self._move_to(touch.point[0] / self._frame_width)

    def release(self, touch: Touch) -> None:
        self._began = None

    def hover(self, touch: Touch | None) -> Qt.CursorShape | None:
        near = touch is not None and self._is_near(touch)
        return Qt.CursorShape.SplitHCursor if near else None

    def cancel(self) -> bool:
        if self._began is None:
            return False
        self._move_to(self._began)
        self._began = None
        return True

    def _is_near(self, touch: Touch) -> bool:
        if self.at is None:
            return False
        return abs(touch.point[0] - self.at * self._frame_width) <= _GRIP * touch.pixel

    def _move_to(self, at: float) -> None:
        self.at = min(max(at, 0.0), 1.0)
        self.changed.emit()
        self.moved.emit(self.at)

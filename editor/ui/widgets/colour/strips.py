"""What a colour is chosen on: a plane of saturation and value, a strip of hues, one of opacity."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.gestures import new_gesture

_PLANE, _STRIP = 160, 12
_KNOB = 5.0
_SQUARE = 4
_KEY_STEP = 0.01
_KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Area(QWidget):
    """Something with a knob that is dragged in it; both coordinates are 0..1, y down."""

    moved = Signal(float, float, str)  # x, y, gesture

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._x, self._y = 0.0, 0.0
        self._gesture = ""
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def place(self, x: float, y: float) -> None:
        self._x, self._y = x, y
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._gesture = new_gesture()
        self._move_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _KEYS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        if not event.isAutoRepeat():
            self._gesture = new_gesture()
        self._put(self._x + step[0] * _KEY_STEP, self._y + step[1] * _KEY_STEP)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            radius = current_theme().px(3)
            field = QRectF(self.rect())
            painter.setPen(Qt.PenStyle.NoPen)
            for brush in self.brushes():
                painter.setBrush(brush)
                painter.drawRoundedRect(field, radius, radius)
            ring = current_theme().colour(Token.ACCENT) if self.hasFocus() else QColor("white")
            knob = current_theme().px(_KNOB)
            centre = QPointF(
                min(max(self._x * self.width(), knob), self.width() - knob),
                min(max(self._y * self.height(), knob), self.height() - knob),
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, width in ((QColor(0, 0, 0, 120), 3.5), (ring, 2.0)):
                painter.setPen(QPen(colour, width))
                painter.drawEllipse(centre, knob - 1, knob - 1)

    def brushes(self) -> tuple[QBrush, ...]:
        """What the field is filled with, from below to the top."""
        raise NotImplementedError

    def _move_to(self, position: QPointF) -> None:
        self._put(position.x() / max(self.width(), 1), position.y() / max(self.height(), 1))

    def _put(self, x: float, y: float) -> None:
        self.place(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
        self.moved.emit(self._x, self._y, self._gesture)


class SaturationPlane(Area):
    """Saturation to the right, value upwards, of one hue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Saturation and value"))
        self.setToolTip(self.tr("Saturation to the right, value upwards."))
        self._hue = 0.0

    def set_hue(self, hue: float) -> None:
        self._hue = hue
        self.update()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_PLANE + 60), theme.px(_PLANE))

    def brushes(self) -> tuple[QBrush, ...]:
        across = QLinearGradient(0, 0, self.width(), 0)
        across.setColorAt(0, QColor("white"))
        across.setColorAt(1, QColor.fromHsvF(self._hue, 1, 1))
        down = QLinearGradient(0, 0, 0, self.height())
        down.setColorAt(0, QColor(0, 0, 0, 0))
        down.setColorAt(1, QColor("black"))
        return QBrush(across), QBrush(down)


class HueStrip(Area):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Hue"))
        self.setToolTip(self.tr("Hue"))

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_PLANE), theme.px(_STRIP))

    def brushes(self) -> tuple[QBrush, ...]:
        across = QLinearGradient(0, 0, self.width(), 0)
        for sixth in range(7):
            across.setColorAt(sixth / 6, QColor.fromHsvF(sixth % 6 / 6, 1, 1))
        return (QBrush(across),)


class OpacityStrip(Area):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Opacity"))
        self.setToolTip(self.tr("Opacity"))
        self._colour = QColor("white")

    def set_colour(self, colour: QColor) -> None:
        self._colour = QColor(colour.red(), colour.green(), colour.blue())
        self.update()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_PLANE), theme.px(_STRIP))

    def brushes(self) -> tuple[QBrush, ...]:
        across = QLinearGradient(0, 0, self.width(), 0)
        clear = QColor(self._colour)
        clear.setAlpha(0)
        across.setColorAt(0, clear)
        across.setColorAt(1, self._colour)
        return checker(), QBrush(across)


def checker() -> QBrush:
    """Grey squares: what is seen through a transparent colour."""
    side = current_theme().px(_SQUARE)
    tile = QPixmap(2 * side, 2 * side)
    tile.fill(QColor("#ffffff"))
    painter = QPainter(tile)
    painter.fillRect(0, 0, side, side, QColor("#c4c4c4"))
    painter.fillRect(side, side, side, side, QColor("#c4c4c4"))
    painter.end()
    return QBrush(tile)

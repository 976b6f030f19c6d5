"""The whole sequence in a strip, with a window on what is in sight: scrolls and zooms."""

from __future__ import annotations

from enum import Enum, auto

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.timeline.painting.far import FarRows
from editor.ui.timeline.painting.inks import Inks
from editor.ui.timeline.rows import seen_order
from editor.ui.timeline.scrolling import roll_wheel
from editor.ui.timeline.surface import Surface

_HANDLE = 6
_LEAST_WINDOW = 3 * _HANDLE


class _Grip(Enum):
    LEFT = auto()
    MIDDLE = auto()
    RIGHT = auto()


class Navigator(QWidget):
    """Dragging the window scrolls, dragging its ends zooms, a press beside it goes there; a
    double click shows everything."""

    def __init__(self, surface: Surface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surface = surface
        self._overview = QPixmap()
        self._grip: _Grip | None = None
        self._pressed_x = 0.0
        self._span_at_press = (0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Overview"))
        self.setToolTip(
            self.tr(
                "<b>Overview</b><br>Drag to scroll, drag the ends to zoom, double-click to see all."
            )
        )
        surface.geometry_changed.connect(self.update)
        surface.shown_changed.connect(self._forget)

    def sizeHint(self) -> QSize:
        return QSize(200, current_theme().px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    @property
    def window_rect(self) -> QRect:
        """Where what is in sight lies in the strip."""
        first, last = self._span()
        left = round(first * self._scale())
        right = max(round(last * self._scale()), left + _LEAST_WINDOW)
        return QRect(left, 0, right - left, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.fillRect(self.rect(), theme.colour(Token.BG_WINDOW))
        if self._overview.isNull():
            self._overview = self._drawn()
        painter.drawPixmap(0, 0, self._overview)
        window = self.window_rect
        shade = theme.colour(Token.BG_WINDOW, 0.6)
        painter.fillRect(0, 0, window.left(), self.height(), shade)
        painter.fillRect(window.right() + 1, 0, self.width(), self.height(), shade)
        ink = theme.colour(Token.ACCENT if self.hasFocus() else Token.TEXT_DIM)
        painter.setPen(ink)
        painter.drawRect(window.adjusted(0, 0, -1, -1))
        middle, tall = self.height() // 2, theme.px(4)
        for x in (window.left() + 3, window.right() - 4):
            painter.fillRect(x, middle - tall, 2, 2 * tall, ink)
        painter.end()

    def resizeEvent(self, event: object) -> None:
        self._forget()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        if not self.window_rect.contains(event.position().toPoint()):
            first, last = self._span()
            self._show(x / self._scale() - (last - first) / 2, last - first)
        self._grip = self._grip_at(x)
        self._pressed_x, self._span_at_press = x, self._span()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._grip is None:
            at_end = self._grip_at(x) is not _Grip.MIDDLE
            self.setCursor(
                Qt.CursorShape.SizeHorCursor if at_end else Qt.CursorShape.OpenHandCursor
            )
            return
        first, last = self._span_at_press
        way = (x - self._pressed_x) / self._scale()
        match self._grip:
            case _Grip.MIDDLE:
                self._show(first + way, last - first)
            case _Grip.LEFT:
                first = min(max(0.0, first + way), last - 1)
                self._show(first, last - first)
            case _Grip.RIGHT:
                self._show(first, max(last + way - first, 1.0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._surface.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        roll_wheel(event, self._surface, sideways=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        first, last = self._span()
        step = (last - first) / 10
        match event.key():
            case Qt.Key.Key_Left:
                self._show(first - step, last - first)
            case Qt.Key.Key_Right:
                self._show(first + step, last - first)
            case _:
                super().keyPressEvent(event)

    def _grip_at(self, x: float) -> _Grip:
        window = self.window_rect
        if abs(x - window.left()) <= _HANDLE:
            return _Grip.LEFT
        return _Grip.RIGHT if abs(x - window.right()) <= _HANDLE else _Grip.MIDDLE

    def _span(self) -> tuple[float, float]:
        geometry = self._surface.geometry
        return geometry.left_frame, geometry.left_frame + self._surface.visible_frames

    def _scale(self) -> float:
        """Pixels of the strip for a frame."""
        return self.width() / max(self._surface.end_frame, 1.0)

    def _show(self, first: float, frames: float) -> None:
        self._surface.show_span(max(0.0, first), frames)

    def _forget(self) -> None:
        self._overview = QPixmap()
        self.update()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        sequence = self._surface.sequence
        if sequence is None or not sequence.tracks:
            return pixmap
        rows, painter = FarRows(Inks(current_theme()), thin=True), QPainter(pixmap)
        frames = (np.arange(self.width()) + 0.5) / self._scale()
        room = self.height() - 6
        tracks = seen_order(sequence)
        for number, track in enumerate(tracks):
            top = 3 + number * room // len(tracks)
            below = 3 + (number + 1) * room // len(tracks)
            rect = QRect(0, top, self.width(), max(1, below - top - 1))
            rows.paint(painter, track, rect, frames, frozenset())
        painter.end()
        return pixmap

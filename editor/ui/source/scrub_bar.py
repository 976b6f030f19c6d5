"""All of a source from left to right: its sound, what is marked, where the playhead is."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.media.waveform import Peaks
from editor.model.going.marks import Marks
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_HIGH = 44
_GRIP = 5  # logical pixels around a mark


class ScrubBar(QWidget):
    """Drag to go there; drag a mark to set it."""

    frame_wanted = Signal(int)
    marks_wanted = Signal(object)  # Marks

    def __init__(self, peaks: Callable[[], Peaks | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._peaks = peaks
        self._frames, self._frame, self._seconds = 1, 0, 1.0
        self._marks = Marks()
        self._held: str | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(current_theme().px(_HIGH))
        self.setAccessibleName(self.tr("Position in the source"))
        self.setToolTip(
            self.tr("<b>Position</b><br>Drag to go there, or drag a mark; arrow keys go by frames.")
        )

    def show_source(self, frames: int, seconds: float) -> None:
        """How long it is."""
        self._frames, self._seconds = max(frames, 1), seconds
        self.update()

    def show_state(self, frame: int, marks: Marks) -> None:
        self._frame, self._marks = frame, marks
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, current_theme().px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.colour(Token.BG_PANEL))
            lane = self._lane()
            painter.fillRect(lane, theme.colour(Token.BG_WINDOW))
            self._paint_sound(painter, lane)
            if self._marks != Marks():
                self._paint_marks(painter, lane)
            x = self._x_of(self._frame)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour(Token.PLAYHEAD), 1))
            painter.setBrush(theme.colour(Token.PLAYHEAD))
            painter.drawLine(QLineF(x, lane.top(), x, lane.bottom()))
            top = lane.top()
            painter.drawPolygon(
                QPolygonF([QPointF(x - 5, top), QPointF(x + 5, top), QPointF(x, top + 6)])
            )
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour(Token.ACCENT), theme.focus_width))
                painter.drawRect(lane)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._held = self._mark_at(event.position().x()) or "playhead"
            self._go(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._go(event.position().x())
        elif self._mark_at(event.position().x()):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            self.setCursor(Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_PageUp:
            self.frame_wanted.emit(max(0, self._frame - self._frames // 20))
        elif event.key() == Qt.Key.Key_PageDown:
            self.frame_wanted.emit(min(self._frames - 1, self._frame + self._frames // 20))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _lane(self) -> QRectF:
        inset = current_theme().px(Space.S)
        return QRectF(self.rect()).adjusted(inset, 2, -inset, -2)

    def _x_of(self, frame: int) -> float:
        lane = self._lane()
        return lane.left() + lane.width() * frame / self._frames

    def _go(self, x: float) -> None:
        lane = self._lane()
        frame = round((x - lane.left()) / lane.width() * self._frames)
        frame = min(max(frame, 0), self._frames)
        match self._held:
            case "in":
                self.marks_wanted.emit(self._marks.with_in(min(frame, self._frames - 1)))
            case "out":
                self.marks_wanted.emit(self._marks.with_last(max(frame, 1) - 1))
            case _:
                self.frame_wanted.emit(min(frame, self._frames - 1))

    def _mark_at(self, x: float) -> str | None:
        for name, at in (("in", self._marks.in_point), ("out", self._marks.out_point)):
            if at is not None and abs(self._x_of(at) - x) <= _GRIP:
                return name
        return None

    def _paint_sound(self, painter: QPainter, lane: QRectF) -> None:
        peaks = self._peaks()
        count = int(lane.width())
        if peaks is None or count < 1:
            return
        columns = peaks.columns(0.0, self._seconds / count, count)
        middle, half = lane.center().y(), lane.height() / 2 - 2
        tops, bottoms = middle - columns[:, 1] * half, middle - columns[:, 0] * half
        painter.setPen(QPen(current_theme().colour(Token.CLIP_AUDIO), 1))
        lefts = lane.left() + np.arange(count) + 0.5
        painter.drawLines(
            [
                QLineF(x, top, x, max(bottom, top + 1))
                for x, top, bottom in zip(
                    lefts.tolist(), tops.tolist(), bottoms.tolist(), strict=True
                )
            ]
        )

    def _paint_marks(self, painter: QPainter, lane: QRectF) -> None:
        theme = current_theme()
        first, end = self._marks.within(self._frames)
        left, right = self._x_of(first), self._x_of(end)
        marked = QRectF(left, lane.top(), right - left, lane.height())
        painter.fillRect(marked, theme.colour(Token.ACCENT, 0.18))
        painter.setPen(QPen(theme.colour(Token.ACCENT), 2))
        if self._marks.in_point is not None:
            _bracket(painter, left, lane, 1)
        if self._marks.out_point is not None:
            _bracket(painter, right, lane, -1)


def _bracket(painter: QPainter, x: float, lane: QRectF, side: int) -> None:
    top, bottom, arm = lane.top() + 1, lane.bottom() - 1, 5 * side
    painter.drawPolyline(
        QPolygonF(
            [QPointF(x + arm, top), QPointF(x, top), QPointF(x, bottom), QPointF(x + arm, bottom)]
        )
    )

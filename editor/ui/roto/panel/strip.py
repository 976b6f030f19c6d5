"""How sure the matte is over the frames that the clip shows, to look at and to go to."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from editor.session.roto.roto import Roto
from editor.ui.painting.confidence import (
    least_in,
    levels_of,
    paint_coming,
    paint_confidence,
    paint_keys_of_matte,
)
from editor.ui.painting.hues import hue_colour
from editor.ui.roto.panel.words import frame_text
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_HEIGHT = 30


class ConfidenceStrip(QWidget):
    """A press, or a drag, goes to the frame; the arrow keys step."""

    def __init__(self, roto: Roto, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roto, self._current = roto, roto.current
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("How sure the tracking is"))

    def sizeHint(self) -> QSize:
        return QSize(120, current_theme().px(_HEIGHT))

    def refresh(self) -> None:
        matte = self._current.matte
        if matte is not None:
            self.setAccessibleDescription(frame_text(matte, self._current.frame))
        self.update()

    def x_of(self, frame: int) -> float:
        """The middle of a frame of the footage."""
        within = self._current.range
        return (frame - within.start + 0.5) / max(len(within), 1) * self.width()

    def frame_at(self, x: float) -> int:
        within = self._current.range
        frame = within.start + int(x / max(self.width(), 1) * len(within))
        return min(max(frame, within.start), max(within.stop - 1, within.start))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            matte = self._current.matte
            if matte is not None:
                words = frame_text(matte, self.frame_at(event.pos().x()))
                QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._current.seek(self.frame_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._current.seek(self.frame_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        within, frame = self._current.range, self._current.frame
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and within:
            self._current.seek(min(max(frame + step, within.start), within.stop - 1))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        matte, within, theme = self._current.matte, self._current.range, current_theme()
        with QPainter(self) as painter:
            if matte is None or not within:
                painter.fillRect(self.rect(), theme.colour(Token.BG_RAISED))
                return
            levels = levels_of(matte, within.start, within.stop)
            width = self.width()
            edges = np.arange(width + 1, dtype=np.int64) * len(within) // max(width, 1)
            hue = hue_colour(matte.hue)
            paint_confidence(painter, self.rect(), least_in(levels, edges), hue)
            self._paint_coming(painter)
            playhead = self.x_of(self._current.frame)
            painter.setPen(QPen(theme.colour(Token.PLAYHEAD), 1.5))
            painter.drawLine(round(playhead), 0, round(playhead), self.height())
            keys = [self.x_of(key.frame) for key in matte.keys if key.frame in within]
            paint_keys_of_matte(painter, keys, self.rect(), playhead)
            if self.hasFocus():
                painter.setPen(theme.colour(Token.ACCENT))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_coming(self, painter: QPainter) -> None:
        """What is being tracked, as far as it has come."""
        matte = self._current.matte
        running = None if matte is None else self._roto.runner.run_of(matte.id)
        if running is None:
            return
        half = self.width() / max(len(self._current.range), 1) / 2
        accent = current_theme().colour(Token.ACCENT)
        for each in running.made:
            left, right = self.x_of(each.start) - half, self.x_of(each.stop - 1) + half
            paint_coming(painter, QRectF(left, 0, right - left, self.height()), accent)

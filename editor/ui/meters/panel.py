"""Stereo peak meters of what is being played."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.session.playing.transport import Levels
from editor.ui.meters.ballistics import Needle, height_of
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_FRAME_MS = 33
_MARKS = (0, -6, -12, -18, -24, -30, -40, -50)
_ZONES = ((-60.0, -12.0, Token.OK), (-12.0, -3.0, Token.WARN), (-3.0, 0.0, Token.ERROR))
_BAR, _LAMP = 10, 6
_SAY_EVERY_S = 0.5


class MetersPanel(QWidget):
    """Left and right in dB below full scale. The lamps above light when a sample was at full
    scale; a click, or Return, puts them out."""

    def __init__(
        self,
        studio: Studio,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._needles = (Needle(), Needle())
        self._said_at = float("-inf")
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._on_frame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Audio meters"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the ears are
        self.setToolTip(
            self.tr("Peaks in dB below full scale. Click to put out the clipping lights.")
        )
        for transport in (studio.program, studio.source):
            transport.levels.connect(self._hear)
        self._say()

    @property
    def has_clipped(self) -> tuple[bool, bool]:
        left, right = self._needles
        return left.has_clipped, right.has_clipped

    @Slot(object)
    def _hear(self, levels: Levels) -> None:
        now = self._clock()
        for needle, level in zip(self._needles, (levels.left, levels.right), strict=True):
            needle.hear(level, now)
        if not self._timer.isActive():
            self._timer.start()
            self.update()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(72), theme.px(220))

    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(56), theme.px(80))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._put_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._put_out()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, now = current_theme(), self._clock()
        with QPainter(self) as painter:
            painter.setFont(theme.font(TypeSize.SECONDARY))
            bar, gap, lamp = theme.px(_BAR), theme.px(Space.XS), theme.px(_LAMP)
            text = painter.fontMetrics().horizontalAdvance("-50")
            left = max(0, (self.width() - text - theme.px(Space.S) - 2 * bar - gap) // 2)
            label = painter.fontMetrics().height()
            top = theme.px(Space.S) + lamp + gap
            scale = QRect(left, top, text, self.height() - top - theme.px(Space.S) - label)
            self._paint_scale(painter, scale)
            x = left + text + theme.px(Space.S)
            for needle, name in zip(self._needles, (self.tr("L"), self.tr("R")), strict=True):
                field = QRect(x, scale.top(), bar, scale.height())
                light = Token.ERROR if needle.has_clipped else Token.BG_RAISED
                painter.fillRect(QRect(x, theme.px(Space.S), bar, lamp), theme.colour(light))
                self._paint_bar(painter, field, needle, now)
                painter.setPen(theme.colour(Token.TEXT_DIM))
                foot = QRect(x, field.bottom() + gap, bar, label)
                painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, name)
                x += bar + gap
            if self.hasFocus():
                painter.setPen(theme.colour(Token.ACCENT))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_scale(self, painter: QPainter, field: QRect) -> None:
        theme, half = current_theme(), painter.fontMetrics().height() // 2
        free_from = field.top() - half
        for mark in _MARKS:
            y = _y(field, mark)
            if y - half < free_from:
                continue
            painter.setPen(theme.colour(Token.TEXT_DIM))
            room = QRect(field.left(), y - half, field.width(), 2 * half)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(mark))
            free_from = y + half

    def _paint_bar(self, painter: QPainter, field: QRect, needle: Needle, now: float) -> None:
        theme = current_theme()
        painter.fillRect(field, theme.colour(Token.BG_RAISED))
        level, peak = _y(field, needle.level(now)), _y(field, needle.peak(now))
        for low, high, token in _ZONES:
            top, foot = max(_y(field, high), level), _y(field, low)
            if top < foot:
                zone = QRect(field.left(), top, field.width(), foot - top)
                painter.fillRect(zone, theme.colour(token))
            if _y(field, high) <= peak < foot:
                line = QRect(field.left(), peak, field.width(), theme.px(2))
                painter.fillRect(line, theme.colour(token))

    @Slot()
    def _on_frame(self) -> None:
        now = self._clock()
        self.update()
        if now - self._said_at >= _SAY_EVERY_S:
            self._said_at = now
            self._say()
        if all(needle.is_at_rest(now) for needle in self._needles):
            self._timer.stop()
            self._say()

    def _say(self) -> None:
        """What a screen reader gives as the value."""
        now = self._clock()
        left, right = (round(max(needle.level(now), -60.0)) for needle in self._needles)
        said = self.tr("Left {left} dB, right {right} dB").format(left=left, right=right)
        if any(self.has_clipped):
            said += self.tr(", clipped")
        self.setAccessibleDescription(said)

    def _put_out(self) -> None:
        for needle in self._needles:
            needle.forget_clipping()
        self._say()
        self.update()


def _y(field: QRect, level: float) -> int:
    return field.top() + round((1 - height_of(level)) * field.height())

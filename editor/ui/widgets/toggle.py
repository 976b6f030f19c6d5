"""A switch that is on or off."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from editor.ui.theme.metrics import TOUCH, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_WIDTH, _HEIGHT, _KNOB = 28, 16, 10


class Toggle(QCheckBox):
    """A check box drawn as a switch, with its text at the right."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        theme, metrics = current_theme(), self.fontMetrics()
        text = theme.px(Space.S) + metrics.horizontalAdvance(self.text()) if self.text() else 0
        return QSize(theme.px(_WIDTH) + text + theme.px(2), max(theme.px(TOUCH), metrics.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        width, height, knob = theme.px(_WIDTH), theme.px(_HEIGHT), theme.px(_KNOB)
        is_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - width - 1 if is_right else 1
        track = QRectF(left + 0.5, (self.height() - height) / 2 + 0.5, width - 1, height - 1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            track_colour, knob_colour, line = self._tokens()
            painter.setPen(QPen(theme.colour(line), theme.focus_width))
            painter.setBrush(theme.colour(track_colour))
            painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
            at_right = self.isChecked() is not is_right
            gap = (track.height() - knob) / 2
            x = track.right() - gap - knob if at_right else track.left() + gap
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(knob_colour))
            painter.drawEllipse(QRectF(x, track.top() + gap, knob, knob))
            if self.text():
                space = width + theme.px(Space.S)
                painter.setPen(theme.colour(Token.TEXT if self.isEnabled() else Token.TEXT_OFF))
                room = self.rect().adjusted(
                    0 if is_right else space, 0, -space if is_right else 0, 0
                )
                side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
                painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _tokens(self) -> tuple[Token, Token, Token]:
        """Of the track, the knob and the line around."""
        if not self.isEnabled():
            return Token.BG_PANEL, Token.TEXT_OFF, Token.LINE
        focus = self.hasFocus()
        if self.isChecked():
            return Token.ACCENT, Token.ON_ACCENT, Token.TEXT if focus else Token.ACCENT
        return Token.BG_RAISED, Token.TEXT_DIM, Token.ACCENT if focus else Token.TEXT_OFF

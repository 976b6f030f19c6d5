"""Says on the start page that footage can be dropped, and lights up while some is over it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.ui.icons.icon import draw_icon
from editor.ui.theme.metrics import RADIUS, Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_HEIGHT, _ICON = 88, 24


class DropZone(QWidget):
    """Shows only: the window takes what is dropped, wherever it falls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_lit = False
        self._name = self.tr("Drop footage anywhere")
        self._said = self.tr("A new project is made with it, in its size and rate.")
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(self._said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def light(self, lit: bool) -> None:
        """Show that what is being dragged may be dropped."""
        self._is_lit = lit
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, current_theme().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = QPen(theme.colour(Token.ACCENT if self._is_lit else Token.TEXT_OFF))
            edge.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(edge)
            if self._is_lit:
                painter.setBrush(theme.colour(Token.BG_SELECTED))
            radius = theme.px(2 * RADIUS)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme, side = current_theme(), current_theme().px(_ICON)
        name, said = theme.font(TypeSize.HEADING, bold=True), theme.font()
        high, low = QFontMetrics(name).height(), QFontMetrics(said).height()
        gap = theme.px(Space.XS)
        wide = max(
            QFontMetrics(name).horizontalAdvance(self._name),
            QFontMetrics(said).horizontalAdvance(self._said),
        )
        left = (self.width() - wide - side - theme.px(Space.L)) // 2
        top = (self.height() - high - gap - low) // 2
        icon = QRect(left, (self.height() - side) // 2, side, side)
        draw_icon(painter, "import", icon, Token.ACCENT if self._is_lit else Token.TEXT_DIM)
        left = icon.right() + theme.px(Space.L)
        painter.setFont(name)
        painter.setPen(theme.colour(Token.TEXT))
        painter.drawText(QRect(left, top, wide + gap, high), 0, self._name)
        painter.setFont(said)
        painter.setPen(theme.colour(Token.TEXT_DIM))
        painter.drawText(QRect(left, top + high + gap, wide + gap, low), 0, self._said)

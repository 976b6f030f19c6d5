"""The demo as a card with its picture: what somebody sees who starts the program first."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from editor.resources import resources_folder
from editor.ui.theme.metrics import RADIUS, Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_PICTURE = QSize(560, 315)


class DemoCard(QAbstractButton):
    """Its text is the name; `said` a sentence below it."""

    def __init__(self, name: str, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = said
        self._picture = QPixmap(str(resources_folder() / "images" / "good-morning.jpg"))
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(said)
        self.setToolTip(f"<b>{name}</b><br>{said}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        gap, lines = theme.px(Space.M), 2 * QFontMetrics(theme.font(TypeSize.HEADING)).height()
        picture = QSize(theme.px(_PICTURE.width()), theme.px(_PICTURE.height()))
        return picture + QSize(0, lines + 3 * gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            card = QPainterPath()
            radius = theme.px(2 * RADIUS)
            card.addRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)
            raised = Token.BG_HOVER if self.underMouse() else Token.BG_RAISED
            painter.fillPath(card, theme.colour(raised))
            painter.setClipPath(card)
            height = self.width() * _PICTURE.height() // _PICTURE.width()
            painter.drawPixmap(QRect(0, 0, self.width(), height), self._picture)
            painter.setClipping(False)
            self._paint_words(painter, height)
            if self.hasFocus():
                painter.setPen(theme.colour(Token.ACCENT))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(card)

    def _paint_words(self, painter: QPainter, top: int) -> None:
        theme, gap = current_theme(), current_theme().px(Space.M)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        line = QRect(gap, top + gap, self.width() - 2 * gap, 0)
        for font, token, text in (
            (theme.font(TypeSize.HEADING, bold=True), Token.TEXT, self.text()),
            (theme.font(), Token.TEXT_DIM, self._said),
        ):
            metrics = QFontMetrics(font)
            line.setHeight(metrics.height())
            painter.setFont(font)
            painter.setPen(theme.colour(token))
            elided = Qt.TextElideMode.ElideRight
            painter.drawText(line, left, metrics.elidedText(text, elided, line.width()))
            line.translate(0, line.height() + theme.px(Space.XS))

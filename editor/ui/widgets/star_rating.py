"""Five stars, none to all of them filled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from editor.ui.icons.icon import draw_icon
from editor.ui.theme.metrics import ICON, TOUCH, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

STARS = 5


class StarRating(QAbstractSlider):
    """A click on the star that is the rating takes it away. Keys: 0 to 5, left and right."""

    edited = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pointed = 0
        self.setRange(0, STARS)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Rating"))
        self.setToolTip(self.tr("Rates from one to five stars; the same star again takes it away."))
        self.valueChanged.connect(self._show)

    def set_rating(self, stars: int) -> None:
        """Show it, emitting nothing of `edited`."""
        self.setValue(stars)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(STARS * theme.px(ICON), theme.px(TOUCH))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        star = self._star_at(event)
        self._choose(0 if star == self.value() else star)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._star_at(event))

    def leaveEvent(self, event: QEvent) -> None:
        self._point(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
            self._choose(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            self._choose(min(self.value() + 1, STARS))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
            self._choose(max(self.value() - 1, 0))
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            side, shown = theme.px(ICON), self._pointed or self.value()
            top = (self.height() - side) // 2
            for star in range(STARS):
                is_filled = star < shown
                token = Token.TEXT if is_filled else Token.TEXT_OFF
                inset = theme.px(1)
                rect = QRect(star * side, top, side, side).adjusted(inset, inset, -inset, -inset)
                draw_icon(painter, "star-filled" if is_filled else "star", rect, token)
            if self.hasFocus():
                painter.setPen(theme.colour(Token.ACCENT))
                radius = theme.px(Space.XS)
                painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), radius, radius)

    def _choose(self, stars: int) -> None:
        if stars != self.value():
            self.setValue(stars)
            self.edited.emit(stars)

    def _point(self, star: int) -> None:
        if star != self._pointed:
            self._pointed = star
            self.update()

    def _star_at(self, event: QMouseEvent) -> int:
        star = int(event.position().x()) // current_theme().px(ICON) + 1
        return min(max(star, 1), STARS)

    def _show(self) -> None:
        self.update()

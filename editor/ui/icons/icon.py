"""Icons by name. They take their colours when they are painted: a new theme needs no new ones."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from editor.ui.icons.drawings import require, svg
from editor.ui.theme.theme import Theme, current_theme
from editor.ui.theme.tokens import Token


def icon(name: str, tint: Token | None = None) -> QIcon:
    """The icon `name`: dim text's colour unless `tint` says another, the accent's when checked.

    Raises:
        FileNotFoundError: there is no icon of that name.
    """
    require(name)
    return QIcon(_Engine(name, tint))


def draw_icon(painter: QPainter, name: str, rect: QRect, token: Token = Token.TEXT) -> None:
    """Draw the icon into `rect` of a widget's own painting."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(rect, _pixmap(name, current_theme(), token, rect.size() * ratio))


class _Engine(QIconEngine):
    def __init__(self, name: str, tint: Token | None) -> None:
        super().__init__()
        self._name = name
        self._tint = tint

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._tint)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw_icon(painter, self._name, rect, self._token(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _pixmap(self._name, current_theme(), self._token(mode, state), size)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixmap = QPixmap(self.pixmap(size * scale, mode, state))
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def _token(self, mode: QIcon.Mode, state: QIcon.State) -> Token:
        if mode is QIcon.Mode.Disabled:
            return Token.TEXT_OFF
        if self._tint is not None:
            return self._tint
        return Token.ACCENT if state is QIcon.State.On else Token.TEXT


def _pixmap(name: str, theme: Theme, token: Token, size: QSize) -> QPixmap:
    if size.isEmpty():
        return QPixmap()
    colour = theme.colour(token)
    key = f"icon {name} {colour.rgba()} {size.width()}x{size.height()}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    side = min(size.width(), size.height())
    middle = QPoint((size.width() - side) // 2, (size.height() - side) // 2)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg(name, colour))).render(
        painter, QRectF(middle.x(), middle.y(), side, side)
    )
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap

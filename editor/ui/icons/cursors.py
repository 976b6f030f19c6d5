"""Cursors that say what a press does, outlined so that they are seen on any clip."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from editor.ui.icons.drawings import svg

_SIDE = 24
_MIDDLE = _SIDE / 2
_TIP = QPointF(4.5, 4.5)  # of a pen
_INK, _HALO, _RIPPLE = QColor("#ffffff"), QColor("#101114"), QColor("#ffd54a")


class Cursors:
    """Draws each cursor when it is first asked for."""

    def __init__(self) -> None:
        self._made: dict[str, QCursor] = {}

    def edge(self, *, head: bool, ripples: bool) -> QCursor:
        """A bracket that opens towards the clip, with the way it can go; yellow: all follows."""
        name = f"{'head' if head else 'tail'} {'ripple' if ripples else 'trim'}"
        ink = _RIPPLE if ripples else _INK
        return self._kept(name, lambda: _drawn(_bracket(head), ink))

    def roll(self) -> QCursor:
        """A cut that can go both ways."""
        return self._kept("roll", lambda: _drawn(_cut(), _INK))

    def tool(self, icon: str, hot_spot: QPointF | None = None) -> QCursor:
        """The tool's icon; it points with its middle unless `hot_spot` says another place."""
        return self._kept(icon, lambda: _of_icon(icon, hot_spot or QPointF(_MIDDLE, _MIDDLE)))

    def pen(self, icon: str) -> QCursor:
        """A pen, which points with its tip."""
        return self.tool(icon, _TIP)

    def _kept(self, name: str, make: Callable[[], QCursor]) -> QCursor:
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]


def _bracket(head: bool) -> QPainterPath:
    path = QPainterPath()
    side = 1 if head else -1
    path.moveTo(_MIDDLE + side * 5, 4)
    path.lineTo(_MIDDLE, 4)
    path.lineTo(_MIDDLE, _SIDE - 4)
    path.lineTo(_MIDDLE + side * 5, _SIDE - 4)
    _arrow(path, side * 4)
    _arrow(path, -side * 4)
    return path


def _cut() -> QPainterPath:
    path = QPainterPath()
    for x in (_MIDDLE - 2, _MIDDLE + 2):
        path.moveTo(x, 4)
        path.lineTo(x, _SIDE - 4)
    _arrow(path, 5)
    _arrow(path, -5)
    return path


def _arrow(path: QPainterPath, offset: float) -> None:
    """An arrow head that points away from the middle."""
    tip = _MIDDLE + offset * 2
    back = tip - (3 if offset > 0 else -3)
    path.moveTo(back, _MIDDLE - 3)
    path.lineTo(tip, _MIDDLE)
    path.lineTo(back, _MIDDLE + 3)


def _drawn(path: QPainterPath, ink: QColor) -> QCursor:
    pixmap, painter = _canvas()
    for colour, width in ((_HALO, 4.0), (ink, 1.75)):
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)
    painter.end()
    return QCursor(pixmap, int(_MIDDLE), int(_MIDDLE))


def _of_icon(name: str, hot_spot: QPointF) -> QCursor:
    pixmap, painter = _canvas()
    halo = QSvgRenderer(QByteArray(svg(name, _HALO)))
    for x, y in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        halo.render(painter, QRectF(2 + x, 2 + y, _SIDE - 4, _SIDE - 4))
    QSvgRenderer(QByteArray(svg(name, _INK))).render(painter, QRectF(2, 2, _SIDE - 4, _SIDE - 4))
    painter.end()
    return QCursor(pixmap, int(hot_spot.x()), int(hot_spot.y()))


def _canvas() -> tuple[QPixmap, QPainter]:
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    pixmap = QPixmap(int(_SIDE * ratio), int(_SIDE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return pixmap, painter

"""What the mouse carries in a drag: small, and beside the pointer, so that the drop is seen."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView

from editor.ui.theme.metrics import RADIUS, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_ROOM = (112, 84)
_OPACITY = 0.8


def carry_selected(view: QAbstractItemView, actions: Qt.DropAction) -> None:
    """Drag what is selected in `view` until it is dropped."""
    indexes = [
        index for index in view.selectedIndexes() if index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    ]
    if not indexes:
        return
    shown = view.currentIndex() if view.currentIndex() in indexes else indexes[0]
    picture = view.viewport().grab(view.visualRect(shown) & view.viewport().rect())
    count = sum(index.column() == shown.column() for index in indexes)
    carry(view, view.model().mimeData(indexes), small(picture, count), actions)


def carry(
    source: QObject,
    data: QMimeData,
    picture: QPixmap,
    actions: Qt.DropAction = Qt.DropAction.CopyAction,
) -> None:
    """Drag `data` until it is dropped, with `picture` above the pointer's left."""
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.setPixmap(picture)
    size, gap = picture.deviceIndependentSize().toSize(), int(Space.S)
    drag.setHotSpot(QPoint(size.width() + gap, size.height() + gap))
    drag.exec(actions, Qt.DropAction.CopyAction)


def small(picture: QPixmap, count: int) -> QPixmap:
    """`picture` at a size that hides little, with how many there are, if several."""
    theme, ratio = current_theme(), picture.devicePixelRatio()
    size = picture.deviceIndependentSize().toSize()
    room = QSize(theme.px(_ROOM[0]), theme.px(_ROOM[1]))
    if size.width() > room.width() or size.height() > room.height():
        size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHints(
        QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing
    )
    painter.setOpacity(_OPACITY)
    painter.drawPixmap(QRect(QPoint(), size), picture)
    if count > 1:
        painter.setOpacity(1.0)
        side = theme.px(int(Space.L) + int(Space.XS))
        badge = QRect(size.width() - side, 0, side, side)
        painter.setBrush(theme.colour(Token.ACCENT))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(badge, RADIUS, RADIUS)
        painter.setPen(theme.colour(Token.ON_ACCENT))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(count))
    painter.end()
    return made

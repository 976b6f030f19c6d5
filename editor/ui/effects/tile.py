"""Paints one offer: its picture, its name, whether it is a favourite."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.jobs.effect_pictures.previews import EffectPreview
from editor.ui.icons.icon import draw_icon
from editor.ui.theme.metrics import ICON, RADIUS, Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_WIDEST = 136
_LABEL = 20
_PAUSE = 4
_PREVIEW = Qt.ItemDataRole.UserRole + 1
_FAVOURITE = Qt.ItemDataRole.UserRole + 2
_STEP = Qt.ItemDataRole.UserRole + 3


class TileDelegate(QStyledItemDelegate):
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        rect: QRect = option.rect  # type: ignore[attr-defined]
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        place = picture_rect(rect)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(place), theme.px(RADIUS), theme.px(RADIUS))
        preview = index.data(_PREVIEW)
        painter.setClipPath(outline)
        painter.fillRect(place, theme.colour(Token.BG_RAISED))
        shown = _shown(preview, index.data(_STEP))
        if shown is not None:
            painter.drawImage(place, shown)
        elif isinstance(preview, EffectPreview):
            draw_icon(painter, "warning", _centred(place), Token.WARN)
        painter.setClipping(False)
        if is_selected or is_hovered:
            ink = theme.colour(Token.ACCENT if is_selected else Token.TEXT_OFF)
            painter.setPen(QPen(ink, theme.px(2) if is_selected else 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(outline)
        is_favourite = bool(index.data(_FAVOURITE))
        if is_favourite or is_hovered:
            drawing = "star-filled" if is_favourite else "star"
            self._draw_star(painter, drawing, star_rect(rect), is_favourite)
        self._draw_name(painter, rect, place, str(index.data()), is_selected or is_hovered)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = self.parent()
        assert view is not None
        return view.gridSize()  # type: ignore[attr-defined]  # its parent is the view

    def _draw_star(self, painter: QPainter, drawing: str, place: QRect, is_favourite: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().colour(Token.BG_VIEWPORT, 0.6))
        painter.drawEllipse(place)
        inner = place.adjusted(3, 3, -3, -3)
        draw_icon(painter, drawing, inner, Token.WARN if is_favourite else Token.TEXT_DIM)

    def _draw_name(
        self, painter: QPainter, rect: QRect, picture: QRect, name: str, bright: bool
    ) -> None:
        theme = current_theme()
        painter.setFont(theme.font(TypeSize.SECONDARY))
        painter.setPen(theme.colour(Token.TEXT if bright else Token.TEXT_DIM))
        line = QRect(
            picture.left(), picture.bottom() + theme.px(2), picture.width(), theme.px(_LABEL)
        )
        width = line.width()
        text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, width)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def tile_size(width: int) -> QSize:
    """Of one tile, so that whole ones fill `width`."""
    theme = current_theme()
    columns = max(2, ceil(width / theme.px(_WIDEST)))
    wide = max((width - 2) // columns, theme.px(60))
    gap = theme.px(Space.S)
    return QSize(wide, (wide - gap) * 9 // 16 + gap + theme.px(_LABEL))


def picture_rect(tile: QRect) -> QRect:
    half = current_theme().px(Space.XS)
    width = tile.width() - 2 * half
    return QRect(tile.left() + half, tile.top() + half, width, width * 9 // 16)


def star_rect(tile: QRect) -> QRect:
    theme = current_theme()
    side, picture = theme.px(ICON) + theme.px(Space.XS), picture_rect(tile)
    return QRect(picture.right() - side - 2, picture.top() + 3, side, side)


def _shown(preview: object, step: object) -> QImage | None:
    """A moving preview stands at its middle until it is pointed at, then runs, and pauses."""
    if not isinstance(preview, EffectPreview) or not preview.pictures:
        return None
    count = len(preview.pictures)
    if not isinstance(step, int):
        return preview.pictures[max(count // 2 - 1, 0)]
    return preview.pictures[min(step % (count + _PAUSE), count - 1)]


def _centred(place: QRect) -> QRect:
    side = current_theme().px(ICON)
    square = QRect(0, 0, side, side)
    square.moveCenter(place.center())
    return square

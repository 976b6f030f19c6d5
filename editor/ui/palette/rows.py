"""How one entry of the palette is drawn: what was typed stands out, keys stand at the right."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.ui.palette.entries import Entry
from editor.ui.theme.metrics import RADIUS, Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

ENTRY = Qt.ItemDataRole.UserRole
PLACES = Qt.ItemDataRole.UserRole + 1
_ROW = 30


class Rows(QStyledItemDelegate):
    @staticmethod
    def height() -> int:
        return current_theme().px(_ROW)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, self.height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        entry: Entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Token.BG_SELECTED if chosen else Token.BG_HOVER))
            painter.drawRoundedRect(option.rect, RADIUS, RADIUS)
        room = option.rect.adjusted(theme.px(Space.S), 0, -theme.px(Space.S), 0)
        left = self._paint_right(painter, room, entry)
        name = QRect(room.left(), room.top(), left - room.left() - theme.px(Space.L), room.height())
        self._paint_name(painter, name, entry, index.data(PLACES) or ())
        painter.restore()

    def _paint_right(self, painter: QPainter, room: QRect, entry: Entry) -> int:
        """The keys, and before them the group; where they begin."""
        theme = current_theme()
        small = theme.font(TypeSize.SECONDARY)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        right = room.right()
        if entry.keys:
            width = metrics.horizontalAdvance(entry.keys) + theme.px(Space.M)
            cap = QRect(right - width, room.center().y() - theme.px(9), width, theme.px(18))
            painter.setPen(theme.colour(Token.LINE))
            painter.setBrush(theme.colour(Token.BG_RAISED))
            painter.drawRoundedRect(cap, 3, 3)
            painter.setPen(theme.colour(Token.TEXT if entry.is_enabled else Token.TEXT_OFF))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, entry.keys)
            right = cap.left() - theme.px(Space.S)
        width = metrics.horizontalAdvance(entry.group) + 2
        painter.setPen(theme.colour(Token.TEXT_DIM if entry.is_enabled else Token.TEXT_OFF))
        beside = QRect(right - width, room.top(), width, room.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, entry.group)
        return beside.left()

    def _paint_name(
        self, painter: QPainter, room: QRect, entry: Entry, places: tuple[int, ...]
    ) -> None:
        theme = current_theme()
        plain, strong = theme.font(), theme.font(bold=True)
        colour = theme.colour(Token.TEXT if entry.is_enabled else Token.TEXT_OFF)
        painter.setClipRect(room)
        x = room.left()
        for is_typed, run in groupby(range(len(entry.text)), places.__contains__):
            text = "".join(entry.text[place] for place in run)
            font = strong if is_typed else plain
            painter.setFont(font)
            accented = is_typed and entry.is_enabled
            painter.setPen(theme.colour(Token.ACCENT) if accented else colour)
            width = QFontMetrics(font).horizontalAdvance(text)
            box = QRect(x, room.top(), width + 2, room.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            x += width
        painter.setClipping(False)

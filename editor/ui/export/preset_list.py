"""The presets, each with what it is for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.export.presets.preset import Preset
from editor.ui.export.words import said
from editor.ui.theme.metrics import Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_ROW, _LOW_ROW = 42, 28
_HELP = Qt.ItemDataRole.UserRole
_ROWS_SHOWN = 5
_FEWEST_ROWS = 5  # of one line


class PresetList(QListWidget):
    """Where it is low, what they are for is in their hints alone, so that more are in sight."""

    chosen = Signal(object)  # Preset

    def __init__(self, presets: Sequence[Preset], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets = tuple(presets)
        self._rows = _Rows(self)
        self.setItemDelegate(self._rows)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Presets"))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        for preset in self._presets:
            item = QListWidgetItem(said(preset.label), self)
            item.setData(_HELP, said(preset.help))
            item.setToolTip(said(preset.help))
            spoken = f"{said(preset.label)}. {said(preset.help)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.setCurrentRow(0)
        self.currentRowChanged.connect(self._on_row)

    @property
    def preset(self) -> Preset:
        return self._presets[max(self.currentRow(), 0)]

    def choose(self, name: str) -> None:
        """Choose the preset of that name."""
        names = [preset.name for preset in self._presets]
        self.setCurrentRow(names.index(name))

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(260), theme.px(_ROW) * _ROWS_SHOWN + theme.px(_ROW // 2))

    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(200), theme.px(_LOW_ROW) * _FEWEST_ROWS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = event.size().height() < current_theme().px(_ROW) * (_ROWS_SHOWN - 1)
        if is_low != self._rows.is_low:
            self._rows.is_low = is_low
            self.scheduleDelayedItemsLayout()
            self.scrollToItem(self.currentItem())

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self._presets[row])


class _Rows(QStyledItemDelegate):
    """The name, and below it, dim, what it is for."""

    is_low = False

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, current_theme().px(_LOW_ROW if self.is_low else _ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        rect, state = option.rect, option.state  # pyright: ignore[reportAttributeAccessIssue]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour(Token.BG_SELECTED))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour(Token.BG_HOVER))
        room = rect.adjusted(theme.px(Space.S), theme.px(4), -theme.px(Space.S), -theme.px(4))
        middle, top, bottom = (
            Qt.AlignmentFlag.AlignVCenter,
            Qt.AlignmentFlag.AlignTop,
            Qt.AlignmentFlag.AlignBottom,
        )
        lines = [(index.data(), theme.font(), Token.TEXT, middle if self.is_low else top)]
        if not self.is_low:
            lines.append(
                (index.data(_HELP), theme.font(TypeSize.SECONDARY), Token.TEXT_DIM, bottom)
            )
        for text, font, token, side in lines:
            painter.setFont(font)
            painter.setPen(theme.colour(token))
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, side | Qt.AlignmentFlag.AlignLeft, shown)

"""The projects that were open last, as pictures with a name."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import (
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.jobs.recent_projects import RecentProject
from editor.ui.icons.icon import draw_icon
from editor.ui.theme.metrics import RADIUS, Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_PROJECT = Qt.ItemDataRole.UserRole
_CARD = QSize(264, 204)


class RecentProjects(QListView):
    chosen = Signal(object)  # Path
    forgotten = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Recent projects"))
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Cards(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSpacing(0)
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)

    def show_projects(self, projects: list[RecentProject]) -> None:
        self._model.clear()
        for project in projects:
            item = QStandardItem(project.path.stem)
            item.setEditable(False)
            item.setData(project, _PROJECT)
            gone = "" if project.is_there else "<br>" + self.tr("The file is not there.")
            item.setToolTip(f"<b>{project.path.stem}</b><br>{project.path}{gone}")
            item.setData(self._spoken(project), Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        if projects:
            self.setCurrentIndex(self._model.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._choose(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self._forget()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(self._open_current)
        menu.addAction(self.tr("Remove from List")).triggered.connect(self._forget)
        menu.popup(event.globalPos())

    def _spoken(self, project: RecentProject) -> str:
        if project.changed_at is None:
            return self.tr("{name}, not found").format(name=project.path.stem)
        return f"{project.path.stem}, {_day(project.changed_at)}"

    def _open_current(self) -> None:
        self._choose(self.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._path(index))

    def _forget(self) -> None:
        index = self.currentIndex()
        path = self._path(index)
        self._model.removeRow(index.row())
        self.forgotten.emit(path)

    def _path(self, index: QModelIndex) -> Path:
        return index.data(_PROJECT).path


class _Cards(QStyledItemDelegate):
    """Picture, name and date; one that is not there is dim and says so."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_CARD.width()), theme.px(_CARD.height()))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        project: RecentProject = index.data(_PROJECT)
        gap = theme.px(Space.S)
        card = option.rect.adjusted(gap, gap, -gap, -gap)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Token.BG_RAISED))
            painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour(Token.ACCENT))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), 6, 6)
        picture = QRect(card.topLeft(), QSize(card.width(), card.width() * 9 // 16))
        self._paint_picture(painter, picture, project)
        below = QRect(card.left(), picture.bottom() + gap, card.width(), card.bottom())
        self._paint_words(painter, below, project)
        painter.restore()

    def _paint_picture(self, painter: QPainter, room: QRect, project: RecentProject) -> None:
        theme = current_theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Token.BG_VIEWPORT))
        painter.drawRoundedRect(room, RADIUS, RADIUS)
        if project.picture is None:
            side = theme.px(28)
            there = QRect(0, 0, side, side)
            there.moveCenter(room.center())
            draw_icon(painter, "film", there, Token.TEXT_OFF)
            return
        size = project.picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(room.topLeft(), size)
        target.moveCenter(room.center())
        painter.setOpacity(1.0 if project.is_there else 0.35)
        painter.drawImage(target, project.picture)
        painter.setOpacity(1.0)

    def _paint_words(self, painter: QPainter, room: QRect, project: RecentProject) -> None:
        theme = current_theme()
        line = QFontMetrics(theme.font()).height()
        top = QRect(room.left(), room.top(), room.width(), line)
        name = theme.colour(Token.TEXT if project.is_there else Token.TEXT_OFF)
        self._paint_line(painter, top, project.path.stem, TypeSize.BODY, name)
        second = top.translated(0, line)
        if project.changed_at is None:
            said, colour = self.tr("not found"), theme.colour(Token.TEXT_OFF)
        else:
            said, colour = _day(project.changed_at), theme.colour(Token.TEXT_DIM)
        self._paint_line(painter, second, said, TypeSize.SECONDARY, colour)

    def _paint_line(
        self, painter: QPainter, room: QRect, text: str, size: TypeSize, colour: QColor
    ) -> None:
        font = current_theme().font(size)
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _day(when: datetime) -> str:
    day = QDate(when.year, when.month, when.day)
    return QLocale().toString(day, "d MMMM yyyy")

"""The two ways to look at the bin: tiles that play under the mouse, and a list with columns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QTreeView, QWidget

from editor.model.media import MOST_STARS
from editor.ui.bin import columns
from editor.ui.bin.entries import Entry
from editor.ui.bin.tiles import (
    TILE_WIDTH,
    NameDelegate,
    Pictures,
    StarsDelegate,
    TileDelegate,
    picture_box,
)
from editor.ui.bin.tree import BinTree
from editor.ui.dragging.carrying import carry_selected
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

_WIDTHS = (220, 64, 92, 60, 96, 120, 110, 72, 48, 72)


class BinGestures(QObject):
    """What hands do in either view: it filters the events of `view` and of its viewport."""

    opened = Signal(object)  # Entry: double-clicked, or Return
    rated = Signal(int)
    left = Signal()  # Backspace: out of the folder

    def __init__(self, view: QAbstractItemView, tree: BinTree) -> None:
        super().__init__(view)
        self._view, self._tree = view, tree
        view.setModel(tree)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        view.setDragEnabled(True)
        view.setAcceptDrops(True)
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        view.setDefaultDropAction(Qt.DropAction.CopyAction)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setMouseTracking(True)
        view.setAccessibleName(self.tr("Media bin"))
        view.doubleClicked.connect(self._open)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QKeyEvent() if watched is self._view and event.type() is QEvent.Type.KeyPress:
                return self._on_key(event)
            case QDragMoveEvent() if watched is not self._view:
                # Also QDragEnterEvent, which is one of them.
                return self._on_drag(event)
            case QDropEvent() if watched is not self._view and event.type() is QEvent.Type.Drop:
                self._on_drop(event)
                return True
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key, index = event.key(), self._view.currentIndex()
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index)
        elif is_plain and Qt.Key.Key_0 <= key <= Qt.Key.Key_0 + MOST_STARS:
            self.rated.emit(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_Backspace:
            self.left.emit()
        else:
            return False
        return True

    def _on_drag(self, event: QDragMoveEvent) -> bool:
        data = event.mimeData()
        if not any(data.hasFormat(kind) for kind in self._tree.mimeTypes()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def _on_drop(self, event: QDropEvent) -> None:
        place = self._view.indexAt(event.position().toPoint())
        parent = place.siblingAtColumn(0) if place.isValid() else self._view.rootIndex()
        action = Qt.DropAction.CopyAction
        self._tree.dropMimeData(event.mimeData(), action, -1, -1, parent)
        event.setDropAction(action)
        event.accept()

    def _open(self, index: QModelIndex) -> None:
        entry = self._tree.entry(index)
        if isinstance(entry, Entry):
            self.opened.emit(entry)


class TileView(QListView):
    """One folder's entries as tiles, in as many columns as there is room for."""

    def __init__(self, tree: BinTree, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._tree = tree
        self.gestures = BinGestures(self, tree)
        self.tiles = TileDelegate(pictures, tree.around, self)
        self.setItemDelegate(self.tiles)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setDragEnabled(True)  # which, like drops, a static movement had turned off
        self.viewport().setAcceptDrops(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Qt leaves room for the scroll bar, whether there is one or not.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        room = self.maximumViewportSize().width() - bar - 2
        width = room // max(1, room // current_theme().px(TILE_WIDTH))
        if width != self.tiles.width:
            self.tiles.width = width
            self.scheduleDelayedItemsLayout()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        entry = self._tree.entry(index) if index.isValid() else None
        if entry is None or entry.media is None or entry.media.video is None:
            self._tree.set_skim("", 0.0)
            return
        box = picture_box(self.visualRect(index))
        part = (place.x() - box.left()) / max(1, box.width() - 1)
        self._tree.set_skim(entry.key, min(max(part, 0.0), 1.0))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._tree.set_skim("", 0.0)

    def startDrag(self, supported_actions: Qt.DropAction) -> None:
        carry_selected(self, supported_actions)

    def sizeHint(self) -> QSize:
        return QSize(300, 320)


class RowView(QTreeView):
    """All folders as a tree, with a column for each fact."""

    def __init__(self, tree: BinTree, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._tree = tree
        self.gestures = BinGestures(self, tree)
        self.names = NameDelegate(pictures, tree.around, self)
        self._stars = StarsDelegate(self)
        self.setItemDelegateForColumn(columns.NAME, self.names)
        self.setItemDelegateForColumn(columns.RATING, self._stars)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(current_theme().px(Space.L))
        self.setExpandsOnDoubleClick(False)
        self.setSortingEnabled(True)
        self.sortByColumn(columns.NAME, Qt.SortOrder.AscendingOrder)
        self.header().setSectionsMovable(True)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(current_theme().px(40))
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, current_theme().px(width))

    def startDrag(self, supported_actions: Qt.DropAction) -> None:
        carry_selected(self, supported_actions)

    def sizeHint(self) -> QSize:
        return QSize(300, 320)

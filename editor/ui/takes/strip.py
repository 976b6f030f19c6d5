"""The tiles of a shot in a row, or in rows where there is room, and what hands do with them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QListView, QStyle, QWidget

from editor.jobs.thumbnails.thumbnails import Thumbnails
from editor.model.generation.take import MOST_STARS, QueueState
from editor.ui.dragging.carrying import carry_selected
from editor.ui.takes.entries import Entry, QueuedEntry, TakeEntry
from editor.ui.takes.layout import USUAL_WIDTH, laid_out, tile_size, width_for
from editor.ui.takes.listed import TakeList
from editor.ui.takes.tile import TakeDelegate
from editor.ui.theme.theme import current_theme

_KEYS = {
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Delete,
    Qt.Key.Key_F2,
}
_ARROWS = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
_NOTCH_PX = 120


class Strip(QListView):
    """Skims under the mouse. Keys: arrows go, Space plays, 0 to 5 rate, Return uses a take, or
    does what helps where one could not be made, F2 notes."""

    opened = Signal()  # double-click
    played = Signal()  # Space
    used = Signal()  # Return
    removed = Signal()  # Delete
    rated = Signal(int)
    star_pressed = Signal(str, int)  # TakeId, stars
    help_pressed = Signal(str)  # QueuedId
    chosen = Signal()  # what is selected has changed

    def __init__(self, takes: TakeList, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._takes = takes
        self.tiles = TakeDelegate(thumbnails, self)
        self.setItemDelegate(self.tiles)
        self.setModel(takes)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Takes"))
        takes.modelReset.connect(self._fit)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.doubleClicked.connect(self._on_double_click)

    @property
    def selected(self) -> tuple[Entry, ...]:
        """In the order in which they stand."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._takes.entries[row] for row in rows)

    def choose(self, keys: list[str]) -> None:
        """Select these, and go to the first of them."""
        indexes = [index for key in keys if (index := self._takes.index_of(key)).isValid()]
        for number, index in enumerate(indexes):
            flag = self.selectionModel().SelectionFlag
            how = flag.ClearAndSelect if number == 0 else flag.Select
            if number == 0:
                self.selectionModel().setCurrentIndex(index, how)
            else:
                self.selectionModel().select(index, how)
        if indexes:
            self.scrollTo(indexes[0])

    def write_note(self) -> None:
        """Edit the current take's note in its place."""
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel goes along the row."""
        notches = event.angleDelta().y() or event.angleDelta().x()
        if self.isWrapping() or not notches:
            super().wheelEvent(event)
            return
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - notches * current_theme().px(_NOTCH_PX) // 120)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        entry, star = self._star_at(event.position().toPoint())
        if star and entry is not None and event.button() is Qt.MouseButton.LeftButton:
            given = 0 if star == entry.take.rating else star
            self.star_pressed.emit(entry.take.id, given)
            return
        failed = self._help_at(event.position().toPoint())
        if failed is not None and event.button() is Qt.MouseButton.LeftButton:
            self.help_pressed.emit(failed.queued.id)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._star_at(place)[1] or self._help_at(place) is not None:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        entry, star = self._star_at(place)
        self._takes.point_at_star(entry.key if entry is not None else "", star)
        failed = self._help_at(place)
        self._takes.point_at_help("" if failed is None else failed.key)
        under = self._entry_at(place)
        part = None
        if under is not None:
            part = laid_out(self.visualRect(self.indexAt(place))).part_at(place)
        self._takes.set_skim(
            under.key if under is not None and part is not None else "", part or 0.0
        )

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._takes.set_skim("", 0.0)
        self._takes.point_at_star("", 0)
        self._takes.point_at_help("")

    def event(self, event: QEvent) -> bool:
        """Keys of the strip come before the window's."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and self._is_own(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QListView.State.EditingState:
            return  # what the note leaves over, such as the Return that ends it
        if not self._is_own(event) or event.key() in _ARROWS:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Space:
                self.played.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.used.emit()
            case Qt.Key.Key_Delete:
                self.removed.emit()
            case Qt.Key.Key_F2:
                self.write_note()
            case digit:
                self.rated.emit(digit - Qt.Key.Key_0)

    def startDrag(self, supported_actions: Qt.DropAction) -> None:
        carry_selected(self, supported_actions)

    def sizeHint(self) -> QSize:
        return QSize(600, tile_size(current_theme().px(USUAL_WIDTH)).height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 80)

    def _fit(self) -> None:
        """Tiles as high as the row; in rows of their own where two go below each other."""
        room, theme = self.maximumViewportSize(), current_theme()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        wraps = room.height() >= 2 * tile_size(theme.px(USUAL_WIDTH)).height()
        if wraps:
            wide = room.width() - bar - 2
            width = wide // max(1, wide // theme.px(USUAL_WIDTH))
        else:
            width = width_for(room.height() - 2)
            if width * self._takes.rowCount() > room.width():
                width = width_for(room.height() - bar - 2)
        if (wraps, width) != (self.isWrapping(), self.tiles.width):
            self.setWrapping(wraps)
            never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded
            self.setHorizontalScrollBarPolicy(never if wraps else needed)
            self.tiles.width = width
            self.scheduleDelayedItemsLayout()

    def _is_own(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in _ARROWS:
            far = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            return not modifiers & ~far
        if modifiers & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        return key in _KEYS or Qt.Key.Key_0 <= key <= Qt.Key.Key_0 + MOST_STARS

    def _entry_at(self, place: QPoint) -> TakeEntry | None:
        index = self.indexAt(place)
        entry = self._takes.entry(index) if index.isValid() else None
        return entry if isinstance(entry, TakeEntry) else None

    def _star_at(self, place: QPoint) -> tuple[TakeEntry | None, int]:
        """The take and its star under the mouse; 0: no star."""
        entry = self._entry_at(place)
        if entry is None:
            return None, 0
        return entry, laid_out(self.visualRect(self.indexAt(place))).star_at(place)

    def _help_at(self, place: QPoint) -> QueuedEntry | None:
        """What could not be made, if its button is under the mouse."""
        index = self.indexAt(place)
        entry = self._takes.entry(index) if index.isValid() else None
        if not isinstance(entry, QueuedEntry) or entry.queued.state is not QueueState.FAILED:
            return None
        return entry if laid_out(self.visualRect(index)).help.contains(place) else None

    def _on_selected(self) -> None:
        self.chosen.emit()

    def _on_double_click(self, index: QModelIndex) -> None:
        if isinstance(self._takes.entry(index), TakeEntry):
            self.opened.emit()

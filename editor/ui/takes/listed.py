"""The strip's entries as Qt's list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from editor.model.media import MediaId
from editor.session.generation.queue_runner import Running
from editor.ui.dragging.drag import MEDIA_TYPE, DraggedMedia, media_data
from editor.ui.takes.entries import Entry, QueuedEntry, TakeEntry
from editor.ui.takes.words import spoken, tooltip_of

ENTRY = Qt.ItemDataRole.UserRole
SKIM = Qt.ItemDataRole.UserRole + 1
RUNNING = Qt.ItemDataRole.UserRole + 2
POINTED_STAR = Qt.ItemDataRole.UserRole + 3
MODEL = Qt.ItemDataRole.UserRole + 4
POINTED_HELP = Qt.ItemDataRole.UserRole + 5
Index = QModelIndex | QPersistentModelIndex
_LISTED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TAKE = _LISTED | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable


class TakeList(QAbstractListModel):
    """Shows what `show` is given; what the user wants changed is told, not done.

    Args:
        model_name: what a model is called, by its id.
    """

    note_wanted = Signal(str, str)  # TakeId, the note

    def __init__(self, model_name: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model_name = model_name
        self._entries: tuple[Entry, ...] = ()
        self._running: Running | None = None
        self._skim: tuple[str, float] = ("", 0.0)
        self._star: tuple[str, int] = ("", 0)
        self._help = ""

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    def show(self, entries: Sequence[Entry]) -> None:
        """Show `entries`; what stays in its place keeps its index."""
        before, entries = self._entries, tuple(entries)
        if [each.key for each in before] == [each.key for each in entries]:
            self._entries = entries
            for row, (old, new) in enumerate(zip(before, entries, strict=True)):
                if old != new:
                    self._tell(row)
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def show_running(self, running: Running | None) -> None:
        """What is being made, how far it is, and its picture."""
        touched = {each.queued for each in (self._running, running) if each is not None}
        self._running = running
        for row, entry in enumerate(self._entries):
            if isinstance(entry, QueuedEntry) and entry.queued.id in touched:
                self._tell(row)

    def refresh(self) -> None:
        """What models are called is known now."""
        for row in range(len(self._entries)):
            self._tell(row)

    def refresh_media(self, media: MediaId) -> None:
        for row, entry in enumerate(self._entries):
            if isinstance(entry, TakeEntry) and entry.media.id == media:
                self._tell(row)

    def entry(self, index: Index) -> Entry | None:
        row = index.row()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def index_of(self, key: str) -> QModelIndex:
        for row, entry in enumerate(self._entries):
            if entry.key == key:
                return self.index(row)
        return QModelIndex()

    def set_skim(self, key: str, part: float) -> None:
        """Show the picture at `part` (0..1) of the take under the mouse; empty key: of none."""
        before, self._skim = self._skim, (key, part)
        if before != self._skim:
            self._tell_keys({before[0], key})

    def point_at_star(self, key: str, star: int) -> None:
        """So many stars a click would give."""
        before, self._star = self._star, (key, star)
        if before != self._star:
            self._tell_keys({before[0], key})

    def point_at_help(self, key: str) -> None:
        """Its button is under the mouse; empty key: of none is."""
        before, self._help = self._help, key
        if before != key:
            self._tell_keys({before, key})

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index)
        if entry is None:
            return None
        request = entry.take.request if isinstance(entry, TakeEntry) else entry.queued.request
        match role:
            case _ if role == ENTRY:
                return entry
            case _ if role == SKIM:
                return self._skim[1] if self._skim[0] == entry.key else None
            case _ if role == RUNNING:
                return self._running_of(entry)
            case _ if role == POINTED_STAR:
                return self._star[1] if self._star[0] == entry.key else 0
            case _ if role == MODEL:
                return self._model_name(request.model)
            case _ if role == POINTED_HELP:
                return self._help == entry.key
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return spoken(entry, self._running_of(entry))
            case Qt.ItemDataRole.EditRole:
                return entry.take.note if isinstance(entry, TakeEntry) else ""
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip_of(entry, self._model_name(request.model))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry, note = self.entry(index), str(value).strip()
        if not isinstance(entry, TakeEntry) or note == entry.take.note:
            return False
        self.note_wanted.emit(entry.take.id, note)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _TAKE if isinstance(self.entry(index), TakeEntry) else _LISTED

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [MEDIA_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        takes = [each for index in indexes if isinstance(each := self.entry(index), TakeEntry)]
        return media_data(DraggedMedia(each.media.id) for each in takes)

    def _running_of(self, entry: Entry) -> Running | None:
        running = self._running
        if running is None or not isinstance(entry, QueuedEntry):
            return None
        return running if running.queued == entry.queued.id else None

    def _tell(self, row: int) -> None:
        self.dataChanged.emit(self.index(row), self.index(row))

    def _tell_keys(self, keys: set[str]) -> None:
        for row, entry in enumerate(self._entries):
            if entry.key in keys:
                self._tell(row)

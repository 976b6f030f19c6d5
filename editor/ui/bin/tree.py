"""The bin's entries as Qt's tree: folders with what lies in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from editor.model.media import MediaId
from editor.ui.bin import columns
from editor.ui.bin.columns import Surroundings
from editor.ui.bin.entries import Entry, EntryKind
from editor.ui.dragging.drag import MEDIA_TYPE, DraggedMedia, add_sequences, media_data, media_in

ENTRY = Qt.ItemDataRole.UserRole
SKIM = Qt.ItemDataRole.UserRole + 1
FOLDER_TYPE = "application/x-cutaway-folder"
Index = QModelIndex | QPersistentModelIndex
_ROLES = frozenset(
    int(role)
    for role in (
        ENTRY,
        SKIM,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    )
)
_NOTHING = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
_LISTED = _NOTHING | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
_NAMED = _LISTED | Qt.ItemFlag.ItemIsEditable


@dataclass(slots=True, eq=False)
class _Node:
    entry: Entry | None
    parent: _Node | None = None
    row: int = 0
    children: list[_Node] = field(default_factory=list)


class BinTree(QAbstractItemModel):
    """Shows what `show` is given; what the user wants changed is told, not done.

    `around` is what is known of media beyond the project.
    """

    rename_wanted = Signal(object, str)  # Entry, its new name
    media_dropped = Signal(object, str)  # tuple of MediaId, the folder's path
    folders_dropped = Signal(object, str)  # tuple of paths, the folder's path
    files_dropped = Signal(object, str)  # tuple of Path, the folder's path

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.around = Surroundings()
        self._root = _Node(None)
        self._nodes: dict[str, _Node] = {}
        self._outlived = self._nodes
        self._entries: tuple[Entry, ...] = ()
        self._column, self._order = columns.NAME, Qt.SortOrder.AscendingOrder
        self._skim: tuple[str, float] = ("", 0.0)

    def show(self, entries: Sequence[Entry]) -> None:
        """Show `entries`; what is still there keeps its index where it can."""
        before, entries = self._entries, tuple(entries)
        if _lie_alike(before, entries) and not self._sorts_by_value():
            self._entries = entries
            for old, entry in zip(before, entries, strict=True):
                if old is not entry and old != entry:
                    node = self._nodes[entry.key]
                    node.entry = entry
                    self._tell(node)
            return
        self.beginResetModel()
        self._entries = entries
        self._build()
        self.endResetModel()

    def refresh(self) -> None:
        """What is known beyond the project has changed."""
        self._tell_all(self._root)

    def refresh_media(self, media: MediaId) -> None:
        node = self._nodes.get(f"media {media}")
        if node is not None:
            self._tell(node)

    def refresh_sequences(self) -> None:
        """Their pictures are there, or are others."""
        for node in self._nodes.values():
            if node.entry is not None and node.entry.sequence is not None:
                self._tell(node)

    def entry(self, index: Index) -> Entry | None:
        node = self._node(index)
        return node.entry

    def index_of(self, key: str) -> QModelIndex:
        """The entry with that key; an invalid index if it is not shown."""
        node = self._nodes.get(key)
        return QModelIndex() if node is None else self.createIndex(node.row, 0, node)

    def set_skim(self, key: str, part: float) -> None:
        """Show the picture at `part` (0..1) of the media, under the mouse; empty key: of none."""
        before, self._skim = self._skim, (key, part)
        for each in {before[0], key}:
            node = self._nodes.get(each)
            if node is not None:
                self._tell(node)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = column, order
        self.beginResetModel()
        self._build()
        self.endResetModel()

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        children = self._node(parent).children
        if not (0 <= row < len(children) and 0 <= column < len(columns.TITLES)):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        parent = self._node(index).parent
        if parent is None or parent is self._root:
            return QModelIndex()
        return self.createIndex(parent.row, 0, parent)

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.column() > 0:
            return 0
        return len(self._node(parent).children)

    def columnCount(self, parent: Index | None = None) -> int:
        return len(columns.TITLES)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return columns.title(section) if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ROLES:  # views ask for many more, for each cell that they paint
            return None
        entry = self.entry(index)
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        if role == SKIM:
            return self._skim[1] if self._skim[0] == entry.key else None
        if role == Qt.ItemDataRole.DisplayRole:
            return columns.text(entry, index.column(), self.around)
        if role in (Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(entry)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry, name = self.entry(index), str(value).strip()
        if entry is None or not name or name == entry.name:
            return False
        self.rename_wanted.emit(entry, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entry(index) is None:
            return _NOTHING
        return _NAMED if index.column() == columns.NAME else _LISTED

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MEDIA_TYPE, FOLDER_TYPE, "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        entries = [e for i in indexes if i.column() == 0 and (e := self.entry(i)) is not None]
        data = media_data(DraggedMedia(each.media.id) for each in entries if each.media)
        add_sequences(data, (each.sequence.id for each in entries if each.sequence))
        folders = [each.path for each in entries if each.kind is EntryKind.FOLDER]
        if folders:
            data.setData(FOLDER_TYPE, QByteArray("\0".join(folders).encode()))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return any(data.hasFormat(kind) for kind in self.mimeTypes())

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Into the folder at `parent`, or the one that the entry there lies in."""
        entry = self.entry(parent)
        folder = "" if entry is None else entry.path or entry.folder
        media = tuple(each.media for each in media_in(data))
        files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
        if media:
            self.media_dropped.emit(media, folder)
        if data.hasFormat(FOLDER_TYPE):
            paths = bytes(data.data(FOLDER_TYPE).data()).decode().split("\0")
            self.folders_dropped.emit(tuple(paths), folder)
        if files:
            self.files_dropped.emit(files, folder)
        return False  # nothing is to be removed here: the project tells what is where

    def _tooltip(self, entry: Entry) -> str:
        media = entry.media
        if media is None:
            return entry.name
        lost = self.tr("The file is missing.") if media.id in self.around.missing else ""
        facts = ", ".join(
            filter(None, (columns.text(entry, each, self.around) for each in range(1, 6)))
        )
        tags = " ".join(f"#{tag}" for tag in media.tags)
        lines = (f"<b>{media.name}</b>", facts, media.path, tags, media.note, lost)
        return "<br>".join(line for line in lines if line)

    def _sorts_by_value(self) -> bool:
        return self._column != columns.NAME

    def _build(self) -> None:
        self._outlived = self._nodes  # an index that someone still holds points into them
        self._root = _Node(None)
        self._nodes = {entry.key: _Node(entry) for entry in self._entries}
        for node in self._nodes.values():
            assert node.entry is not None
            node.parent = self._nodes.get(f"folder {node.entry.folder}", self._root)
            node.parent.children.append(node)
        for node in (self._root, *self._nodes.values()):
            node.children.sort(key=self._key(), reverse=self._is_descending())
            node.children.sort(key=_kind)
            for row, child in enumerate(node.children):
                child.row = row

    def _key(self) -> Callable[[_Node], tuple[object, str]]:
        def key(node: _Node) -> tuple[object, str]:
            assert node.entry is not None
            return columns.sort_key(node.entry, self._column, self.around)

        return key

    def _is_descending(self) -> bool:
        return self._order is Qt.SortOrder.DescendingOrder

    def _node(self, index: Index | None) -> _Node:
        if index is None or not index.isValid():
            return self._root
        node = index.internalPointer()
        assert isinstance(node, _Node)
        return node

    def _tell(self, node: _Node) -> None:
        last = len(columns.TITLES) - 1
        self.dataChanged.emit(
            self.createIndex(node.row, 0, node), self.createIndex(node.row, last, node)
        )

    def _tell_all(self, within: _Node) -> None:
        for node in _below(within):
            self._tell(node)


def _lie_alike(before: Sequence[Entry], after: Sequence[Entry]) -> bool:
    """Whether they are the same things in the same places, whatever is said of them."""
    return len(before) == len(after) and all(
        old is new or (old.key, old.folder, old.name) == (new.key, new.folder, new.name)
        for old, new in zip(before, after, strict=True)
    )


def _kind(node: _Node) -> int:
    assert node.entry is not None
    return node.entry.kind.value


def _below(node: _Node) -> Iterator[_Node]:
    for child in node.children:
        yield child
        yield from _below(child)

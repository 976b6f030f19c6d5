"""The command palette over the window: type, choose with the arrows, Return does it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from editor.ui.palette.entries import Entry
from editor.ui.palette.rows import ENTRY, PLACES, Rows
from editor.ui.palette.search import match
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

_WIDTH, _ROWS, _MOST = 620, 12, 80
_RECENT_BONUS, _OFF_MALUS = 24, 10


class Palette(QFrame):
    """`entries` is asked for all there is each time the palette opens; `recent` are the keys of
    those used last, the newest first, and `used` is told which one was chosen."""

    def __init__(
        self,
        entries: Callable[[], Iterable[Entry]],
        recent: Callable[[], tuple[str, ...]],
        used: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("Command palette"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._recent, self._used = recent, used
        self._entries = tuple(entries())
        theme = current_theme()
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Search for a command"))
        self.field.setMinimumHeight(theme.px(32))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(Rows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self._hint = QLabel(self)
        self._hint.setProperty("tone", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)
        self.list.selectionModel().currentChanged.connect(self._show_hint)
        self._search("")

    def open_over(self, window: QWidget) -> None:
        """Show it below the upper edge of `window`."""
        theme = current_theme()
        width = min(theme.px(_WIDTH), window.width() - 2 * Space.XL)
        self.resize(width, theme.px(96) + _ROWS * Rows.height())
        corner = window.mapToGlobal(QPoint((window.width() - width) // 2, theme.px(64)))
        self.move(corner)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the letters go into the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event.key())
        return super().eventFilter(watched, event)

    def _on_key(self, key: int) -> bool:
        moves = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS,
            Qt.Key.Key_PageUp: -_ROWS,
        }
        if key in moves:
            self._move(moves[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        else:
            return False
        return True

    def _move(self, rows: int) -> None:
        count = self._model.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row() + rows
        if abs(rows) == 1:
            row %= count
        self.list.setCurrentIndex(self._model.index(min(max(row, 0), count - 1), 0))

    def _search(self, typed: str) -> None:
        recent = self._recent()
        found = []
        for number, entry in enumerate(self._entries):
            fits = match(typed, entry.text)
            if fits is None:
                continue
            newness = len(recent) - recent.index(entry.key) if entry.key in recent else 0
            bonus = min(newness, _RECENT_BONUS) if typed else newness
            score = fits.score + bonus - (0 if entry.is_enabled else _OFF_MALUS)
            found.append((-score, number, entry, fits.places))
        found.sort(key=lambda each: each[:2])
        self._model.clear()
        for *_, entry, places in found[:_MOST]:
            item = QStandardItem(entry.text)
            item.setData(entry, ENTRY)
            item.setData(places, PLACES)
            spoken = ", ".join(filter(None, (entry.text, entry.keys, entry.reason)))
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self.list.setCurrentIndex(self._model.index(0, 0))
        if not found:
            self._hint.setText(self.tr("Nothing is called that. Try fewer letters."))

    def _show_hint(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY)
        if entry is None:
            return
        off = "" if entry.is_enabled else self.tr("Off: {why}").format(why=entry.reason)
        self._hint.setText(off or entry.hint)

    def _choose(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY)
        if entry is None or not entry.is_enabled:
            return
        self._used(entry.key)
        self.close()
        entry.run()

"""The steps of a history as rows of a list."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QIcon, QPixmap

from editor.store.history import History
from editor.ui.icons.icon import icon
from editor.ui.sentences.translated import translated_step
from editor.ui.theme.metrics import ICON
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

Index = QModelIndex | QPersistentModelIndex


class HistorySteps(QAbstractListModel):
    """Row 0 is the project before all steps that are kept; then the oldest step and on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History()
        self._mark = icon("chevron-right", Token.ACCENT)
        nothing = QPixmap(4 * ICON, 4 * ICON)
        nothing.fill(Qt.GlobalColor.transparent)
        self._no_mark = QIcon(nothing)  # as wide as the mark

    def show(self, history: History) -> None:
        """Rows that are there stay, so that the list keeps its place."""
        old, new = self._history, history
        same = old.start == new.start
        kept = min(len(old.steps), len(new.steps)) if same else 0
        while same and kept and old.steps[kept - 1].label != new.steps[kept - 1].label:
            kept -= 1
        if kept < len(old.steps):
            self.beginRemoveRows(QModelIndex(), kept + 1, len(old.steps))
            self._history = History(old.steps[:kept], old.position)
            self.endRemoveRows()
        if kept < len(new.steps):
            self.beginInsertRows(QModelIndex(), kept + 1, len(new.steps))
            self._history = new
            self.endInsertRows()
        self._history = new
        self.dataChanged.emit(self.index(0), self.index(len(new.steps)))

    @property
    def current_row(self) -> int:
        return self._history.position - self._history.start

    def step_at(self, row: int) -> int:
        """The number of the step after which the project is as in that row."""
        return self._history.start + row

    def rowCount(self, parent: Index | None = None) -> int:
        is_child = parent is not None and parent.isValid()
        return 0 if is_child else len(self._history.steps) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._label(row)
            case Qt.ItemDataRole.DecorationRole:
                return self._mark if row == self.current_row else self._no_mark
            case Qt.ItemDataRole.ForegroundRole if row > self.current_row:
                return current_theme().colour(Token.TEXT_OFF)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
        return None

    def _label(self, row: int) -> str:
        if row == 0:
            return QCoreApplication.translate("HistorySteps", "Beginning")
        return translated_step(self._history.steps[row - 1].label)

    def _spoken(self, row: int) -> str:
        label = self._label(row)
        if row == self.current_row:
            return QCoreApplication.translate("HistorySteps", "{step}, now").format(step=label)
        if row > self.current_row:
            return QCoreApplication.translate("HistorySteps", "{step}, undone").format(step=label)
        return label

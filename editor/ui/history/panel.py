"""Every step that was done and undone, and a way to any of them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from editor.ui.history.steps import HistorySteps
from editor.ui.studio import Studio
from editor.ui.theme.metrics import ICON
from editor.ui.theme.theme import current_theme


class HistoryPanel(QWidget):
    """A click on a step, or Return, goes to the project as it was after it."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = studio.session.document
        self._steps = HistorySteps(self)
        self._list = QListView(self)
        self._list.setModel(self._steps)
        self._list.setUniformItemSizes(True)
        side = current_theme().px(ICON)
        self._list.setIconSize(QSize(side, side))
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setAccessibleName(self.tr("History"))
        self._list.setToolTip(self.tr("Every step so far. Click one to go back to it."))
        self._list.clicked.connect(self._go)
        self._list.activated.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        self.setFocusProxy(self._list)
        self._document.history_changed.connect(self._on_changed)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    @Slot()
    def _on_changed(self) -> None:
        """Hidden, it follows when it is shown: a drag of a number is an edit at each move."""
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        self._steps.show(self._document.history)
        current = self._steps.index(self._steps.current_row)
        self._list.setCurrentIndex(current)
        self._list.scrollTo(current)

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        self._document.go_to(self._steps.step_at(index.row()))

"""The Models window: a list of what can be fetched, and the chosen one's details below it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.engine.models.folder import Presence
from editor.jobs.weights import WeightsKeeper, WeightsState
from editor.ui.generate.words import said, size_text
from editor.ui.jobs.words import done_of
from editor.ui.models.details import Details
from editor.ui.sentences.translated import translated
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

_SIZE = (720, 560)
_DETAILS = 230


class ModelsWindow(QDialog):
    """Return gets what is chosen, Del removes it. What is fetched goes on when it is closed."""

    def __init__(self, keeper: WeightsKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.keeper = keeper
        self._said: dict[str, tuple[str, bool]] = {}  # a model's id: sentence, whether it is bad
        theme = current_theme()
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        about = QLabel(
            self.tr(
                "The program works without any of these. What is fetched stays on this machine, "
                "and its licence is shown before."
            ),
            self,
        )
        about.setWordWrap(True)
        about.setProperty("tone", "dim")
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Models"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setColumnCount(4)
        self.list.setHeaderLabels(
            [self.tr("Model"), self.tr("Licence"), self.tr("Size"), self.tr("State")]
        )
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.list.currentItemChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(self._get)
        self.details = Details(self)
        self.details.setFixedHeight(theme.px(_DETAILS))
        self.details.get_wanted.connect(self._get)
        self.details.verify_wanted.connect(self._verify)
        self.details.remove_wanted.connect(self._remove)
        self.details.cancel_wanted.connect(self._cancel)
        place = QLabel(self.tr("They lie in {folder}").format(folder=keeper.folder.path), self)
        place.setProperty("tone", "secondary")
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(Space.L)] * 4)
        column.setSpacing(theme.px(Space.M))
        for widget in (about, self.list, line, self.details, place):
            column.addWidget(widget, 1 if widget is self.list else 0)
        keeper.changed.connect(self.refresh)
        keeper.failed.connect(self._on_failed)
        keeper.checked.connect(self._on_checked)
        self.refresh()
        keeper.look()

    @property
    def chosen(self) -> WeightsState | None:
        item = self.list.currentItem()
        id = None if item is None else item.data(0, Qt.ItemDataRole.UserRole)
        return next((each for each in self.keeper.states if each.weights.id == id), None)

    def choose(self, id: str) -> None:
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == id:
                self.list.setCurrentItem(item)

    def refresh(self) -> None:
        """Show what is here, and what is under way."""
        with QSignalBlocker(self.list):
            while self.list.topLevelItemCount() < len(self.keeper.states):
                self.list.addTopLevelItem(QTreeWidgetItem())
            for row, state in enumerate(self.keeper.states):
                item = self.list.topLevelItem(row)
                assert item is not None
                self._show_row(item, state)
            first = self.list.topLevelItem(0)
            if self.chosen is None and first is not None:
                self.list.setCurrentItem(first)
        self._show_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._get()
        else:
            super().keyPressEvent(event)

    def _show_row(self, item: QTreeWidgetItem, state: WeightsState) -> None:
        weights = state.weights
        item.setData(0, Qt.ItemDataRole.UserRole, weights.id)
        item.setText(0, said(weights.label))
        item.setToolTip(0, said(weights.purpose))
        item.setText(1, weights.weights_licence)
        size = weights.size_bytes or state.size_bytes
        item.setText(2, size_text(size) if size else "")
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setText(3, self._word(state))

    def _word(self, state: WeightsState) -> str:
        job = self.keeper.under_way.get(state.weights.id)
        if job is not None:
            done = done_of(job)
            return self.tr("working") if done is None else f"{int(done * 100)} %"
        words = {
            Presence.INSTALLED: self.tr("installed"),
            Presence.PARTIAL: self.tr("in part"),
            Presence.MISSING: "",
        }
        return words[state.presence]

    def _show_chosen(self) -> None:
        state = self.chosen
        self.details.setVisible(state is not None)
        if state is not None:
            id = state.weights.id
            message, is_bad = self._said.get(id, ("", False))
            self.details.show_state(state, self.keeper.under_way.get(id), message, is_bad)

    def _get(self) -> None:
        state = self.chosen
        if state is not None and state.presence is not Presence.INSTALLED:
            self._said.pop(state.weights.id, None)
            if not state.weights.is_own:
                self.keeper.get(state.weights)
            elif folder := QFileDialog.getExistingDirectory(self, self.tr("A Model's Folder")):
                self.keeper.get(state.weights, Path(folder))

    def _verify(self) -> None:
        state = self.chosen
        if state is not None:
            self._said.pop(state.weights.id, None)
            self.keeper.verify(state.weights)

    def _remove(self) -> None:
        state = self.chosen
        if state is not None and state.presence is not Presence.MISSING:
            self._said.pop(state.weights.id, None)
            self.keeper.remove(state.weights)

    def _cancel(self) -> None:
        state = self.chosen
        if state is not None:
            self.keeper.cancel(state.weights.id)

    def _on_failed(self, id: str, sentence: str) -> None:
        self._said[id] = translated(sentence), True
        self._show_chosen()

    def _on_checked(self, id: str, problems: tuple[str, ...]) -> None:
        words = "\n".join(translated(each) for each in problems)
        self._said[id] = words or self.tr("All files are as they should be."), bool(problems)
        self._show_chosen()

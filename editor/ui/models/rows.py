"""The list of the Models window: what the user brought, and what the program offers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from editor.engine.diffusion.shelf import Shelved
from editor.engine.models.folder import Presence
from editor.jobs.models.brought import BroughtKeeper
from editor.jobs.models.weights import WeightsKeeper, WeightsState
from editor.jobs.queue import Job
from editor.ui.generate.words import said, size_text
from editor.ui.jobs.words import done_of
from editor.ui.models.words import abilities_text
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token


class Shelf(Enum):
    """OFFERED: of the catalogue. BROUGHT: of the user's. COMING: on its way."""

    OFFERED = auto()
    BROUGHT = auto()
    COMING = auto()


@dataclass(frozen=True, slots=True)
class Key:
    """What a row stands for. `under`: the model that an adapter is listed with."""

    shelf: Shelf
    id: str
    under: str = ""


@dataclass(frozen=True, slots=True)
class _Row:
    """`depth` 1: an adapter, under the model that it goes with. Without a `key` it cannot be
    chosen."""

    key: Key | None
    texts: tuple[str, str, str, str]
    depth: int = 0
    tip: str = ""
    is_heading: bool = False


class ModelList(QTreeWidget):
    """The rows stay the same items as long as they stand for the same, and what is chosen stays."""

    def __init__(
        self, keeper: WeightsKeeper, brought: BroughtKeeper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper, self._brought = keeper, brought
        self._keys: tuple[tuple[Key | None, int], ...] = ()
        self._is_chosen = False  # by somebody; until then the first is
        self.currentItemChanged.connect(self._on_chosen)
        self.setAccessibleName(self.tr("Models"))
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setColumnCount(4)
        self.setHeaderLabels(
            [self.tr("Model"), self.tr("Licence"), self.tr("Size"), self.tr("State")]
        )
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    @property
    def chosen(self) -> Key | None:
        item = self.currentItem()
        return None if item is None else item.data(0, Qt.ItemDataRole.UserRole)

    def choose(self, shelf: Shelf, id: str) -> bool:
        """Whether there is such a row."""
        for item in self._items():
            key = item.data(0, Qt.ItemDataRole.UserRole)
            if key is not None and (key.shelf, key.id) == (shelf, id):
                self.setCurrentItem(item)
                return True
        return False

    def refresh(self) -> None:
        """Show what is here, and what is under way."""
        rows = tuple(self._rows())
        chosen = self.chosen
        keys = tuple((row.key, row.depth) for row in rows)
        with QSignalBlocker(self):
            if keys != self._keys:
                self._keys = keys
                self._build(rows)
            for item, row in zip(self._items(), rows, strict=True):
                _show(item, row)
            if not self._is_chosen or self.chosen is None or self.chosen != chosen:
                self._choose_again(chosen if self._is_chosen else None)

    def _on_chosen(self) -> None:
        self._is_chosen = self._is_chosen or self.chosen is not None  # headings are not

    def _build(self, rows: tuple[_Row, ...]) -> None:
        self.clear()
        above: QTreeWidgetItem | None = None
        theme = current_theme()
        for row in rows:
            item = QTreeWidgetItem()
            item.setData(0, Qt.ItemDataRole.UserRole, row.key)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if row.depth and above is not None:
                above.addChild(item)
            else:
                self.addTopLevelItem(item)
                above = item
            if row.key is None:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                item.setFirstColumnSpanned(True)
                item.setForeground(0, theme.colour(Token.TEXT_DIM))
                item.setFont(0, theme.font(bold=row.is_heading))
        self.expandAll()

    def _choose_again(self, chosen: Key | None) -> None:
        if chosen is not None and self.choose(chosen.shelf, chosen.id):
            return
        for item in self._items():
            if item.data(0, Qt.ItemDataRole.UserRole) is not None:
                self.setCurrentItem(item)
                self.scrollToTop()
                return

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            assert item is not None
            yield item
            for number in range(item.childCount()):
                child = item.child(number)
                assert child is not None
                yield child

    def _rows(self) -> Iterator[_Row]:
        keeper, shelf = self._brought, self._brought.shelf
        yield _heading(self.tr("Yours"))
        there = {each.brought.id for each in shelf}
        for where, job in keeper.under_way.items():
            if where not in there:
                yield _Row(Key(Shelf.COMING, where), (where, "", "", self._working(job)))
        adapters = [each for each in shelf if each.brought.adapter is not None]
        for each in shelf:
            if each.brought.adapter is None:
                yield self._brought_row(each)
                for adapter in adapters:
                    if each.brought.id in adapter.fits:
                        yield self._brought_row(adapter, each.brought.id)
        for adapter in adapters:
            if not adapter.fits:
                yield self._brought_row(adapter)
        if keeper.is_known and not shelf and not keeper.under_way:
            hint = self.tr(
                "None yet. Bring one of diffusers, and it makes pictures and clips here."
            )
            yield _Row(None, (hint, "", "", ""))
        yield _heading(self.tr("Offered by the program"))
        for state in self._keeper.states:
            yield self._offered_row(state)

    def _brought_row(self, item: Shelved, under: str = "") -> _Row:
        brought = item.brought
        job = self._brought.under_way.get(brought.id)
        state = self._working(job) if job is not None else ""
        if not state and item.obstacle:
            state = self.tr("cannot run")
        elif not state and brought.adapter is not None:
            state = abilities_text(item) if under else self.tr("goes with none")
        elif not state:
            state = self.tr("ready")
        return _Row(
            Key(Shelf.BROUGHT, brought.id, under),
            (brought.label, "", size_text(item.size_bytes) if item.size_bytes else "", state),
            1 if under else 0,
            abilities_text(item),
        )

    def _offered_row(self, state: WeightsState) -> _Row:
        weights = state.weights
        size = weights.size_bytes or state.size_bytes
        words = {
            Presence.INSTALLED: self.tr("installed"),
            Presence.PARTIAL: self.tr("in part"),
            Presence.MISSING: "",
        }
        job = self._keeper.under_way.get(weights.id)
        return _Row(
            Key(Shelf.OFFERED, weights.id),
            (
                said(weights.label),
                weights.weights_licence,
                size_text(size) if size else "",
                words[state.presence] if job is None else self._working(job),
            ),
            tip=said(weights.purpose),
        )

    def _working(self, job: Job) -> str:
        done = done_of(job)
        return self.tr("working") if done is None else f"{int(done * 100)} %"


def _heading(text: str) -> _Row:
    return _Row(None, (text, "", "", ""), is_heading=True)


def _show(item: QTreeWidgetItem, row: _Row) -> None:
    for column, text in enumerate(row.texts):
        item.setText(column, text)
    item.setToolTip(0, row.tip)

"""The offers as pictures with names, in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from editor.jobs.effect_pictures.previews import EffectPreview, EffectPreviews
from editor.model.effects import EffectSpec
from editor.model.titles.presets import TitlePreset
from editor.ui.dragging.carrying import carry_selected
from editor.ui.dragging.drag import DraggedEffect, effect_data, title_data
from editor.ui.effects.offers import Offer
from editor.ui.effects.tile import TileDelegate, star_rect, tile_size
from editor.ui.sentences.translated import translated

OFFER = Qt.ItemDataRole.UserRole
PREVIEW = Qt.ItemDataRole.UserRole + 1
FAVOURITE = Qt.ItemDataRole.UserRole + 2
STEP = Qt.ItemDataRole.UserRole + 3
_STEP_MS = 90
Index = QModelIndex | QPersistentModelIndex


class OffersModel(QAbstractListModel):
    """`step` is which picture of a moving preview shows under the mouse."""

    def __init__(self, previews: EffectPreviews, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previews = previews
        self.offers: tuple[Offer, ...] = ()
        self.favourites: frozenset[str] = frozenset()
        self.step: tuple[int, int] = (-1, 0)

    def set_offers(self, offers: Sequence[Offer]) -> None:
        if tuple(offers) != self.offers:
            self.beginResetModel()
            self.offers = tuple(offers)
            self.endResetModel()

    def set_favourites(self, favourites: frozenset[str]) -> None:
        self.favourites = favourites
        self._tell(range(len(self.offers)))

    def set_step(self, row: int, step: int) -> None:
        old, self.step = self.step[0], (row, step)
        self._tell({old, row})

    def preview(self, offer: Offer) -> EffectPreview | None:
        if offer.subject is None:
            return EffectPreview((), offer.error)
        return self._previews.preview(offer.subject)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        offer = self.offers[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return offer.label
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(offer)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return offer.error or offer.description
            case _ if role == OFFER:
                return offer
            case _ if role == PREVIEW:
                return self.preview(offer)
            case _ if role == FAVOURITE:
                return offer.key in self.favourites
            case _ if role == STEP:
                return self.step[1] if self.step[0] == index.row() else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_whole = index.isValid() and self.offers[index.row()].subject is not None
        return flags | Qt.ItemFlag.ItemIsDragEnabled if is_whole else flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        subject = self.offers[indexes[0].row()].subject
        if isinstance(subject, TitlePreset):
            return title_data(subject.name)
        assert isinstance(subject, EffectSpec)
        return effect_data(DraggedEffect(subject.kind, subject.name))

    def _tooltip(self, offer: Offer) -> str:
        preview = None if offer.error else self.preview(offer)
        error = offer.error or translated(preview.error if preview else "")
        lines = [f"<b>{offer.label}</b>", offer.description, offer.credit, error]
        return "<br>".join(line for line in lines if line)

    def _tell(self, rows: Iterable[int]) -> None:
        for row in rows:
            if 0 <= row < len(self.offers):
                index = self.index(row)
                self.dataChanged.emit(index, index)


class OffersView(QListView):
    """A double-click or Return applies; the star in a corner makes a favourite."""

    applied = Signal(object)  # Offer
    starred = Signal(object)  # Offer

    def __init__(self, previews: EffectPreviews, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers = OffersModel(previews, self)
        self.moves = True
        self.setModel(self.offers)
        self.setItemDelegate(TileDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._on_activated)
        previews.arrived.connect(self.viewport().update)
        self._moving = QTimer(self, interval=_STEP_MS)
        self._moving.timeout.connect(self._advance)

    def offer_at(self, index: QModelIndex) -> Offer:
        return self.offers.offers[index.row()]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and star_rect(self.visualRect(index)).contains(place):
            self.starred.emit(self.offer_at(index))
            event.accept()
            return
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.applied.emit(self.offer_at(index))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setGridSize(tile_size(self.viewport().width()))

    def startDrag(self, supported_actions: Qt.DropAction) -> None:
        carry_selected(self, supported_actions)

    def sizeHint(self) -> QSize:
        return QSize(280, 360)

    def _on_activated(self, index: QModelIndex) -> None:
        self.applied.emit(self.offer_at(index))

    def _hover(self, row: int) -> None:
        if row == self.offers.step[0]:
            return
        self.offers.set_step(row, 0)
        preview = self.offers.preview(self.offers.offers[row]) if row >= 0 else None
        if self.moves and preview is not None and len(preview.pictures) > 1:
            self._moving.start()
        else:
            self._moving.stop()

    def _advance(self) -> None:
        row, step = self.offers.step
        self.offers.set_step(row, step + 1)

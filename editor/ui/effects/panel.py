"""The panel of effects: search, kinds, favourites, and a picture of what each one does."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QComboBox, QMenu, QStackedLayout, QVBoxLayout, QWidget

from editor.settings import Settings
from editor.ui.effects.applying import Applying
from editor.ui.effects.list import OffersView
from editor.ui.effects.offers import Group, Offer, group_label, offers_in
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.empty_state import EmptyState
from editor.ui.widgets.search_field import SearchField


class EffectsPanel(QWidget):
    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._studio = studio
        self._applying = Applying(studio)
        self._offers = offers_in(studio.catalogue)
        self.setAccessibleName(self.tr("Effects"))
        self.search = SearchField(self.tr("Search effects, transitions, titles"), self)
        self.kinds = QComboBox(self)
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.kinds.setToolTip(self.tr("Narrows the list to one kind, or to your favourites."))
        self.view = OffersView(studio.effect_previews, self)
        self.view.setAccessibleName(self.tr("Effects"))
        self.nothing = EmptyState("search", "", "", self.tr("Show all"), self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(Space.S)] * 4)
        column.setSpacing(theme.px(Space.S))
        column.addWidget(self.search)
        column.addWidget(self.kinds)
        column.addLayout(self._stack, 1)
        self._fill_kinds()
        self.search.textChanged.connect(self._narrow)
        self.kinds.currentIndexChanged.connect(self._narrow)
        self.nothing.asked.connect(self._show_all)
        self.view.applied.connect(self._on_applied)
        self.view.starred.connect(self._on_starred)
        studio.preferences.changed.connect(self._on_preferences)
        self._on_preferences(None, studio.preferences.settings)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.view.indexAt(self.view.viewport().mapFrom(self, event.pos()))
        if not index.isValid():
            return
        self._chosen = self.view.offer_at(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._chosen.subject is not None:
            menu.addAction(self.tr("Apply"), self._apply_chosen)
        is_favourite = self._chosen.key in self.view.offers.favourites
        words = self.tr("Remove from favourites") if is_favourite else self.tr("Add to favourites")
        menu.addAction(words, self._star_chosen)
        menu.popup(event.globalPos())

    def _fill_kinds(self) -> None:
        with QSignalBlocker(self.kinds):
            self.kinds.addItem(self.tr("All"), ("all", ""))
            self.kinds.addItem(self.tr("Favourites"), ("favourites", ""))
            for group in Group:
                self.kinds.insertSeparator(self.kinds.count())
                self.kinds.addItem(group_label(group), ("group", group.value))
                mine = {offer.category for offer in self._offers if offer.group is group}
                for category in sorted(mine - {""}, key=str.casefold):
                    self.kinds.addItem(f"    {category}", ("category", category))

    def _narrow(self) -> None:
        what, which = self.kinds.currentData() or ("all", "")
        words = self.search.text().casefold().split()
        favourites = self.view.offers.favourites
        found = [
            offer
            for offer in self._offers
            if offer.matches(words) and _belongs(offer, what, which, favourites)
        ]
        self.view.offers.set_offers(found)
        self._stack.setCurrentIndex(0 if found else 1)
        if not found and what == "favourites" and not favourites:
            self.nothing.set_words(
                self.tr("No favourites yet"),
                self.tr("Point at a picture and press its star to find it here."),
            )
        elif not found:
            self.nothing.set_words(
                self.tr("Nothing found"), self.tr("Try another word, or another kind.")
            )

    def _show_all(self) -> None:
        self.search.clear()
        self.kinds.setCurrentIndex(0)
        self._narrow()

    def _on_applied(self, offer: Offer) -> None:
        if offer.subject is None:
            self._studio.session.notices.post(
                self.tr("“{name}” cannot be used: its file has an error.").format(name=offer.label),
                details=offer.error,
            )
        else:
            self._applying.apply(offer.subject)

    def _on_starred(self, offer: Offer) -> None:
        favourites = self._studio.preferences.settings.favourite_effects
        kept = tuple(each for each in favourites if each != offer.key)
        new = kept if offer.key in favourites else (*favourites, offer.key)
        self._studio.preferences.change(favourite_effects=new)

    def _on_preferences(self, before: Settings | None, after: Settings) -> None:
        self.view.moves = not after.reduced_motion
        if before is None or before.favourite_effects != after.favourite_effects:
            self.view.offers.set_favourites(frozenset(after.favourite_effects))
            self._narrow()

    def _apply_chosen(self) -> None:
        self._on_applied(self._chosen)

    def _star_chosen(self) -> None:
        self._on_starred(self._chosen)


def _belongs(offer: Offer, what: str, which: str, favourites: frozenset[str]) -> bool:
    match what:
        case "favourites":
            return offer.key in favourites
        case "group":
            return offer.group.value == which
        case "category":
            return offer.category == which
    return True

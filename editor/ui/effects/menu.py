"""The popover from which an effect is added to clips."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from editor.ui.effects.applying import Applying
from editor.ui.effects.list import OffersView
from editor.ui.effects.offers import Group, Offer, offers_in
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.search_field import SearchField

_WIDTH, _HEIGHT = 288, 380


class EffectMenu(QFrame):
    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        theme = current_theme()
        self._applying = Applying(studio)
        self.setObjectName("popover")
        self.setAccessibleName(self.tr("Add effect"))
        self._offers = [
            offer for offer in offers_in(studio.catalogue) if offer.group is Group.EFFECTS
        ]
        self.search = SearchField(self.tr("Search effects"), self)
        self.view = OffersView(studio.effect_previews, self)
        self.view.moves = not studio.preferences.settings.reduced_motion
        self.nothing = QLabel(self.tr("No effect of that name."), self)
        self.nothing.setProperty("tone", "dim")
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._apply_first)
        self.view.applied.connect(self._on_applied)
        self.view.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(Space.S)] * 4)
        column.setSpacing(theme.px(Space.S))
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.view, 1)
        self.setFixedSize(theme.px(_WIDTH), theme.px(_HEIGHT))

    def open_below(self, button: QWidget) -> None:
        """Open under `button`, within the screen."""
        self.search.clear()
        self._narrow("")
        corner = button.mapToGlobal(QPoint(button.width() - self.width(), button.height()))
        screen = button.screen().availableGeometry()
        x = min(max(corner.x(), screen.left()), screen.right() - self.width())
        y = min(corner.y(), screen.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        found = [offer for offer in self._offers if offer.matches(words)]
        self.view.offers.set_offers(found)
        self.nothing.setVisible(not found)
        if found:
            self.view.setCurrentIndex(self.view.offers.index(0))

    def _apply_first(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self._on_applied(self.view.offer_at(index))

    def _on_clicked(self) -> None:
        self._apply_first()

    def _on_applied(self, offer: Offer) -> None:
        if offer.subject is not None and self.isVisible():
            self.hide()
            self._applying.apply(offer.subject)

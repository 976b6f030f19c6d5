"""What a ControlNet follows, to be said where its name does not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QMenu, QSizePolicy, QWidget

from editor.engine.diffusion.adapters.reading import READABLE
from editor.model.generation.sources import SourceRole
from editor.ui.generate.words import ROLES, said


class FollowsBox(QComboBox):
    chosen = Signal(object)  # SourceRole

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for role in READABLE:
            self.addItem(name_of(role), role)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Follows"))
        self.setToolTip(
            self.tr("<b>Follows</b><br>What has to be drawn in the pictures that steer by it.")
        )
        self.activated.connect(self._on_activated)

    def show_role(self, role: SourceRole) -> None:
        self.setCurrentIndex(READABLE.index(role))

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(READABLE[index])


def ask_role(parent: QWidget, then: Callable[[SourceRole], None]) -> QMenu:
    """A menu of what there is to follow, below `parent`."""
    menu = QMenu(parent)
    for role in READABLE:
        menu.addAction(name_of(role), partial(then, role))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(parent.mapToGlobal(parent.rect().bottomLeft()))
    return menu


def name_of(role: SourceRole) -> str:
    return said(ROLES[role][0])

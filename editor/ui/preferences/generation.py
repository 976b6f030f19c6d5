"""Whether pictures are generated, and in which process."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.session.preferences import Preferences
from editor.ui.preferences.page import Page


class GenerationPage(Page):
    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(preferences, parent)
        self.set_title(self.tr("Generation"))
        self.hide_generation = self.add_switch(
            self.tr("Hide generation"),
            self.tr("Leaves everything about generated pictures out of the window."),
            "hide_generation",
        )
        self.apart = self.add_switch(
            self.tr("Generate in a process of its own"),
            self.tr("Yields to all other programs, and a model that crashes takes nothing along."),
            "generate_apart",
        )

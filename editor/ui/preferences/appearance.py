"""How the program looks, and in which language."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from editor.session.preferences import Preferences
from editor.settings import Appearance
from editor.ui.language import languages
from editor.ui.preferences.page import Page

_SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class AppearancePage(Page):
    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(preferences, parent)
        self.set_title(self.tr("Appearance"))
        self.theme = self.add_choice(
            self.tr("Theme"),
            self.tr("Dark leaves the picture the brightest thing on the screen."),
            "appearance",
            (
                (self.tr("Dark"), Appearance.DARK),
                (self.tr("Light"), Appearance.LIGHT),
                (self.tr("As the system"), Appearance.SYSTEM),
            ),
        )
        self.scale = self.add_choice(
            self.tr("Interface scale"),
            self.tr("Enlarges text and controls. Some sizes follow at the next start."),
            "interface_scale",
            tuple((f"{round(100 * scale)} %", scale) for scale in _SCALES),
        )
        names = [(QLocale(each).nativeLanguageName().capitalize(), each) for each in languages()]
        self.language = self.add_choice(
            self.tr("Language"),
            self.tr("Holds from the next start on."),
            "language",
            ((self.tr("As the system"), ""), *names),
        )
        self.add_switch(
            self.tr("Reduced motion"),
            self.tr("Shows changes at once instead of letting them glide."),
            "reduced_motion",
        )

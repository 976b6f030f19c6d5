"""Dresses the application in the theme that the preferences and the system ask for."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QToolTip

from editor.session.preferences import Preferences
from editor.settings import Appearance, Settings, cache_folder
from editor.ui.icons.files import icon_file
from editor.ui.theme.palette import palette_of
from editor.ui.theme.stylesheet import style_sheet
from editor.ui.theme.theme import Theme, note_current, system_enlargement
from editor.ui.theme.tokens import Look


class ThemeFollower(QObject):
    """Make one before the first widget. `changed` comes after every widget has been repainted."""

    changed = Signal(object)  # Theme

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__(app)
        self._app = app
        self._preferences = preferences
        self._enlargement = system_enlargement(app.font())
        app.setStyle("Fusion")
        self.theme = self._wanted()
        dress(app, self.theme, _icons_of(preferences.settings))
        preferences.changed.connect(self._follow)
        app.styleHints().colorSchemeChanged.connect(self._follow)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        theme = self._wanted()
        if theme == self.theme:
            return
        self.theme = theme
        dress(self._app, theme, _icons_of(self._preferences.settings))
        self.changed.emit(theme)

    def _wanted(self) -> Theme:
        settings, hints = self._preferences.settings, self._app.styleHints()
        match settings.appearance:
            case Appearance.SYSTEM:
                is_dark = hints.colorScheme() is not Qt.ColorScheme.Light
            case chosen:
                is_dark = chosen is Appearance.DARK
        wants_contrast = (
            hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        )
        scale = min(max(settings.interface_scale, 0.8), 2.0) * self._enlargement
        return Theme(_look(is_dark, wants_contrast), scale)


def dress(app: QApplication, theme: Theme, icons: Path) -> None:
    """Give `app` the theme's font, palette and style sheet. Coloured icons go into `icons`."""
    note_current(app, theme)
    app.setStyleSheet("")  # where one takes another's place, Qt dresses a widget per ancestor
    app.setFont(theme.font())
    palette = palette_of(theme)
    app.setPalette(palette)
    QToolTip.setPalette(palette)
    app.setStyleSheet(style_sheet(theme, partial(icon_file, icons, theme)))


def _look(is_dark: bool, wants_contrast: bool) -> Look:
    if wants_contrast:
        return Look.DARK_CONTRAST if is_dark else Look.LIGHT_CONTRAST
    return Look.DARK if is_dark else Look.LIGHT


def _icons_of(settings: Settings) -> Path:
    return cache_folder(settings) / "theme"

"""The user's settings while the program runs: who shows them hears when they change."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor.settings import Settings, SettingsFile

_log = logging.getLogger(__name__)


class Preferences(QObject):
    changed = Signal(object, object)  # Settings before, Settings now

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.settings: Settings = file.read()

    def change(self, **fields: Any) -> None:  # the fields of Settings
        """Choose, and keep it on disk."""
        self.replace(replace(self.settings, **fields))

    def replace(self, settings: Settings) -> None:
        before, self.settings = self.settings, settings
        if settings == before:
            return
        try:
            self._file.write(settings)
        except OSError as error:
            _log.warning("the settings could not be written: %s", error)
        self.changed.emit(before, settings)

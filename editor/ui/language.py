"""The language of the window: the program's catalogue and Qt's own, as one."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from editor.resources import resources_folder

_log = logging.getLogger(__name__)
_PREFIX = "cutaway_"


def languages() -> tuple[str, ...]:
    """The names of the languages that there is a catalogue for."""
    found = {path.stem.removeprefix(_PREFIX) for path in _folder().glob(f"{_PREFIX}*.qm")}
    return tuple(sorted(found))


def speak(application: QCoreApplication, language: str) -> None:
    """Let `application` speak `language`, empty: the system's. To be done before any widget."""
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    english = QLocale(QLocale.Language.English)
    # English plurals stand below: what is installed last is asked first.
    for name, folder, spoken in (
        ("cutaway", _folder(), english),
        ("qtbase", qt_folder, locale),
        ("cutaway", _folder(), locale),
    ):
        translator = QTranslator(application)
        if translator.load(spoken, name, "_", str(folder)):
            application.installTranslator(translator)
        elif locale.language() is not QLocale.Language.English:
            _log.info("no catalogue %s for %s", name, locale.name())


def _folder() -> Path:
    return resources_folder() / "translations"

"""Settings that the palette can turn on and off or choose."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from editor.session.preferences import Preferences
from editor.settings import Appearance
from editor.ui.palette.entries import Entry
from editor.ui.words import QT_TRANSLATE_NOOP

_SWITCHES = {
    "use_proxies": QT_TRANSLATE_NOOP("palette", "Use proxies"),
    "automatic_proxies": QT_TRANSLATE_NOOP("palette", "Make proxies at import"),
    "scrub_sound": QT_TRANSLATE_NOOP("palette", "Audio scrubbing"),
    "reduced_motion": QT_TRANSLATE_NOOP("palette", "Reduced motion"),
    "hide_generation": QT_TRANSLATE_NOOP("palette", "Hide generation"),
}
_CHOICES: dict[str, tuple[tuple[str, object], ...]] = {
    "appearance": (
        (QT_TRANSLATE_NOOP("palette", "Dark theme"), Appearance.DARK),
        (QT_TRANSLATE_NOOP("palette", "Light theme"), Appearance.LIGHT),
        (QT_TRANSLATE_NOOP("palette", "Theme as the system"), Appearance.SYSTEM),
    ),
}


def setting_entries(preferences: Preferences) -> Iterator[Entry]:
    for field, words in _SWITCHES.items():
        is_on = bool(getattr(preferences.settings, field))
        state = _on() if is_on else _off()
        yield _entry(field, words, state, partial(preferences.change, **{field: not is_on}))
    for field, choices in _CHOICES.items():
        for words, value in choices:
            chosen = partial(preferences.change, **{field: value})
            yield _entry(f"{field}={value}", words, "", chosen)


def _entry(key: str, words: str, hint: str, run: partial[None]) -> Entry:
    group = QCoreApplication.translate("palette", "Settings")
    text = QCoreApplication.translate("palette", words)
    return Entry(f"setting:{key}", text, hint, group, "", True, "", run)


def _on() -> str:
    return QCoreApplication.translate("palette", "On; choosing it turns it off.")


def _off() -> str:
    return QCoreApplication.translate("palette", "Off; choosing it turns it on.")

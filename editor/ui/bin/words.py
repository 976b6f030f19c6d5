"""The names of labels in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.ui.words import QT_TRANSLATE_NOOP

_LABELS = {
    "": QT_TRANSLATE_NOOP("bin", "No label"),
    "red": QT_TRANSLATE_NOOP("bin", "Red"),
    "orange": QT_TRANSLATE_NOOP("bin", "Orange"),
    "yellow": QT_TRANSLATE_NOOP("bin", "Yellow"),
    "green": QT_TRANSLATE_NOOP("bin", "Green"),
    "teal": QT_TRANSLATE_NOOP("bin", "Teal"),
    "blue": QT_TRANSLATE_NOOP("bin", "Blue"),
    "violet": QT_TRANSLATE_NOOP("bin", "Violet"),
    "pink": QT_TRANSLATE_NOOP("bin", "Pink"),
}


def label_name(label: str) -> str:
    return QCoreApplication.translate("bin", _LABELS[label])

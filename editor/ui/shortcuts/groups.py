"""Commands as the menus group them, those of no menu last."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.ui.commands.table import COMMANDS, MENUS, SEPARATOR


def command_groups() -> list[tuple[str, tuple[str, ...]]]:
    """Translated titles, and the ids of the commands under each."""
    groups = [
        (
            QCoreApplication.translate("menus", title).replace("&", ""),
            tuple(each for each in commands if each != SEPARATOR),
        )
        for title, commands in MENUS
    ]
    listed = {each for _, commands in groups for each in commands}
    others = tuple(each for each in COMMANDS if each not in listed)
    if others:
        groups.append((QCoreApplication.translate("shortcuts", "Others"), others))
    return groups

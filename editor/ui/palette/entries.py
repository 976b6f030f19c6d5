"""What the palette offers: commands, effects for the selected clips, settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from editor.ui.commands.actions import Actions, translated
from editor.ui.commands.table import COMMANDS, MENUS

_OWN = frozenset({"window.palette"})


@dataclass(frozen=True, slots=True)
class Entry:
    """`key` tells it from others and is kept as recently used; `reason` says why it is off."""

    key: str
    text: str
    hint: str
    group: str
    keys: str
    is_enabled: bool
    reason: str
    run: Callable[[], object]


def command_entries(actions: Actions) -> Iterator[Entry]:
    groups = {each: translated_menu(title) for title, commands in MENUS for each in commands}
    for command in COMMANDS.values():
        if command.id in _OWN:
            continue
        action = actions.action(command.id)
        if not action.isVisible():
            continue
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        yield Entry(
            command.id,
            action.text().replace("&", "").rstrip(" …"),
            translated(command.hint),
            groups.get(command.id, QCoreApplication.translate("palette", "Tools")),
            keys,
            action.isEnabled(),
            "" if action.isEnabled() else action.statusTip() or _not_now(),
            action.trigger,
        )


def translated_menu(title: str) -> str:
    return QCoreApplication.translate("menus", title).replace("&", "")


def _not_now() -> str:
    return QCoreApplication.translate("palette", "not possible here")

"""Commands put into a menu."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from editor.ui.commands.actions import Actions
from editor.ui.timeline.menus.contents import Submenu


def fill(menu: QMenu, actions: Actions, commands: Iterable[str | Submenu]) -> None:
    """Adds the commands; an empty name is a line."""
    for command in commands:
        if isinstance(command, Submenu):
            text = QCoreApplication.translate("menus", command.text)
            fill(menu.addMenu(text), actions, command.commands)
        elif command:
            menu.addAction(actions.action(command))
        else:
            menu.addSeparator()

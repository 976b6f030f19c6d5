"""Commands put into a menu."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QMenu

from editor.ui.commands.actions import Actions


def fill(menu: QMenu, actions: Actions, commands: Iterable[str]) -> None:
    """Adds the commands; an empty name is a line."""
    for command in commands:
        if command:
            menu.addAction(actions.action(command))
        else:
            menu.addSeparator()

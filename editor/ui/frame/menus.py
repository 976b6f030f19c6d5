"""The menu bar, from the table of commands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from editor.ui.commands.actions import Actions
from editor.ui.commands.table import MENUS, SEPARATOR


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> None:
    """All menus that have anything to do; those of an earlier time go."""
    for old in bar.findChildren(QMenu):
        old.deleteLater()
    bar.clear()
    for title, commands in MENUS:
        entries = [None if each == SEPARATOR else actions.action(each) for each in commands]
        if any(entry is not None and entry.isEnabled() for entry in entries):
            menu = QMenu(QCoreApplication.translate("menus", title), bar)
            menu.setToolTipsVisible(True)
            _fill(menu, entries)
            bar.addMenu(menu)


def _fill(menu: QMenu, entries: list[QAction | None]) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        else:
            menu.addAction(entry)

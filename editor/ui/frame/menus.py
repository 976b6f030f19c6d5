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
            bar.addMenu(_Menu(QCoreApplication.translate("menus", title), entries, bar))


class _Menu(QMenu):
    """Is not there while nothing in it is."""

    def __init__(self, title: str, entries: list[QAction | None], bar: QMenuBar) -> None:
        super().__init__(title, bar)
        self.setToolTipsVisible(True)
        for entry in entries:
            if entry is None:
                self.addSeparator()
            else:
                self.addAction(entry)
                entry.visibleChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        entries = (each for each in self.actions() if not each.isSeparator())
        self.menuAction().setVisible(any(each.isVisible() for each in entries))

"""What can be done with a shape that is pressed with the right button."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from editor.ui.studio import Studio

_COMMANDS = (
    *("spline.key", "spline.previous_key", "spline.next_key", "spline.everywhere", ""),
    *("spline.follow_back", "spline.follow", "spline.follow_forward", ""),
    *("spline.duplicate", "spline.remove"),
)


def shape_menu(studio: Studio, parent: QWidget, at: QPoint) -> QMenu:
    """Opened at a place of the screen; it is gone when it is closed."""
    menu = QMenu(parent)
    for command in _COMMANDS:
        if command:
            menu.addAction(studio.actions.action(command))
        else:
            menu.addSeparator()
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
    return menu

"""Windows as a user has them before them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def shown(qtbot: QtBot, window: QWidget) -> QWidget:
    """`window` on the screen with the keyboard's focus, also where no window manager gives it."""
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
        window.raise_()
    return window

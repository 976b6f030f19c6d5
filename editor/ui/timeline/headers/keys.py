"""What keys do while a track's header has the focus."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class HeaderKey(Enum):
    RENAME = auto()
    MENU = auto()
    TARGET = auto()
    HIDE = auto()
    MUTE = auto()
    SOLO = auto()
    LOCK = auto()
    ABOVE = auto()
    BELOW = auto()
    MOVE_UP = auto()
    MOVE_DOWN = auto()
    TALLER = auto()
    LOWER = auto()


_PLAIN = {
    Qt.Key.Key_F2: HeaderKey.RENAME,
    Qt.Key.Key_Menu: HeaderKey.MENU,
    Qt.Key.Key_T: HeaderKey.TARGET,
    Qt.Key.Key_H: HeaderKey.HIDE,
    Qt.Key.Key_M: HeaderKey.MUTE,
    Qt.Key.Key_S: HeaderKey.SOLO,
    Qt.Key.Key_L: HeaderKey.LOCK,
    Qt.Key.Key_Up: HeaderKey.ABOVE,
    Qt.Key.Key_Down: HeaderKey.BELOW,
    Qt.Key.Key_Plus: HeaderKey.TALLER,
    Qt.Key.Key_Equal: HeaderKey.TALLER,
    Qt.Key.Key_Minus: HeaderKey.LOWER,
}
_WITH_ALT = {Qt.Key.Key_Up: HeaderKey.MOVE_UP, Qt.Key.Key_Down: HeaderKey.MOVE_DOWN}


def key_of(event: QKeyEvent) -> HeaderKey | None:
    """What the key means to a header, if anything."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if held == Qt.KeyboardModifier.AltModifier:
        return _WITH_ALT.get(key)
    if held == Qt.KeyboardModifier.NoModifier or key is Qt.Key.Key_Plus:
        return _PLAIN.get(key)
    return None

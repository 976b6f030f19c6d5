"""Lets the widget with the focus have the keys that it lives by.

Return, Space and the arrows are commands of the window. In a field, a list or a button they are
what it is worked with.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

_Key = Qt.Key
_PRESS = {_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space}
_ARROWS = {_Key.Key_Up, _Key.Key_Down, _Key.Key_Left, _Key.Key_Right}
_WALK = _ARROWS | {_Key.Key_Home, _Key.Key_End, _Key.Key_PageUp, _Key.Key_PageDown}
_NEEDED: tuple[tuple[type[QWidget] | tuple[type[QWidget], ...], frozenset[Qt.Key]], ...] = (
    ((QLineEdit, QTextEdit, QPlainTextEdit), frozenset(_PRESS | _WALK)),
    (QAbstractSpinBox, frozenset(_PRESS | _WALK)),
    ((QAbstractItemView, QComboBox), frozenset(_PRESS | _WALK)),
    (QAbstractButton, frozenset({_Key.Key_Space})),
    ((QAbstractSlider, QTabBar), frozenset(_ARROWS)),
)
_TYPED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class FieldKeys(QObject):
    """Listens to the widget with the focus alone."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: frozenset[Qt.Key] = frozenset()
        application.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~_TYPED
            if plain and Qt.Key(event.key()) in self._keys:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        self._keys = frozenset()
        if new is None or new.window().windowType() is Qt.WindowType.Popup:
            return  # which no key of the window reaches: a combo's list takes Return at this event
        for kinds, keys in _NEEDED:
            if isinstance(new, kinds):
                self._keys = keys
                new.installEventFilter(self)
                return

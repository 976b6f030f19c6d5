"""The QActions of a window: one for each command, with its keys, words and icon."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from editor.ui.commands.command import Command
from editor.ui.commands.table import COMMANDS
from editor.ui.icons.icon import icon


class Actions(QObject):
    """Belongs to `window`, all over which the keys work. A command that nobody is connected to
    is disabled."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._methods: dict[str, Callable[..., object]] = {}
        self._actions = {command.id: self._made(command, window) for command in COMMANDS.values()}
        window.addActions(list(self._actions.values()))

    def action(self, command: str) -> QAction:
        return self._actions[command]

    def connect_to(self, command: str, method: Callable[..., object]) -> QAction:
        """Let the command call `method`: with whether it is checked if it is checkable, else
        with nothing. One method answers for a command: a later one takes over."""
        action = self._actions[command]
        if command not in self._methods:
            action.triggered.connect(self._on_triggered)
        self._methods[command] = method
        action.setEnabled(True)
        return action

    def is_answered(self, command: str) -> bool:
        """Whether somebody does it when it is chosen."""
        return command in self._methods

    def set_enabled(self, command: str, enabled: bool, reason: str = "") -> None:
        """`reason` says why not, where that is not plain."""
        action = self._actions[command]
        action.setEnabled(enabled)
        action.setStatusTip("" if enabled else reason)

    def set_checked(self, command: str, checked: bool) -> None:
        """Show the state without doing the command."""
        self._actions[command].setChecked(checked)

    def run(self, command: str) -> None:
        """Do the command as if it had been chosen, if it is enabled."""
        self._actions[command].trigger()

    def set_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Give commands other keys than their own; those not named get their own."""
        for command in COMMANDS.values():
            chosen = keys.get(command.id, command.keys)
            action = self._actions[command.id]
            action.setShortcuts([QKeySequence(each) for each in chosen])
            action.setToolTip(tooltip(command, action))

    def _made(self, command: Command, window: QWidget) -> QAction:
        action = QAction(translated(command.text), window)
        action.setObjectName(command.id)
        if command.icon:
            action.setIcon(icon(command.icon))
            action.setIconVisibleInMenu(False)
        action.setCheckable(command.is_checkable)
        if command.keys:
            action.setShortcuts([QKeySequence(each) for each in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setToolTip(tooltip(command, action))
        action.setWhatsThis(translated(command.hint))
        action.setEnabled(False)
        return action

    def _on_triggered(self, checked: bool) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        method = self._methods[action.objectName()]
        if action.isCheckable():
            method(checked)
        else:
            method()


def translated(text: str) -> str:
    """A command's text or hint in the user's language."""
    return QCoreApplication.translate("commands", text)


def tooltip(command: Command, action: QAction) -> str:
    """Name, keys and one sentence, as rich text."""
    name = translated(command.text).replace("&", "").rstrip(" …")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    shown = f"<b>{name}</b>" + (f" &nbsp;{keys}" if keys else "")
    return f"{shown}<br>{translated(command.hint)}"

"""The keyboard reference: every command that has keys, on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.session.preferences import Preferences
from editor.ui.commands.actions import translated
from editor.ui.commands.table import COMMANDS
from editor.ui.shortcuts.groups import command_groups
from editor.ui.shortcuts.keymap import Keys, effective_keys
from editor.ui.shortcuts.presets import load_presets
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

_SIZE = (1120, 760)
_COLUMNS = 3

_Block = tuple[str, tuple[str, ...]]  # a subject, and its commands


class KeyboardReference(QDialog):
    def __init__(self, preferences: Preferences, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard Reference"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = current_theme()
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        keys = effective_keys(preferences.settings, load_presets())
        blocks = [(title, _with_keys(commands, keys)) for title, commands in command_groups()]
        blocks = [(title, commands) for title, commands in blocks if commands]
        room = self.screen().availableSize().width() - 2 * Space.XL
        columns = _COLUMNS
        inner = _columns(blocks, keys, columns)
        while columns > 1 and inner.sizeHint().width() > room:
            columns -= 1
            inner = _columns(blocks, keys, columns)
        wanted = inner.sizeHint().width() + 2 * Space.L  # the bar beside it, too
        self.resize(max(self.width(), min(wanted, room)), self.height())
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.tr("Keyboard Reference"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


def _columns(blocks: list[_Block], keys: Keys, number: int) -> QWidget:
    inner = QWidget()
    row = QHBoxLayout(inner)
    row.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
    row.setSpacing(2 * Space.XL)
    for share in _shared_out(blocks, number):
        column = QVBoxLayout()
        column.setSpacing(Space.L)
        for title, commands in share:
            column.addLayout(_block(title, commands, keys, inner))
        column.addStretch(1)
        row.addLayout(column, 1)
    return inner


def _with_keys(commands: tuple[str, ...], keys: Keys) -> tuple[str, ...]:
    return tuple(each for each in commands if keys.get(each))


def _shared_out(blocks: list[_Block], number: int) -> list[list[_Block]]:
    """The blocks in columns of about one height, in their order."""
    whole = sum(len(commands) + 3 for _, commands in blocks)
    columns: list[list[_Block]] = [[] for _ in range(number)]
    height = 0
    for block in blocks:
        middle = height + (len(block[1]) + 3) / 2
        columns[min(number - 1, int(middle * number / whole))].append(block)
        height += len(block[1]) + 3
    return columns


def _block(title: str, commands: tuple[str, ...], keys: Keys, parent: QWidget) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.XS)
    grid.setColumnStretch(0, 1)
    heading = QLabel(title, parent)
    heading.setProperty("tone", "heading")
    grid.addWidget(heading, 0, 0, 1, 2)
    for row, command in enumerate(commands, 1):
        name = QLabel(translated(COMMANDS[command].text).rstrip(" …"), parent)
        shown = "   ".join(
            QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            for key in keys[command]
        )
        pressed = QLabel(shown, parent)
        pressed.setProperty("tone", "dim")
        grid.addWidget(name, row, 0)
        grid.addWidget(pressed, row, 1, Qt.AlignmentFlag.AlignRight)
    return grid

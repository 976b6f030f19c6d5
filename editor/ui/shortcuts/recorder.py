"""Sets the keys of one command: press them, see whose they are now, take them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QLabel, QPushButton, QWidget

from editor.ui.commands.actions import translated
from editor.ui.commands.table import COMMANDS
from editor.ui.shortcuts.keymap import Keys, owner_of
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.words import QT_TRANSLATE_NOOP

QT_TRANSLATE_NOOP("QKeySequenceEdit", "Press shortcut")  # Qt's own words, said as ours are


class KeyRecorder(QWidget):
    chosen = Signal(str, object)  # the command, its keys as a tuple
    reset_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._command: str | None = None
        self._keys: Keys = {}
        self._name = QLabel(self)
        self._name.setProperty("tone", "heading")
        self.field = QKeySequenceEdit(self)
        self.field.setMaximumSequenceLength(1)
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(self.tr("Press the new keys"))
        self.field.setMinimumWidth(current_theme().px(180))
        self.field.keySequenceChanged.connect(self._on_pressed)
        self.set_button = self._button(self.tr("Set"), self.tr("Makes these the only keys."))
        self.set_button.clicked.connect(self._set)
        self.add_button = self._button(self.tr("Add"), self.tr("Adds these to the other keys."))
        self.add_button.clicked.connect(self._add)
        self.clear_button = self._button(
            self.tr("Remove Keys"), self.tr("Leaves the command without keys.")
        )
        self.clear_button.clicked.connect(self._clear)
        self.reset_button = self._button(
            self.tr("Reset"), self.tr("Gives the command the preset's keys again.")
        )
        self.reset_button.clicked.connect(self._reset)
        self.conflict = QLabel(self)
        self.conflict.setProperty("tone", "warn")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        grid.addWidget(self._name, 0, 0, 1, 6)
        for column, widget in enumerate((self.field, self.set_button, self.add_button)):
            grid.addWidget(widget, 1, column)
        grid.setColumnStretch(3, 1)
        grid.addWidget(self.clear_button, 1, 4)
        grid.addWidget(self.reset_button, 1, 5)
        grid.addWidget(self.conflict, 2, 0, 1, 6)
        self.show_command(None, {}, can_reset=False)

    def show_command(self, command: str | None, keys: Keys, *, can_reset: bool) -> None:
        self._command, self._keys = command, keys
        has_one = command is not None
        if command is None:
            self._name.setText(self.tr("Choose a command to change its keys."))
        else:
            self._name.setText(translated(COMMANDS[command].text).rstrip(" …"))
        self.field.setEnabled(has_one)
        self.field.clear()
        self.clear_button.setEnabled(has_one and bool(keys.get(command or "")))
        self.reset_button.setEnabled(can_reset)
        self._on_pressed()

    def _button(self, text: str, hint: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(hint)
        return button

    @property
    def _pressed(self) -> str:
        return self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _on_pressed(self) -> None:
        """Say whose the keys are that were pressed, before they are taken."""
        pressed = self._pressed
        self.set_button.setEnabled(bool(pressed))
        self.add_button.setEnabled(bool(pressed))
        owner = owner_of(self._keys, pressed) if pressed else None
        if owner is None or owner == self._command:
            self.conflict.setText(" ")
            return
        name = translated(COMMANDS[owner].text).rstrip(" …")
        self.conflict.setText(
            self.tr("{keys} belongs to “{command}”, which would lose it.").format(
                keys=self.field.keySequence().toString(QKeySequence.SequenceFormat.NativeText),
                command=name,
            )
        )

    def _set(self) -> None:
        if self._command is not None:
            self.chosen.emit(self._command, (self._pressed,))

    def _add(self) -> None:
        if self._command is not None:
            kept = tuple(key for key in self._keys[self._command] if key != self._pressed)
            self.chosen.emit(self._command, (*kept, self._pressed))

    def _clear(self) -> None:
        if self._command is not None:
            self.chosen.emit(self._command, ())

    def _reset(self) -> None:
        if self._command is not None:
            self.reset_wanted.emit(self._command)

"""Undo and redo, which say in the menu what they would take back or do again."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.session.session import Session
from editor.ui.commands.actions import Actions, translated
from editor.ui.commands.table import COMMANDS
from editor.ui.sentences.translated import translated_step


class UndoCommands(QObject):
    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(actions)
        self._document, self._actions = session.document, actions
        actions.connect_to("edit.undo", self._document.undo)
        actions.connect_to("edit.redo", self._document.redo)
        self._document.history_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        history = self._document.history
        for command, step, nothing in (
            ("edit.undo", history.undoable, self.tr("Nothing has been done yet.")),
            ("edit.redo", history.redoable, self.tr("Nothing has been undone.")),
        ):
            word = translated(COMMANDS[command].text)
            text = word if step is None else f"{word}: {translated_step(step.label)}"
            self._actions.action(command).setText(text)
            can = step is not None and not self._document.is_read_only
            self._actions.set_enabled(command, can, nothing)

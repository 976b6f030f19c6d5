"""Edits words: a line, or a text of several lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from editor.model.curves import Value
from editor.ui.inspector.rows.editors.base import MIXED, ValueEditor, common
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.gestures import new_gesture

_LINES = 3


class LineEditor(ValueEditor):
    """Tells the change when it is done: by Return, or by leaving the line. Esc takes it back."""

    def __init__(self) -> None:
        super().__init__()
        self.line = _Line(self)
        self.line.editingFinished.connect(self._on_finished)
        self._row().addWidget(self.line)
        self._shown: str | None = ""
        self.setFocusProxy(self.line)

    def show_values(self, values: Sequence[Value]) -> None:
        value = common(values)
        self._shown = None if value is None else str(value)
        if not self.line.isModified() or not self.line.hasFocus():
            self.restore()

    def restore(self) -> None:
        """Show the value again, whatever was typed."""
        self.line.setPlaceholderText(MIXED if self._shown is None else "")
        if self.line.text() != (self._shown or ""):
            self.line.setText(self._shown or "")
            self.line.setCursorPosition(0)
        self.line.setModified(False)

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.line.setAccessibleName(name)

    def _on_finished(self) -> None:
        text = self.line.text()
        if self.line.isModified() and text != self._shown and (text or self._shown):
            self.line.setModified(False)
            self.changed.emit(lambda _: text, new_gesture())


class _Line(QLineEdit):
    def __init__(self, editor: LineEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._editor.restore()
        super().keyPressEvent(event)


class TextEditor(ValueEditor):
    """Tells each change as it is typed; all that is typed before leaving it is one gesture."""

    def __init__(self) -> None:
        super().__init__()
        self.text = _Text(self)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumWidth(current_theme().px(80))
        margins = 2 * current_theme().px(6)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * _LINES + margins)
        self.text.textChanged.connect(self._on_changed)
        self._row().addWidget(self.text)
        self._gesture = ""
        self.setFocusProxy(self.text)

    def show_values(self, values: Sequence[Value]) -> None:
        value = common(values)
        self.text.setPlaceholderText(MIXED if value is None else "")
        wanted = "" if value is None else str(value)
        if self.text.toPlainText() != wanted:
            with QSignalBlocker(self.text):
                self.text.setPlainText(wanted)
                self.text.moveCursor(QTextCursor.MoveOperation.End)

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.text.setAccessibleName(name)

    def begin(self) -> None:
        self._gesture = new_gesture()

    def _on_changed(self) -> None:
        text = self.text.toPlainText()
        self._gesture = self._gesture or new_gesture()
        self.changed.emit(lambda _: text, self._gesture)


class _Text(QPlainTextEdit):
    def __init__(self, editor: TextEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._editor.begin()
        super().focusInEvent(event)

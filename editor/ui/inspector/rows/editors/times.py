"""Edits a length or a place in time, counted in frames of the open sequence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from editor.model.curves import Value
from editor.session.session import Session
from editor.ui.inspector.rows.editors.base import ValueEditor, common
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.gestures import new_gesture
from editor.ui.widgets.numbers.timecode_field import TimecodeField


class TimeEditor(ValueEditor):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.field = TimecodeField(self)
        self.field.setFont(current_theme().font())
        self.field.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field.edited.connect(self._on_edited)
        self.field.adjusted.connect(self._on_adjusted)
        row = self._row()
        row.addWidget(self.field, 1)
        self.setFocusProxy(self.field)

    def show_values(self, values: Sequence[Value]) -> None:
        value = common(values)
        if self._session.sequence is not None:
            self.field.set_rate(self._session.sequence.rate)
        assert value is None or isinstance(value, int)
        self.field.set_frame(value)

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.field.setAccessibleName(name)

    def _on_edited(self, frame: int) -> None:
        self.changed.emit(lambda _: frame, new_gesture())

    def _on_adjusted(self, frames: int) -> None:
        def adjust(old: Value) -> Value:
            assert isinstance(old, int)
            return old + frames

        self.changed.emit(adjust, new_gesture())

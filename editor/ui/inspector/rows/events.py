"""Edits an event: something that happens on one frame, as often as it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from editor.model.curves import Value
from editor.ui.inspector.rows.editors.base import ValueEditor


class EventEditor(ValueEditor):
    fired = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton(self.tr("At the playhead"), self)
        self.button.setToolTip(self.tr("Lets it happen on the frame at the playhead."))
        self.button.setCheckable(True)
        self.button.clicked.connect(self.fired)
        row = self._row()
        row.addWidget(self.button)
        row.addStretch(1)
        self.setFocusProxy(self.button)

    def show_values(self, values: Sequence[Value]) -> None:
        self.button.setChecked(any(values))

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.button.setAccessibleName(name)

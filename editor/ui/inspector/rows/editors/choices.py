"""Edits what is one of several: a switch, a choice from a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy

from editor.model.curves import Value
from editor.ui.inspector.rows.editors.base import MIXED, ValueEditor, common
from editor.ui.widgets.gestures import new_gesture

_LEAST = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class SwitchEditor(ValueEditor):
    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox(self)
        self.box.clicked.connect(self._on_clicked)
        self._row().addWidget(self.box)
        self.setFocusProxy(self.box)

    def show_values(self, values: Sequence[Value]) -> None:
        value = common(values)
        state = Qt.CheckState.PartiallyChecked
        if value is not None:
            state = Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
        with QSignalBlocker(self.box):
            self.box.setCheckState(state)

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.box.setAccessibleName(name)

    def _on_clicked(self) -> None:
        on = self.box.checkState() is not Qt.CheckState.Unchecked
        self.box.setTristate(False)
        self.changed.emit(lambda _: on, new_gesture())


class ChoiceEditor(ValueEditor):
    """`choices` are values with the words for them."""

    def __init__(self, choices: Sequence[tuple[Value, str]]) -> None:
        super().__init__()
        self._choices = tuple(value for value, _ in choices)
        self.box = _Box(self)
        self.box.setPlaceholderText(MIXED)
        for _, words in choices:
            self.box.addItem(words)
        self.box.setMinimumContentsLength(1)
        self.box.setSizeAdjustPolicy(_LEAST)
        self.box.activated.connect(self._on_activated)
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row().addWidget(self.box)
        self.setFocusProxy(self.box)

    def show_values(self, values: Sequence[Value]) -> None:
        value = common(values)
        index = self._choices.index(value) if value in self._choices else -1
        if index != self.box.currentIndex():
            with QSignalBlocker(self.box):
                self.box.setCurrentIndex(index)

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.box.setAccessibleName(name)

    def _on_activated(self, index: int) -> None:
        chosen = self._choices[index]
        self.changed.emit(lambda _: chosen, new_gesture())


class _Box(QComboBox):
    """Turns with the wheel only when it has the focus, so that scrolling past changes nothing."""

    def __init__(self, parent: ValueEditor) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

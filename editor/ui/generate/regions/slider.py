"""A number with a slider beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QSlider

from editor.model.curves import Value
from editor.model.effects import InputSpec
from editor.ui.inspector.rows.editors.formats import NumberFormat
from editor.ui.inspector.rows.editors.numbers import NumbersEditor
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.gestures import new_gesture

_STEPS = 100
_FIELD = 64


class SliderEditor(NumbersEditor):
    """The slider goes from nothing to `most`; more than that can be typed. It is finer at its
    beginning, but for one that `is_even`."""

    def __init__(
        self, spec: InputSpec, format: NumberFormat, most: float, *, is_even: bool = False
    ) -> None:
        super().__init__(spec, format)
        self._most, self._gesture = most, ""
        self._bend, self._decimals = (1.0, 2) if is_even else (2.0, 1)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 10)
        self.slider.setMinimumWidth(current_theme().px(40))
        self.slider.valueChanged.connect(self._on_slid)
        self.slider.sliderPressed.connect(self._begin)
        self.slider.sliderReleased.connect(self._end)
        self.fields[0].setMaximumWidth(current_theme().px(_FIELD))
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        grid.addWidget(self.slider, 0, 1)
        grid.setColumnStretch(1, 2)

    def show_values(self, values: Sequence[Value]) -> None:
        super().show_values(values)
        value = values[0]
        assert isinstance(value, int | float)
        if not self.slider.isSliderDown():
            blocked = QSignalBlocker(self.slider)
            share = min(max(float(value) / self._most, 0.0), 1.0)
            self.slider.setValue(round(share ** (1 / self._bend) * _STEPS))
            blocked.unblock()

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.slider.setAccessibleName(name)

    def _begin(self) -> None:
        self._gesture = new_gesture()

    def _end(self) -> None:
        self._gesture = ""

    def _on_slid(self, place: int) -> None:
        value = round((place / _STEPS) ** self._bend * self._most, self._decimals)
        self.changed.emit(lambda _: value, self._gesture or new_gesture())

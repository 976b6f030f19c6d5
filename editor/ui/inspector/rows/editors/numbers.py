"""Edits one number, or the two or four that a value consists of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from editor.model.curves import Value
from editor.model.effects import InputSpec
from editor.ui.effects.words import component_names
from editor.ui.inspector.rows.editors.base import ValueEditor
from editor.ui.inspector.rows.editors.formats import NumberFormat
from editor.ui.theme.metrics import TOUCH
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.icon_button import IconButton
from editor.ui.widgets.numbers.number_field import NumberField

_ACROSS = 2


class NumbersEditor(ValueEditor):
    """A change of one number leaves the others of its value, unless they are linked: then they
    keep their proportion."""

    def __init__(self, spec: InputSpec, format: NumberFormat, *, can_link: bool = False) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # across, then down
        self._spec = spec
        self._format = format
        self._values: tuple[Value, ...] = ()
        names = component_names(spec)
        self.fields = tuple(self._field(index) for index in range(len(names)))
        self.link = self._link() if can_link else None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(current_theme().px(2))
        free = [index for index in range(len(names)) if not self._is_fixed(index)]
        for place, index in enumerate(free):
            name, field = names[index], self.fields[index]
            line, column = divmod(place, _ACROSS)
            if len(names) > _ACROSS:
                caption = QLabel(name, self)
                caption.setProperty("tone", "secondary")
                grid.addWidget(caption, line * 2, column * 2)
                grid.addWidget(field, line * 2 + 1, column * 2)
            else:
                grid.addWidget(field, 0, column * 2)
            grid.setColumnStretch(column * 2, 1)
        if self.link is not None:
            grid.addWidget(self.link, 0, 1)
        self.setFocusProxy(self.fields[0])

    def show_values(self, values: Sequence[Value]) -> None:
        self._values = tuple(values)
        for index, field in enumerate(self.fields):
            if field.is_dragging:
                continue
            shown = [numbers_of(value)[index] * self._format.factor for value in values]
            same = all(abs(each - shown[0]) < 1e-9 for each in shown)
            value = round(shown[0], 6) if same else None
            if field.value != value:
                field.set_value(value)

    def set_name(self, name: str) -> None:
        super().set_name(name)
        names = component_names(self._spec)
        for part, field in zip(names, self.fields, strict=True):
            field.setAccessibleName(name if len(names) == 1 else f"{name} {part}")

    def _is_fixed(self, index: int) -> bool:
        low, high = _bound(self._spec.minimum, index), _bound(self._spec.maximum, index)
        return low is not None and low == high

    def _link(self) -> IconButton:
        link = IconButton("link", self.tr("Keep proportion"), self)
        link.setCheckable(True)
        link.setChecked(True)
        link.setFixedWidth(current_theme().px(TOUCH))
        link.setToolTip(self.tr("Changes both numbers by the same factor."))
        return link

    def _field(self, index: int) -> NumberField:
        field = NumberField(self)
        field.setVisible(not self._is_fixed(index))
        factor = self._format.factor
        low, high = _bound(self._spec.minimum, index), _bound(self._spec.maximum, index)
        field.set_range(
            float("-inf") if low is None else low * factor,
            float("inf") if high is None else high * factor,
        )
        field.set_step(self._format.step, self._format.decimals)
        field.set_unit(self._format.unit)
        default = numbers_of(self._spec.default)
        field.set_default(round(default[index] * factor, 6))
        field.edited.connect(self._on_edited)
        field.adjusted.connect(self._on_adjusted)
        return field

    def _on_edited(self, shown: float, gesture: str) -> None:
        self._tell(lambda _: shown, gesture)

    def _on_adjusted(self, adjust: Callable[[float], float], gesture: str) -> None:
        self._tell(adjust, gesture)

    def _tell(self, adjust: Callable[[float], float], gesture: str) -> None:
        """`adjust` gives the number to show for the one that a value shows now."""
        field = self.sender()
        index = next(n for n, each in enumerate(self.fields) if each is field)
        factor = self._format.factor
        linked = self.link is not None and self.link.isChecked()

        def change(value: Value) -> Value:
            old = numbers_of(value)[index]
            new = adjust(old * factor) / factor
            if linked and old:
                assert isinstance(value, tuple)
                scaled = tuple(number * (new / old) for number in value)
                return (*scaled[:index], new, *scaled[index + 1 :])
            return with_number(value, index, new)

        self.changed.emit(change, gesture)


def numbers_of(value: Value) -> tuple[float, ...]:
    assert not isinstance(value, str), value
    return value if isinstance(value, tuple) else (float(value),)


def with_number(value: Value, index: int, number: float) -> Value:
    """`value` with one of its numbers exchanged, in its own type."""
    if isinstance(value, tuple):
        return (*value[:index], number, *value[index + 1 :])
    if isinstance(value, bool):
        return number >= 0.5
    return round(number) if isinstance(value, int) else number


def _bound(bound: Value | None, index: int) -> float | None:
    if isinstance(bound, tuple):
        return bound[index] if index < len(bound) else None
    return float(bound) if isinstance(bound, int | float) else None

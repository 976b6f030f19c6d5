"""Two numbers that belong together: a position, a scale."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.icon_button import IconButton
from editor.ui.widgets.numbers.field_label import FieldLabel
from editor.ui.widgets.numbers.number_field import NumberField

Pair = tuple[float | None, float | None]


class VectorField(QWidget):
    """`x_field` and `y_field` are NumberFields: give them range, step, unit and default.

    `can_link` adds a button that keeps the two in proportion.
    """

    edited = Signal(float, float, str)  # x, y, gesture
    linked_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, can_link: bool = False) -> None:
        super().__init__(parent)
        self.x_field, self.y_field = NumberField(self), NumberField(self)
        self._shown: Pair = (0.0, 0.0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().px(Space.XS))
        for name, field in (("x", self.x_field), ("y", self.y_field)):
            row.addWidget(FieldLabel(name, field, self))
            row.addWidget(field, 1)
        self._link = IconButton("link", self.tr("Keep proportion"), self)
        self._link.setCheckable(True)
        self._link.setToolTip(self.tr("Changes both numbers by the same factor."))
        self._link.setVisible(can_link)
        self._link.toggled.connect(self.linked_changed)
        row.insertWidget(2, self._link)
        self.x_field.edited.connect(self._x_edited)
        self.y_field.edited.connect(self._y_edited)
        self.setFocusProxy(self.x_field)

    @property
    def value(self) -> Pair:
        return self.x_field.value, self.y_field.value

    @property
    def is_linked(self) -> bool:
        return self._link.isChecked()

    def set_value(self, x: float | None, y: float | None) -> None:
        self._shown = (x, y)
        self.x_field.set_value(x)
        self.y_field.set_value(y)

    def set_linked(self, linked: bool) -> None:
        self._link.setChecked(linked)

    def reset(self) -> None:
        self.x_field.reset()
        self.y_field.reset()

    @Slot(float, str)
    def _x_edited(self, x: float, gesture: str) -> None:
        before_x, before_y = self._shown
        if self.is_linked and before_x and before_y is not None:
            self.y_field.set_value(before_y * x / before_x)
        self._tell(gesture)

    @Slot(float, str)
    def _y_edited(self, y: float, gesture: str) -> None:
        before_x, before_y = self._shown
        if self.is_linked and before_y and before_x is not None:
            self.x_field.set_value(before_x * y / before_y)
        self._tell(gesture)

    def _tell(self, gesture: str) -> None:
        x, y = self.value
        self._shown = (x, y)
        if x is not None and y is not None:
            self.edited.emit(x, y, gesture)

"""Rows for what is wished for, which is no edit of the project."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from editor.model.curves import Value
from editor.model.edits.clip.several import clamped
from editor.model.effects import InputKind, InputSpec
from editor.ui.generate.regions.slider import SliderEditor
from editor.ui.inspector.rows.binding import Change
from editor.ui.inspector.rows.editors.formats import NumberFormat
from editor.ui.inspector.rows.row import label_width
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme


class NamedRow(QWidget):
    """A name, and a widget beside it, as wide as the rows of other sections."""

    def __init__(self, name: str, widget: QWidget, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = QLabel(name, self)
        self.name.setProperty("tone", "dim")
        self.name.setFixedHeight(current_theme().px(ROW))
        widget.setAccessibleName(name)
        self.setToolTip(f"<b>{name}</b><br>{hint}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().px(Space.XS))
        row.addWidget(self.name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(widget, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.name.setFixedWidth(label_width(event.size().width()))


class NumberRow(NamedRow):
    """A number with a slider, which goes up to `usual`; more can be typed."""

    def __init__(
        self,
        name: str,
        bounds: tuple[float, float],
        usual: float,
        format: NumberFormat,
        hint: str,
        wish: Callable[[float], object],
        parent: QWidget,
    ) -> None:
        self._spec = InputSpec("", InputKind.FLOAT, name, bounds[0], *bounds)
        self._wish, self._value = wish, bounds[0]
        self.editor = SliderEditor(self._spec, format, usual)
        super().__init__(name, self.editor, hint, parent)
        self.editor.set_name(name)
        self.editor.changed.connect(self._on_changed)

    def show_value(self, value: float) -> None:
        self._value = value
        self.editor.show_values([value])

    def _on_changed(self, change: Change, _: str) -> None:
        value: Value = clamped(change(self._value), self._spec)
        assert isinstance(value, int | float)
        self._wish(float(value))


def narrow(choice: QComboBox) -> QComboBox:
    """It takes the room there is, however long its words."""
    choice.setMinimumContentsLength(6)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return choice

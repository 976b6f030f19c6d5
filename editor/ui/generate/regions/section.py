"""The part of the Generate panel that lists what is painted, and how it moves."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.model.effects import InputKind, InputSpec
from editor.model.generation.painting.regions import Motion
from editor.ui.generate.regions.binding import MotionBinding, PathBinding
from editor.ui.generate.regions.list import RegionList
from editor.ui.generate.regions.slider import SliderEditor
from editor.ui.inspector.rows.editors.formats import PIXELS, NumberFormat
from editor.ui.inspector.rows.editors.numbers import NumbersEditor
from editor.ui.inspector.rows.keys import WIDTH as KEYS_WIDTH
from editor.ui.inspector.rows.row import ValueRow, label_width
from editor.ui.inspector.section import Section
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.icon_button import action_button
from editor.ui.widgets.numbers.number_field import NumberField

_SPEED = NumberFormat(step=1.0, decimals=1)
_TURNING = NumberFormat(unit="°/s", step=1.0, decimals=1)
_GROWING = NumberFormat(100.0, "%/s", 0.5, 1)
_SECONDS = NumberFormat(unit="s", step=0.05, decimals=2)
_FASTEST, _MOST_AMBIENT, _USUAL_AMBIENT = 20_000.0, 500.0, 40.0
_HEADER = ("paint.preview", "paint.new_region")


class RegionsSection(Section):
    """`list` has the regions; the rows below it are those of the chosen one."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        self._painting = studio.generation.painting
        self._studio = studio
        title = QCoreApplication.translate("RegionsSection", "Motion brush")
        super().__init__(studio.session, "regions", title, self._made_rows(), can_reset=False)
        if parent is not None:
            self.setParent(parent)
        for command in _HEADER:
            self.header.add(action_button(studio.actions.action(command), self.header))
        self.empty = self._made_empty()
        self.list = RegionList(self._painting, self.body)
        self.brush = _BrushRow(studio, self.body)
        for widget in (self.list, self.empty, self.brush):
            self.put_first(widget)
        painting = self._painting
        for signal in (painting.chosen, painting.brush_changed, painting.tool_changed):
            signal.connect(self.refresh)
        painting.current.moved.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        has_regions = bool(self._painting.brush.regions)
        self.empty.setVisible(not has_regions)
        self.list.setVisible(has_regions)
        self.list.refresh()
        self.brush.refresh()
        super().refresh()

    def _made_empty(self) -> QWidget:
        theme, empty = current_theme(), QWidget(self.body)
        words = self.tr("Paint over what is to move, then drag it the way it goes.")
        label = QLabel(words, empty)
        label.setProperty("tone", "dim")
        label.setWordWrap(True)
        button = QPushButton(self.tr("Paint on the picture"), empty)
        button.setToolTip(self._studio.actions.action("paint.brush").toolTip())
        button.clicked.connect(self._on_paint)
        column = QVBoxLayout(empty)
        column.setContentsMargins(0, 0, 0, theme.px(Space.XS))
        column.setSpacing(theme.px(Space.S))
        column.addWidget(label)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return empty

    def _on_paint(self) -> None:
        if not self._studio.actions.action("paint.brush").isChecked():
            self._studio.actions.run("paint.brush")

    def _made_rows(self) -> Iterator[ValueRow]:
        speed = InputSpec(
            Motion.VELOCITY,
            InputKind.POINT2D,
            self.tr("Speed"),
            (0.0, 0.0),
            (-_FASTEST, -_FASTEST),
            (_FASTEST, _FASTEST),
        )
        hint = self.tr(
            "Pixels of the picture that what is inside streams in a second: to the right, and down."
        )
        yield self._motion_row(Motion.VELOCITY, speed, NumbersEditor(speed, _SPEED), hint)
        turning = self._spec(Motion.ROTATION, self.tr("Turning"), -3600.0, 3600.0)
        hint = self.tr("Degrees a second, clockwise, about its middle.")
        yield self._motion_row(Motion.ROTATION, turning, NumbersEditor(turning, _TURNING), hint)
        growing = self._spec(Motion.PROXIMITY, self.tr("Nearness"), -0.9, 4.0)
        hint = self.tr("By how much it grows in a second, as if it came nearer; below 0 it goes.")
        yield self._motion_row(Motion.PROXIMITY, growing, NumbersEditor(growing, _GROWING), hint)
        ambient = self._spec(Motion.AMBIENT, self.tr("Stirring"), 0.0, _MOST_AMBIENT)
        slider = SliderEditor(ambient, PIXELS, _USUAL_AMBIENT)
        hint = self.tr("How far it moves to and fro without going anywhere, as leaves do.")
        yield self._motion_row(Motion.AMBIENT, ambient, slider, hint)
        path = self._spec("path", self.tr("Path takes"), 0.05, 3600.0)
        hint = self.tr("In how many seconds the region goes along its path.")
        binding = PathBinding(self._painting, path)
        yield ValueRow(self._session, binding, NumbersEditor(path, _SECONDS), hint=hint)

    def _motion_row(
        self, motion: Motion, spec: InputSpec, editor: NumbersEditor, hint: str
    ) -> ValueRow:
        binding = MotionBinding(self._painting, motion, spec)
        seek = self._painting.current.seek
        return ValueRow(self._session, binding, editor, hint=hint, is_keyed=True, seek=seek)

    def _spec(self, name: str, label: str, low: float, high: float) -> InputSpec:
        return InputSpec(name, InputKind.FLOAT, label, 0.0, low, high)


class _BrushRow(QWidget):
    """Size and softness of the brush in hand."""

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self._painting = studio.generation.painting
        theme = current_theme()
        self._label = QLabel(self.tr("Brush"), self)
        self.radius = self._field(self.tr("Size of the brush"), "px", 1.0)
        self.radius.setToolTip(
            self.tr(
                "<b>Size of the brush</b><br>From its middle to its edge, in pixels of the "
                "picture. The wheel over the picture changes it, and so do [ and ]."
            )
        )
        self.softness = self._field(self.tr("Softness of the brush"), "%", 1.0)
        self.softness.set_range(0, 100)
        self.softness.setToolTip(
            self.tr(
                "<b>Softness of the brush</b><br>The share of its radius over which it fades. The "
                "wheel with Shift changes it."
            )
        )
        self.radius.edited.connect(self._on_size)
        self.softness.edited.connect(self._on_softness)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.XS))
        row.addWidget(self._label)
        row.addWidget(self.radius, 1)
        row.addWidget(self.softness, 1)
        row.addSpacing(theme.px(KEYS_WIDTH))

    def refresh(self) -> None:
        if not self.radius.is_dragging:
            self.radius.set_value(round(self._painting.radius, 1))
        if not self.softness.is_dragging:
            self.softness.set_value(round(self._painting.softness * 100))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label.setFixedWidth(label_width(event.size().width()))

    def _field(self, name: str, unit: str, step: float) -> NumberField:
        field = NumberField(self)
        field.setAccessibleName(name)
        field.set_unit(unit)
        field.set_step(step)
        field.set_range(1, 10_000)
        return field

    def _on_size(self, radius: float, _: str) -> None:
        self._painting.set_radius(radius)

    def _on_softness(self, percent: float, _: str) -> None:
        self._painting.set_softness(percent / 100)

"""The popover in which a colour is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editor.model.titles.title import Colour
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.colour.strips import HueStrip, OpacityStrip, SaturationPlane
from editor.ui.widgets.gestures import new_gesture
from editor.ui.widgets.numbers.field_label import FieldLabel
from editor.ui.widgets.numbers.number_field import NumberField


class ColourPicker(QFrame):
    """Keeps hue and saturation while a colour has none, so that black does not lose them."""

    edited = Signal(object, str)  # Colour, gesture
    closed = Signal()

    def __init__(self, parent: QWidget, *, has_opacity: bool = True) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        theme = current_theme()
        self._hue, self._saturation, self._value, self._opacity = 0.0, 0.0, 1.0, 1.0
        self.setObjectName("popover")
        self.setAccessibleName(self.tr("Colour"))
        self._plane, self._hues = SaturationPlane(self), HueStrip(self)
        self._opacities = OpacityStrip(self)
        self._hex = QLineEdit(self)
        self._hex.setAccessibleName(self.tr("Hexadecimal"))
        self._hex.setToolTip(self.tr("The colour as #rrggbb or by its name."))
        self._hex.setMaximumWidth(theme.px(84))
        self._percent = NumberField(self)
        self._percent.set_range(0, 100)
        self._percent.set_unit("%")
        percent_label = FieldLabel(self.tr("Opacity"), self._percent, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(Space.M)] * 4)
        column.setSpacing(theme.px(Space.S))
        column.addWidget(self._plane)
        column.addWidget(self._hues)
        column.addWidget(self._opacities)
        row = QHBoxLayout()
        row.addWidget(self._hex)
        row.addStretch(1)
        row.addWidget(percent_label)
        row.addWidget(self._percent)
        column.addLayout(row)
        for widget in (self._opacities, self._percent, percent_label):
            widget.setVisible(has_opacity)
        self._plane.moved.connect(self._on_plane)
        self._hues.moved.connect(self._on_hue)
        self._opacities.moved.connect(self._on_opacity)
        self._percent.edited.connect(self._on_percent)
        self._hex.returnPressed.connect(self._on_hex)

    def set_colour(self, colour: Colour) -> None:
        """Show `colour`: straight RGBA, 0..1."""
        self._take(qcolor(colour))
        self._opacity = colour[3]
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        self.closed.emit()

    def _take(self, colour: QColor) -> None:
        self._value = colour.valueF()
        if colour.valueF() > 0:
            self._saturation = colour.hsvSaturationF()
        if colour.hsvHueF() >= 0 and colour.hsvSaturationF() > 0:
            self._hue = colour.hsvHueF()

    def _rgb(self) -> QColor:
        return QColor.fromHsvF(self._hue, self._saturation, self._value)

    def _show(self) -> None:
        self._plane.set_hue(self._hue)
        self._plane.place(self._saturation, 1 - self._value)
        self._hues.place(self._hue, 0.5)
        self._opacities.set_colour(self._rgb())
        self._opacities.place(self._opacity, 0.5)
        self._percent.set_value(round(self._opacity * 100))
        if not self._hex.hasFocus() or not self._hex.isModified():
            self._hex.setText(self._rgb().name())

    def _tell(self, gesture: str) -> None:
        self._show()
        rgb = self._rgb()
        self.edited.emit((rgb.redF(), rgb.greenF(), rgb.blueF(), self._opacity), gesture)

    @Slot(float, float, str)
    def _on_plane(self, x: float, y: float, gesture: str) -> None:
        self._saturation, self._value = x, 1 - y
        self._tell(gesture)

    @Slot(float, float, str)
    def _on_hue(self, x: float, _y: float, gesture: str) -> None:
        self._hue = x
        self._tell(gesture)

    @Slot(float, float, str)
    def _on_opacity(self, x: float, _y: float, gesture: str) -> None:
        self._opacity = x
        self._tell(gesture)

    @Slot(float, str)
    def _on_percent(self, percent: float, gesture: str) -> None:
        self._opacity = percent / 100
        self._tell(gesture)

    @Slot()
    def _on_hex(self) -> None:
        text = self._hex.text().strip()
        colour = QColor.fromString(text)
        if not colour.isValid():
            colour = QColor.fromString(f"#{text}")
        self._hex.setModified(False)
        if colour.isValid():
            self._take(colour)
            self._tell(new_gesture())
        else:
            self._show()


def qcolor(colour: Colour) -> QColor:
    """For painting: clipped to what a screen shows."""
    red, green, blue, opacity = (min(max(part, 0.0), 1.0) for part in colour)
    return QColor.fromRgbF(red, green, blue, opacity)

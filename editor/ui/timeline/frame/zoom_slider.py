"""The zoom of the timeline as a slider between two buttons."""

from __future__ import annotations

from math import log2

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from editor.ui.commands.actions import Actions
from editor.ui.theme.theme import current_theme
from editor.ui.timeline.geometry import MOST_SCALE
from editor.ui.timeline.surface import Surface
from editor.ui.widgets.icon_button import action_button

_STEPS = 1000
_WIDTH = 110


class ZoomSlider(QWidget):
    """The playhead stays where it is, or else the middle of what is in sight."""

    def __init__(self, actions: Actions, surface: Surface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surface = surface
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 10)
        self.slider.setFixedWidth(current_theme().px(_WIDTH))
        self.slider.setAccessibleName(self.tr("Timeline zoom"))
        self.slider.setToolTip(self.tr("<b>Zoom</b><br>Right shows less time, larger."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(action_button(actions.action("timeline.zoom_fit"), self))
        row.addWidget(action_button(actions.action("timeline.zoom_out"), self))
        row.addWidget(self.slider)
        row.addWidget(action_button(actions.action("timeline.zoom_in"), self))
        surface.geometry_changed.connect(self._follow)
        surface.shown_changed.connect(self._follow)
        self.slider.valueChanged.connect(self._zoom)

    def _follow(self) -> None:
        least, now = self._surface.least_scale, self._surface.geometry.pixels_per_frame
        place = log2(max(now / least, 1.0)) / log2(MOST_SCALE / least)
        blocked = QSignalBlocker(self.slider)
        self.slider.setValue(round(place * _STEPS))
        blocked.unblock()

    def _zoom(self, value: int) -> None:
        least = self._surface.least_scale
        scale = least * 2 ** (value / _STEPS * log2(MOST_SCALE / least))
        self._surface.zoom_by(scale / self._surface.geometry.pixels_per_frame)

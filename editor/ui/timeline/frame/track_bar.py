"""The bar that scrolls the tracks up and down."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from editor.ui.timeline.rows import MARGIN
from editor.ui.timeline.surface import Surface

_STEP = 24


class TrackBar(QScrollBar):
    def __init__(self, surface: Surface, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._surface = surface
        self.setSingleStep(_STEP)
        self.setAccessibleName(self.tr("Scroll tracks"))
        surface.geometry_changed.connect(self._follow)
        self.valueChanged.connect(self._scroll)
        self._follow()

    def _follow(self) -> None:
        geometry, (_, height) = self._surface.geometry, self._surface.extent
        blocked = QSignalBlocker(self)
        self.setRange(0, max(0, geometry.content_height + MARGIN - height))
        self.setPageStep(height)
        self.setValue(geometry.scroll_y)
        blocked.unblock()

    def _scroll(self, value: int) -> None:
        self._surface.set_geometry(replace(self._surface.geometry, scroll_y=value))

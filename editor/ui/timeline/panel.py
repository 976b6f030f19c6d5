"""The timeline panel: tools, ruler, track headers and the clip area, put together."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from editor.ui.studio import Studio
from editor.ui.timeline.ruler import Ruler
from editor.ui.timeline.surface import Surface
from editor.ui.timeline.view import TimelineView


class TimelinePanel(QWidget):
    """`view` is the clip area, `surface` what its parts share."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.surface = Surface(studio.session, self)
        self.view = TimelineView(studio, self.surface, self)
        self._ruler = Ruler(studio, self.surface, self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._ruler, 0, 1)
        grid.addWidget(self.view, 1, 1)

"""The row over the ruler: the open sequences at its left, how they are looked at at its right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.timeline.frame.breadcrumb import Breadcrumb
from editor.ui.timeline.frame.sequence_tabs import SequenceTabs
from editor.ui.timeline.frame.zoom_slider import ZoomSlider
from editor.ui.timeline.surface import Surface
from editor.ui.timeline.view import TimelineView
from editor.ui.widgets.icon_button import IconButton


class TopBar(QWidget):
    def __init__(
        self, studio: Studio, surface: Surface, view: TimelineView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tabs = SequenceTabs(studio.session, self)
        self.breadcrumb = Breadcrumb(studio.session, self)
        self.zoom = ZoomSlider(studio.actions, surface, self)
        self.decibels = IconButton("waveform", self.tr("Waveforms in decibels"), self)
        self.decibels.setCheckable(True)
        self.decibels.setToolTip(
            self.tr("<b>Waveforms in decibels</b><br>Shows what is quiet taller, as it is heard.")
        )
        self._preferences, self._view = studio.preferences, view
        self._follow()
        self.decibels.toggled.connect(self._choose_decibels)
        studio.preferences.changed.connect(self._follow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, current_theme().px(Space.XS), 0)
        row.setSpacing(current_theme().px(Space.XS))
        row.addWidget(self.tabs, 1)
        row.addWidget(self.breadcrumb)
        row.addWidget(self.decibels)
        row.addWidget(self.zoom)

    def _choose_decibels(self, chosen: bool) -> None:
        self._preferences.change(waveforms_in_decibels=chosen)

    def _follow(self) -> None:
        chosen = self._preferences.settings.waveforms_in_decibels
        self.decibels.setChecked(chosen)
        self._view.draw_sound_in_decibels(chosen)

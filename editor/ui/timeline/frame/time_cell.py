"""The time of the playhead, over the track headers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.session.session import Session
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.timeline.surface import Surface
from editor.ui.widgets.numbers.timecode_field import TimecodeField


class TimeCell(QWidget):
    """Typing a time goes there."""

    def __init__(self, session: Session, surface: Surface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._surface = session, surface
        self.field = TimecodeField(self)
        row = QHBoxLayout(self)
        edge = current_theme().px(Space.XS)
        row.setContentsMargins(edge, 0, edge, 0)
        row.addWidget(self.field, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.field.edited.connect(session.playhead.seek)
        session.playhead.moved.connect(self.field.set_frame)
        surface.shown_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        sequence = self._surface.sequence
        self.field.setEnabled(sequence is not None)
        if sequence is not None:
            self.field.set_rate(sequence.rate)
        if self.field.frame != self._session.playhead.frame:
            self.field.set_frame(self._session.playhead.frame)

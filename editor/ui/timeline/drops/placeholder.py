"""A clip-shaped sign where files that were dropped will lie, while they are read."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor.model.timeline import TrackKind
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.timeline.drops.files import Reading
from editor.ui.timeline.surface import Surface

_SECONDS = 5  # how long it is drawn: the files' own length is not known yet
_LEAST_WIDTH, _NEW_TRACK = 140, 28
_RADIUS = 3


class Placeholder(QWidget):
    """Lies over the clip area, `parent`, and follows it; goes when the reading ends."""

    def __init__(self, reading: Reading, surface: Surface, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading, self._surface = reading, surface
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(reading.name)
        surface.geometry_changed.connect(self._place)
        surface.session.sequence_changed.connect(self._place)
        job = reading.job
        job.changed.connect(self.update)
        for ended in (job.finished, job.failed, job.cancelled):
            ended.connect(self._end)
        self._place()

    @property
    def share(self) -> float:
        """How much has been read."""
        progress = self._reading.job.progress
        return 0.0 if progress is None else progress.done / max(progress.total, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_video = self._reading.kind is TrackKind.VIDEO
            fill = theme.colour(Token.CLIP_VIDEO if is_video else Token.CLIP_AUDIO)
            box = QRectF(self.rect()).adjusted(0.5, 1.5, -0.5, -1.5)
            shape = QPainterPath()
            shape.addRoundedRect(box, theme.px(_RADIUS), theme.px(_RADIUS))
            painter.fillPath(shape, theme.colour(Token.BG_RAISED))
            painter.setClipPath(shape)
            painter.fillRect(QRectF(box.x(), box.y(), box.width() * self.share, box.height()), fill)
            painter.setClipping(False)
            painter.setPen(fill)
            painter.drawPath(shape)
            painter.setPen(theme.colour(Token.TEXT))
            room = self.rect().adjusted(theme.px(Space.S), 0, -theme.px(Space.S), 0)
            words = painter.fontMetrics().elidedText(
                self._reading.name, Qt.TextElideMode.ElideMiddle, room.width()
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _place(self) -> None:
        session = self._surface.session
        sequence = session.sequence
        if sequence is None or sequence.id != self._reading.sequence:
            self.hide()
            return
        geometry = self._surface.geometry
        width = geometry.pixels_per_frame * float(sequence.rate) * _SECONDS
        x = round(geometry.x_of(self._reading.frame))
        top, height = self._band()
        self.setGeometry(QRect(x, top, max(_LEAST_WIDTH, round(width)), height))
        self.show()

    def _band(self) -> tuple[int, int]:
        """Its track's, or beyond the last one of its kind, where a new one will be."""
        geometry, kind = self._surface.geometry, self._reading.kind
        rows = [row for row in geometry.rows if row.kind is kind]
        if kind is TrackKind.VIDEO:
            rows.reverse()
        if self._reading.number < len(rows):
            row = rows[self._reading.number]
            return geometry.y_of(row), row.height
        if not rows:
            return 0, _NEW_TRACK
        edge = geometry.y_of(rows[-1])
        return (
            edge - _NEW_TRACK if kind is TrackKind.VIDEO else edge + rows[-1].height
        ), _NEW_TRACK

    def _end(self) -> None:
        self.hide()
        self.deleteLater()

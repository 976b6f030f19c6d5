"""The whole sequence in a strip, with a window on what is in sight: scrolls and zooms."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.model.media import MediaId
from editor.model.timeline import Track, TrackId
from editor.session.preferences import Preferences
from editor.ui.theme.theme import Theme, current_theme
from editor.ui.theme.tokens import Token
from editor.ui.timeline.generated.media import GeneratedMedia
from editor.ui.timeline.painting.changes import looks_changed
from editor.ui.timeline.painting.inks import Inks
from editor.ui.timeline.painting.rows.far import FarRows
from editor.ui.timeline.painting.rows.row import Row, columns_of
from editor.ui.timeline.painting.rows.table import Tables
from editor.ui.timeline.rows import seen_order
from editor.ui.timeline.scrolling import roll_wheel
from editor.ui.timeline.surface import Surface

_HANDLE = 6
_LEAST_WINDOW = 3 * _HANDLE
_REST_MS = 100

_Look = tuple[Theme, frozenset[MediaId]]
_Layout = tuple[tuple[TrackId, ...], QSize, float, float, _Look]


class _Grip(Enum):
    LEFT = auto()
    MIDDLE = auto()
    RIGHT = auto()


class Navigator(QWidget):
    """Dragging the window scrolls, dragging its ends zooms, a press beside it goes there; a
    double click shows everything."""

    def __init__(
        self, surface: Surface, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._surface, self._generated = surface, GeneratedMedia(preferences)
        self._overview = QPixmap()
        self._tables = Tables()
        self._rows = FarRows(Inks(current_theme()))
        self._drawn: dict[TrackId, Track] = {}  # as they are in the overview
        self._drawn_in: _Layout = ((), QSize(), 0.0, 0.0, (current_theme(), frozenset()))
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._redraw)
        self._grip: _Grip | None = None
        self._pressed_x = 0.0
        self._span_at_press = (0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Overview"))
        self.setToolTip(
            self.tr(
                "<b>Overview</b><br>Drag to scroll, drag the ends to zoom, double-click to see all."
            )
        )
        surface.geometry_changed.connect(self.update)
        surface.shown_changed.connect(self._on_shown)
        preferences.changed.connect(self._on_shown)

    def sizeHint(self) -> QSize:
        return QSize(200, current_theme().px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    @property
    def window_rect(self) -> QRect:
        """Where what is in sight lies in the strip."""
        first, last = self._span()
        left = round(first * self._scale())
        right = max(round(last * self._scale()), left + _LEAST_WINDOW)
        return QRect(left, 0, right - left, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.colour(Token.BG_WINDOW))
            self._show_overview(painter)
            window = self.window_rect
            shade = theme.colour(Token.BG_WINDOW, 0.6)
            painter.fillRect(0, 0, window.left(), self.height(), shade)
            painter.fillRect(window.right() + 1, 0, self.width(), self.height(), shade)
            ink = theme.colour(Token.ACCENT if self.hasFocus() else Token.TEXT_DIM)
            painter.setPen(ink)
            painter.drawRect(window.adjusted(0, 0, -1, -1))
            middle, tall = self.height() // 2, theme.px(4)
            for x in (window.left() + 3, window.right() - 4):
                painter.fillRect(x, middle - tall, 2, 2 * tall, ink)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        if not self.window_rect.contains(event.position().toPoint()):
            first, last = self._span()
            self._show(x / self._scale() - (last - first) / 2, last - first)
        self._grip = self._grip_at(x)
        self._pressed_x, self._span_at_press = x, self._span()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._grip is None:
            at_end = self._grip_at(x) is not _Grip.MIDDLE
            self.setCursor(
                Qt.CursorShape.SizeHorCursor if at_end else Qt.CursorShape.OpenHandCursor
            )
            return
        first, last = self._span_at_press
        way = (x - self._pressed_x) / self._scale()
        match self._grip:
            case _Grip.MIDDLE:
                self._show(first + way, last - first)
            case _Grip.LEFT:
                first = min(max(0.0, first + way), last - 1)
                self._show(first, last - first)
            case _Grip.RIGHT:
                self._show(first, max(last + way - first, 1.0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._surface.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        roll_wheel(event, self._surface, sideways=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        first, last = self._span()
        step = (last - first) / 10
        match event.key():
            case Qt.Key.Key_Left:
                self._show(first - step, last - first)
            case Qt.Key.Key_Right:
                self._show(first + step, last - first)
            case _:
                super().keyPressEvent(event)

    def _grip_at(self, x: float) -> _Grip:
        window = self.window_rect
        if abs(x - window.left()) <= _HANDLE:
            return _Grip.LEFT
        return _Grip.RIGHT if abs(x - window.right()) <= _HANDLE else _Grip.MIDDLE

    def _span(self) -> tuple[float, float]:
        geometry = self._surface.geometry
        return geometry.left_frame, geometry.left_frame + self._surface.visible_frames

    def _scale(self) -> float:
        """Pixels of the strip for a frame."""
        return self.width() / max(self._surface.end_frame, 1.0)

    def _show(self, first: float, frames: float) -> None:
        self._surface.show_span(max(0.0, first), frames)

    def _show_overview(self, painter: QPainter) -> None:
        """While zooming changes its scale the overview is stretched, and drawn anew after that."""
        tracks, size, ratio, scale, look = self._layout()
        before = self._drawn_in
        if before[:3] != (tracks, size, ratio) or before[4] != look or scale == before[3]:
            self._draw()
            painter.drawPixmap(0, 0, self._overview)
            return
        width = round(self.width() * scale / before[3])
        painter.drawPixmap(QRect(0, 0, width, self.height()), self._overview)
        self._resting.start()

    def _redraw(self) -> None:
        self._draw()
        self.update()

    def _on_shown(self) -> None:
        if self._layout() != self._drawn_in or self._stale():
            self.update()

    def _layout(self) -> _Layout:
        """What all rows are drawn by: while it is the same, only those that changed are."""
        sequence = self._surface.sequence
        look = current_theme(), self._generated.of(self._surface.session.project)
        tracks = () if sequence is None else tuple(track.id for track in sequence.tracks)
        return tracks, self.size(), self.devicePixelRatioF(), self._scale(), look

    def _stale(self) -> list[Track]:
        """The tracks that look different from how they were drawn."""
        sequence = self._surface.sequence
        tracks = () if sequence is None else sequence.tracks
        drawn = self._drawn
        return [
            track
            for track in tracks
            if track.id not in drawn or looks_changed(drawn[track.id], track) is not None
        ]

    def _draw(self) -> None:
        """Bring the overview up to date."""
        layout, sequence = self._layout(), self._surface.sequence
        if layout != self._drawn_in:
            ratio = self.devicePixelRatioF()
            self._overview = QPixmap(self.size() * ratio)
            self._overview.setDevicePixelRatio(ratio)
            self._overview.fill(Qt.GlobalColor.transparent)
            self._rows = FarRows(Inks(current_theme()))
            self._drawn_in, self._drawn = layout, {}
            self._tables.mark_generated(layout[4][1])
        if sequence is None:
            return
        painter = QPainter(self._overview)
        room, order = self.height() - 6, seen_order(sequence)
        numbers = {track.id: number for number, track in enumerate(order)}
        for track in self._stale():
            number = numbers[track.id]
            top = 3 + number * room // len(order)
            below = 3 + (number + 1) * room // len(order)
            rect = QRect(0, top, self.width(), max(1, below - top - 1))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.fillRect(rect, Qt.GlobalColor.transparent)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            table = self._tables.of(track, float(sequence.rate))
            columns = columns_of(track, table, Row(top, 1, self._scale(), 0), rect)
            self._rows.paint(painter, track, table, columns, rect, frozenset())
        painter.end()
        self._drawn = {track.id: track for track in order}

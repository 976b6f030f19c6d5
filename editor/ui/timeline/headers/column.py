"""The headers of all tracks, beside the clip area and scrolled with it."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from editor.model.edits.project.tracks import move_track
from editor.model.timeline import SequenceId, Track, TrackId, TrackKind
from editor.ui.studio import Studio
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.timeline.geometry import TimelineGeometry
from editor.ui.timeline.headers.track_header import TrackHeader
from editor.ui.timeline.rows import divider_top, next_height, seen_order
from editor.ui.timeline.scrolling import roll_wheel
from editor.ui.timeline.surface import Surface

WIDTH = 164


class HeaderColumn(QWidget):
    """Puts tracks in order and gives them heights as their headers are dragged."""

    menu_wanted = Signal(object, QPoint)  # TrackId, on the screen

    def __init__(self, studio: Studio, surface: Surface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._surface, self._targets = studio.session, surface, studio.targets
        self._headers: dict[TrackId, TrackHeader] = {}
        self._shown: SequenceId | None = None
        self._order: tuple[SequenceId | TrackId | None, ...] = ()  # the sequence, and its tracks
        self._landing = QFrame(self)  # where a header that is dragged would go
        self._landing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._landing.hide()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Tracks"))
        surface.geometry_changed.connect(self._on_geometry)
        surface.shown_changed.connect(self._renew)
        studio.targets.changed.connect(self._show_states)
        studio.session.selection.changed.connect(self._show_states)
        self._renew()

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(WIDTH), 100)

    def header(self, track: TrackId) -> TrackHeader:
        return self._headers[track]

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), theme.colour(Token.BG_WINDOW))
            top = divider_top(self._surface.geometry.rows)
            if top is not None:
                y = top - self._surface.geometry.scroll_y
                painter.fillRect(0, y + 2, self.width(), 2, theme.colour(Token.LINE))

    def wheelEvent(self, event: QWheelEvent) -> None:
        roll_wheel(event, self._surface, sideways=False)

    def _renew(self) -> None:
        """One header for each track of what is shown."""
        sequence = self._surface.sequence
        tracks = {} if sequence is None else {each.id: each for each in seen_order(sequence)}
        shown = None if sequence is None else sequence.id
        for track_id in list(self._headers):
            if track_id not in tracks or shown != self._shown:
                header = self._headers.pop(track_id)
                header.hide()
                header.deleteLater()
        self._shown = shown
        for track in tracks.values():
            known = self._headers.get(track.id)
            if known is None:
                self._headers[track.id] = self._made(track)
            elif known.track is not track:
                known.show_track(track)
        order = shown, *tracks
        if order != self._order:
            self._order = order
            self._show_states()
            self._order_tabs()
            self._place()

    def rename(self, track: TrackId) -> None:
        """Let the user type the track's name in its header."""
        self._headers[track].rename()

    def _show_states(self) -> None:
        for header in self._headers.values():
            header.show_state()

    def _made(self, track: Track) -> TrackHeader:
        assert self._shown is not None
        header = TrackHeader(self._session, self._targets, self._shown, track, self)
        header.height_dragged.connect(self._set_height)
        header.height_step_wanted.connect(self._step_height)
        header.order_dragged.connect(self._drag)
        header.order_cancelled.connect(self._landing.hide)
        header.step_wanted.connect(self._step)
        header.neighbour_wanted.connect(self._focus_neighbour)
        header.menu_wanted.connect(self.menu_wanted)
        header.show()
        return header

    def _order_tabs(self) -> None:
        sequence = self._surface.sequence
        if sequence is None:
            return
        order = [self._headers[track.id] for track in seen_order(sequence)]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _on_geometry(self, before: TimelineGeometry, after: TimelineGeometry) -> None:
        if before.rows != after.rows or before.scroll_y != after.scroll_y:
            self._place()

    def _place(self) -> None:
        geometry = self._surface.geometry
        for row in geometry.rows:
            header = self._headers.get(row.track)
            if header is not None:
                header.setGeometry(0, geometry.y_of(row), self.width(), row.height)
        self.update()

    def resizeEvent(self, event: object) -> None:
        self._place()

    def _set_height(self, track: TrackId, height: int) -> None:
        self._surface.set_heights({track: height})

    def _step_height(self, track: TrackId, taller: bool) -> None:
        height = next_height(self._surface.height_of(track), taller=taller)
        self._surface.set_heights({track: height})

    def _focus_neighbour(self, track: TrackId, down: int) -> None:
        rows = self._surface.geometry.rows
        now = next(number for number, row in enumerate(rows) if row.track == track)
        if 0 <= now + down < len(rows):
            self._headers[rows[now + down].track].setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, track: TrackId, down: int) -> None:
        """A place further down among those of its kind, or up."""
        rows = [row.track for row in self._surface.geometry.rows if row.kind is self._kind(track)]
        now = rows.index(track)
        if 0 <= now + down < len(rows):
            self._put(track, now + 2 if down > 0 else now - 1)

    def _drag(self, track: TrackId, y: int, finished: bool) -> None:
        """Show where the track would come to lie, or put it there."""
        rows = [row for row in self._surface.geometry.rows if row.kind is self._kind(track)]
        at = y + self._surface.geometry.scroll_y
        place = sum(1 for row in rows if at > row.top + row.height // 2)
        if finished:
            self._landing.hide()
            self._put(track, place)
            return
        edge = rows[place].top if place < len(rows) else rows[-1].bottom
        line = current_theme().colour(Token.ACCENT)
        self._landing.setStyleSheet(f"background: {line.name()}")
        top = edge - self._surface.geometry.scroll_y - 1
        self._landing.setGeometry(0, top, self.width(), 2)
        self._landing.raise_()
        self._landing.show()

    def _kind(self, track: TrackId) -> TrackKind:
        return self._headers[track].track.kind

    def _put(self, track: TrackId, place: int) -> None:
        """Have the track before the one that is number `place` from the top among its kind."""
        sequence = self._surface.sequence
        assert sequence is not None
        seen = [each.id for each in seen_order(sequence) if each.kind is self._kind(track)]
        now = seen.index(track)
        target = place - 1 if place > now else place
        if target == now:
            return
        index = target if self._kind(track) is TrackKind.AUDIO else len(seen) - 1 - target
        edit = partial(move_track, sequence_id=sequence.id, track_id=track, index=index)
        self._session.edit(self.tr("Move track"), edit)

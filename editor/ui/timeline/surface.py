"""What the parts of the timeline share: where it is scrolled to, and what a gesture shows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QCursor

from editor.model.project import Project, Sequence
from editor.model.timeline import SequenceId, TrackId
from editor.session.session import Session
from editor.ui.timeline.geometry import LEAST_SCALE, TimelineGeometry
from editor.ui.timeline.gesture import GesturePreview
from editor.ui.timeline.rows import (
    LEAST_HEIGHT,
    MARGIN,
    MOST_HEIGHT,
    divider_top,
    rows_of,
)

_EMPTY_SECONDS = 60
"""What an empty sequence shows of time when it is fitted."""
_ROOM = 0.9
"""The share of the view that a fitted sequence fills."""


@dataclass(frozen=True, slots=True)
class SequenceView:
    """How the user looks at one sequence. `pixels_per_frame` 0: not looked at yet."""

    pixels_per_frame: float = 0.0
    left_frame: float = 0.0
    scroll_y: int = 0
    heights: dict[TrackId, int] = field(default_factory=dict)


class Surface(QObject):
    """The `TimelineSurface` that tools are given; ruler, headers and scroll bars follow it too.

    Scrolling is by whole pixels, so that what has been painted can be moved.
    """

    geometry_changed = Signal(object, object)  # TimelineGeometry before, and now
    shown_changed = Signal()  # another sequence value is to be painted, or other items set off
    gesture_changed = Signal()
    cursor_changed = Signal(object)  # QCursor | Qt.CursorShape

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._size = QSize(0, 0)
        self._views: dict[SequenceId, SequenceView] = {}
        self._current: SequenceId | None = None
        self._geometry = TimelineGeometry()
        self._fitted: tuple[float, float] | None = None  # scale and left frame, as `fit` left them
        self._divided: int | None = None  # scroll_y, as `_show_divider` left it
        self.gesture: GesturePreview | None = None
        session.document.changed.connect(self._on_document)
        session.sequence_changed.connect(self._on_sequence)
        self._on_sequence()

    @property
    def geometry(self) -> TimelineGeometry:
        return self._geometry

    @property
    def session(self) -> Session:
        return self._session

    @property
    def extent(self) -> tuple[int, int]:
        return self._size.width(), self._size.height()

    @property
    def sequence(self) -> Sequence | None:
        """What is painted: the gesture's result while there is one."""
        if self.gesture is not None and self.gesture.sequence is not None:
            return self.gesture.sequence
        return self._session.sequence

    @property
    def overflows(self) -> bool:
        """Whether there are tracks out of sight."""
        rows = self._geometry.rows
        return bool(rows) and rows[-1].bottom + MARGIN > self._size.height()

    @property
    def visible_frames(self) -> float:
        return self._size.width() / self._geometry.pixels_per_frame

    @property
    def least_scale(self) -> float:
        """Pixels for a frame where the sequence fills a quarter of the view: no further out."""
        sequence = self.sequence
        if sequence is None:
            return LEAST_SCALE
        frames = max(sequence.duration, _EMPTY_SECONDS * float(sequence.rate))
        return max(max(self._size.width(), 1) / (4 * frames), LEAST_SCALE)

    @property
    def end_frame(self) -> float:
        """How far the view can be scrolled: the last clip can stand in the middle."""
        duration = self.sequence.duration if self.sequence is not None else 0
        return max(duration + self.visible_frames / 2, self.visible_frames)

    def view_of(self, sequence: SequenceId) -> SequenceView:
        return self._views.get(sequence, SequenceView())

    def restore(self, views: dict[SequenceId, SequenceView]) -> None:
        """Look at the sequences as the user did when the project was open last."""
        self._current = None
        self._views = dict(views)
        self._on_sequence()

    def views(self) -> dict[SequenceId, SequenceView]:
        """How each sequence is looked at now."""
        self._keep()
        return dict(self._views)

    def set_geometry(self, geometry: TimelineGeometry) -> None:
        before, self._geometry = self._geometry, self._clamped(geometry)
        if self._geometry != before:
            self.geometry_changed.emit(before, self._geometry)

    def show_gesture(self, preview: GesturePreview | None) -> None:
        before, self.gesture = self.gesture, preview
        if before is preview:
            return
        old, new = before or GesturePreview(), preview or GesturePreview()
        if old.sequence is not new.sequence or old.moved != new.moved:
            self._lay_rows()
            self.shown_changed.emit()
        self.gesture_changed.emit()

    def set_cursor(self, cursor: QCursor | Qt.CursorShape) -> None:
        self.cursor_changed.emit(cursor)

    def resize(self, size: QSize) -> None:
        """The clip area has another size. A sequence that was fitted into the old one, and not
        touched since, is fitted into this."""
        unseen = self._size.width() == 0
        is_fitted = self._fitted == (self._geometry.pixels_per_frame, self._geometry.left_frame)
        self._size = size
        if unseen:
            self._look(self._current)
            return
        is_divided = self._divided == self._geometry.scroll_y
        if is_fitted:
            self.fit()
        else:
            self._lay_rows()
        if is_divided:
            self._show_divider()

    def show_span(self, first: float, frames: float) -> None:
        """Show exactly so many frames from `first` on."""
        scale = max(self._size.width(), 1) / max(frames, 1.0)
        self.set_geometry(replace(self._geometry, pixels_per_frame=scale, left_frame=first))

    def zoom_to(self, first: float, end: float) -> None:
        """Show the frames from `first` to `end`, with a little room around them."""
        wanted = max(end - first, 1.0) / _ROOM
        left = max(0.0, first - (wanted - (end - first)) / 2)
        self.show_span(left, wanted)

    def zoom_by(self, factor: float) -> None:
        """Larger by `factor`; the playhead stays where it is, else the middle of the view."""
        x = self._geometry.x_of(self._session.playhead.frame)
        if not 0 <= x <= self._size.width():
            x = self._size.width() / 2
        self.set_geometry(self._geometry.zoomed(factor, x))

    def fit(self) -> None:
        """Show the whole sequence."""
        sequence = self.sequence
        if sequence is not None:
            self.zoom_to(0, sequence.duration or _EMPTY_SECONDS * float(sequence.rate))
            self._fitted = self._geometry.pixels_per_frame, self._geometry.left_frame

    def reveal(self, frame: float) -> None:
        """Scroll so that `frame` is in sight, a page further as it were."""
        x = self._geometry.x_of(frame)
        if not 0 <= x < self._size.width():
            left = max(0.0, frame - self.visible_frames * 0.1)
            self.set_geometry(replace(self._geometry, left_frame=left))

    def height_of(self, track: TrackId) -> int:
        row = self._geometry.row_of(track)
        return row.height if row is not None else LEAST_HEIGHT

    def set_heights(self, heights: dict[TrackId, int]) -> None:
        """Give tracks other heights; those not named keep theirs."""
        if self._current is None:
            return
        view = self.view_of(self._current)
        allowed = {
            track: min(max(height, LEAST_HEIGHT), MOST_HEIGHT) for track, height in heights.items()
        }
        self._views[self._current] = replace(view, heights=view.heights | allowed)
        self._lay_rows()

    def _on_document(self, before: Project, after: Project) -> None:
        if self._session.sequence_id == self._current:
            self._lay_rows()
            self.shown_changed.emit()

    def _on_sequence(self) -> None:
        self._keep()
        self.gesture = None
        self._look(self._session.sequence_id)
        self.shown_changed.emit()
        self.gesture_changed.emit()

    def _look(self, sequence: SequenceId | None) -> None:
        self._current = sequence
        if sequence is None:
            self.set_geometry(TimelineGeometry())
            return
        view = self.view_of(sequence)
        if view.pixels_per_frame:
            placed = TimelineGeometry(view.pixels_per_frame, view.left_frame, view.scroll_y)
            self.set_geometry(placed)
        elif self._size.width():
            self.fit()
            self._show_divider()
        self._lay_rows()

    def _show_divider(self) -> None:
        """Where not all tracks have room, begin in the middle: with the lowest of both kinds."""
        divider = divider_top(self._geometry.rows)
        if divider is not None:
            scroll_y = divider - self._size.height() // 2
            self.set_geometry(replace(self._geometry, scroll_y=scroll_y))
            self._divided = self._geometry.scroll_y

    def _keep(self) -> None:
        if self._current is not None and self._size.width():
            now = self._geometry
            self._views[self._current] = replace(
                self.view_of(self._current),
                pixels_per_frame=now.pixels_per_frame,
                left_frame=now.left_frame,
                scroll_y=now.scroll_y,
            )

    def _lay_rows(self) -> None:
        self.set_geometry(self._geometry)

    def _clamped(self, geometry: TimelineGeometry) -> TimelineGeometry:
        """Within what there is, on whole pixels, with the rows that the sequence has."""
        sequence = self.sequence
        if sequence is None:
            return replace(geometry, rows=(), left_frame=0.0, scroll_y=0)
        heights = self.view_of(sequence.id).heights
        rows = rows_of(sequence, heights, self._size.height())
        scale = max(geometry.pixels_per_frame, self.least_scale)
        # What is in sight stays there when the sequence becomes shorter.
        furthest = max(
            self._geometry.left_frame, sequence.duration - self._size.width() / scale / 2
        )
        left = round(min(max(geometry.left_frame, 0.0), furthest) * scale) / scale
        lowest = max(0, rows[-1].bottom + MARGIN - self._size.height()) if rows else 0
        scroll_y = min(max(geometry.scroll_y, 0), lowest)
        return TimelineGeometry(scale, left, scroll_y, rows)

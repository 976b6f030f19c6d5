"""A thin bar under the ruler: what plays as it is, what is too much, what was rendered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from time import thread_time

from PySide6.QtCore import QObject, QTimer, Signal

from editor.jobs.rendering.render_cache import RenderCache, RenderSpan, RenderState
from editor.model.project import Project
from editor.model.timeline import SequenceId, Track
from editor.ui.theme.tokens import Token
from editor.ui.timeline.surface import Surface

HEIGHT = 3
TOKENS = {
    RenderState.LIGHT: Token.WARN,
    RenderState.HEAVY: Token.ERROR,
    RenderState.RENDERED: Token.OK,
}
_DELAY_MS = 250
_PIECES = 64
_SLICE_S = 0.004
"""Working the states out takes long beside painting, so it is done so much at a time."""
_MOST_ITEMS = 400
"""With more than so many items in sight, only what is too much to play is looked for."""


class RenderBar(QObject):
    """Asks the cache when the hand has rested, for what is in sight."""

    changed = Signal()

    def __init__(self, cache: RenderCache, surface: Surface) -> None:
        super().__init__(surface)
        self._cache, self._surface = cache, surface
        self.spans: tuple[RenderSpan, ...] = ()
        self._coming: Iterator[RenderSpan] = iter(())
        self._found: list[RenderSpan] = []
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_DELAY_MS)
        self._resting.timeout.connect(self._look)
        self._working = QTimer(self)
        self._working.timeout.connect(self._go_on)
        cache.changed.connect(self._wait)
        surface.shown_changed.connect(self._wait)
        surface.geometry_changed.connect(self._wait)

    def _wait(self) -> None:
        self._working.stop()
        self._resting.start()

    def _look(self) -> None:
        sequence, project = self._surface.session.sequence, self._surface.session.project
        if sequence is None:
            return
        first = max(0, int(self._surface.geometry.left_frame))
        end = int(first + self._surface.visible_frames) + 1
        items = sum(_items_in(track, first, end) for track in sequence.tracks)
        self._found = []
        if items > _MOST_ITEMS:
            self._coming = iter(self._cache.heavy(project, sequence.id))
        else:
            self._coming = self._states(project, sequence.id, first, end)
        self._working.start(0)

    def _go_on(self) -> None:
        """Find out more, for some milliseconds."""
        until = thread_time() + _SLICE_S
        for span in self._coming:
            self._found.append(span)
            if thread_time() > until:
                return
        self._working.stop()
        spans = _joined(self._found)
        if spans != self.spans:
            self.spans = spans
            self.changed.emit()

    def _states(
        self, project: Project, sequence: SequenceId, first: int, end: int
    ) -> Iterator[RenderSpan]:
        step = max(1, (end - first) // _PIECES)
        for start in range(first, end, step):
            yield from self._cache.state(project, sequence, start, min(start + step, end))


def _joined(spans: Iterable[RenderSpan]) -> tuple[RenderSpan, ...]:
    """Spans in one state that meet are one."""
    joined: list[RenderSpan] = []
    for span in spans:
        last = joined[-1] if joined else None
        if last is not None and last.end == span.start and last.state is span.state:
            joined[-1] = RenderSpan(last.start, span.end, span.state)
        else:
            joined.append(span)
    return tuple(joined)


def _items_in(track: Track, first: int, end: int) -> int:
    low, high = track.index_at(first), track.index_at(min(end, track.duration - 1))
    return high - low + 1 if low is not None and high is not None else 0

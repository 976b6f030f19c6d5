"""A thin bar under the ruler: what plays as it is, what is too much, what was rendered."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from editor.jobs.rendering.render_cache import RenderCache, RenderSpan, RenderState
from editor.model.timeline import Track
from editor.ui.theme.tokens import Token
from editor.ui.timeline.surface import Surface

HEIGHT = 3
TOKENS = {
    RenderState.LIGHT: Token.WARN,
    RenderState.HEAVY: Token.ERROR,
    RenderState.RENDERED: Token.OK,
}
_DELAY_MS = 250
_MOST_ITEMS = 400
"""With more than so many items in sight, only what is too much to play is looked for."""


class RenderBar(QObject):
    """Asks the cache when the hand has rested, for what is in sight."""

    changed = Signal()

    def __init__(self, cache: RenderCache, surface: Surface) -> None:
        super().__init__(surface)
        self._cache, self._surface = cache, surface
        self.spans: tuple[RenderSpan, ...] = ()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_DELAY_MS)
        self._resting.timeout.connect(self._look)
        cache.changed.connect(self._resting.start)
        surface.shown_changed.connect(self._resting.start)
        surface.geometry_changed.connect(self._resting.start)

    def _look(self) -> None:
        sequence, project = self._surface.session.sequence, self._surface.session.project
        if sequence is None:
            return
        first = max(0, int(self._surface.geometry.left_frame))
        end = int(first + self._surface.visible_frames) + 1
        items = sum(_items_in(track, first, end) for track in sequence.tracks)
        if items > _MOST_ITEMS:
            spans = self._cache.heavy(project, sequence.id)
        else:
            spans = self._cache.state(project, sequence.id, first, end)
        if spans != self.spans:
            self.spans = spans
            self.changed.emit()


def _items_in(track: Track, first: int, end: int) -> int:
    low, high = track.index_at(first), track.index_at(min(end, track.duration - 1))
    return high - low + 1 if low is not None and high is not None else 0

"""When stretches are drawn in advance: as the user asks, and where playing could not keep up."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from editor.compositor.isf.catalogue import Catalogue
from editor.jobs.playback.player import Player
from editor.jobs.preview.picture import PROGRAM, PreviewRequest
from editor.jobs.queue import JobQueue
from editor.jobs.rendering.render_cache import RenderCache
from editor.session.playing.transport import Transport
from editor.session.preferences import Preferences
from editor.session.session import Session

_PART_OF_CACHE = 0.15
_REST_MS = 5000  # after playing, before what was too much is rendered


class Rendering(QObject):
    """Keeps `cache`, and fills it while nothing plays."""

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        queue: JobQueue,
        catalogue: Catalogue,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._preferences = session, preferences
        self._transports: list[Transport] = []
        most_bytes = int(preferences.settings.cache_gigabytes * _PART_OF_CACHE * 10**9)
        self.cache = RenderCache(queue, catalogue, folder, most_bytes, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.render_heavy)
        self.cache.open()

    def learn_from(self, player: Player) -> None:
        """Render what this player could not keep up with."""
        player.struggled.connect(self._on_struggled)

    def wait_for(self, transport: Transport) -> None:
        """Leave the machine to `transport` while it plays."""
        self._transports.append(transport)
        transport.changed.connect(self._on_played)

    def render_range(self) -> None:
        """From the in point to the out point of the open sequence, or all of it."""
        sequence = self._session.sequence
        if sequence is not None:
            start, end = sequence.in_point or 0, sequence.out_point or sequence.duration
            self._render(start, end)

    def render_heavy(self) -> None:
        """What was too much to play and is not rendered yet."""
        sequence = self._session.sequence_id
        if sequence is None or self._is_playing:
            return
        for span in self.cache.heavy(self._session.document.project, sequence):
            self._render(span.start, span.end)

    def delete(self) -> None:
        """Forget all that was rendered."""
        self.cache.delete()

    def _render(self, start: int, end: int) -> None:
        sequence, scale = self._session.sequence_id, self._preferences.settings.preview_scale
        if sequence is not None:
            self.cache.render(self._session.document.project, sequence, start, end, scale)

    @property
    def _is_playing(self) -> bool:
        return any(each.is_playing for each in self._transports)

    def _on_struggled(self, skipped: list[tuple[PreviewRequest, int]]) -> None:
        if not skipped or skipped[0][0].viewer != PROGRAM:
            return
        by_request: defaultdict[int, list[int]] = defaultdict(list)
        requests: dict[int, PreviewRequest] = {}
        for request, frame in skipped:
            requests[id(request.project)] = request
            by_request[id(request.project)].append(frame)
        for key, frames in by_request.items():
            self.cache.mark_heavy(requests[key].project, requests[key].sequence_id, frames)
        self._rest.start()

    def _on_played(self) -> None:
        self.cache.hold(self._is_playing)
        if self._is_playing:
            self._rest.stop()

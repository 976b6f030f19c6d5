"""When proxies are made: as the user prefers, and not while something plays."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from editor.jobs.proxies import Proxies
from editor.jobs.queue import JobQueue
from editor.model.project import Project
from editor.session.playing.transport import Transport
from editor.session.preferences import Preferences
from editor.session.session import Session
from editor.settings import Settings

_PART_OF_CACHE = 0.75


class Proxying(QObject):
    """Keeps `proxies` up to the project and the preferences."""

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        queue: JobQueue,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._transports: list[Transport] = []
        most_bytes = int(preferences.settings.cache_gigabytes * _PART_OF_CACHE * 10**9)
        self.proxies = Proxies(queue, folder, self._are_wanted, most_bytes, self)
        session.document.project_changed.connect(self._on_changed)
        preferences.changed.connect(self._on_preferences)
        self.proxies.watch(session.project)

    def wait_for(self, transport: Transport) -> None:
        """Leave the machine to `transport` while it plays."""
        self._transports.append(transport)
        transport.changed.connect(self._on_played)

    def _are_wanted(self) -> bool:
        return self._preferences.settings.automatic_proxies

    def _on_changed(self, before: Project, after: Project) -> None:
        if after.media is not before.media:
            self.proxies.watch(after)

    def _on_preferences(self, before: Settings, now: Settings) -> None:
        if now.automatic_proxies and not before.automatic_proxies:
            self.proxies.make_all()

    def _on_played(self) -> None:
        self.proxies.hold(any(each.is_playing for each in self._transports))

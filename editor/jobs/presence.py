"""Which of the project's media are there, looked up again now and then."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from editor.jobs.queue import JobQueue, Lane
from editor.media.kept.identity import identity_of
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project
from editor.model.task import TaskControl

_EVERY_MS = 15_000


class Presence(QObject):
    """`missing` are the media whose files were not there when last looked."""

    changed = Signal()

    def __init__(self, queue: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.missing: frozenset[MediaId] = frozenset()
        self._queue = queue
        self._media: tuple[MediaReference, ...] = ()
        self._is_looking = False
        self._again = QTimer(self, interval=_EVERY_MS)
        self._again.timeout.connect(self.look)

    def watch(self, project: Project) -> None:
        """Look after the media of `project` from now on."""
        if project.media is not self._media:
            self._media = project.media
            self.look()
        if not self._again.isActive():
            self._again.start()

    def look(self) -> None:
        """See now which files are there; on a slow disk the answer comes later."""
        if self._is_looking:
            return
        self._is_looking = True
        work = partial(_missing, self._media)
        job = self._queue.start(self.tr("Look for media"), work, Lane.QUICK, is_shown=False)
        job.finished.connect(self._on_looked)
        job.failed.connect(self._on_ended)
        job.cancelled.connect(self._on_ended)

    def _on_looked(self, found: tuple[tuple[MediaReference, ...], frozenset[MediaId]]) -> None:
        self._on_ended()
        media, missing = found
        if media is not self._media:
            self.look()
        elif missing != self.missing:
            self.missing = missing
            self.changed.emit()

    def _on_ended(self) -> None:
        self._is_looking = False


def _missing(
    media: tuple[MediaReference, ...], task: TaskControl
) -> tuple[tuple[MediaReference, ...], frozenset[MediaId]]:
    gone: set[MediaId] = set()
    for number, each in enumerate(media):
        task.step(number, len(media), "files")
        if identity_of(Path(each.path)) is None:
            gone.add(each.id)
    return media, frozenset(gone)

"""Media that come into the project and are found again: read in the background, then one edit."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from fractions import Fraction
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.jobs.import_media import ReadMedia, read_moved, read_new
from editor.jobs.queue import Job, JobQueue, Lane
from editor.media.probe import DEFAULT_SEQUENCE_RATE
from editor.model.edits.errors import EditError
from editor.model.edits.ids import random_id
from editor.model.edits.project.media import add_media, relink_media
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project
from editor.session.notices import Severity
from editor.session.session import Session

Then = Callable[[tuple[MediaReference, ...]], object]


class Footage(QObject):
    """What cannot be used becomes one notice, however much it is."""

    imported = Signal(object)  # tuple of MediaId: those that came in, or were there already

    def __init__(self, session: Session, queue: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._queue = session, queue
        self._then: dict[Job, Then] = {}

    def import_files(
        self, paths: Sequence[Path], bin: str = "", then: Then = lambda media: None
    ) -> None:
        """Take files, and what folders hold, into the project as one step.

        Args:
            then: called with the media as they are in the project, when they are.
        """
        if not paths:
            return
        sequence = self._session.sequence
        rate: Fraction = DEFAULT_SEQUENCE_RATE if sequence is None else sequence.rate
        work = partial(read_new, tuple(paths), bin, rate, random_id)
        what = paths[0].name if len(paths) == 1 else self.tr("%n files", "", len(paths))
        job = self._queue.start(self.tr("Import %1").replace("%1", what), work, Lane.MEDIA)
        self._then[job] = then
        job.finished.connect(self._on_read)
        job.failed.connect(self._on_stopped)
        job.cancelled.connect(self._on_stopped)

    def relink(self, media: Collection[MediaId], place: Path) -> None:
        """Find media again: in a file, or below a folder."""
        project = self._session.document.project
        old = tuple(each for each in project.media if each.id in frozenset(media))
        if not old:
            return
        label = self.tr("Find %n media again", "", len(old))
        job = self._queue.start(label, partial(read_moved, old, place), Lane.MEDIA)
        job.finished.connect(self._on_moved)

    def _on_read(self, read: ReadMedia) -> None:
        job = self.sender()
        then = self._then.pop(job) if isinstance(job, Job) else None
        there = {each.path: each for each in self._session.document.project.media}
        new = {each.path: each for each in read.media if each.path not in there}
        if new:
            names = tuple(each.name for each in new.values())
            what = names[0] if len(names) == 1 else self.tr("%n files", "", len(names))
            label = self.tr("Import %1").replace("%1", what)
            if not self._session.edit(label, partial(_added, media=tuple(new.values()))):
                return
        self._tell_refused(read.refused)
        brought = tuple(there.get(each.path, each) for each in read.media)
        if brought:
            self.imported.emit(tuple(each.id for each in brought))
            if then is not None:
                then(brought)

    def _on_stopped(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._then.pop(job, None)

    def _on_moved(self, read: ReadMedia) -> None:
        refused = list(read.refused)
        found: list[MediaReference] = []
        trial = self._session.document.project
        for each in read.media:
            try:
                trial = _relinked(trial, (each,))
            except EditError as error:
                refused.append(str(error))
            else:
                found.append(each)
        if found:
            what = found[0].name if len(found) == 1 else self.tr("%n media", "", len(found))
            label = self.tr("Relink %1").replace("%1", what)
            self._session.edit(label, partial(_relinked, media=tuple(found)))
            told = self.tr("%n media found again.", "", len(found))
            self._session.notices.post(told, Severity.OK)
        if refused:
            told = self.tr("%n media not found.", "", len(refused))
            self._session.notices.post(told, Severity.WARNING, details="\n".join(refused))

    def _tell_refused(self, refused: tuple[str, ...]) -> None:
        if len(refused) == 1:
            self._session.notices.post(refused[0], Severity.WARNING)
        elif refused:
            told = self.tr("%n files cannot be used.", "", len(refused))
            self._session.notices.post(told, Severity.WARNING, details="\n".join(refused))


def _added(project: Project, media: tuple[MediaReference, ...]) -> Project:
    for each in media:
        project = add_media(project, each)
    return project


def _relinked(project: Project, media: tuple[MediaReference, ...]) -> Project:
    for new in media:
        for each in project.media:
            if each.path == new.path and each.id != new.id:
                raise EditError(f"“{new.path}” is in the project already, as “{each.name}”.")
        project = relink_media(project, new)
    return project

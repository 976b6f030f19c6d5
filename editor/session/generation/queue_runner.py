"""Works the project's queue, one generation after another, while the project is open."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from traceback import format_exception

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from editor.engine.generate.model import GenerationError
from editor.engine.generate.results import media_of, result_path, take_of
from editor.jobs.generation.making import Made, MadeBeforeError, Making, Order
from editor.jobs.queue import Job, JobState
from editor.media.errors import MediaError
from editor.model.edits.errors import EditError
from editor.model.edits.generation.finish import finish_generation
from editor.model.edits.generation.queue import fail_queued, remove_queued
from editor.model.generation.remedy import RemediedError
from editor.model.generation.take import QueuedGeneration, QueuedId, QueueState, TakeId
from editor.model.pool.usage import used_media
from editor.model.project import Project
from editor.session.helping import Helping
from editor.session.notices import Severity
from editor.session.preferences import Preferences
from editor.session.session import Session


@dataclass(slots=True)
class Running:
    """What is being made now. `image`: its picture number `frame`, small; None: none yet."""

    order: Order
    job: Job
    frame: int = 0
    image: QImage | None = None

    @property
    def queued(self) -> QueuedId:
        return self.order.queued

    @property
    def is_paused(self) -> bool:
        return self.job.state is JobState.PAUSED


class QueueRunner(QObject):
    """Takes the first that waits, and when it is done makes it a take in one step.

    What is changed while it is made is begun anew; what is taken out is stopped; what is paused
    rests, and with it all that comes after. What has been made already, and is in the queue again
    since that was undone, is `held`: only the user begins it once more.
    """

    changed = Signal()  # what is running, how far it is, its picture
    finished = Signal(str)  # TakeId
    learnt = Signal(object)  # Made: what it took
    stopped = Signal(str)  # QueuedId: it has failed, or was cancelled

    def __init__(
        self,
        session: Session,
        making: Making,
        preferences: Preferences,
        helping: Helping,
        parent: QObject | None,
    ) -> None:
        super().__init__(parent)
        self._session, self._making, self._preferences = session, making, preferences
        self._helping = helping
        self.running: Running | None = None
        self.held: frozenset[QueuedId] = frozenset()
        self._done: list[Made] = []
        self._is_open = True
        making.pictured.connect(self._on_pictured)
        document = session.document
        document.project_changed.connect(self._on_project)
        document.history_changed.connect(self._deliver)

    def start(self) -> None:
        """Go on with what the project has in its queue."""
        self._look()

    def close(self) -> None:
        """Begin nothing more: what was not finished stays in the queue."""
        self._is_open = False

    def _on_project(self, before: Project, after: Project) -> None:
        if after.queue is not before.queue:
            self._look()

    def _look(self) -> None:
        """Let what runs be what the project says; begin the next if nothing runs."""
        if not self._is_open or self._session.document.is_read_only:
            return
        if self.running is None:
            queued = self._next()
            if queued is not None:
                self._begin(queued)
            return
        queued = self._queued(self.running.queued)
        job = self.running.job
        if queued is None or queued.request != self.running.order.request:
            job.cancel()
        elif queued.state is QueueState.PAUSED:
            job.pause()
        elif self.running.is_paused:
            job.resume()

    def _next(self) -> QueuedGeneration | None:
        held = self.held | {each.order.queued for each in self._done}
        for each in self._session.document.project.queue:
            if each.state is QueueState.WAITING and each.id not in held:
                return each
        return None

    def _begin(self, queued: QueuedGeneration) -> None:
        project = self._session.document.project
        shot = project.shot(queued.shot)
        assert shot is not None  # what is queued belongs to a shot
        wanted = {source.media for source in queued.request.sources}
        order = Order(
            queued.id,
            queued.request,
            tuple(each for each in project.media if each.id in wanted),
            result_path(self._session.document.path, shot.name, queued.id, queued.request),
            self._preferences.settings.generate_apart,
        )
        label = self.tr("Generate %1").replace("%1", shot.name)
        job = self._making.start(order, label)
        self.running = Running(order, job)
        job.changed.connect(self.changed)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self.changed.emit()

    def _on_pictured(self, queued: str, frame: int, image: QImage) -> None:
        if self.running is not None and self.running.queued == queued:
            self.running.frame, self.running.image = frame, image
            self.changed.emit()

    def _on_finished(self, made: Made) -> None:
        self.running = None
        self._done.append(made)
        self._deliver()
        self._look()
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        running, self.running = self.running, None
        assert running is not None
        if isinstance(error, MadeBeforeError):
            self.held |= {running.queued}
        elif self._queued(running.queued) is not None:
            known = isinstance(error, GenerationError | MediaError | OSError)
            said = (
                str(error) if known else self.tr("The model failed: %1").replace("%1", str(error))
            )
            remedy = error.remedy if isinstance(error, RemediedError) else None
            edit = partial(fail_queued, queued=running.queued, message=said, remedy=remedy)
            if not self._session.edit(self.tr("Generation failed"), edit):
                self.held |= {running.queued}
            details = "".join(format_exception(error))
            self._helping.post(said, remedy, running.order.request, details)
        self._go_on_after(running)

    def _on_cancelled(self) -> None:
        running, self.running = self.running, None
        assert running is not None
        queued = self._queued(running.queued)
        if self._is_open and queued is not None and queued.request == running.order.request:
            edit = partial(remove_queued, queued=running.queued)
            if not self._session.edit(self.tr("Cancel generation"), edit):
                self.held |= {running.queued}
        self._go_on_after(running)

    def _go_on_after(self, running: Running) -> None:
        self.stopped.emit(running.queued)
        self._look()
        self.changed.emit()

    def _deliver(self) -> None:
        """Make takes of what is done. If the project cannot be edited just now, later."""
        done, self._done = self._done, []
        for made in done:
            queued = self._queued(made.order.queued)
            if queued is None or queued.request != made.order.request:
                made.clip.path.unlink(missing_ok=True)  # as if it had been cancelled a bit sooner
            elif not self._delivered(made, queued):
                self._done.append(made)

    def _delivered(self, made: Made, queued: QueuedGeneration) -> bool:
        project = self._session.document.project
        shot = project.shot(queued.shot)
        assert shot is not None  # what is queued belongs to a shot
        media = media_of(project, shot, made.clip, self.tr("Generated"))
        take = take_of(queued, made.clip, TakeId(self._session.new_id()))
        edit = partial(
            finish_generation,
            queued=queued.id,
            media=media,
            take=take,
            new_id=self._session.new_id,
        )
        try:
            self._session.document.apply(self.tr("Generate clip"), edit)
        except EditError:
            return False
        self.held |= {queued.id}
        placed = take.media in used_media(self._session.document.project)
        if queued.placement is not None and not placed:
            said = self.tr("“%1” is among the takes: its place on the timeline is gone.")
            self._session.notices.post(said.replace("%1", media.name), Severity.INFO)
        self.finished.emit(take.id)
        self.learnt.emit(made)
        return True

    def _queued(self, id: QueuedId) -> QueuedGeneration | None:
        queue = self._session.document.project.queue
        return next((each for each in queue if each.id == id), None)

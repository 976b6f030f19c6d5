"""What is being made for the clip that things are taken out of: its mask, then its result."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.jobs.queue import Job, JobQueue
from editor.jobs.removal.baking import Baking
from editor.jobs.removal.mask_film import MaskOrder
from editor.model.generation.take import QueuedGeneration, QueueState, TakeId
from editor.model.media import MediaReference
from editor.model.pool.removals import is_removal
from editor.model.pool.takes import clips_of
from editor.model.project import Project
from editor.model.timeline import Clip
from editor.session.generation.generation import Generation
from editor.session.generation.queue_runner import Running
from editor.session.notices import Severity
from editor.session.removal.asking import (
    Goal,
    ask_with_mask,
    queued_for,
    still_shows,
)
from editor.session.removal.current import CurrentRemoval
from editor.session.removal.planning import Plan, shown_frame
from editor.session.removal.wishes import Wishes
from editor.session.session import Session


@dataclass(frozen=True, slots=True)
class Masked:
    """What is to be asked for when its mask is there. `clip`: as it was then."""

    goal: Goal
    clip: Clip
    plan: Plan
    wishes: Wishes


class Runs(QObject):
    changed = Signal()  # what is made, how far it is, its picture
    finished = Signal()  # the clip shows a new result

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        generation: Generation,
        current: CurrentRemoval,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._generation, self._current = session, generation, current
        self._baking = Baking(jobs)
        self._masked: dict[Job, Masked] = {}
        self._leaves = False
        generation.runner.changed.connect(self.changed)
        generation.runner.finished.connect(self._on_finished)
        session.document.project_changed.connect(self._on_project)

    def leave(self) -> None:
        """Begin nothing more: nobody is there to take it."""
        self._leaves = True

    @property
    def baking(self) -> Job | None:
        """The mask that is made for the clip."""
        clip = self._current.clip
        found = (job for job, each in self._masked.items() if clip and each.clip.id == clip.id)
        return next(found, None)

    @property
    def queued(self) -> QueuedGeneration | None:
        """What is to be made for the clip, or has failed."""
        clip = self._current.clip
        return None if clip is None else queued_for(self._session.project, clip.id)

    @property
    def running(self) -> Running | None:
        """What is being made for the clip just now."""
        queued, running = self.queued, self._generation.runner.running
        is_it = queued is not None and running is not None and running.queued == queued.id
        return running if is_it else None

    @property
    def is_busy(self) -> bool:
        queued = self.queued
        waits = queued is not None and queued.state is not QueueState.FAILED
        return self.baking is not None or waits

    @property
    def made_frame(self) -> int | None:
        """The frame whose picture `running` has, of what the clip shows."""
        running, media = self.running, self._current.media
        if running is None or media is None or running.image is None:
            return None
        return shown_frame(self._session.project, running.order.request, running.frame, media.id)

    def begin(self, order: MaskOrder, masked: Masked) -> None:
        """Have the mask made, and then what is asked for with it."""
        label = self.tr("Mask of %1").replace("%1", order.name)
        job = self._baking.start(order, label)
        self._masked[job] = masked
        job.changed.connect(self.changed)
        job.finished.connect(self._on_baked)
        job.failed.connect(self._on_not_baked)
        job.cancelled.connect(self._on_not_baked)
        self.changed.emit()

    def stop(self) -> bool:
        """Leave off what is made for the clip; asked for again, it goes on from there."""
        job, queued = self.baking, self.queued
        if job is not None:
            job.cancel()
        elif queued is not None:
            self._generation.cancel(queued.id)
        return job is not None or queued is not None

    def _on_baked(self, mask: MediaReference) -> None:
        masked = self._ended()
        if masked is not None and not self._leaves:
            self._ask(masked, mask)
        self.changed.emit()

    def _ask(self, masked: Masked, mask: MediaReference) -> None:
        if not still_shows(self._session.document.project, masked.goal, masked.clip):
            said = self.tr("“%1” has become another clip meanwhile: nothing is removed from it.")
            self._session.notices.post(said.replace("%1", masked.clip.name))
            return
        edit = partial(
            ask_with_mask,
            goal=masked.goal,
            plan=masked.plan,
            mask=replace(mask, bin=self.tr("Masks")),
            wishes=masked.wishes,
            new_ids=(self._session.new_id(), self._session.new_id()),
        )
        self._session.edit(self.tr("Remove from the shot"), edit)

    def _on_not_baked(self, error: Exception | None = None) -> None:
        self._ended()
        if error is not None:
            self._session.notices.post(str(error), Severity.ERROR)
        self.changed.emit()

    def _ended(self) -> Masked | None:
        job = self.sender()
        return self._masked.pop(job, None) if isinstance(job, Job) else None

    def _on_finished(self, take: str) -> None:
        """Where a clip was sliced for it, its part is what is worked on."""
        project = self._session.project
        made = project.take(TakeId(take))
        if made is None or not is_removal(made):
            return
        shown = self._current.media
        clips = [
            item
            for where, item in clips_of(project, made.media)
            if where == self._session.sequence_id
        ]
        if clips and (shown is None or shown.id != made.media):
            self._session.selection.set_items([clips[0]])
        self.finished.emit()

    def _on_project(self, before: Project, after: Project) -> None:
        if before.queue is not after.queue:
            self.changed.emit()

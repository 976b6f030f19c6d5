"""Has mattes tracked and their edges made, and what was stale made anew; each run is one step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from traceback import format_exception

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from editor.engine.roto.planning import ahead, joined, plan_of, spans_of, stale, without
from editor.engine.roto.tracking.spans import Direction
from editor.jobs.mattes.tracking import Done, Order, Tracking
from editor.jobs.queue import Job, JobQueue
from editor.model.edits.ids import random_id
from editor.model.media import MediaReference
from editor.model.project import Project
from editor.model.roto.footage import frame_count
from editor.model.roto.matte import Matte, MatteId, Stretch
from editor.model.roto.refining import unrefined
from editor.session.notices import Severity
from editor.session.roto.keeping import Keeping, note_of
from editor.session.roto.live import LiveFrames
from editor.session.session import Session

_SOON_MS = 400


@dataclass(slots=True, eq=False)
class Running:
    """A matte that waits or is made, by a job that it may share with others. `frame`: the last
    that came; None: none yet. `made`: those that have come. `corrected`: frames of keys that have
    been set or taken off meanwhile. `goes_on`: what is left is to be made after them."""

    order: Order
    job: Job
    label: str
    wanted: tuple[range, ...] = ()
    frame: int | None = None
    made: tuple[range, ...] = ()
    corrected: list[int] = field(default_factory=list)
    goes_on: bool = False

    @property
    def matte(self) -> MatteId:
        return self.order.matte.id

    def came(self, frame: int) -> None:
        last, self.frame = self.frame, frame
        run = next((each for each in self.wanted if frame in each), range(frame, frame + 1))
        first = frame if last is None or last not in run else last
        self.made = joined((*self.made, range(min(first, frame), max(first, frame) + 1)))


class MatteRunner(QObject):
    """Runs go one after another. What was done is kept where one is stopped, and where the
    program is killed: then it is put into the project when that is opened next."""

    changed = Signal()  # what is running, how far it is
    came = Signal(str, int)  # MatteId, frame: `live` has it
    finished = Signal(str)  # MatteId

    def __init__(
        self, session: Session, jobs: JobQueue, folder: Path, parent: QObject | None = None
    ) -> None:
        """`folder`: where films are to be."""
        super().__init__(parent)
        self._session, self._folder = session, folder
        self._tracking = Tracking(jobs, self)
        self._keeping = Keeping(session, self._tracking, self)
        self._runs: list[Running] = []
        self._live = LiveFrames()
        self._unrefined: set[MatteId] = set()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._refine_waiting)
        self._tracking.came.connect(self._on_came)
        session.document.project_changed.connect(self._on_project)

    @property
    def runs(self) -> tuple[Running, ...]:
        """What runs or waits, the next first."""
        return tuple(self._runs)

    @property
    def running(self) -> Running | None:
        return next(iter(self._runs), None)

    def run_of(self, matte: MatteId) -> Running | None:
        """What is made of that matte, or will be."""
        return next((each for each in self._runs if each.matte == matte), None)

    def live(self, matte: MatteId, frame: int) -> NDArray[np.uint8] | None:
        """A frame that has just been made, (H, W) uint8, and is not in the project yet."""
        return self._live.levels(matte, frame)

    def open(self) -> None:
        """Look for what was being made when the program ended."""
        if not self._session.document.is_read_only and self._folder.is_dir():
            self._tracking.salvage(self._folder)

    def leave(self) -> None:
        """Begin nothing more; what is stopped now is kept for the next time."""
        self._tracking.leave()

    def track(
        self, mattes: Sequence[MatteId], frame: int, within: range, direction: Direction
    ) -> bool:
        """Follow mattes of one footage from `frame` on, several together, so that none has what
        another has: what is missing, or else all anew; whether there is anything to do."""
        found = [each for each in map(self._free, mattes) if each is not None]
        unkeyed = [each for each in found if not each.keys]
        for each in unkeyed:
            said = self.tr("Nothing is selected yet: click on what “%1” is to be of.")
            self._session.notices.post(said.replace("%1", each.name))
        found = [each for each in found if each.keys and not self._is_tracked(each.id)]
        wanted = [ahead(each, frame, within, direction) for each in found]
        label = self.tr("Track %1").replace("%1", ", ".join(each.name for each in found))
        if len(found) > 1:
            return self._start_together(found, joined(chain.from_iterable(wanted)), label)
        return any(self._start(*each, label) for each in zip(found, wanted, strict=True))

    def redo(self, matte: MatteId, frame: int) -> bool:
        """Make anew what the key on `frame` has made stale; whether there is anything."""
        found = self._free(matte)
        if found is None:
            return False
        run = self.run_of(matte)
        if run is not None and not run.order.is_refining:
            run.corrected.append(frame)
            self._interrupt(run.job)
            return True
        label = self.tr("Correct %1").replace("%1", found.name)
        return self._start(found, stale(found, frame), label)

    def refine(self, matte: MatteId) -> bool:
        """Make the edges that the matte wants made ahead where they lack; whether any do."""
        found = self._matte(matte)
        media = None if found is None else self._media(found)
        if found is None or media is None or found.locked:
            return False
        for run in self.runs:
            if run.matte == matte and run.order.is_refining:
                run.job.cancel()
        runs = unrefined(found, 0, frame_count(media) - 1)
        if not runs:
            return False
        label = self.tr("Edges of %1").replace("%1", found.name)
        note = note_of(found, is_refining=True)
        order = Order(found, media, self._path(), runs=runs, note=note)
        self._begin((order,), self._tracking.start(order, label), label, runs)
        return True

    def refine_soon(self, matte: MatteId) -> None:
        """The same when nothing has been asked for a moment: a slider is being dragged."""
        self._unrefined.add(matte)
        self._soon.start()

    def stop(self, matte: MatteId | None = None) -> None:
        """End what is made of that matte, or all; what was done stays, and what is made together
        with it goes on."""
        for run in self.runs:
            if matte is None or run.matte == matte:
                run.corrected.clear()
                self._interrupt(run.job)
        for run in self.runs:
            if matte is None or run.matte == matte:
                run.goes_on = False

    def say_locked(self, matte: Matte) -> None:
        """Tell why nothing is done to it."""
        said = self.tr("“%1” is locked: unlock it in the list of mattes to change it.")
        self._session.notices.post(said.replace("%1", matte.name))

    def _free(self, matte: MatteId) -> Matte | None:
        """The matte, if it may be changed; else that is said."""
        found = self._matte(matte)
        if found is not None and found.locked:
            self.say_locked(found)
            return None
        return found

    def _is_tracked(self, matte: MatteId) -> bool:
        return any(run.matte == matte and not run.order.is_refining for run in self._runs)

    def _interrupt(self, job: Job) -> None:
        """End it; what is left of it is to be made afterwards."""
        for run in self._runs:
            if run.job is job:
                run.goes_on = not run.order.is_refining
        job.cancel()

    def _start(self, matte: Matte, frames: Iterable[range], label: str) -> bool:
        wanted = tuple(frames)
        media, spans = self._media(matte), spans_of(matte, wanted)
        if media is None or not spans:
            return False
        order = Order(matte, media, self._path(), spans, note=note_of(matte))
        self._begin((order,), self._tracking.start(order, label), label, wanted)
        return True

    def _start_together(
        self, mattes: Sequence[Matte], wanted: tuple[range, ...], label: str
    ) -> bool:
        media, plan = self._media(mattes[0]), plan_of(mattes, wanted)
        if media is None or not plan.steps:
            return False
        orders = tuple(
            Order(each, media, self._path(), spans_of(each, wanted), note=note_of(each))
            for each in mattes
        )
        job = self._tracking.start_together(orders, plan, label)
        self._begin(orders, job, label, wanted)
        return True

    def _begin(
        self, orders: tuple[Order, ...], job: Job, label: str, wanted: tuple[range, ...]
    ) -> None:
        self._runs += [Running(order, job, label, wanted) for order in orders]
        job.changed.connect(self.changed)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self.changed.emit()

    def _on_came(self, order: Order, frame: int, levels: NDArray[np.uint8]) -> None:
        run = next((each for each in self._runs if each.order is order), None)
        if run is not None:
            run.came(frame)
            self._live.put(run.matte, frame, levels)
            self.came.emit(run.matte, frame)

    def _on_finished(self, done: tuple[Done, ...]) -> None:
        runs = self._ended()
        if not runs:
            return
        self._keeping.keep(runs[0].label, done)
        for problem in dict.fromkeys(each.filmed.problem for each in done if each.filmed.problem):
            self._session.notices.post(problem, Severity.ERROR)
        self._go_on_after(runs, [each.filmed.stretches for each in done])

    def _on_failed(self, error: Exception) -> None:
        runs = self._ended()
        if runs:
            details = "".join(format_exception(error))
            self._session.notices.post(str(error), Severity.ERROR, details=details)
            for run in runs:
                run.goes_on = run.goes_on and bool(run.corrected)
            self._go_on_after(runs, [()] * len(runs))

    def _on_cancelled(self) -> None:
        runs = self._ended()
        self._go_on_after(runs, [()] * len(runs))

    def _ended(self) -> list[Running]:
        """The runs of the job that tells of its end."""
        job = self.sender()
        ended = [each for each in self._runs if each.job is job]
        self._runs = [each for each in self._runs if each.job is not job]
        self.changed.emit()
        return ended

    def _go_on_after(self, runs: list[Running], done: list[tuple[Stretch, ...]]) -> None:
        """What a key set meanwhile has made stale, and what the runs had not come to yet."""
        for run in runs:
            self._live.forget(run.matte)
            self.finished.emit(run.matte)
        left: list[tuple[Matte, Running, tuple[range, ...]]] = []
        for run, stretches in zip(runs, done, strict=True):
            matte = self._matte(run.matte)
            if matte is None or matte.locked:
                continue
            if run.goes_on:
                made = [range(each.first, each.end) for each in stretches]
                left.append((matte, run, without(run.wanted, made)))
            elif not run.order.is_refining and matte.edges.are_made_ahead:
                self.refine(matte.id)
        if len(left) == 1:
            ((matte, run, frames),) = left
            anew = [each for frame in run.corrected for each in stale(matte, frame)]
            self._start(matte, nearest_first((*anew, *frames), run.corrected), run.label)
        elif left:
            for matte, run, _ in left:
                anew = joined(each for frame in run.corrected for each in stale(matte, frame))
                self._start(matte, anew, self.tr("Correct %1").replace("%1", matte.name))
            mattes, frames = (
                [each for each, *_ in left],
                joined(chain.from_iterable(each[2] for each in left)),
            )
            self._start_together(mattes, frames, left[0][1].label)

    def _on_project(self, before: Project, after: Project) -> None:
        """What is made of a matte that has been taken away is stopped."""
        if before.mattes is after.mattes:
            return
        for run in self.runs:
            if after.matte(run.matte) is None:
                self.stop(run.matte)

    def _refine_waiting(self) -> None:
        waiting, self._unrefined = self._unrefined, set()
        for matte in waiting:
            self.refine(matte)

    def _matte(self, matte: MatteId) -> Matte | None:
        return self._session.document.project.matte(matte)

    def _media(self, matte: Matte) -> MediaReference | None:
        return self._session.document.project.media_reference(matte.media)

    def _path(self) -> Path:
        return self._folder / f"{random_id()}.mkv"


def nearest_first(ranges: Iterable[range], frames: Sequence[int]) -> tuple[range, ...]:
    """All that is in any of them, those beside one of `frames` before the others."""

    def is_beside(each: range) -> bool:
        return any(each.start <= frame + 1 and frame <= each.stop for frame in frames)

    return tuple(sorted(joined(ranges), key=lambda each: not is_beside(each)))

"""Has mattes tracked and their edges made, and what was stale made anew; each run is one step."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from traceback import format_exception

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from editor.engine.roto.planning import ahead, joined, spans_of, stale, without
from editor.engine.roto.tracking.spans import Direction
from editor.jobs.mattes.tracking import Done, Order, Tracking
from editor.jobs.queue import Job, JobQueue
from editor.media.grey.salvage import Salvaged
from editor.model.edits.errors import EditError
from editor.model.edits.ids import random_id
from editor.model.edits.roto.tracking import put_alphas, put_stretches
from editor.model.media import MediaReference
from editor.model.project import Project
from editor.model.roto.coverage import decided_at
from editor.model.roto.footage import frame_count
from editor.model.roto.matte import Matte, MatteId, Matting, Stretch
from editor.model.roto.refining import unrefined
from editor.model.roto.windows import without_frames
from editor.session.notices import Severity
from editor.session.roto.live import LiveFrames
from editor.session.session import Session

_SOON_MS = 400

Put = Callable[[Project, MatteId, tuple[Stretch, ...]], Project]


@dataclass(slots=True, eq=False)
class Running:
    """A run that waits or is made. `frame`: the last that came; None: none yet. `again`: since a
    key has been set meanwhile, these frames are to be made once more, with what is left."""

    order: Order
    job: Job
    label: str
    frame: int | None = None
    again: tuple[range, ...] | None = None

    @property
    def matte(self) -> MatteId:
        return self.order.matte.id


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
        self._runs: dict[Job, Running] = {}
        self._undelivered: list[tuple[str, Order, tuple[Stretch, ...]]] = []
        self._live = LiveFrames()
        self._unrefined: set[MatteId] = set()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._refine_waiting)
        self._tracking.came.connect(self._on_came)
        self._tracking.salvaged.connect(self._on_salvaged)
        session.document.history_changed.connect(self._deliver)
        session.document.project_changed.connect(self._on_project)

    @property
    def runs(self) -> tuple[Running, ...]:
        """What runs or waits, the next first."""
        return tuple(self._runs.values())

    @property
    def running(self) -> Running | None:
        return next(iter(self._runs.values()), None)

    def run_of(self, matte: MatteId) -> Running | None:
        """What is made of that matte, or will be."""
        return next((each for each in self._runs.values() if each.matte == matte), None)

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

    def track(self, matte: MatteId, frame: int, within: range, direction: Direction) -> bool:
        """Follow the matte from `frame` on; whether there is anything to do."""
        found = self._matte(matte)
        if found is None:
            return False
        if not found.keys:
            self._session.notices.post(
                self.tr("Nothing is selected yet: click on what “%1” is to be of.").replace(
                    "%1", found.name
                )
            )
            return False
        frames = ahead(found, frame, within, direction)
        label = self.tr("Track %1").replace("%1", found.name)
        return self._start(found, [range(span.first, span.end) for span in frames], label)

    def redo(self, matte: MatteId, frame: int) -> bool:
        """Make anew what the key on `frame` has made stale; whether there is anything."""
        found = self._matte(matte)
        if found is None:
            return False
        frames = stale(found, frame)
        run = self.run_of(matte)
        if run is not None and not run.order.is_refining:
            run.again = joined((*(run.again or ()), *frames))
            run.job.cancel()
            return True
        label = self.tr("Correct %1").replace("%1", found.name)
        return self._start(found, frames, label)

    def refine(self, matte: MatteId) -> bool:
        """Make the edges that the matte wants made ahead where they lack; whether any do."""
        found = self._matte(matte)
        media = None if found is None else self._media(found)
        if found is None or media is None:
            return False
        for run in self.runs:
            if run.matte == matte and run.order.is_refining:
                run.job.cancel()
        runs = unrefined(found, 0, frame_count(media) - 1)
        if not runs:
            return False
        label = self.tr("Edges of %1").replace("%1", found.name)
        note = note_of(found, is_refining=True)
        self._begin(Order(found, media, self._path(), runs=runs, note=note), label)
        return True

    def refine_soon(self, matte: MatteId) -> None:
        """The same when nothing has been asked for a moment: a slider is being dragged."""
        self._unrefined.add(matte)
        self._soon.start()

    def stop(self, matte: MatteId | None = None) -> None:
        """End what is made of that matte, or all; what was done stays."""
        for run in self.runs:
            if matte is None or run.matte == matte:
                run.again = None
                run.job.cancel()

    def _start(self, matte: Matte, frames: Iterable[range], label: str) -> bool:
        media, spans = self._media(matte), spans_of(matte, frames)
        if media is None or not spans:
            return False
        self._begin(Order(matte, media, self._path(), spans, note=note_of(matte)), label)
        return True

    def _begin(self, order: Order, label: str) -> None:
        job = self._tracking.start(order, label)
        self._runs[job] = Running(order, job, label)
        job.changed.connect(self.changed)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self.changed.emit()

    def _on_came(self, order: Order, frame: int, levels: NDArray[np.uint8]) -> None:
        run = next((each for each in self._runs.values() if each.order is order), None)
        if run is not None:
            run.frame = frame
            self._live.put(run.matte, frame, levels)
            self.came.emit(run.matte, frame)

    def _on_finished(self, done: Done) -> None:
        run = self._ended()
        if run is None:
            return
        if done.filmed.stretches:
            self._undelivered.append((run.label, run.order, done.filmed.stretches))
            self._deliver()
        if done.filmed.problem:
            self._session.notices.post(done.filmed.problem, Severity.ERROR)
        self._live.forget(run.matte)
        self._go_on_after(run, done.filmed.stretches)

    def _on_failed(self, error: Exception) -> None:
        run = self._ended()
        if run is not None:
            details = "".join(format_exception(error))
            self._session.notices.post(str(error), Severity.ERROR, details=details)
            self._live.forget(run.matte)
            self._go_on_after(run, ())

    def _on_cancelled(self) -> None:
        run = self._ended()
        if run is not None:
            self._go_on_after(run, ())

    def _ended(self) -> Running | None:
        job = self.sender()
        run = self._runs.pop(job, None) if isinstance(job, Job) else None
        self.changed.emit()
        return run

    def _go_on_after(self, run: Running, done: tuple[Stretch, ...]) -> None:
        """What a key set meanwhile has made stale, and what the run had not come to yet."""
        self.finished.emit(run.matte)
        matte = self._matte(run.matte)
        if matte is None:
            return
        if run.again is not None:
            asked = [range(span.first, span.end) for span in run.order.spans]
            left = without(asked, [range(each.first, each.end) for each in done])
            self._start(matte, joined((*run.again, *left)), run.label)
        elif not run.order.is_refining and matte.edges.are_made_ahead:
            self.refine(matte.id)

    def _deliver(self) -> None:
        """Put what is done into the project. If that cannot be edited just now, later."""
        waiting, self._undelivered = self._undelivered, []
        for label, order, stretches in waiting:
            now = self._matte(order.matte.id)
            still = () if now is None else still_true(order, stretches, now)
            if not still:
                order.path.unlink(missing_ok=True)  # taken back while it was made
                continue
            put = put_alphas if order.is_refining else put_stretches
            edit = partial(_put, put=put, matte=order.matte.id, stretches=still)
            try:
                self._session.document.apply(label, edit)
            except EditError:
                self._undelivered.append((label, order, stretches))

    def _on_salvaged(self, found: tuple[Salvaged, ...]) -> None:
        """What the program was making when it was killed; what does not belong to the project as
        it is, goes."""
        frames = 0
        for each in found:
            put, matte = self._noted(each.note)
            if matte is None or put is None:
                Path(each.stretches[0].film).unlink(missing_ok=True)
                continue
            edit = partial(_put, put=put, matte=matte.id, stretches=each.stretches)
            if self._session.edit(self.tr("Recover %1").replace("%1", matte.name), edit):
                frames += sum(len(stretch.confidence) for stretch in each.stretches)
        if frames:
            said = self.tr("%n frame(s) made when the program ended are there.", "", frames)
            self._session.notices.post(said, Severity.INFO)

    def _noted(self, note: str) -> tuple[Put | None, Matte | None]:
        """What a film was for, if that is still so."""
        try:
            said = json.loads(note)
            matte = self._matte(MatteId(said["matte"]))
        except (ValueError, LookupError, TypeError):
            return None, None
        for is_refining, put in ((False, put_stretches), (True, put_alphas)):
            if matte is not None and note == note_of(matte, is_refining=is_refining):
                return put, matte
        return None, None

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


def note_of(matte: Matte, *, is_refining: bool = False) -> str:
    """What tells whether a film that was left half done still belongs to the matte."""
    keys = [[key.frame, Path(key.picture).name] for key in matte.keys]
    edges = [matte.edges.matting, matte.edges.smoothing] if is_refining else None
    return json.dumps({"matte": matte.id, "keys": keys, "edges": edges})


def still_true(order: Order, stretches: tuple[Stretch, ...], now: Matte) -> tuple[Stretch, ...]:
    """What was made, without edges of what has become another coverage meanwhile, or of edges that
    are wanted otherwise now. What was tracked is true for as long as nothing better is there."""
    if not order.is_refining:
        return stretches
    if _made_ahead(now) != _made_ahead(order.matte):
        return ()
    for each in stretches:
        for frame in range(each.first, each.end):
            if decided_at(now, frame) != decided_at(order.matte, frame):
                stretches = without_frames(stretches, frame, frame + 1)
    return stretches


def _made_ahead(matte: Matte) -> tuple[Matting, float]:
    return matte.edges.matting, matte.edges.smoothing


def _put(project: Project, put: Put, matte: MatteId, stretches: tuple[Stretch, ...]) -> Project:
    return put(project, matte, stretches)

"""Splines that go along with a surface, and splines made of a matte: each run is one step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from traceback import format_exception

from PySide6.QtCore import QObject, Signal

from editor.engine.roto.splines.courses import Course
from editor.engine.roto.tracking.spans import Direction
from editor.jobs.mattes.shaping import FollowOrder, Shaping, TraceOrder
from editor.jobs.queue import Job, JobQueue
from editor.model.edits.errors import EditError
from editor.model.edits.roto.mattes import add_matte, free_hue
from editor.model.edits.roto.splines import replace_spline
from editor.model.project import Project
from editor.model.roto.drawing.lines import Shape
from editor.model.roto.following import Followed, SurfaceMotion, carried, followed
from editor.model.roto.matte import Matte, MatteId
from editor.model.roto.shapes import points_at
from editor.model.roto.splines import Spline, SplineId
from editor.session.notices import Severity
from editor.session.roto.current import CurrentMatte
from editor.session.roto.splines.drawing import Splines
from editor.session.session import Session

TOLERANCE = 1.0
"""Pixels by which a spline may leave the outline it is made of."""


@dataclass(slots=True, eq=False)
class Run:
    """A spline that goes along, or a matte that becomes splines. `frame`: the last that came;
    `places`: where it was followed to so far, and `shapes`, how it is there."""

    order: FollowOrder | TraceOrder
    job: Job
    label: str
    frame: int | None = None
    places: list[Followed] = field(default_factory=list)
    shapes: dict[int, Shape] = field(default_factory=dict)

    @property
    def spline(self) -> SplineId | None:
        return self.order.spline.id if isinstance(self.order, FollowOrder) else None


class Following(QObject):
    """What was followed is kept where it is stopped. While nobody moves it, the playhead goes
    along."""

    changed = Signal()  # what runs, how far it is
    came = Signal()  # a frame: `live` has it

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        current: CurrentMatte,
        splines: Splines,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._current, self._splines = session, current, splines
        self._shaping = Shaping(jobs, self)
        self._runs: dict[Job, Run] = {}
        self._waiting: list[tuple[Run, object]] = []
        self._leaves = False
        self.motion = SurfaceMotion.PERSPECTIVE
        self._shaping.came.connect(self._on_came)
        session.document.history_changed.connect(self._deliver)
        session.document.project_changed.connect(self._on_project)

    def leave(self) -> None:
        """Keep what was followed so far. What comes from now on is dropped: nobody is there to take
        it."""
        self._leaves = True
        for run in self.runs:
            if isinstance(run.order, FollowOrder):
                self._waiting.append((run, Course(tuple(run.places), is_stopped=True)))
        self._deliver()

    @property
    def runs(self) -> tuple[Run, ...]:
        """What runs or waits, the next first."""
        return tuple(self._runs.values())

    def run_of(self, spline: SplineId) -> Run | None:
        return next((each for each in self.runs if each.spline == spline), None)

    def set_motion(self, motion: SurfaceMotion) -> None:
        """What the surface may do that is followed next."""
        self.motion = motion
        self.changed.emit()

    def live(self, spline: SplineId, frame: int) -> Shape | None:
        """Where it has just been followed to, if the project does not have it yet."""
        run = self.run_of(spline)
        return None if run is None else run.shapes.get(frame)

    def follow(self, direction: Direction, spline: SplineId | None = None) -> bool:
        """Let a spline, the chosen one if no other is named, go along with what it lies on, from
        the frame that is looked at over what the clip shows; whether there is anything to do."""
        matte, media = self._current.matte, self._current.media
        found = self._splines.chosen if spline is None else self._splines.of(spline)
        if matte is None or media is None or found is None or self.run_of(found.id) is not None:
            return False
        start, within = self._current.frame, self._current.range
        ways: list[range] = []
        if direction is not Direction.BACKWARDS:
            ways.append(range(start + 1, within.stop))
        if direction is not Direction.FORWARDS:
            ways.append(range(start - 1, within.start - 1, -1))
        ways = [way for way in ways if way]
        if not ways:
            return False
        order = FollowOrder(matte.id, media, found, start, tuple(ways), self.motion)
        label = self.tr("Follow %1").replace("%1", found.name)
        self._begin(order, self._shaping.follow(order, label), label)
        return True

    def trace(self, *, whole: bool) -> bool:
        """Make splines of what the current matte covers, on a matte of their own: on the frame that
        is looked at, or, if `whole`, over all that the clip shows."""
        matte, size = self._current.matte, self._current.size
        if matte is None or size is None:
            return False
        frame = self._current.frame
        frames = self._current.range if whole else range(frame, frame + 1)
        order = TraceOrder(matte, size, frames, TOLERANCE)
        label = self.tr("Shapes of %1").replace("%1", matte.name)
        self._begin(order, self._shaping.trace(order, label), label)
        return True

    def stop(self, spline: SplineId | None = None) -> None:
        """End what goes on with that spline, or all; what was followed stays."""
        for run in self.runs:
            if spline is None or run.spline == spline:
                run.job.cancel()

    def _begin(self, order: FollowOrder | TraceOrder, job: Job, label: str) -> None:
        self._runs[job] = Run(order, job, label)
        job.changed.connect(self.changed)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self.changed.emit()

    def _on_came(self, order: FollowOrder, place: Followed) -> None:
        run = next((each for each in self.runs if each.order is order), None)
        if run is None:
            return
        before = order.start if run.frame is None else run.frame
        run.frame = place.frame
        run.places.append(place)
        run.shapes[place.frame] = carried(points_at(order.spline, order.start), place.matrix)
        if self._current.frame == before:
            self._current.seek(place.frame)
        self.came.emit()

    def _on_finished(self, result: object) -> None:
        run = self._ended()
        if run is not None and not self._leaves:
            self._waiting.append((run, result))
            self._deliver()
            self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        run = self._ended()
        if run is not None:
            details = "".join(format_exception(error))
            self._session.notices.post(str(error), Severity.ERROR, details=details)
            self.changed.emit()

    def _on_cancelled(self) -> None:
        self._ended()
        self.changed.emit()

    def _ended(self) -> Run | None:
        job = self.sender()
        return self._runs.pop(job, None) if isinstance(job, Job) else None

    def _deliver(self) -> None:
        """Put what is done into the project. If that cannot be edited just now, later."""
        waiting, self._waiting = self._waiting, []
        for run, result in waiting:
            try:
                if isinstance(run.order, FollowOrder):
                    assert isinstance(result, Course)
                    self._put_course(run.order, run.label, result)
                else:
                    assert isinstance(result, tuple)
                    self._put_splines(run.order, run.label, result)
            except EditError:
                self._waiting.append((run, result))

    def _put_course(self, order: FollowOrder, label: str, course: Course) -> None:
        edit = partial(_followed, order=order, places=course.places)
        if course.places:
            self._session.document.apply(label, edit)
        for frame in course.lost:
            said = self.tr("“%1” was not seen any more from frame %2 on.")
            said = said.replace("%1", order.spline.name).replace("%2", str(frame))
            self._session.notices.post(said)
        if course.problem:
            self._session.notices.post(course.problem, Severity.ERROR)

    def _put_splines(self, order: TraceOrder, label: str, splines: tuple[Spline, ...]) -> None:
        if not splines:
            said = self.tr("“%1” covers nothing there that could be a shape.")
            self._session.notices.post(said.replace("%1", order.matte.name))
            return
        new_id = self._session.new_id
        own = tuple(replace(each, id=SplineId(new_id())) for each in splines)
        project = self._session.document.project
        name = self.tr("%1 as shapes").replace("%1", order.matte.name)
        matte = Matte(MatteId(new_id()), name, order.matte.media, free_hue(project), splines=own)
        if self._session.document.apply(label, partial(add_matte, matte=matte)):
            self._current.choose(matte.id)
            self._splines.choose(own[0].id)

    def _on_project(self, before: Project, after: Project) -> None:
        """What goes on with a spline that has been taken away is stopped."""
        if before.mattes is after.mattes:
            return
        for run in self.runs:
            if isinstance(run.order, FollowOrder) and _spline(after, run.order) is None:
                run.job.cancel()


def _followed(project: Project, order: FollowOrder, places: Iterable[Followed]) -> Project:
    """A spline that has been taken away meanwhile is not followed."""
    now = _spline(project, order)
    if now is None or len(now.keys[0].points) != len(order.spline.keys[0].points):
        return project
    return replace_spline(project, order.matte, followed(now, order.start, places))


def _spline(project: Project, order: FollowOrder) -> Spline | None:
    matte = project.matte(order.matte)
    splines = () if matte is None else matte.splines
    return next((each for each in splines if each.id == order.spline.id), None)

"""Splines followed, and made of mattes, on the lane on which mattes are tracked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.engine.roto.splines.courses import Course, follow_spline
from editor.engine.roto.splines.tracing import trace_matte
from editor.jobs.queue import Job, JobQueue, Lane
from editor.model.media import MediaReference
from editor.model.roto.following import SurfaceMotion
from editor.model.roto.matte import Matte, MatteId
from editor.model.roto.splines import Spline
from editor.model.task import TaskControl


@dataclass(frozen=True, slots=True, eq=False)
class FollowOrder:
    """`spline` of `matte`, as it was when it began, is to go along from frame `start` on."""

    matte: MatteId
    media: MediaReference
    spline: Spline
    start: int
    ways: tuple[range, ...]
    motion: SurfaceMotion


@dataclass(frozen=True, slots=True, eq=False)
class TraceOrder:
    """Splines are to be made of the matte, as it was when it began, on these frames."""

    matte: Matte
    size: tuple[int, int]
    frames: range
    tolerance: float


class Shaping(QObject):
    came = Signal(object, object)  # FollowOrder, Followed: as they are found

    def __init__(self, jobs: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs

    def follow(self, order: FollowOrder, label: str) -> Job:
        """The job ends with a `Course`, also where it is stopped: what was followed is kept."""
        return self._jobs.start(label, partial(self._course, order), Lane.MATTES)

    def trace(self, order: TraceOrder, label: str) -> Job:
        """The job ends with splines."""
        return self._jobs.start(label, partial(_traced, order), Lane.MATTES)

    def _course(self, order: FollowOrder, task: TaskControl) -> Course:
        """On the lane's thread."""
        tell = partial(self.came.emit, order)
        of = order.media, order.spline, order.start, order.ways, order.motion
        return follow_spline(*of, task, tell)


def _traced(order: TraceOrder, task: TaskControl) -> tuple[Spline, ...]:
    return trace_matte(order.matte, order.size, order.frames, task, order.tolerance)

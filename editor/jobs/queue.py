"""Runs long tasks off the window's thread, one lane for each kind of haste."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import Enum, auto
from threading import Event

from PySide6.QtCore import QObject, Signal

from editor.export.progress import Pace, PaceMeter
from editor.model.task import Cancelled, Progress, TaskControl

_log = logging.getLogger(__name__)
_LONGEST_REST_S, _REST_STEP_S = 4.0, 0.05
_REPORT_S = 0.05  # progress within a stage is told no more often

Work = Callable[[TaskControl], object]


class Lane(Enum):
    """Jobs of one lane run one after another, but for QUICK's two at a time.

    ACCELERATOR: generation. EXPORT: sequences to files. BACKGROUND: proxies and renders.
    MEDIA: imports. QUICK: thumbnails and waveforms. MATTES: tracking, which the user looks at, so
    that it does not wait for a film's proxy. MODELS: what comes for long, and computes little.
    """

    ACCELERATOR = auto()
    EXPORT = auto()
    BACKGROUND = auto()
    MEDIA = auto()
    QUICK = auto()
    MATTES = auto()
    MODELS = auto()


_UNKNOWN = Pace(None, None)
_WORKERS = {lane: 2 if lane is Lane.QUICK else 1 for lane in Lane}


class JobState(Enum):
    QUEUED = auto()
    RUNNING = auto()
    PAUSED = auto()
    FINISHED = auto()
    FAILED = auto()
    CANCELLED = auto()

    @property
    def is_ended(self) -> bool:
        return self in (JobState.FINISHED, JobState.FAILED, JobState.CANCELLED)


class JobControl(TaskControl):
    """Holds the task at its next step while it is paused, and for a while when it is eased.

    `rested_s`: for how long in all.
    """

    def __init__(self, on_progress: Callable[[Progress], None]) -> None:
        super().__init__(on_progress)
        self._going = Event()
        self._going.set()
        self.share = 1.0
        self.rested_s = 0.0
        self._stepped_at: float | None = None

    def step(self, done: int, total: int, stage: str) -> None:
        began = time.monotonic()
        self._rest()
        self._going.wait()
        self.rested_s += time.monotonic() - began
        super().step(done, total, stage)
        self._stepped_at = time.monotonic()

    def cancel(self) -> None:
        super().cancel()
        self._going.set()

    def _rest(self) -> None:
        """Until the work since the last step was but `share` of the time."""
        if self._stepped_at is None:
            return
        began = time.monotonic()
        worked = began - self._stepped_at
        while self.share < 1:
            left = min(worked * (1 / self.share - 1), _LONGEST_REST_S) - (time.monotonic() - began)
            if left <= 0 or self._cancel.wait(min(left, _REST_STEP_S)):
                break

    def hold(self, held: bool) -> None:
        if held:
            self._going.clear()
        else:
            self._going.set()


class Job(QObject):
    """One task on the queue. Its signals arrive on the thread of whoever listens.

    `is_shown`: whether the list of jobs shows it; thumbnails are too many and too small.
    """

    changed = Signal()
    finished = Signal(object)  # what the task returned
    failed = Signal(object)  # Exception
    cancelled = Signal()
    _reported = Signal(object)  # Progress
    _began = Signal()
    _ended = Signal(object, object)  # JobState, what the task returned or raised

    def __init__(self, label: str, work: Work, lane: Lane, *, is_shown: bool = True) -> None:
        super().__init__()
        self.label, self.lane, self.is_shown = label, lane, is_shown
        self.work = work
        self.state = JobState.QUEUED
        self.progress: Progress | None = None
        self.result: object = None
        self.error: Exception | None = None
        self._control = JobControl(self._report)
        self._last_report = 0.0
        self._last_stage = ""
        self._running_since = 0.0
        self._expected_s: float | None = None
        self._meter, self._pace = PaceMeter(), _UNKNOWN
        self._reported.connect(self._on_reported)
        self._began.connect(self._on_began)
        self._ended.connect(self._on_ended)

    @property
    def seconds_left(self) -> float | None:
        """At the pace of the last seconds, at first as `expect` said or at the pace of the stage
        so far; None while there is nothing to go by."""
        progress = self.progress
        if self.state is not JobState.RUNNING:
            return None
        if self._pace.seconds_left is not None:
            return self._pace.seconds_left
        passed = time.monotonic() - self._running_since
        if self._expected_s is not None and passed < self._expected_s:
            return self._expected_s - passed
        if progress is None or progress.done <= 0:
            return None
        return passed * (progress.total - progress.done) / progress.done

    def cancel(self) -> None:
        """Ask the task to stop at its next step; `cancelled` tells when it has."""
        self._control.cancel()

    def pause(self) -> None:
        """Hold the task at its next step."""
        self._control.hold(True)
        self._turn(JobState.RUNNING, JobState.PAUSED)

    def resume(self) -> None:
        self._control.hold(False)
        self._meter = PaceMeter()  # the time it was held says nothing about its pace
        self._turn(JobState.PAUSED, JobState.RUNNING)

    def expect(self, seconds: float) -> None:
        """Say how long it will take in all, before its pace tells."""
        self._expected_s = seconds
        self.changed.emit()

    def ease(self, share: float) -> None:
        """Work but this share of the time, resting between steps; 1: all the time."""
        self._control.share = share

    def run(self) -> None:
        """Do the work, on the queue's thread."""
        try:
            self._control.step(0, 1, "")
            self._began.emit()
            result = self.work(self._control)
        except Cancelled:
            self._ended.emit(JobState.CANCELLED, None)
        except Exception as error:  # the one catch-all: a task must not take the program down
            _log.info("%s failed", self.label, exc_info=error)
            self._ended.emit(JobState.FAILED, error)
        else:
            self._ended.emit(JobState.FINISHED, result)

    def _report(self, progress: Progress) -> None:
        now = time.monotonic()
        is_news = progress.stage != self._last_stage or progress.done >= progress.total
        if is_news or now - self._last_report > _REPORT_S:
            self._last_report, self._last_stage = now, progress.stage
            self._reported.emit(progress)

    def _on_reported(self, progress: Progress) -> None:
        if self.progress is None or self.progress.stage != progress.stage:
            self._running_since = time.monotonic()
            self._pace = _UNKNOWN
        pace = self._meter.update(progress)
        if pace.seconds_left is not None:
            self._pace = pace
        self.progress = progress
        self.changed.emit()

    def _on_began(self) -> None:
        self._running_since = time.monotonic()
        self._turn(JobState.QUEUED, JobState.RUNNING)

    def _on_ended(self, state: JobState, outcome: object) -> None:
        self.state = state
        match outcome:
            case Exception() if state is JobState.FAILED:
                self.error = outcome
                self.failed.emit(outcome)
            case _ if state is JobState.CANCELLED:
                self.cancelled.emit()
            case _:
                self.result = outcome
                self.finished.emit(outcome)
        self.changed.emit()

    def _turn(self, old: JobState, new: JobState) -> None:
        if self.state is old:
            self.state = new
            self.changed.emit()


class JobQueue(QObject):
    """Every job since the program began, but those that `forget` took out."""

    added = Signal(object)  # Job
    ended = Signal(object)  # Job
    removed = Signal(object)  # Job

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}

    @property
    def jobs(self) -> tuple[Job, ...]:
        """Those that are queued, running or ended, oldest first."""
        return tuple(self._jobs)

    @property
    def is_idle(self) -> bool:
        return all(job.state.is_ended for job in self._jobs)

    def start(self, label: str, work: Work, lane: Lane, *, is_shown: bool = True) -> Job:
        """Queue `work`. Connect to the job's signals before returning to the event loop."""
        job = Job(label, work, lane, is_shown=is_shown)
        job.setParent(self)
        self._jobs.append(job)
        job.changed.connect(self._on_changed)
        self.added.emit(job)
        self._executor(lane).submit(job.run)
        return job

    def forget(self, job: Job) -> None:
        """Take a job that has ended out of the list."""
        assert job.state.is_ended, job.label
        if job in self._jobs:
            self._jobs.remove(job)
            self.removed.emit(job)
            job.deleteLater()

    def close(self) -> None:
        """Cancel all jobs and wait until they have stopped."""
        for job in self._jobs:
            job.cancel()
        for executor in self._lanes.values():
            executor.shutdown(cancel_futures=True)
        self._lanes.clear()

    def _executor(self, lane: Lane) -> ThreadPoolExecutor:
        if lane not in self._lanes:
            name = f"jobs-{lane.name.lower()}"
            self._lanes[lane] = ThreadPoolExecutor(_WORKERS[lane], thread_name_prefix=name)
        return self._lanes[lane]

    def _on_changed(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job.state.is_ended:
            self.ended.emit(job)
            if not job.is_shown:
                self.forget(job)

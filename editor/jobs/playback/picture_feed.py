"""Decodes ahead of what is heard, on a thread of its own, and has it drawn."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Condition, Thread

from editor.jobs.playback.cadence import Cadence
from editor.jobs.playback.course import Course
from editor.jobs.preview.engine import PreviewEngine
from editor.jobs.preview.looking import Looking
from editor.jobs.preview.picture import PreviewPicture, PreviewRequest

_log = logging.getLogger(__name__)

_CACHE_BYTES = 384 * 1024 * 1024
_ROOM = 8  # pictures that are decoded or drawn and not shown yet
_WARMING_UP = 12  # pictures
_EXACT_UP_TO = 4  # times normal speed; beyond, the nearest picture that is cheap will do


@dataclass(frozen=True, slots=True)
class Due:
    """A picture and when it is to be shown: number `tick` of the course's pictures."""

    tick: int
    picture: PreviewPicture


class _Stopped(Exception):
    """What is being decoded is not wanted any more."""


@dataclass(frozen=True, slots=True)
class _Run:
    """`request` says of what and how; its frame is the course's. `number` tells starts apart."""

    request: PreviewRequest
    course: Course
    number: int


class PictureFeed:
    """Keeps some pictures of a course ready. Its methods belong to one thread, and do not wait.

    Args:
        elapsed: the time on the course now; None before its sound has begun.
        on_ready: called on some other thread when a picture has been added.
    """

    def __init__(
        self,
        engine: PreviewEngine,
        elapsed: Callable[[], float | None],
        on_ready: Callable[[], None],
    ) -> None:
        self._engine, self._elapsed, self._on_ready = engine, elapsed, on_ready
        self._run_now: _Run | None = None
        self._news = Condition()
        self._under_way = 0  # decoded, and not drawn yet
        self._ready: list[Due] = []
        self._numbers = self._decoding = 0
        self._skipped: list[tuple[PreviewRequest, int]] = []
        self._is_closed = False
        self._thread: Thread | None = None

    def play(self, request: PreviewRequest, course: Course) -> None:
        """Forget what was made, and begin with the course's first picture."""
        self._numbers += 1
        self._engine.forget_drawing()
        self._give(_Run(request, course, self._numbers), forget=True)

    def use(self, request: PreviewRequest, course: Course) -> None:
        """Go on with a newer snapshot, and with a course that is the same up to now."""
        run = self._run_now
        if run is not None:
            self._give(replace(run, request=request, course=course), forget=False)

    def stop(self) -> None:
        self._engine.forget_drawing()
        self._give(None, forget=True)

    def take(self, elapsed: float) -> Due | None:
        """The newest picture that is due; those before it are dropped."""
        due = None
        with self._news:
            run = self._run_now
            while run and self._ready and self._ready[0].tick * run.course.step <= elapsed:
                due = self._ready.pop(0)
            if due is not None:
                self._news.notify()
        return due

    @property
    def next_tick(self) -> int | None:
        """When the next picture that is ready is due."""
        with self._news:
            return self._ready[0].tick if self._ready else None

    def take_skipped(self) -> list[tuple[PreviewRequest, int]]:
        """The frames that were left out since this was last asked, at no more than normal speed."""
        skipped, self._skipped = self._skipped, []
        return skipped

    def close(self) -> None:
        with self._news:
            self._is_closed = True
            self._news.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _give(self, run: _Run | None, *, forget: bool) -> None:
        with self._news:
            self._run_now = run
            if forget:
                self._ready.clear()
                self._under_way = 0
            if self._thread is None and run is not None and not self._is_closed:
                self._thread = Thread(target=self._run, name="pictures ahead")
                self._thread.start()
            self._news.notify()

    def _run(self) -> None:
        looking = Looking(self._check, self._engine.helps, _CACHE_BYTES)
        try:
            while (run := self._next_run()) is not None:
                try:
                    self._decode(run.number, looking)
                except _Stopped:
                    continue
                except Exception:  # noqa: BLE001  sound goes on when a picture cannot be made
                    _log.exception("a picture could not be decoded")
        finally:
            looking.close()

    def _next_run(self) -> _Run | None:
        with self._news:
            self._news.wait_for(
                lambda: (
                    self._is_closed
                    or (self._run_now is not None and self._run_now.number != self._decoding)
                )
            )
            if self._is_closed or self._run_now is None:
                return None
            self._decoding = self._run_now.number
            return self._run_now

    def _decode(self, number: int, looking: Looking) -> None:
        """All pictures of a run, one after another, each in time if it can be."""
        cadence = Cadence()
        tick, last = -1, None
        while True:
            run = self._with_room(number)
            step = run.course.step
            tick += 1
            elapsed = self._elapsed()
            if elapsed is not None and tick * step < elapsed:
                late = tick
                tick = run.course.ticks_until(elapsed) + round(1 / cadence.share)
                self._skip(run, range(late, tick))
            elif tick > 0 and not cadence.takes():
                self._skip(run, range(tick, tick + 1))
                continue
            frame = run.course.frame_at(tick * step)
            if frame is None:
                self._wait_for_another(number)
                continue
            if frame == last:
                continue
            last = frame
            request = replace(run.request, frame=frame)
            if abs(run.course.speed) > _EXACT_UP_TO:
                decoded, is_exact = looking.soon(request)
            else:
                decoded, is_exact = looking.exactly(request), True
            picture = PreviewPicture(request, None, decoded, is_exact, decoded.problems)
            self._hand_over(number, tick, picture, cadence)

    def _skip(self, run: _Run, ticks: range) -> None:
        """Remember which frames were too much, but not of when all is just being opened."""
        for tick in ticks:
            frame = run.course.frame_at(tick * run.course.step)
            if tick > _WARMING_UP and abs(run.course.speed) <= 1 and frame is not None:
                self._skipped.append((run.request, frame))

    def _hand_over(self, number: int, tick: int, picture: PreviewPicture, cadence: Cadence) -> None:
        def done(drawn: PreviewPicture) -> None:
            with self._news:
                run = self._run_now
                if run is None or run.number != number:
                    return
                self._under_way -= 1
                self._ready.append(Due(tick, drawn))
                self._news.notify()
            now = self._elapsed()
            if now is not None:
                step = run.course.step
                cadence.made(float((tick * step - now) / (_ROOM * step)))
            self._on_ready()

        with self._news:
            if self._run_now is None or self._run_now.number != number:
                raise _Stopped
            self._under_way += 1
        self._engine.draw(picture, done)

    def _with_room(self, number: int) -> _Run:
        """Waits until one more may be made."""
        with self._news:
            self._news.wait_for(
                lambda: self._is_stopped(number) or self._under_way + len(self._ready) < _ROOM
            )
            if self._is_stopped(number) or self._run_now is None:
                raise _Stopped
            return self._run_now

    def _wait_for_another(self, number: int) -> None:
        """The course is over: wait until it is another, or none."""
        with self._news:
            course = self._run_now and self._run_now.course
            self._news.wait_for(
                lambda: (
                    self._is_stopped(number)
                    or (self._run_now is not None and self._run_now.course != course)
                )
            )

    def _is_stopped(self, number: int) -> bool:
        return self._is_closed or self._run_now is None or self._run_now.number != number

    def _check(self) -> None:
        if self._is_stopped(self._decoding):
            raise _Stopped

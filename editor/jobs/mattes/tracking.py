"""Mattes tracked, and their edges refined, into films, one run after another, with the frames as
they come."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from editor.engine.roto.filming import Filmed, film_together, film_tracked
from editor.engine.roto.planning import Plan
from editor.engine.roto.refining import film_refined
from editor.engine.roto.tracking.spans import Span, TrackedFrame
from editor.engine.roto.tracking.track import Tracker
from editor.jobs.queue import Job, JobQueue, Lane
from editor.media.grey.salvage import Salvaged, salvage
from editor.model.media import MediaId, MediaReference
from editor.model.roto.matte import Matte, MatteId
from editor.model.task import TaskControl

_SHOWN_EVERY_S = 1 / 30


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """What is to be tracked, or, where there are `runs`, refined: `matte` as it was when it began,
    of `media`. `path`: of the film to be. `note`: for what a kill would leave of it."""

    matte: Matte
    media: MediaReference
    path: Path
    spans: tuple[Span, ...] = ()
    runs: tuple[range, ...] = ()
    note: str = ""

    @property
    def is_refining(self) -> bool:
        return bool(self.runs)

    @property
    def frames(self) -> int:
        """How many frames it is to make."""
        return sum(map(len, self.runs)) or sum(span.end - span.first for span in self.spans)


@dataclass(frozen=True, slots=True, eq=False)
class Done:
    order: Order
    filmed: Filmed


class Tracking(QObject):
    came = Signal(object, int, object)  # Order, number of the frame, its levels: a frame is done
    salvaged = Signal(object)  # tuple of Salvaged

    def __init__(self, jobs: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._leaves = False
        self._last: tuple[tuple[MatteId, MediaId], Tracker] | None = None

    def start(self, order: Order, label: str) -> Job:
        """The job ends with a tuple of `Done`, also where it is cancelled: what was done by then is
        kept. One that is cancelled before it began ends cancelled."""
        return self._jobs.start(label, partial(self._done, order), Lane.MATTES)

    def start_together(self, orders: tuple[Order, ...], plan: Plan, label: str) -> Job:
        """The same of several mattes of one media, by a plan instead of their own spans."""
        return self._jobs.start(label, partial(self._done_together, orders, plan), Lane.MATTES)

    def salvage(self, folder: Path) -> None:
        """Make films of what was left half done in `folder`; `salvaged` tells, if anything was."""
        job = self._jobs.start("", partial(_salvaged, folder), Lane.MATTES, is_shown=False)
        job.finished.connect(self._on_salvaged)

    def leave(self) -> None:
        """From now on, what is stopped is left for `salvage`: nobody is there to take it."""
        self._leaves = True

    def _done(self, order: Order, task: TaskControl) -> tuple[Done, ...]:
        """On the lane's thread."""
        if order.is_refining:
            make = partial(film_refined, order.matte, order.media, order.runs)
        else:
            tracker = self._tracker(order.matte)
            make = partial(film_tracked, order.matte, order.media, order.spans, tracker=tracker)
        screen = _Screen(partial(self.came.emit, order))
        filmed = make(order.path, task, screen, note=order.note, leaves=lambda: self._leaves)
        return (Done(order, filmed),)

    def _tracker(self, matte: Matte) -> Tracker:
        """The last one, with what it has learnt, if it was of the same matte."""
        if self._last is None or self._last[0] != (matte.id, matte.media):
            self._last = (matte.id, matte.media), Tracker()
        return self._last[1]

    def _done_together(
        self, orders: tuple[Order, ...], plan: Plan, task: TaskControl
    ) -> tuple[Done, ...]:
        """On the lane's thread."""
        screens = [_Screen(partial(self.came.emit, order)) for order in orders]
        films = film_together(
            [order.matte for order in orders],
            orders[0].media,
            plan,
            [order.path for order in orders],
            task,
            lambda number, frame: screens[number](frame),
            notes=[order.note for order in orders],
            leaves=lambda: self._leaves,
        )
        return tuple(map(Done, orders, films))

    def _on_salvaged(self, found: tuple[Salvaged, ...]) -> None:
        if found:
            self.salvaged.emit(found)


class _Screen:
    """Tells of a frame now and then, and of the first at once."""

    def __init__(self, tell: Callable[[int, NDArray[np.uint8]], object]) -> None:
        self._tell = tell
        self._told_at = float("-inf")

    def __call__(self, frame: TrackedFrame) -> None:
        now = time.monotonic()
        if now - self._told_at >= _SHOWN_EVERY_S:
            self._told_at = now
            self._tell(frame.frame, frame.matte)


def _salvaged(folder: Path, task: TaskControl) -> tuple[Salvaged, ...]:
    return tuple(salvage(folder))

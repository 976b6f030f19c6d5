"""Where an export's time goes, stage by stage."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StageTime:
    """Seconds spent in `stage`: by the clock, and of its own thread's processor time.

    What decoders, encoders and a software OpenGL do on threads of theirs is only in the clock.
    """

    stage: str
    wall_s: float
    thread_s: float


class StageTimes:
    """Adds up the time of named stages. Each stage belongs to one thread."""

    def __init__(self) -> None:
        self._spent: dict[str, tuple[float, float]] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        wall, thread = time.perf_counter(), time.thread_time()
        try:
            yield
        finally:
            before = self._spent.get(name, (0.0, 0.0))
            self._spent[name] = (
                before[0] + time.perf_counter() - wall,
                before[1] + time.thread_time() - thread,
            )

    def spent(self) -> tuple[StageTime, ...]:
        return tuple(StageTime(name, *seconds) for name, seconds in sorted(self._spent.items()))

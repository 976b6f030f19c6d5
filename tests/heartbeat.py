"""How long the window's thread was away from its events at most."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from threading import get_native_id

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_S = 0.005


@dataclass(frozen=True, slots=True)
class Stall:
    """The time between two beats, `after_s` since the heart began.

    `busy_s` of it the thread computed; for `queued_s` it could have, but others had the processor.
    What remains it slept: mostly for the interpreter's lock.
    """

    seconds: float
    after_s: float
    busy_s: float
    queued_s: float

    @property
    def own_s(self) -> float:
        """Without what other programs on this machine took."""
        return self.seconds - self.queued_s

    def __str__(self) -> str:
        return (
            f"{self.seconds * 1000:.0f} ms ({self.busy_s * 1000:.0f} computing, "
            f"{self.queued_s * 1000:.0f} waiting for a processor)"
        )


NO_STALL = Stall(0.0, 0.0, 0.0, 0.0)


class Heartbeat(QObject):
    """Beats every few milliseconds while the event loop runs; a stall is a beat that came late."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stalls: list[Stall] = []
        self._schedule = Path(f"/proc/self/task/{get_native_id()}/schedstat")
        self._began = self.last = time.perf_counter()
        self._busy, self._queued = time.thread_time(), self._queued_so_far()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(BEAT_S * 1000))
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    @property
    def longest(self) -> Stall:
        return max(self.stalls, key=lambda stall: stall.seconds, default=NO_STALL)

    def percentile(self, share: float) -> float:
        """The time between beats, seconds, that `share` (0..1) of them do not exceed."""
        times = sorted(stall.seconds for stall in self.stalls)
        return times[min(len(times) - 1, int(share * len(times)))] if times else 0.0

    def stop(self) -> None:
        self._timer.stop()

    def beat(self) -> None:
        now, busy, queued = time.perf_counter(), time.thread_time(), self._queued_so_far()
        after = self.last - self._began
        self.stalls.append(Stall(now - self.last, after, busy - self._busy, queued - self._queued))
        self.last, self._busy, self._queued = now, busy, queued

    def _queued_so_far(self) -> float:
        """Linux counts it; 0 elsewhere."""
        try:
            return int(self._schedule.read_text().split()[1]) / 1e9
        except OSError:
            return 0.0

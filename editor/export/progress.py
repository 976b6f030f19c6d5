"""How fast an export goes, and how long it will take yet."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from editor.model.task import Progress

_WINDOW_S = 8.0


@dataclass(frozen=True, slots=True)
class Pace:
    """`frames_per_second` of late, and `seconds_left` at that pace; None until it can be told."""

    frames_per_second: float | None
    seconds_left: float | None


class PaceMeter:
    """Told of each progress, says the pace: the mean over the last seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._stage = ""
        self._seen: deque[tuple[float, int]] = deque()

    def update(self, progress: Progress) -> Pace:
        if progress.stage != self._stage:
            self._stage = progress.stage
            self._seen.clear()
        now = self._clock()
        self._seen.append((now, progress.done))
        while len(self._seen) > 2 and self._seen[1][0] < now - _WINDOW_S:
            self._seen.popleft()
        (since, first), done = self._seen[0], progress.done
        if done <= first or now <= since:
            return Pace(None, None)
        speed = (done - first) / (now - since)
        return Pace(speed, (progress.total - done) / speed)

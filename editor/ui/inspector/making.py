"""Makes the rows of the inspector a few at a time, so that selecting never waits for them."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

_SLICE_S = 0.008  # of work, however many others want the processor


class Part(Protocol):
    """What is made piece by piece: a section."""

    def make_next(self) -> bool:
        """Make one piece more; False: all are there."""
        ...


class Making(QObject):
    """What was asked for last is made first; between two slices the window does its own work."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: deque[Part] = deque()
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._make)

    @property
    def is_active(self) -> bool:
        """Whether something is still to be made."""
        return bool(self._parts)

    def make(self, parts: Iterable[Part]) -> None:
        """Have `parts` made in their order: a slice of them now, the rest soon."""
        first = list(parts)
        self._parts = deque([*first, *(each for each in self._parts if each not in first)])
        self._make()

    def make_later(self, parts: Iterable[Part]) -> None:
        """Have them made when all else is."""
        self._parts.extend(parts)
        self._next.start()

    def leave(self, parts: Iterable[Part]) -> None:
        """Make no more of `parts`, which are to be gone."""
        gone = list(parts)
        self._parts = deque(each for each in self._parts if each not in gone)

    def _make(self) -> None:
        end = time.thread_time() + _SLICE_S
        while self._parts and time.thread_time() < end:
            if not self._parts[0].make_next():
                self._parts.popleft()
        if not self._parts:
            self._next.stop()
        elif not self._next.isActive():
            self._next.start()

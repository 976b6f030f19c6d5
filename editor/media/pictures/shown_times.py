"""Which picture is on screen when, as far as reading has told so far."""

from __future__ import annotations

from bisect import bisect_right, insort


class ShownTimes:
    """Starts of pictures, each with the start of the one after it. Units of a FrameClock."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._next: dict[int, int | None] = {}

    def follow(self, start: int, following: int | None) -> None:
        """The picture at `start` stays until `following`; None: to the end of the stream."""
        if start not in self._next:
            if not self._starts or start > self._starts[-1]:
                self._starts.append(start)
            else:
                insort(self._starts, start)
        self._next[start] = following

    def at(self, unit: int) -> int | None:
        """The start of the picture on screen at `unit`, if that is known."""
        index = bisect_right(self._starts, unit) - 1
        if index < 0:
            return None
        start = self._starts[index]
        following = self._next[start]
        return start if following is None or following > unit else None

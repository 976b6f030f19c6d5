"""Which frame is due when, from where playing began."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor


@dataclass(frozen=True, slots=True)
class Course:
    """From frame `start` at `speed`, negative backwards, within [`first`, `end`).

    Elapsed time is counted in frames at normal speed. At its end it stops, or `loops`.
    """

    start: int
    speed: Fraction
    first: int
    end: int
    loops: bool = False

    def __post_init__(self) -> None:
        assert self.first <= self.start < self.end, self
        assert self.speed != 0, self

    @property
    def step(self) -> Fraction:
        """Elapsed time from one picture to the next: a frame of time, or longer if it is slow."""
        return max(Fraction(1), 1 / abs(self.speed))

    def frame_at(self, elapsed: Fraction | float) -> int | None:
        """The frame due when `elapsed` has passed; None: it is over."""
        way = elapsed * abs(self.speed)
        length = self.end - self.first
        passed = self.start - self.first if self.speed > 0 else self.end - 1 - self.start
        place = floor(max(way, 0)) + passed
        if place >= length:
            if not self.loops:
                return None
            place %= length
        return self.first + place if self.speed > 0 else self.end - 1 - place

    @property
    def length(self) -> Fraction | None:
        """Elapsed time at which it is over; None: never."""
        if self.loops:
            return None
        frames = self.end - self.start if self.speed > 0 else self.start + 1 - self.first
        return frames / abs(self.speed)

    def run(self, place: int, frames: int) -> tuple[int, int]:
        """The stretch of at most `frames` frames that begins with number `place` of the frames
        on the way: its first frame on the timeline and the one after its last. Empty at the end.

        Backwards, the stretch is to be played from its last frame to its first.
        """
        begin = self.frame_at(place / abs(self.speed))
        if begin is None:
            return self.end, self.end
        if self.speed > 0:
            return begin, min(begin + frames, self.end)
        return max(begin + 1 - frames, self.first), begin + 1

    def ticks_until(self, elapsed: Fraction | float) -> int:
        """How many pictures have become due by then."""
        return max(0, ceil(elapsed / self.step))

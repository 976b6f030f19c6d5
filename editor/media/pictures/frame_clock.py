"""A stream's clock, made exact: from the ticks that a container writes to media time and back."""

from __future__ import annotations

from fractions import Fraction
from math import floor, lcm

from editor.media.media_info import VideoInfo
from editor.media.probing.stream_timing import rounding
from editor.model.time import RationalTime


class FrameClock:
    """Counts media time in whole units so fine that each tick and each frame's start is one.

    Where the stream has one rate, written times are moved to its grid: Matroska writes 67 for
    2/30 s, and the picture asked for at 2/30 s is still that one.
    """

    def __init__(self, info: VideoInfo, tick: Fraction) -> None:
        self.units_per_second = lcm(
            tick.denominator, info.start.denominator, info.rate.numerator if info.rate else 1
        )
        self._tick = int(tick * self.units_per_second)
        self._frame = int(self.units_per_second / info.rate) if info.rate else 0
        self._slack = floor(rounding(tick) * self.units_per_second)
        self._first_ticks = info.first_pts
        self.first = int(info.start * self.units_per_second)
        self.end = max(self.first + 1, floor(info.end * self.units_per_second))

    def start_of(self, ticks: int) -> int:
        """The unit at which the picture with this written time begins."""
        since_first = (ticks - self._first_ticks) * self._tick
        if self._frame:
            exact = (2 * since_first + self._frame) // (2 * self._frame) * self._frame
            if abs(exact - since_first) <= self._slack:
                return self.first + exact
        return self.first + since_first

    def ticks_at(self, unit: int) -> int:
        """The last tick at or before `unit`."""
        return self._first_ticks + (unit - self.first) // self._tick

    def latest_ticks_at(self, unit: int) -> int:
        """The last tick that can be meant for a picture that begins at or before `unit`."""
        return self.ticks_at(unit + self._slack)

    def units_at(self, time: RationalTime) -> int:
        rate = time.rate  # whole numbers only: this runs for each picture shown
        return time.value * rate.denominator * self.units_per_second // rate.numerator

    def time_of(self, unit: int) -> RationalTime:
        return RationalTime(unit, Fraction(self.units_per_second))

    def units(self, seconds: Fraction) -> int:
        return floor(seconds * self.units_per_second)

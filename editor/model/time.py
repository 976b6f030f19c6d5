"""Exact time: a count of ticks at a rate, never float seconds.

Names follow OpenTimelineIO, but values are exact, so `==` needs no tolerance. Positions on a
sequence are whole frames (`int`) at the sequence's rate; RationalTime is for media, whose rate
is its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import total_ordering
from math import floor, lcm


@total_ordering
@dataclass(frozen=True, slots=True, eq=False)
class RationalTime:
    """`value` ticks of 1/`rate` second: RationalTime(7, Fraction(24)) is frame 7 at 24 fps."""

    value: int
    rate: Fraction

    @staticmethod
    def from_seconds(seconds: Fraction) -> RationalTime:
        """The instant itself, at the slowest rate that counts it exactly."""
        return RationalTime(seconds.numerator, Fraction(seconds.denominator))

    @property
    def seconds(self) -> Fraction:
        return self.value / self.rate

    def frame_at(self, rate: Fraction) -> RationalTime:
        """The frame on screen at this instant, at `rate`: always rounds down."""
        return RationalTime(floor(self.seconds * rate), rate)

    def __add__(self, other: RationalTime) -> RationalTime:
        mine, theirs, rate = _aligned(self, other)
        return RationalTime(mine + theirs, rate)

    def __sub__(self, other: RationalTime) -> RationalTime:
        mine, theirs, rate = _aligned(self, other)
        return RationalTime(mine - theirs, rate)

    def __lt__(self, other: RationalTime) -> bool:
        mine, theirs, _ = _aligned(self, other)
        return mine < theirs

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RationalTime) and self.seconds == other.seconds

    def __hash__(self) -> int:
        return hash(self.seconds)


@dataclass(frozen=True, slots=True)
class TimeRange:
    """Half-open: holds `start_time`, stops before `end_time`."""

    start_time: RationalTime
    duration: RationalTime

    @property
    def end_time(self) -> RationalTime:
        return self.start_time + self.duration

    def contains(self, time: RationalTime) -> bool:
        return self.start_time <= time < self.end_time


ZERO = RationalTime(0, Fraction(1))


def _aligned(a: RationalTime, b: RationalTime) -> tuple[int, int, Fraction]:
    """Both as ticks of the slowest rate that counts both exactly, and that rate."""
    if a.rate == b.rate:
        return a.value, b.value, a.rate
    (p, q), (r, s) = a.rate.as_integer_ratio(), b.rate.as_integer_ratio()
    rate = Fraction(lcm(p * s, r * q), q * s)
    return int(a.seconds * rate), int(b.seconds * rate), rate

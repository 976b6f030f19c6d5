"""Where each packet's samples lie, from the packets' own, often rounded, times."""

from __future__ import annotations

from fractions import Fraction
from math import floor

import numpy as np
from numpy.typing import NDArray

_JUMP_S = Fraction(5, 1000)  # times this far off are a gap or a join, and no rounding
_SETTLED = 256  # packets that a run's place is judged from


class PacketClock:
    """Turns the time of a packet into the sample number at which it begins.

    Containers round: Matroska to milliseconds, transport streams to 1/90000 s. Packets of one
    size that follow each other within 5 ms of where counting puts them are taken as a run without
    gaps, placed as a whole; so every sample has its one place however it is reached. Where times
    jump further, a new run begins at its own time.

    Args:
        times: of the packets, in order.
        packet_samples: samples in each packet; None where they differ.
        base: seconds in a tick of the times.
        zero: second of the file's clock that is sample 0.
        first: the sample at which the first packet should begin; taken if its time agrees.
    """

    def __init__(
        self,
        times: NDArray[np.int64],
        packet_samples: int | None,
        base: Fraction,
        sample_rate: int,
        zero: Fraction,
        first: int | None,
    ) -> None:
        self.samples_per_tick = base * sample_rate
        self.jump = round(_JUMP_S * sample_rate)
        self._zero = zero * sample_rate
        self._times = np.sort(times, kind="stable")
        exact = self._samples_at(self._times)
        if packet_samples is None or self.samples_per_tick == 1:
            self._starts = np.rint(exact).astype(np.int64)
        else:
            near = float(self.samples_per_tick)
            self._starts = _placed(exact, packet_samples, self.jump, first, near)
        self.last = int(self._starts[-1]) if len(times) else None  # where the last packet begins

    def position(self, time: int) -> int:
        """The sample at which a frame with this time begins."""
        index = int(np.searchsorted(self._times, time, side="right")) - 1
        if index < 0:
            return round(time * self.samples_per_tick - self._zero)
        ticks = time - int(self._times[index])
        return int(self._starts[index]) + round(ticks * self.samples_per_tick)

    def time_at(self, position: int) -> int:
        """A time at or just before that of `position`, jumps aside."""
        return floor((position + self._zero) / self.samples_per_tick)

    def _samples_at(self, times: NDArray[np.int64]) -> NDArray[np.floating]:
        """Exact to far below a sample: the first time is taken off before floats come in."""
        if not len(times):
            return np.zeros(0)
        first = int(times[0])
        start = first * self.samples_per_tick - self._zero
        return (times - first) * float(self.samples_per_tick) + float(start)


def _placed(
    exact: NDArray[np.floating], size: int, jump: int, first: int | None, near: float
) -> NDArray[np.int64]:
    """Whole positions: runs of packets end to end, each run in the middle of its times.

    The first run begins at `first` if that is within `near` of where its times put it.
    """
    drift = exact - np.arange(len(exact)) * float(size)
    starts = np.empty(len(exact), np.int64)
    begin = 0
    while begin < len(exact):
        anchor = _settled(drift, begin, jump)
        if begin == 0 and first is not None and abs(first - anchor) <= near:
            anchor = float(first)
        far = np.flatnonzero(np.abs(drift[begin:] - anchor) > jump)
        end = begin + max(int(far[0]), 1) if len(far) else len(exact)
        starts[begin:end] = round(anchor) + np.arange(begin, end) * size
        begin = end
    return starts


def _settled(drift: NDArray[np.floating], first: int, jump: int) -> float:
    """The middle of the drifts of the packets from `first` on, up to the next jump."""
    near = drift[first : first + _SETTLED]
    far = np.flatnonzero(np.abs(near - near[0]) > jump)
    near = near[: int(far[0])] if len(far) else near
    return float(near.min() + near.max()) / 2

"""Where each packet's samples lie, from the packets' own, often rounded, times."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from av.container import InputContainer
from av.stream import Stream
from numpy.typing import NDArray

from editor.media.container import packets
from editor.media.probing.stream_timing import time_base

_JUMP_S = Fraction(5, 1000)  # times this far off are a gap or a join, and no rounding
_SETTLED = 256  # packets that a run's place is averaged from
_COUNTING = frozenset({"wav", "w64", "aiff", "au", "caf", "flac"})


class PacketClock:
    """Turns the time of a packet into the sample number at which it begins.

    Containers round: Matroska to milliseconds, transport streams to 1/90000 s. Packets of one
    size that follow each other within 5 ms of where counting puts them are taken as a run without
    gaps, placed as a whole by the average of its times; so every sample has its one place however
    it is reached. Where times jump further, a new run begins at its own time.

    Args:
        pts: times of the packets in the stream's time base, in order.
        packet_samples: samples in each packet; None where they differ.
        zero: second of the file's clock that is sample 0.
    """

    def __init__(
        self,
        pts: NDArray[np.int64],
        packet_samples: int | None,
        base: Fraction,
        sample_rate: int,
        zero: Fraction,
    ) -> None:
        self.samples_per_tick = base * sample_rate
        self.jump = round(_JUMP_S * sample_rate)
        self._zero = zero * sample_rate
        order = np.argsort(pts, kind="stable")
        self._pts = pts[order]
        exact = self._samples_at(self._pts)
        if packet_samples is None or self.samples_per_tick == 1:
            self._starts = np.rint(exact).astype(np.int64)
        else:
            self._starts = _placed(exact, packet_samples, self.jump)

    def position(self, pts: int) -> int:
        """The sample at which a frame with this time begins."""
        index = int(np.searchsorted(self._pts, pts, side="right")) - 1
        if index < 0:
            return round(pts * self.samples_per_tick - self._zero)
        ticks = pts - int(self._pts[index])
        return int(self._starts[index]) + round(ticks * self.samples_per_tick)

    def pts_at(self, position: int) -> int:
        """A time at or just before that of `position`, jumps aside."""
        return int((position + self._zero) / self.samples_per_tick)

    def _samples_at(self, pts: NDArray[np.int64]) -> NDArray[np.floating]:
        """Exact to far below a sample: the first time is taken off before floats come in."""
        if not len(pts):
            return np.zeros(0)
        first = int(pts[0])
        start = first * self.samples_per_tick - self._zero
        return (pts - first) * float(self.samples_per_tick) + float(start)


def read_clock(
    container: InputContainer, stream: Stream, packet_samples: int | None, rate: int, zero: Fraction
) -> PacketClock:
    """The clock of `stream`: from the container's index, or else by reading through the file.

    Files whose times are counted samples need neither.
    """
    name = container.format.name
    if name in _COUNTING:
        pts: list[int] = []
    elif "mov" in name and len(stream.index_entries):
        pts = [entry.timestamp for entry in stream.index_entries if not entry.is_discard]
    else:
        container.seek(min(stream.start_time or 0, 0), stream=stream)
        pts = [packet.pts for packet in packets(container, stream) if packet.pts is not None]
    times = np.array(pts, np.int64)
    return PacketClock(times, packet_samples, time_base(stream), rate, zero)


def _placed(exact: NDArray[np.floating], size: int, jump: int) -> NDArray[np.int64]:
    """Whole positions: runs of packets end to end, each run at the average of its times."""
    drift = exact - np.arange(len(exact)) * float(size)
    starts = np.empty(len(exact), np.int64)
    first = 0
    while first < len(exact):
        anchor = _settled(drift, first, jump)
        far = np.flatnonzero(np.abs(drift[first:] - anchor) > jump)
        end = first + int(far[0]) if len(far) else len(exact)
        end = max(end, first + 1)
        starts[first:end] = round(anchor) + np.arange(first, end) * size
        first = end
    return starts


def _settled(drift: NDArray[np.floating], first: int, jump: int) -> float:
    """The middle of the drifts of the packets from `first` on, up to the next jump."""
    near = drift[first : first + _SETTLED]
    far = np.flatnonzero(np.abs(near - near[0]) > jump)
    near = near[: int(far[0])] if len(far) else near
    return float(near.min() + near.max()) / 2

"""When the streams of a file begin and end, and at what rate their pictures follow."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

import av
from av.container import InputContainer
from av.error import FFmpegError
from av.packet import Packet
from av.stream import Stream
from av.video.stream import VideoStream

from editor.media.container import packets

_COMMON_RATES = (
    Fraction(24000, 1001),
    Fraction(24),
    Fraction(25),
    Fraction(30000, 1001),
    Fraction(30),
    Fraction(48000, 1001),
    Fraction(48),
    Fraction(50),
    Fraction(60000, 1001),
    Fraction(60),
    Fraction(100),
    Fraction(120000, 1001),
    Fraction(120),
)
_FASTEST = 400
_MILLISECOND = Fraction(1, 1000)
_TAIL_STEPS_S = (2, 8, 32, 128, 512)


def time_base(stream: Stream) -> Fraction:
    base = stream.time_base
    assert base is not None
    return Fraction(base.numerator, base.denominator)


def constant_rate(stream: VideoStream, pts: Sequence[int]) -> tuple[Fraction | None, bool]:
    """The rate on whose grid all of `pts` lie, rounding aside, and whether it has gaps.

    None where there is no such rate.
    """
    candidates = [Fraction(rate) for rate in (stream.average_rate, stream.guessed_rate) if rate]
    near = [
        (abs(common - rate), common)
        for rate in candidates
        for common in _COMMON_RATES
        if abs(common - rate) * 200 < common
    ]
    base = time_base(stream)
    for rate in [*(common for _, common in sorted(near)), *candidates]:
        numbers = _numbers_on_grid(pts, rate, base) if rate <= _FASTEST else None
        if numbers:
            return rate, numbers[-1] - numbers[0] >= len(numbers)
    return None, False


def average_rate(stream: VideoStream, pts: Sequence[int]) -> Fraction | None:
    """The rate as the container tells it, or counted from `pts`."""
    if stream.average_rate:
        return Fraction(stream.average_rate)
    if len(pts) > 1 and pts[-1] > pts[0]:
        return Fraction(len(pts) - 1) / ((pts[-1] - pts[0]) * time_base(stream))
    return Fraction(stream.guessed_rate) if stream.guessed_rate else None


def rounding(tick: Fraction) -> Fraction:
    """How far a written time may be from the exact one, seconds: a tick, and at least a
    millisecond, for times often went through a container that counts those."""
    return max(tick, _MILLISECOND)


def _numbers_on_grid(pts: Sequence[int], rate: Fraction, tick: Fraction) -> list[int] | None:
    """The frame number of each time if it is near enough to a whole one, else None.

    Half the frames must follow on directly: a grid much finer than the frames proves nothing.
    """
    numbers: list[int] = []
    slack = rounding(tick)
    for value in pts:
        seconds = (value - pts[0]) * tick
        number = round(seconds * rate)
        if abs(seconds - number / rate) > slack:
            return None
        numbers.append(number)
    neighbours = sum(b - a == 1 for a, b in pairwise(numbers))
    return numbers if 2 * neighbours >= len(numbers) - 1 else None


def last_end(container: InputContainer, stream: Stream) -> int | None:
    """Where the last whole packet of `stream` ends, ticks; None if no packet tells its time.

    Reads the tail of the file only, going further back where that is damaged or missing.
    """
    declared = _declared_end(container, stream)
    base = time_base(stream)
    for step in (*_TAIL_STEPS_S, None):
        if not _seek_back(container, stream, declared, None if step is None else step / base):
            continue
        ends = [
            time + (packet.duration or 0)
            for packet in packets(container, stream)
            if (time := packet.pts if packet.pts is not None else packet.dts) is not None
            and is_whole(packet)
        ]
        if ends:
            return max(ends)
    return None


def is_whole(packet: Packet[Stream]) -> bool:
    """Whether the packet is all there, and is presented (edit lists leave some out)."""
    return not packet.is_corrupt and not packet.is_discard


def _seek_back(
    container: InputContainer, stream: Stream, end: int | None, ticks: Fraction | None
) -> bool:
    """Go to `ticks` before `end`, or to the start for None; False where that is not possible."""
    start = stream.start_time or 0
    try:
        if ticks is None:
            container.seek(min(start, 0), stream=stream)
        elif end is None or end - ticks <= start:
            return False
        else:
            container.seek(int(end - ticks), stream=stream)
    except (FFmpegError, OSError):
        return ticks is None
    return True


def _declared_end(container: InputContainer, stream: Stream) -> int | None:
    """Where the container says the stream ends, or where its data stop if that is earlier."""
    whole = _last_whole_entry(container, stream)
    if whole is not None:
        return whole
    if stream.duration is not None:
        return (stream.start_time or 0) + stream.duration
    if container.duration is not None:
        start_us = container.start_time or 0
        return int(Fraction(start_us + container.duration, av.time_base) / time_base(stream))
    return None


def _last_whole_entry(container: InputContainer, stream: Stream) -> int | None:
    """The index's last time inside the file, if the file was cut off before its index ends."""
    entries = stream.index_entries
    size_bytes = container.size
    if size_bytes <= 0 or not len(entries):
        return None
    last = entries[len(entries) - 1]
    if last.pos + last.size <= size_bytes:
        return None
    inside = bisect_left(range(len(entries)), size_bytes, key=lambda i: entries[i].pos)
    return entries[max(0, inside - 1)].timestamp


def cut_off_at(stream: Stream, end: int | None, what: str) -> list[str]:
    """A warning if `stream` ends well before the container says it does."""
    if end is None or stream.duration is None:
        return []
    base = time_base(stream)
    declared = ((stream.start_time or 0) + stream.duration) * base
    if declared - end * base < Fraction(1, 2):
        return []
    start = (stream.start_time or 0) * base
    return [
        f"The file is cut off: it should have {float(declared - start):.2f} s of {what}, but "
        f"only {float(end * base - start):.2f} s are there."
    ]

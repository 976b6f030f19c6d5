"""The sound of a film put into another one as it is, without decoding it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from av.container import OutputContainer
from av.error import FFmpegError
from av.packet import Packet
from av.stream import Stream

from editor.media.container import open_container, packets
from editor.media.probing.stream_timing import time_base
from editor.media.reader import probed

_PRIMING_S = Fraction(1, 4)


class SoundCopy:
    """All streams of sound of a film, added to `target` before it is begun.

    What the target cannot hold is left out; `left_out` counts such streams.

    Args:
        begins: the second of the film's media time at which the target begins.
    """

    def __init__(self, path: Path, target: OutputContainer, begins: Fraction) -> None:
        self._source = open_container(path)
        self._target = target
        self._begins = probed(path).start + begins
        self._added: dict[int, Stream] = {}
        self.left_out = 0
        for stream in self._source.streams.audio:
            try:
                self._added[stream.index] = target.add_stream_from_template(stream)
            except (FFmpegError, ValueError):
                self.left_out += 1
        chosen = [self._source.streams[index] for index in self._added]
        self._packets: Iterator[Packet[Stream]] = (
            packets(self._source, *chosen) if chosen else iter(())
        )
        self._waiting: Packet[Stream] | None = next(self._packets, None)

    def until(self, seconds: Fraction | None) -> None:
        """Put in what begins before `seconds` of the target; None: all that is left."""
        while self._waiting is not None:
            packet = self._waiting
            at = packet.pts if packet.pts is not None else packet.dts
            base = time_base(packet.stream)
            if at is not None:
                ticks = at - round(self._begins / base)
                if seconds is not None and ticks * base >= seconds:
                    return
                if ticks >= 0 or self._primes(ticks * base):
                    self._put(packet, at - ticks)
            self._waiting = next(self._packets, None)

    def _primes(self, seconds: Fraction) -> bool:
        """Whether what begins before the target only sets the decoder going, and the target says
        so in an edit list."""
        return self._target.format.name in ("mp4", "mov") and -_PRIMING_S < seconds < 0

    def close(self) -> None:
        self._source.close()

    def _put(self, packet: Packet[Stream], earlier: int) -> None:
        if packet.pts is not None:
            packet.pts -= earlier
        if packet.dts is not None:
            packet.dts -= earlier
        packet.stream = self._added[packet.stream.index]
        self._target.mux(packet)

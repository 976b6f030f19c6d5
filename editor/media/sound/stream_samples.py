"""The samples of one sound stream of a file, at the stream's own rate."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import chain
from pathlib import Path

import numpy as np
from av.audio.codeccontext import AudioCodecContext
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.codec.context import CodecContext, Flags2
from av.container import InputContainer
from av.error import FFmpegError
from av.packet import Packet
from av.stream import Discard, Stream

from editor.media.container import open_container, packets
from editor.media.errors import MediaError
from editor.media.media_info import AudioInfo
from editor.media.probe import probe
from editor.media.probing.stream_timing import time_base
from editor.media.sound.downmix import stereo
from editor.media.sound.packets.chunks import Chunks, Samples, silence
from editor.media.sound.packets.packet_clock import PacketClock
from editor.media.sound.packets.packet_times import decoded, read_times

_CHUNK = 1 << 17
_KEPT_CHUNKS = 3
_RUN_UP_S = Fraction(1, 4)  # decoded before a chunk, until overlaps and bit reservoirs are filled
_RETREATS_S = (0, 1, 4, 16)
_SEEDED = frozenset({"aac", "ac3", "eac3"})  # their noise goes on from a seed that seeking keeps
_LONGEST_PADDING_S = Fraction(1, 20)
_LONGEST_PACKET_S = 2


class StreamSamples:
    """Random access to a stream's samples: left and right, number 0 at media time zero.

    What the encoder put before and after the sound is left out, the gaps that the packets' times
    tell of and packets that cannot be decoded are silent. The file is decoded in pieces that lie
    on a fixed grid, each from a state of its own, so that a sample never depends on what was read
    before.
    """

    def __init__(self, path: Path, stream: int) -> None:
        """
        Raises:
            MediaError: the file cannot be opened or has no such stream.
        """
        info = probe(path)
        if not 0 <= stream < len(info.audio):
            raise MediaError(_no_such_stream(path, stream, len(info.audio)))
        self._path = path
        self._info: AudioInfo = info.audio[stream]
        self.sample_rate = self._info.stream.sample_rate
        self._open()
        self.start = round(self._info.start * self.sample_rate)
        self._clock = self._read_clock(info.start)
        self.end = self._end()
        self._chunks = Chunks(self._decoded, _CHUNK, _KEPT_CHUNKS)

    def read(self, start: int, count: int) -> Samples:
        """Samples [`start`, `start` + `count`); silence outside the stream."""
        if start >= self.end or start + count <= self.start:
            return silence(count)
        return self._chunks.read(start, count)

    def close(self) -> None:
        self._container.close()

    def _open(self) -> None:
        self._container: InputContainer = open_container(self._path)
        found = self._container.streams[self._info.index]
        assert isinstance(found, AudioStream)
        self._stream = found
        for other in self._container.streams:
            if other is not found:
                other.discard = Discard.all

    def _read_clock(self, zero: Fraction) -> PacketClock:
        found = read_times(self._container, self._stream, self._decoder())
        times = np.array(found.times, np.int64)
        base = time_base(self._stream)
        first = None if found.delay is None else self.start - found.delay
        return PacketClock(times, found.packet_samples, base, self.sample_rate, zero, first)

    def _end(self) -> int:
        """Where the sound ends, padding left out; or with the last packet's first second, if the
        container guessed a length that is much too short."""
        end, last = round(self._info.end * self.sample_rate), self._clock.last
        if last is not None and end < last - _LONGEST_PADDING_S * self.sample_rate:
            return last + self.sample_rate
        return end

    def _decoded(self, number: int) -> Samples:
        """Piece `number`, from decoding begun a little before it."""
        samples = silence(_CHUNK)
        first = number * _CHUNK
        low, high = max(first, self.start), min(first + _CHUNK, self.end)
        if low >= high:
            return samples
        for position, block in self._blocks(low - round(_RUN_UP_S * self.sample_rate)):
            if position >= high:
                break
            begin, end = max(position, low), min(position + len(block), high)
            if begin < end:
                samples[begin - first : end - first] = block[begin - position : end - position]
        return samples

    def _blocks(self, start: int) -> Iterator[tuple[int, Samples]]:
        """Decoded blocks with their positions, from `start` or a little before."""
        expected: int | None = None
        earliest = self._clock.time_at(start)
        longest = round(_LONGEST_PACKET_S / time_base(self._stream))
        arriving = self._packets_from(earliest)
        decoder = self._decoder()
        for packet in arriving:
            if packet.pts is not None and packet.pts + (packet.duration or longest) <= earliest:
                continue
            frames = decoded(decoder, packet)
            for frame in [] if packet.is_discard else frames:
                position = expected if frame.pts is None else self._clock.position(frame.pts)
                if position is None:
                    continue
                if expected is not None and abs(position - expected) <= self._clock.jump:
                    position = expected
                block = self._at_stream_rate(frame)
                yield position, block
                expected = position + len(block)

    def _packets_from(self, pts: int) -> Iterator[Packet[Stream]]:
        """The packets from `pts` on, with some before it where seeking is coarse."""
        start = self._stream.start_time or 0
        for retreat in _RETREATS_S:
            wanted = pts - int(retreat * self.sample_rate / self._clock.samples_per_tick)
            if wanted <= start:
                break
            try:
                self._container.seek(wanted, stream=self._stream)
            except (FFmpegError, OSError):
                continue
            arriving = packets(self._container, self._stream)
            head = next(arriving, None)
            if head is not None and head.pts is not None and head.pts <= pts:
                return chain((head,), arriving)
        self._container.close()
        self._open()
        return packets(self._container, self._stream)

    def _decoder(self) -> AudioCodecContext:
        """One that remembers nothing and leaves the trimming of samples to us."""
        decoder = self._stream.codec_context
        if decoder.codec.name in _SEEDED:
            fresh = CodecContext.create(decoder.codec, "r")
            assert isinstance(fresh, AudioCodecContext)
            if decoder.extradata:
                fresh.extradata = decoder.extradata
            fresh.sample_rate = decoder.sample_rate
            decoder = fresh
        decoder.flags2 |= Flags2.skip_manual
        return decoder

    def _at_stream_rate(self, frame: AudioFrame) -> Samples:
        """The frame's samples; one from a join with another rate is stretched to ours."""
        samples = stereo(frame)
        if frame.sample_rate == self.sample_rate:
            return samples
        count = round(len(samples) * self.sample_rate / frame.sample_rate)
        at = np.arange(count) * (frame.sample_rate / self.sample_rate)
        sides = [np.interp(at, np.arange(len(samples)), side) for side in samples.T]
        return np.stack(sides, axis=1).astype(np.float32)


def _no_such_stream(path: Path, stream: int, count: int) -> str:
    if count == 0:
        return f"{path.name} has no sound. Choose a file with a sound stream."
    return f"{path.name} has no sound stream number {stream}: its streams are 0 to {count - 1}."

"""Decodes one stream of pictures forwards, from wherever it was put, over damage."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush
from pathlib import Path

from av.error import FFmpegError
from av.packet import Packet
from av.stream import Discard, Stream
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from editor.media.container import open_container, packets
from editor.media.errors import MediaError
from editor.media.media_info import VideoInfo
from editor.media.pictures.deinterlace import Deinterlacer
from editor.media.pictures.frame_clock import FrameClock
from editor.media.probing.stream_heads import alpha_aware_decoder
from editor.media.probing.stream_timing import time_base

# After a jump in MPEG-PS the rest of a cut picture takes the next one's time, and so on until a
# new pack of two kilobytes brings times of its own.
_SETTLING_BYTES = 8192
_MAX_SEARCH = 2000  # packets read in search of a keyframe


class PictureStream:
    """`decoded` counts the pictures that the decoder has put out, `seeks` the jumps.

    Units are those of `clock`. What comes out is in order of presentation.
    """

    def __init__(self, path: Path, container: str, info: VideoInfo) -> None:
        self._path = path
        self._info = info
        # FFmpeg guesses the times of B-frames in AVI, and wrongly.
        self._has_times = not (container == "avi" and info.stream.codec in ("h264", "hevc"))
        self._settling_bytes = _SETTLING_BYTES if container == "mpeg" else 0
        self.decoded = 0
        self.seeks = 0
        self._open()
        self.clock = FrameClock(info, time_base(self._stream))

    def close(self) -> None:
        self._container.close()

    def rewind(self) -> None:
        """Begin anew with the first packet of the file."""
        self.close()
        self._open()
        self.seeks += 1

    def seek(self, unit: int) -> int | None:
        """Go to the keyframe at or before `unit`, and give its start.

        It may come later than wanted, if the file's index is wrong or missing. None: there is
        none to be found from there.
        """
        self.seeks += 1
        try:
            self._container.seek(self.clock.latest_ticks_at(unit), stream=self._stream)
        except (FFmpegError, OSError):
            return None
        self._decoder.flush_buffers()
        self._begin()
        passed_bytes = 0
        for count, packet in enumerate(self._packets):
            ticks = _ticks(packet)
            if packet.is_keyframe and ticks is not None and passed_bytes >= self._settling_bytes:
                self._waiting, self._from_ticks = packet, ticks
                self._unsettled = self._deinterlacer is not None
                return self.clock.start_of(ticks)
            passed_bytes += packet.size
            if count >= _MAX_SEARCH:
                break
        return None

    def keyframe_start(self, unit: int) -> int | None:
        """Roughly where the keyframe before `unit` begins, if the container has an index."""
        entries = self._stream.index_entries
        if len(entries) < 2:
            return None
        index = entries.search_timestamp(self.clock.latest_ticks_at(unit))
        return self.clock.start_of(entries[index].timestamp) if index >= 0 else None

    @property
    def next_start(self) -> int | None:
        """Where the next packet's picture begins; only told of streams that decode in order."""
        if not self._info.intra_only or self._deinterlacer is not None:
            return None
        if self._waiting is None:
            self._waiting = next(self._packets, None)
        ticks = None if self._waiting is None else _ticks(self._waiting)
        return None if ticks is None else self.clock.start_of(ticks)

    def read(self, skip_before: int | None = None) -> list[tuple[int, VideoFrame]]:
        """The next pictures with their starts; empty at the end, where `is_at_end` turns true.

        Args:
            skip_before: pictures before this unit are left out if no other needs them.
        """
        skip_ticks = None if skip_before is None else self.clock.ticks_at(skip_before)
        while not self.is_at_end:
            packet, self._waiting = self._waiting, None
            if packet is None:
                packet = next(self._packets, None)
            if packet is None:
                self.is_at_end = True
            elif skip_ticks is not None or self._skipping:
                self._skip_unneeded(packet, skip_ticks)
            pictures = self._timed(self._decode(packet))
            if pictures:
                return pictures
        return []

    def _open(self) -> None:
        self._container = open_container(self._path)
        stream = self._container.streams[self._info.index]
        if not isinstance(stream, VideoStream):
            raise MediaError(
                f"{self._path.name} has changed since it was imported. Import it anew."
            )
        for other in self._container.streams:
            other.discard = Discard.none if other.index == stream.index else Discard.all
        self._stream = stream
        self._decoder, _ = alpha_aware_decoder(stream)
        self._decoder.thread_type = "NONE" if self._info.intra_only else "AUTO"
        self._begin()

    def _begin(self) -> None:
        self._packets: Iterator[Packet[Stream]] = packets(self._container, self._stream)
        self._waiting: Packet[Stream] | None = None
        self._from_ticks: int | None = None
        self._last_ticks: int | None = None
        self._unsettled = False
        self._order: list[int] = []  # a heap of times to be given out, lowest first
        self._skipping = False
        self._decoder.skip_frame = "DEFAULT"
        self._deinterlacer = Deinterlacer() if self._info.stream.interlaced else None
        self.is_at_end = False

    def _skip_unneeded(self, packet: Packet[Stream], skip_ticks: int | None) -> None:
        ticks = packet.pts if self._has_times else None
        skipping = skip_ticks is not None and ticks is not None and ticks < skip_ticks
        if skipping != self._skipping:
            self._decoder.skip_frame = "NONREF" if skipping else "DEFAULT"
            self._skipping = skipping

    def _decode(self, packet: Packet[Stream] | None) -> list[VideoFrame]:
        """What the decoder gives for `packet`, or at the end for None; nothing for a bad one."""
        if packet is not None and not self._has_times:
            ticks = _ticks(packet)
            if ticks is not None:
                heappush(self._order, ticks)
        try:
            pictures = self._decoder.decode(packet)  # type: ignore[arg-type]
        except (FFmpegError, ValueError):
            pictures = []
        self.decoded += len(pictures)
        if self._deinterlacer is None:
            return pictures
        ready = [out for picture in pictures for out in self._deinterlacer.feed(picture)]
        if packet is None:
            ready += self._deinterlacer.finish()
        if ready and self._unsettled:
            self._unsettled = False
            del ready[0]  # it was made without the picture before it
        return ready

    def _timed(self, pictures: list[VideoFrame]) -> list[tuple[int, VideoFrame]]:
        """With their starts. After a jump, pictures that come before its keyframe are left out:
        they lean on others that were never read."""
        timed: list[tuple[int, VideoFrame]] = []
        for picture in pictures:
            ticks = picture.pts if self._has_times else None
            if ticks is None:
                ticks = self._guessed_ticks(picture)
            if self._last_ticks is not None and ticks <= self._last_ticks:
                continue  # broken times: what was shown once is not shown again
            self._last_ticks = ticks
            if self._from_ticks is None or ticks >= self._from_ticks:
                timed.append((self.clock.start_of(ticks), picture))
        return timed

    def _guessed_ticks(self, picture: VideoFrame) -> int:
        """For streams without times of presentation: AVI's are in the order of decoding, raw
        streams have none."""
        if self._order:
            return heappop(self._order)
        if self._last_ticks is None:
            return self._info.first_pts
        if picture.duration:
            return self._last_ticks + picture.duration
        rate = self._info.stream.rate or 25
        return self._last_ticks + max(1, round(1 / rate / time_base(self._stream)))


def _ticks(packet: Packet[Stream]) -> int | None:
    return packet.pts if packet.pts is not None else packet.dts

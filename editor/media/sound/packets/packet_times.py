"""Which packets a sound stream has: their times, and what the first ones hold."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice

from av.audio.codeccontext import AudioCodecContext
from av.audio.frame import AudioFrame
from av.container import InputContainer
from av.error import FFmpegError
from av.packet import Packet
from av.stream import Stream

from editor.media.container import packets

_COUNTING = frozenset({"wav", "w64", "aiff", "au", "caf", "flac"})
_HEAD_PACKETS = 24
_SKIP_BYTES = slice(0, 4)  # of AV_PKT_DATA_SKIP_SAMPLES: samples to leave out at the beginning


@dataclass(frozen=True, slots=True)
class PacketTimes:
    """`times` in the stream's time base; none where times are counted samples anyway.

    `packet_samples` is None where packets differ in size. `delay` counts the samples that the
    encoder put before the sound, if the container tells.
    """

    times: tuple[int, ...]
    packet_samples: int | None
    delay: int | None


def read_times(
    container: InputContainer, stream: Stream, decoder: AudioCodecContext
) -> PacketTimes:
    """The packets of `stream` in a container just opened.

    Their times come from the container's index, or else from reading through the file.
    """
    name = container.format.name
    arriving = packets(container, stream)
    head = list(islice(arriving, _HEAD_PACKETS))
    size, delay = _packet_samples(decoder, head), _delay(head)
    if name in _COUNTING:
        return PacketTimes((), size, delay)
    if "mov" in name and len(stream.index_entries):
        indexed = (entry.timestamp for entry in stream.index_entries if not entry.is_discard)
        return PacketTimes(tuple(indexed), size, None)
    found = [packet.pts for packet in head if packet.pts is not None]
    found += [packet.pts for packet in arriving if packet.pts is not None]
    return PacketTimes(tuple(found), size, delay)


def decoded(decoder: AudioCodecContext, packet: Packet[Stream]) -> list[AudioFrame]:
    """What the packet gives; nothing if it is damaged."""
    try:
        return decoder.decode(packet)
    except (FFmpegError, ValueError):
        return []


def _packet_samples(decoder: AudioCodecContext, head: list[Packet[Stream]]) -> int | None:
    """Samples in a packet, if nearly all of `head` hold as many.

    A decoder may give nothing for the first packet, and less for a damaged or the last one.
    """
    sizes = Counter(sum(f.samples for f in decoded(decoder, packet)) for packet in head)
    for size, times in sizes.most_common(1):
        if size > 0 and len(head) - times <= 2:
            return size
    return None


def _delay(head: list[Packet[Stream]]) -> int | None:
    if not head or not head[0].has_sidedata("skip_samples"):
        return None
    data = bytes(head[0].get_sidedata("skip_samples"))
    return int.from_bytes(data[_SKIP_BYTES], "little")

"""What a grey film in the making leaves on the disk, and how it is put in order.

Beside `NAME.part.mkv`, whose pictures stand as they came, lies `NAME.part.log`: a note, then a
line for each picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import av
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.video.stream import VideoStream

from editor.media.container import open_container, packets
from editor.media.encode.part_file import write_errors
from editor.media.errors import MediaError
from editor.model.roto.matte import FILM_RATE, Stretch

TICKS = round(1000 / FILM_RATE)
"""Of Matroska's clock, milliseconds, that each picture of a film takes."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A picture that was written: its number, and how sure the machine is of it, 0..255."""

    number: int
    confidence: int

    def line(self) -> str:
        return f"{self.number} {self.confidence}"


def log_path(part: Path) -> Path:
    return part.with_suffix(".log")


def read_log(part: Path) -> tuple[str, list[Entry]]:
    """The note and the pictures that the log tells of; a line that was not finished is no line.

    Raises:
        OSError: there is no log.
    """
    note, *told = log_path(part).read_text(encoding="utf-8").split("\n")[:-1] or [""]
    entries: list[Entry] = []
    for line in told:
        number, confidence = line.split(" ")
        entries.append(Entry(int(number), int(confidence)))
    return note, entries


def in_order(entries: Sequence[Entry]) -> list[int]:
    """Which pictures a film is made of, by their numbers: of several with one number, the last."""
    newest = {entry.number: place for place, entry in enumerate(entries)}
    return [newest[number] for number in sorted(newest)]


def put_in_order(part: Path, order: Sequence[int]) -> Path:
    """A file beside `part` with its pictures of these places alone, as they are and in this order.

    Raises:
        MediaError: it cannot be written, or one of the pictures is not whole.
    """
    ordered = part.with_suffix(".ordered")
    with write_errors(part), open_container(part) as container:
        source = film_stream(container)
        with cast(OutputContainer, av.open(str(ordered), "w", format="matroska")) as output:
            target = output.add_stream_from_template(source)
            for number, place in enumerate(order):
                packet = packet_at(container, source, place)
                if packet is None:
                    raise MediaError(f"Picture {place} of “{part.name}” is not whole.")
                packet.stream = target
                packet.pts = packet.dts = TICKS * number
                output.mux(packet)
    return ordered


def film_stream(container: InputContainer) -> VideoStream:
    """
    Raises:
        MediaError: it is none of our films.
    """
    streams = container.streams.video
    if len(streams) != 1 or streams[0].codec_context.name != "ffv1":
        raise MediaError(f"“{container.name}” is no film of a matte.")
    return streams[0]


def packet_at(container: InputContainer, stream: VideoStream, number: int) -> Packet | None:
    """The packet of picture `number`, wherever reading was."""
    container.seek(TICKS * number, stream=stream, backward=True)
    found = next(packets(container, stream), None)
    return found if found is not None and found.pts == TICKS * number else None


def stretches_of(entries: Sequence[Entry], film: Path) -> tuple[Stretch, ...]:
    """A stretch for each run of numbers without a gap: `entries` are the film's, in order."""
    begins = [
        place
        for place, entry in enumerate(entries)
        if place == 0 or entry.number != entries[place - 1].number + 1
    ]
    ends = [*begins[1:], len(entries)]
    return tuple(
        Stretch(
            entries[begin].number,
            str(film),
            bytes(entry.confidence for entry in entries[begin:end]),
            begin,
        )
        for begin, end in zip(begins, ends, strict=True)
    )

"""What a program that was killed has left of the grey films it was writing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from editor.media.container import open_container, packets
from editor.media.encode.claim import Claim
from editor.media.encode.part_file import write_errors
from editor.media.errors import MediaError
from editor.media.grey.film_parts import (
    film_stream,
    in_order,
    log_path,
    put_in_order,
    read_log,
    stretches_of,
)
from editor.media.grey.film_reader import FilmReader
from editor.model.roto.matte import Stretch

_SUFFIX = ".part.mkv"


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A film that was never finished, and now is. `note`: what its writer said of it."""

    note: str
    stretches: tuple[Stretch, ...]


def salvage(folder: Path) -> Iterator[Salvaged]:
    """Make films of all that was left half done in `folder`, but what somebody is writing now.

    Where not one picture is whole, nothing is left of it.

    Raises:
        MediaError: the disk is full.
    """
    for part in sorted(folder.glob(f"*{_SUFFIX}")):
        target = part.with_name(f"{part.name.removesuffix(_SUFFIX)}.mkv")
        try:
            claim = Claim(part, target)
        except (MediaError, OSError):
            continue
        try:
            found = _finished(part, target)
        finally:
            claim.release()
        if found is not None:
            yield found


def _finished(part: Path, target: Path) -> Salvaged | None:
    try:
        note, entries = read_log(part)
        entries = entries[: _whole_pictures(part)]
    except (MediaError, OSError, ValueError):
        entries, note = [], ""
    order = in_order(entries)
    with write_errors(target):
        if entries:
            put_in_order(part, order).replace(target)
        with suppress(OSError):
            log_path(part).unlink()
        part.unlink()
    if not entries:
        return None
    return Salvaged(note, stretches_of([entries[place] for place in order], target))


def _whole_pictures(part: Path) -> int:
    """How many there are; only the last one can have been cut off."""
    with open_container(part) as container:
        stream = film_stream(container)
        count = sum(1 for packet in packets(container, stream) if packet.pts is not None)
    with closing(FilmReader(part)) as reader:
        try:
            reader.frame(count - 1)
        except MediaError:
            return max(0, count - 1)
    return count

"""Where a source goes in a sequence, from the points that are marked: three are enough."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from editor.model.media import MediaReference
from editor.model.project import Sequence
from editor.model.time import ZERO, RationalTime


@dataclass(frozen=True, slots=True)
class Spot:
    """From `frame` of the sequence on, the source's range from `start` to before `end`."""

    frame: int
    start: RationalTime
    end: RationalTime


def spot(
    media: MediaReference,
    source_in: RationalTime | None,
    source_out: RationalTime | None,
    sequence: Sequence,
    playhead: int,
) -> Spot:
    """Where and what an insert or overwrite takes.

        source in, out; sequence in      the source's range begins at the in point
        source in, out; sequence out     it ends at the out point
        source in; sequence in, out      as much of the source as fills the range
        source out; sequence in, out     the same, ending at the source's out point
        nothing in the sequence          the source's range begins at the playhead

    Where all four are marked, the source's out point is left aside. A still fills the range, or
    lasts five seconds. Times of the source are in media time, `source_out` exclusive.
    """
    marked_in, marked_out = sequence.in_point, sequence.out_point
    offered = media.available_range
    first = offered.start_time if offered else ZERO
    length = None
    if marked_in is not None and marked_out is not None:
        length = RationalTime(marked_out - marked_in, sequence.rate)
    elif offered is None:
        length = RationalTime(5, Fraction(1))
    if length is None:
        assert offered is not None
        start = first if source_in is None else source_in
        end = offered.end_time if source_out is None else source_out
    elif source_in is None and source_out is not None:
        start, end = source_out - length, source_out
    else:
        start = first if source_in is None else source_in
        end = start + length
    if offered is not None:
        start, end = max(start, first), min(end, offered.end_time)
    frames = (end - start).frame_at(sequence.rate).value
    if marked_in is not None:
        frame = marked_in
    elif marked_out is not None:
        frame = max(0, marked_out - frames)
    else:
        frame = playhead
    return Spot(frame, start, end)

"""The format of a sequence from the clip that comes first, where the sequence is made so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from editor.model.edits.errors import EditError
from editor.model.edits.splicing.draft import sequence_in
from editor.model.media import MediaReference
from editor.model.project import Project, Sequence
from editor.model.timeline import SequenceId

_USUAL = tuple(
    [Fraction(rate) for rate in (12, 15, 24, 25, 30, 48, 50, 60, 100, 120)]
    + [Fraction(rate * 1000, 1001) for rate in (24, 30, 48, 60, 120)]
)


@dataclass(frozen=True, slots=True)
class PictureFormat:
    rate: Fraction
    width: int
    height: int


def format_of(source: MediaReference | Sequence) -> PictureFormat | None:
    """The format of a sequence that shows the source as it is; None for stills and sounds."""
    if isinstance(source, Sequence):
        return PictureFormat(source.rate, source.width, source.height)
    if source.video is None or source.video.rate is None:
        return None
    return PictureFormat(
        _usual(source.video.rate, source.video.variable), *source.video.display_size
    )


def take_first_format(
    project: Project, sequence_id: SequenceId, sources: Iterable[MediaReference | Sequence]
) -> Project:
    """The format of the first moving picture of `sources`, if the sequence waits for one.

    Raises:
        EditError: there is no such sequence.
    """
    if not sequence_in(project, sequence_id).format_from_first_clip:
        return project
    found = next((each for each in map(format_of, sources) if each is not None), None)
    return project if found is None else match_format(project, sequence_id, found)


def match_format(project: Project, sequence_id: SequenceId, wanted: PictureFormat) -> Project:
    """The size always; the rate while there are no clips, and what is marked is counted anew.

    Raises:
        EditError: there is no such sequence.
    """
    old = sequence_in(project, sequence_id)
    new = replace(old, width=wanted.width, height=wanted.height, format_from_first_clip=False)
    if not old.duration:
        new = _counted_at(new, wanted.rate)
    return project.with_sequence(new)


def wait_for_first_clip(project: Project, sequence_id: SequenceId, waits: bool) -> Project:
    """Have an empty sequence take its format from the first clip, or keep the one it has.

    Raises:
        EditError: there is no such sequence, or it is not empty.
    """
    sequence = sequence_in(project, sequence_id)
    if sequence.duration:
        raise EditError(f"“{sequence.name}” has clips already.")
    return project.with_sequence(replace(sequence, format_from_first_clip=waits))


def recounted(frame: int, old: Fraction, new: Fraction) -> int:
    """The frame at rate `new` that is nearest to a frame at rate `old`."""
    return round(frame * new / old)


def _counted_at(sequence: Sequence, rate: Fraction) -> Sequence:
    """The markers and the range at the same times, in frames of another rate."""
    old = sequence.rate

    def again(frame: int) -> int:
        return recounted(frame, old, rate)

    first, last = sequence.in_point, sequence.out_point
    first = None if first is None else again(first)
    return replace(
        sequence,
        rate=rate,
        markers=tuple(
            replace(each, frame=again(each.frame), duration=again(each.duration))
            for each in sequence.markers
        ),
        in_point=first,
        out_point=None if last is None else max(again(last), (first or 0) + 1),
    )


def _usual(rate: Fraction, varies: bool) -> Fraction:
    """A rate that sequences have: that of the media, or the usual one that is nearest."""
    if not varies and 1 <= rate <= 1000:
        return rate
    return min(_USUAL, key=lambda usual: abs(usual - rate))

"""Markers of a sequence and of its clips, and its in and out points."""

from __future__ import annotations

from dataclasses import replace

from editor.model.edits.clip.markers import change_clip_marker, remove_clip_marker
from editor.model.edits.errors import EditError
from editor.model.edits.splicing.draft import sequence_in
from editor.model.going.markers import carried_marker
from editor.model.project import Project, Sequence
from editor.model.timeline import Marker, MarkerId, SequenceId


def add_marker(project: Project, sequence_id: SequenceId, marker: Marker) -> Project:
    """Puts a marker on the sequence; markers are kept in order of time.

    Raises:
        EditError: it would be before frame 0.
    """
    sequence = sequence_in(project, sequence_id)
    return _with(project, sequence, (*sequence.markers, _checked(marker)))


def change_marker(project: Project, sequence_id: SequenceId, marker: Marker) -> Project:
    """Puts `marker` in place of the one with its id, which a clip may carry.

    Raises:
        EditError: there is none, or it would be before frame 0; or it would leave its clip.
    """
    sequence = sequence_in(project, sequence_id)
    carried = carried_marker(sequence, marker.id)
    if carried is not None:
        return change_clip_marker(project, sequence_id, carried, marker)
    _require(sequence, marker.id)
    markers = (each for each in sequence.markers if each.id != marker.id)
    return _with(project, sequence, (*markers, _checked(marker)))


def remove_marker(project: Project, sequence_id: SequenceId, marker: MarkerId) -> Project:
    """Takes it from the sequence, or from the clip that carries it.

    Raises:
        EditError: there is no such marker, or its clip is on a locked track.
    """
    sequence = sequence_in(project, sequence_id)
    carried = carried_marker(sequence, marker)
    if carried is not None:
        return remove_clip_marker(project, sequence_id, carried)
    _require(sequence, marker)
    kept = tuple(each for each in sequence.markers if each.id != marker)
    return _with(project, sequence, kept)


def set_in_out(
    project: Project, sequence_id: SequenceId, in_point: int | None, out_point: int | None
) -> Project:
    """Marks the range from `in_point` to before `out_point`; None: from the start, to the end.

        |------[======]------|
               ^in    ^out

    Raises:
        EditError: the range is empty or begins before frame 0.
    """
    sequence = sequence_in(project, sequence_id)
    first = 0 if in_point is None else in_point
    if first < 0 or (out_point is not None and out_point <= first):
        raise EditError(f"The out point must come after the in point, which is frame {first}.")
    return project.with_sequence(replace(sequence, in_point=in_point, out_point=out_point))


def _checked(marker: Marker) -> Marker:
    if marker.frame < 0 or marker.duration < 0:
        raise EditError("A marker cannot be before frame 0, nor last less than nothing.")
    return marker


def _require(sequence: Sequence, marker: MarkerId) -> None:
    if all(each.id != marker for each in sequence.markers):
        raise EditError(f"There is no marker “{marker}” in “{sequence.name}”.")


def _with(project: Project, sequence: Sequence, markers: tuple[Marker, ...]) -> Project:
    ordered = tuple(sorted(markers, key=lambda each: each.frame))
    return project.with_sequence(replace(sequence, markers=ordered))

"""Markers of clips. They are said in frames of the sequence, and kept in time of the source."""

from __future__ import annotations

from dataclasses import replace

from editor.model.edits.clip.change import changed_clip
from editor.model.edits.errors import EditError
from editor.model.edits.splicing.draft import sequence_in
from editor.model.going.markers import CarriedMarker
from editor.model.project import Project, Sequence
from editor.model.time import RationalTime
from editor.model.timeline import Clip, ClipMarker, ItemId, Marker, SequenceId


def add_clip_marker(
    project: Project, sequence_id: SequenceId, item: ItemId, marker: Marker
) -> Project:
    """Marks what the clip shows at the marker's frame.

    Raises:
        EditError: the clip does not show that frame, stands still or is on a locked track; or
            the marker has a length.
    """
    sequence = sequence_in(project, sequence_id)
    new = _on_source(sequence, item, marker)
    return changed_clip(project, sequence_id, item, lambda clip: with_marker(clip, new))


def change_clip_marker(
    project: Project, sequence_id: SequenceId, carried: CarriedMarker, marker: Marker
) -> Project:
    """Puts `marker` in place of the one that is carried. Raises EditError as `add_clip_marker`."""
    if marker.frame == carried.frame:
        _require_instant(marker)
        new = _like(marker, carried.marker.time)
    else:
        new = _on_source(sequence_in(project, sequence_id), carried.clip.id, marker)
    return changed_clip(
        project, sequence_id, carried.clip.id, lambda clip: with_marker(_without(clip, marker), new)
    )


def remove_clip_marker(
    project: Project, sequence_id: SequenceId, carried: CarriedMarker
) -> Project:
    """Raises EditError if the clip's track is locked."""
    return changed_clip(
        project, sequence_id, carried.clip.id, lambda clip: _without(clip, carried.marker)
    )


def _on_source(sequence: Sequence, item: ItemId, marker: Marker) -> ClipMarker:
    _require_instant(marker)
    found = sequence.find(item)
    clip = found and found[0].items[found[1]]
    if found is None or not isinstance(clip, Clip):
        raise EditError(f"There is no clip “{item}” in “{sequence.name}”.")
    start = found[0].start_of(found[1])
    if not start <= marker.frame < start + clip.duration:
        raise EditError(
            f"“{clip.name}” cannot be marked at frame {marker.frame}: it runs from {start} to "
            f"{start + clip.duration}."
        )
    if clip.speed == 0:
        raise EditError(f"“{clip.name}” stands still. Mark the sequence there instead.")
    return _like(marker, clip.source_time(marker.frame - start, sequence.rate))


def _require_instant(marker: Marker) -> None:
    if marker.duration:
        raise EditError("A marker on a clip is an instant. Mark a range on the sequence.")


def _like(marker: Marker, time: RationalTime) -> ClipMarker:
    return ClipMarker(marker.id, marker.name, time, marker.colour, marker.note)


def with_marker(clip: Clip, marker: ClipMarker) -> Clip:
    """One more, in its place among the others."""
    return replace(clip, markers=tuple(sorted((*clip.markers, marker), key=lambda each: each.time)))


def _without(clip: Clip, marker: ClipMarker | Marker) -> Clip:
    return replace(clip, markers=tuple(each for each in clip.markers if each.id != marker.id))

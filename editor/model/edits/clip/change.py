"""Clips exchanged for changed ones in the same place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from editor.model.edits.errors import EditError
from editor.model.edits.splicing.draft import sequence_in
from editor.model.project import Project
from editor.model.timeline import Clip, Item, ItemId, SequenceId, TrackId

ClipChange = Callable[[Clip], Clip]


def changed_clip(
    project: Project, sequence_id: SequenceId, item: ItemId, change: ClipChange
) -> Project:
    """The project with `change` done to the clip; it keeps id, place and length.

    Raises:
        EditError: there is no such clip, or it is on a locked track.
    """
    return changed_clips(project, sequence_id, {item: change})


def changed_clips(
    project: Project, sequence_id: SequenceId, changes: Mapping[ItemId, ClipChange]
) -> Project:
    """The project with each clip's own change done to it, all in one step.

    Raises:
        EditError: one of the clips is not there, or is on a locked track.
    """
    sequence = sequence_in(project, sequence_id)
    changed: dict[TrackId, list[Item]] = {}
    for item, change in changes.items():
        found = sequence.find(item)
        clip = found and found[0].items[found[1]]
        if found is None or not isinstance(clip, Clip):
            raise EditError(f"There is no clip “{item}” in “{sequence.name}”.")
        track, index = found
        if track.locked:
            raise EditError(f"Track {track.name} is locked. Unlock it to edit.")
        new = change(clip)
        if new != clip:
            changed.setdefault(track.id, list(track.items))[index] = new
    if not changed:
        return project
    for track in sequence.tracks:
        if track.id in changed:
            sequence = sequence.with_track(replace(track, items=tuple(changed[track.id])))
    return project.with_sequence(sequence)

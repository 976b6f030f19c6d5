"""One clip exchanged for a changed one in the same place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from editor.model.edits.errors import EditError
from editor.model.edits.splicing.draft import sequence_in
from editor.model.project import Project
from editor.model.timeline import Clip, ItemId, SequenceId


def changed_clip(
    project: Project, sequence_id: SequenceId, item: ItemId, change: Callable[[Clip], Clip]
) -> Project:
    """The project with `change` done to the clip; it keeps id, place and length.

    Raises:
        EditError: there is no such clip, or it is on a locked track.
    """
    sequence = sequence_in(project, sequence_id)
    found = sequence.find(item)
    clip = found and found[0].items[found[1]]
    if found is None or not isinstance(clip, Clip):
        raise EditError(f"There is no clip “{item}” in “{sequence.name}”.")
    track, index = found
    if track.locked:
        raise EditError(f"Track {track.name} is locked. Unlock it to edit.")
    new = change(clip)
    if new == clip:
        return project
    items = (*track.items[:index], new, *track.items[index + 1 :])
    return project.with_sequence(sequence.with_track(replace(track, items=items)))

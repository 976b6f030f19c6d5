"""What was queued is there: a media, a take, and a clip on the timeline, as one step."""

from __future__ import annotations

from dataclasses import replace

from editor.model.edits.errors import EditError
from editor.model.edits.generation.joining import join_take
from editor.model.edits.generation.queue import queued_in, remove_queued
from editor.model.edits.generation.use import place_take, use_take
from editor.model.edits.ids import NewId
from editor.model.edits.project.media import add_media
from editor.model.generation.take import Placement, QueuedId, Take, TakeId
from editor.model.media import MediaReference
from editor.model.project import Project


def finish_generation(
    project: Project, queued: QueuedId, media: MediaReference, take: Take, *, new_id: NewId
) -> Project:
    """Takes a generation out of the queue, and its result in: as media, as a take, and where it
    was to go on the timeline. If that place is not there any more, it is a take alone.

    Raises:
        EditError: it is not in the queue any more, or its file is in the project already.
    """
    placement = queued_in(project, queued).placement
    project = add_media(remove_queued(project, queued), media)
    project = replace(project, takes=(*project.takes, take))
    if placement is None:
        return project
    try:
        return placed(project, placement, take.id, new_id=new_id)
    except EditError:
        return project


def placed(project: Project, placement: Placement, take: TakeId, *, new_id: NewId) -> Project:
    """The take where `placement` says.

    Raises:
        EditError: there is no such place any more, or its track is locked.
    """
    where = placement.sequence
    if placement.replaces is not None:
        return use_take(project, where, placement.replaces, take, new_id=new_id)
    if placement.seam is not None:
        return join_take(project, where, placement.seam, take, new_id=new_id)
    return place_take(project, where, take, placement.frame, placement.track, new_id=new_id)

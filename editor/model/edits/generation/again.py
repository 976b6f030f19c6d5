"""A queued generation that was made once, made once more."""

from __future__ import annotations

from dataclasses import replace

from editor.model.edits.generation.queue import queued_in
from editor.model.edits.ids import NewId
from editor.model.generation.take import QueuedId, QueueState
from editor.model.project import Project


def make_again(project: Project, queued: QueuedId, *, new_id: NewId) -> Project:
    """Lets it be made anew, in its place, as another file: that of the first time may come back
    by doing again what was undone.

    Raises:
        EditError: it is not in the queue.
    """
    old = queued_in(project, queued)
    id = QueuedId(new_id())
    new = replace(old, id=id, state=QueueState.WAITING, message="", remedy=None)
    each = (new if one.id == queued else one for one in project.queue)
    return replace(project, queue=tuple(each))

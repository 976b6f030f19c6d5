"""What is to be generated: queued, put in order, held back, changed, taken out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from editor.model.edits.errors import EditError
from editor.model.edits.generation.shots import require_sound, shot_in
from editor.model.generation.remedy import Remedy
from editor.model.generation.request import GenerationRequest
from editor.model.generation.take import QueuedGeneration, QueuedId, QueueState
from editor.model.project import Project


def queue_generations(project: Project, queued: Iterable[QueuedGeneration]) -> Project:
    """Puts generations at the queue's end.

    Raises:
        EditError: the shot of one is not there, the take that it comes from is not, or its
            request makes no sense.
    """
    new = tuple(queued)
    for each in new:
        shot_in(project, each.shot)
        require_sound(each.request)
        if each.parent is not None and project.take(each.parent) is None:
            raise EditError("The take that this comes from is not in the project any more.")
    return replace(project, queue=(*project.queue, *new))


def move_queued(project: Project, queued: QueuedId, index: int) -> Project:
    """Makes a generation number `index` of the queue; 0 is the next one.

    Raises:
        EditError: it is not in the queue.
    """
    moved = queued_in(project, queued)
    others = [each for each in project.queue if each.id != queued]
    others.insert(max(index, 0), moved)
    return replace(project, queue=tuple(others))


def pause_queued(project: Project, queued: QueuedId) -> Project:
    """Keeps a generation from being begun until it is let go. EditError if it is not queued."""
    return _with_state(project, queued, QueueState.PAUSED)


def let_go(project: Project, queued: QueuedId) -> Project:
    """Lets a generation that is paused, or has failed, be made when it is its turn.

    Raises:
        EditError: it is not in the queue.
    """
    return _with_state(project, queued, QueueState.WAITING)


def fail_queued(
    project: Project, queued: QueuedId, message: str, remedy: Remedy | None = None
) -> Project:
    """Says why a generation could not be made, and what helps; it stays in its place, to be tried
    again.

    Raises:
        EditError: it is not in the queue.
    """
    return _with_state(project, queued, QueueState.FAILED, message, remedy)


def change_queued(project: Project, queued: QueuedId, request: GenerationRequest) -> Project:
    """Has something else be made in its place; one that has failed is tried again.

    Raises:
        EditError: it is not in the queue, or the request makes no sense.
    """
    old = queued_in(project, queued)
    require_sound(request)
    state = QueueState.WAITING if old.state is QueueState.FAILED else old.state
    changed = replace(old, request=request, state=state, message="", remedy=None)
    return _with(project, changed)


def remove_queued(project: Project, queued: QueuedId) -> Project:
    """Raises EditError if it is not in the queue."""
    queued_in(project, queued)
    return replace(project, queue=tuple(each for each in project.queue if each.id != queued))


def queued_in(project: Project, queued: QueuedId) -> QueuedGeneration:
    """The queued generation, or EditError."""
    found = next((each for each in project.queue if each.id == queued), None)
    if found is None:
        raise EditError("This generation is not in the queue any more.")
    return found


def _with_state(
    project: Project,
    queued: QueuedId,
    state: QueueState,
    message: str = "",
    remedy: Remedy | None = None,
) -> Project:
    old = queued_in(project, queued)
    return _with(project, replace(old, state=state, message=message, remedy=remedy))


def _with(project: Project, queued: QueuedGeneration) -> Project:
    each = (queued if old.id == queued.id else old for old in project.queue)
    return replace(project, queue=tuple(each))

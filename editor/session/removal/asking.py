"""Removals put into the queue: with the mask and the shot that they need, as one edit."""

from __future__ import annotations

from dataclasses import dataclass, replace

from editor.model.edits.generation.queue import queue_generations
from editor.model.edits.generation.removal import removal_request
from editor.model.edits.generation.shots import add_shot, set_request
from editor.model.edits.project.media import add_media
from editor.model.generation.request import GenerationRequest
from editor.model.generation.sources import SourceRole
from editor.model.generation.take import Placement, QueuedGeneration, QueuedId, Shot, ShotId, TakeId
from editor.model.media import MediaReference
from editor.model.pool.takes import clip_media
from editor.model.project import Project
from editor.model.timeline import Clip, ItemId, SequenceId
from editor.session.removal.planning import Plan
from editor.session.removal.wishes import Wishes


@dataclass(frozen=True, slots=True)
class Goal:
    """The clip that a removal is for, and the name of the shot that it begins."""

    sequence: SequenceId
    clip: ItemId
    name: str


def ask_with_mask(
    project: Project,
    goal: Goal,
    plan: Plan,
    mask: MediaReference | None,
    wishes: Wishes,
    new_ids: tuple[str, str],
) -> Project:
    """Queues what `plan` says, for the clip to show when it is there. What was held of an earlier
    result stays so if it is made with the same mask.

    Args:
        mask: taken into the project if it is not there; None: only the frame is extended.

    Raises:
        EditError: the footage is not there any more.
    """
    known = None
    if mask is not None:
        known = next((each for each in project.media if each.path == mask.path), None)
        if known is None:
            project, known = add_media(project, mask), mask
    old = None if plan.take is None else project.shot(plan.take.shot)
    id = None if known is None else known.id
    request = removal_request(project, plan.media, id, plan.frames, wishes.options)
    request = wishes.said_in(request)
    if old is not None and _is_alike(old.request, request):
        keys = (each for each in old.request.sources if each.role is SourceRole.KEYFRAME)
        request = replace(request, sources=(*request.sources, *keys))
    if plan.take is not None:
        request = replace(request, seed=plan.take.request.seed)
    parent = None if plan.take is None else plan.take.id
    return ask(project, goal, request, new_ids, None if old is None else old.id, parent)


def ask(
    project: Project,
    goal: Goal,
    request: GenerationRequest,
    new_ids: tuple[str, str],
    shot: ShotId | None,
    parent: TakeId | None,
) -> Project:
    """Queues `request` in place of whatever removal is queued for the clip.

    Args:
        shot: that it belongs to; None: a new one.

    Raises:
        EditError: there is no such shot or take any more.
    """
    project = without_queued(project, goal.clip)
    asked = without_earlier(request)
    if shot is None:
        shot = ShotId(new_ids[0])
        project = add_shot(project, Shot(shot, _free(project, goal.name), asked))
    else:
        project = set_request(project, shot, asked)
    placement = Placement(goal.sequence, replaces=goal.clip)
    queued = QueuedGeneration(QueuedId(new_ids[1]), shot, request, placement, parent)
    return queue_generations(project, (queued,))


def queued_for(project: Project, clip: ItemId) -> QueuedGeneration | None:
    """What is to be made for the clip, or has failed."""
    return next((each for each in project.queue if _is_for(each, clip)), None)


def without_queued(project: Project, clip: ItemId) -> Project:
    kept = tuple(each for each in project.queue if not _is_for(each, clip))
    return project if len(kept) == len(project.queue) else replace(project, queue=kept)


def without_earlier(request: GenerationRequest) -> GenerationRequest:
    """The same of all frames, from the beginning."""
    sources = tuple(each for each in request.sources if each.role is not SourceRole.EARLIER)
    options = tuple(each for each in request.options if each[0] not in ("redo_from", "redo_to"))
    return replace(request, sources=sources, options=options)


def still_shows(project: Project, goal: Goal, before: Clip) -> bool:
    """Whether the clip is there, and shows what it showed before."""
    sequence = project.sequence(goal.sequence)
    found = None if sequence is None else sequence.find(goal.clip)
    now = None if found is None else found[0].items[found[1]]
    return isinstance(now, Clip) and clip_media(now) == clip_media(before)


def _is_for(queued: QueuedGeneration, clip: ItemId) -> bool:
    place = queued.placement
    is_removal = queued.request.source(SourceRole.CLIP) is not None
    return is_removal and place is not None and place.replaces == clip


def _is_alike(old: GenerationRequest, new: GenerationRequest) -> bool:
    roles = SourceRole.CLIP, SourceRole.MASK
    same = all(old.source(role) == new.source(role) for role in roles)
    return same and old.frames == new.frames


def _free(project: Project, name: str) -> str:
    taken, number = {each.name for each in project.shots}, 1
    while (f"{name} {number}" if number > 1 else name) in taken:
        number += 1
    return f"{name} {number}" if number > 1 else name

"""Speeds of several clips, each with what it is linked to, set in one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

from editor.model.edits.compound.stretch import rate_stretch
from editor.model.edits.ids import NewId
from editor.model.edits.speed import freeze, set_speed
from editor.model.edits.splicing.draft import Draft
from editor.model.edits.splicing.ripple import Ripple
from editor.model.edits.transition import Edge
from editor.model.project import Project
from editor.model.timeline import Clip, ItemId, SequenceId


def set_speeds(
    project: Project,
    sequence_id: SequenceId,
    items: Iterable[ItemId],
    change: Callable[[Fraction], Fraction],
    *,
    ripple: Ripple | None = None,
    new_id: NewId,
) -> Project:
    """Runs each clip at what `change` makes of its speed; partners go along once.

    Raises:
        EditError: as `set_speed`.
    """
    for clip in _leading(project, sequence_id, items, new_id):
        speed = change(clip.speed)
        if speed != clip.speed:
            project = set_speed(project, sequence_id, clip.id, speed, ripple=ripple, new_id=new_id)
    return project


def set_durations(
    project: Project,
    sequence_id: SequenceId,
    items: Iterable[ItemId],
    change: Callable[[int], int],
    *,
    new_id: NewId,
) -> Project:
    """Lets each clip show the same in the frames that `change` gives for those it has now, slower
    or faster; in one at least.

    Raises:
        EditError: as `rate_stretch`.
    """
    for clip in _leading(project, sequence_id, items, new_id):
        by = max(change(clip.duration), 1) - clip.duration
        if by:
            project = rate_stretch(project, sequence_id, clip.id, Edge.TAIL, by, new_id=new_id)
    return project


def freeze_at(
    project: Project,
    sequence_id: SequenceId,
    items: Iterable[ItemId],
    frame: int,
    *,
    new_id: NewId,
) -> Project:
    """Holds the picture that each clip shows at `frame` of the sequence; one that is elsewhere,
    the nearest that it has.

    Raises:
        EditError: as `freeze`.
    """
    draft = Draft(project, sequence_id, new_id)
    for item in items:
        place = draft.place(item)
        inside = min(max(frame, place.start), place.end - 1)
        project = freeze(project, sequence_id, item, inside, new_id=new_id)
    return project


def _leading(
    project: Project, sequence_id: SequenceId, items: Iterable[ItemId], new_id: NewId
) -> list[Clip]:
    """The clips, one of those that are linked to each other."""
    draft = Draft(project, sequence_id, new_id)
    leading: list[Clip] = []
    links = set()
    for item in items:
        clip = draft.place(item).clip
        if clip.link is None or clip.link not in links:
            links.add(clip.link)
            leading.append(clip)
    return leading

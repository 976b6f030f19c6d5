"""Transitions made as long as is wanted, and as there is material for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from editor.model.choosing.companions import linked_with
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.draft import Draft, Place
from editor.model.edits.transition import (
    Alignment,
    Edge,
    add_transition,
    offsets,
    remove_transition,
    trim_transition,
)
from editor.model.effects import Effect, EffectId
from editor.model.project import Project
from editor.model.timeline import Clip, ItemId, SequenceId, TrackKind, Transition

PICTURE, SOUND = "dissolve", "equal_power"
"""The effects of transitions that nobody has chosen another one for."""


def fade(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    edge: Edge,
    frames: int,
    *,
    new_id: NewId,
) -> Project:
    """Fades a clip in or out over `frames` of it; 0 takes the fade away.

        | A |gap|   ->   | A>|gap|

    Where another clip meets the edge it is a transition, as far into that one as it has material
    and room. One that is there already is made longer or shorter.

    Raises:
        EditError: not enough room or material, a locked track, or no such clip.
    """
    draft = Draft(project, sequence_id, new_id)
    place = draft.place(item)
    draft.require_unlocked(place.track.id)
    there = _transition_at(place, edge)
    if frames == 0:
        return project if there is None else remove_transition(project, sequence_id, there.id)
    refused: EditError | None = None
    for other in range(frames if _neighbour(place, edge) else 0, -1, -1):
        into, out = (other, frames) if edge is Edge.HEAD else (frames, other)
        try:
            if there is not None:
                return trim_transition(project, sequence_id, there.id, into, out)
            effect = default_effect(place.track.kind, new_id)
            return add_transition(
                project, sequence_id, item, edge, effect, into, out, new_id=new_id
            )
        except EditError as error:
            refused = refused or error
    assert refused is not None
    raise refused


def add_fitting(
    project: Project,
    sequence_id: SequenceId,
    cuts: Iterable[tuple[ItemId, Edge]],
    frames: int,
    effect: Effect | None = None,
    *,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Puts transitions of at most `frames` over cuts, as long as there is material for.

        |   A   |   B   |   ->   |   A  ><  B   |

    In the middle of the cut if both clips have handles, else on the side where there are some.

    Args:
        effect: None: the default for the kind of track.
        linked: put them on the same edges of linked clips as well, sound with its default.

    Raises:
        EditError: there is no cut, no material at any of them, or a locked track.
    """
    chosen = list(dict.fromkeys(cuts))
    if not chosen:
        raise EditError("There is no cut for a transition. Select a clip or a cut first.")
    after, refused = project, None
    for item, edge in _with_partners(project, sequence_id, chosen) if linked else chosen:
        try:
            own = effect if (item, edge) in chosen else None
            after = _longest(after, sequence_id, item, edge, frames, own, new_id)
        except EditError as error:
            refused = refused or error
    if after is project and refused is not None:
        raise refused
    return after


def default_effect(kind: TrackKind, new_id: NewId) -> Effect:
    """What blends by default: a dissolve, or a crossfade of equal power."""
    return Effect(EffectId(new_id()), PICTURE if kind is TrackKind.VIDEO else SOUND)


def _longest(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    edge: Edge,
    frames: int,
    effect: Effect | None,
    new_id: NewId,
) -> Project:
    place = Draft(project, sequence_id, new_id).place(item)
    blend = default_effect(place.track.kind, new_id)
    if effect is not None:
        blend = replace(effect, id=blend.id)
    if not _neighbour(place, edge):
        alignments = (Alignment.AFTER if edge is Edge.HEAD else Alignment.BEFORE,)
    else:
        alignments = (Alignment.CENTRE, Alignment.BEFORE, Alignment.AFTER)
    refused: EditError | None = None
    for length in range(frames, 0, -1):
        for alignment in alignments:
            try:
                return add_transition(
                    project,
                    sequence_id,
                    item,
                    edge,
                    blend,
                    *offsets(length, alignment),
                    new_id=new_id,
                )
            except EditError as error:
                refused = refused or error
    raise refused or EditError("A transition lasts at least one frame.")


def _with_partners(
    project: Project, sequence_id: SequenceId, cuts: list[tuple[ItemId, Edge]]
) -> list[tuple[ItemId, Edge]]:
    sequence = project.sequence(sequence_id)
    assert sequence is not None, sequence_id
    found = dict.fromkeys(cuts)
    for item, edge in cuts:
        found |= dict.fromkeys((each, edge) for each in sorted(linked_with(sequence, item)))
    return list(found)


def _neighbour(place: Place, edge: Edge) -> Clip | None:
    """The clip that meets the edge."""
    beside = place.index - 1 if edge is Edge.HEAD else place.index + 1
    items = place.track.items
    item = items[beside] if 0 <= beside < len(items) else None
    return item if isinstance(item, Clip) else None


def _transition_at(place: Place, edge: Edge) -> Transition | None:
    track, item = place.track, place.clip.id
    return track.transition_before(item) if edge is Edge.HEAD else track.transition_after(item)

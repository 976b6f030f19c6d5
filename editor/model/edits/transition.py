"""Blends across a cut, and fades at a clip's edge."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.draft import Draft, sequence_in
from editor.model.edits.splicing.settle import in_order
from editor.model.effects import Effect
from editor.model.project import Project, Sequence
from editor.model.rules.transitions import problem
from editor.model.timeline import ItemId, SequenceId, Track, Transition, TransitionId


class Edge(Enum):
    """Of a clip: the cut before its first frame, or the one after its last."""

    HEAD = "head"
    TAIL = "tail"


class Alignment(Enum):
    """Where a transition lies on its cut: half on either side, all before it, or all after it."""

    CENTRE = "centre"
    BEFORE = "before"
    AFTER = "after"


def offsets(frames: int, alignment: Alignment) -> tuple[int, int]:
    """`in_offset` and `out_offset` of a transition that lasts `frames`."""
    match alignment:
        case Alignment.CENTRE:
            return frames - frames // 2, frames // 2
        case Alignment.BEFORE:
            return frames, 0
        case Alignment.AFTER:
            return 0, frames


def add_transition(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    edge: Edge,
    effect: Effect,
    in_offset: int,
    out_offset: int,
    *,
    new_id: NewId,
) -> Project:
    """Blends over a clip's edge, from `in_offset` frames before the cut to `out_offset` after it.

        |   A   |   B   |   ->   |   A  ><  B   |

    One that is there already is replaced. Beside a gap, or at either end of the track, it is a
    fade and lies within the clip.

    Raises:
        EditError: not enough material or room, a locked track, or no such clip.
    """
    draft = Draft(project, sequence_id, new_id)
    place = draft.place(item)
    draft.require_unlocked(place.track.id)
    cut = place.index if edge is Edge.HEAD else place.index + 1
    items = place.track.items
    left = items[cut - 1].id if cut else None
    right = items[cut].id if cut < len(items) else None
    others = tuple(
        each for each in place.track.transitions if (each.left, each.right) != (left, right)
    )
    transition = Transition(TransitionId(new_id()), left, right, in_offset, out_offset, effect)
    track = replace(place.track, transitions=others)
    return _with(project, draft.sequence, track, transition, cut)


def trim_transition(
    project: Project,
    sequence_id: SequenceId,
    transition: TransitionId,
    in_offset: int,
    out_offset: int,
) -> Project:
    """Makes the transition reach from `in_offset` frames before its cut to `out_offset` after it.

        |   A  ><  B   |   ->   |   A >--< B   |

    Raises:
        EditError: not enough material or room, a locked track, or no such transition.
    """
    sequence, track, old = _find(project, sequence_id, transition)
    others = tuple(each for each in track.transitions if each.id != transition)
    right = None if old.right is None else track.index_of(old.right)
    cut = len(track.items) if right is None else right
    new = replace(old, in_offset=in_offset, out_offset=out_offset)
    if new == old:
        return project
    return _with(project, sequence, replace(track, transitions=others), new, cut)


def set_transition_effect(
    project: Project, sequence_id: SequenceId, transition: TransitionId, effect: Effect
) -> Project:
    """Blends in another way, or with other parameters, over the same frames.

    Raises:
        EditError: a locked track, or no such transition.
    """
    sequence, track, old = _find(project, sequence_id, transition)
    new = tuple(replace(each, effect=effect) if each is old else each for each in track.transitions)
    return project.with_sequence(sequence.with_track(replace(track, transitions=new)))


def remove_transition(
    project: Project, sequence_id: SequenceId, transition: TransitionId
) -> Project:
    """Leaves the plain cut.

        |   A  ><  B   |   ->   |   A   |   B   |

    Raises:
        EditError: a locked track, or no such transition.
    """
    sequence, track, old = _find(project, sequence_id, transition)
    kept = tuple(each for each in track.transitions if each is not old)
    return project.with_sequence(sequence.with_track(replace(track, transitions=kept)))


def _find(
    project: Project, sequence_id: SequenceId, transition: TransitionId
) -> tuple[Sequence, Track, Transition]:
    sequence = sequence_in(project, sequence_id)
    for track in sequence.tracks:
        for each in track.transitions:
            if each.id == transition:
                if track.locked:
                    raise EditError(f"Track {track.name} is locked. Unlock it to edit.")
                return sequence, track, each
    raise EditError(f"There is no transition “{transition}” in “{sequence.name}”.")


def _with(
    project: Project, sequence: Sequence, track: Track, transition: Transition, cut: int
) -> Project:
    refusal = problem(project, sequence.rate, track, transition, cut)
    if refusal is not None:
        raise EditError(refusal)
    complete = in_order(replace(track, transitions=(*track.transitions, transition)))
    return project.with_sequence(sequence.with_track(complete))

"""Random edits of what lies where: clips come, go, move and are sliced."""

from __future__ import annotations

from random import Random

from random_edits.choices import (
    any_amount,
    any_clip,
    any_clips,
    any_frame,
    any_parts,
    any_ripple,
    any_track,
    mostly,
)

from editor.model.edits import move, place, remove, slice
from editor.model.edits.compound import nest
from editor.model.edits.ids import NewId
from editor.model.edits.place import Placing
from editor.model.project import Project
from editor.model.timeline import SequenceId


def overwrite(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    frame, parts = any_frame(rng, project, sequence), any_parts(rng, project, sequence, new_id)
    return place.overwrite(project, sequence, frame, parts, new_id=new_id)


def insert(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    frame, parts = any_frame(rng, project, sequence), any_parts(rng, project, sequence, new_id)
    return place.insert(project, sequence, frame, parts, ripple=any_ripple(rng), new_id=new_id)


def append(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    parts = any_parts(rng, project, sequence, new_id)
    return place.append(project, sequence, parts, new_id=new_id)


def _lift(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    items = any_clips(rng, project, sequence)
    return remove.lift(project, sequence, items, linked=mostly(rng), new_id=new_id)


def _remove(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    items, ripple = any_clips(rng, project, sequence), any_ripple(rng)
    return remove.remove(project, sequence, items, linked=mostly(rng), ripple=ripple, new_id=new_id)


def _lift_range(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    start = any_frame(rng, project, sequence)
    track = any_track(rng, project, sequence).id
    return remove.lift_range(
        project, sequence, start, start + abs(any_amount(rng)), (track,), new_id=new_id
    )


def _remove_range(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    start = any_frame(rng, project, sequence)
    return remove.remove_range(
        project, sequence, start, start + abs(any_amount(rng)), new_id=new_id
    )


def _close_gap(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    track, frame = any_track(rng, project, sequence).id, any_frame(rng, project, sequence)
    return remove.close_gap(project, sequence, track, frame, ripple=any_ripple(rng), new_id=new_id)


def _close_gaps(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    chosen = None if rng.random() < 0.5 else (any_track(rng, project, sequence).id,)
    return remove.close_gaps(project, sequence, chosen, new_id=new_id)


def _slice_clip(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    clip, start = any_clip(rng, project, sequence)
    frame = start + rng.randrange(clip.duration)
    return slice.slice_clip(project, sequence, clip.id, frame, linked=mostly(rng), new_id=new_id)


def _slice_track(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    track, frame = any_track(rng, project, sequence).id, any_frame(rng, project, sequence)
    return slice.slice_track(project, sequence, track, frame, new_id=new_id)


def _slice_all(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    return slice.slice_all(project, sequence, any_frame(rng, project, sequence), new_id=new_id)


def _move(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    items = any_clips(rng, project, sequence)
    onto = {items[0]: any_track(rng, project, sequence).id} if rng.random() < 0.4 else {}
    return move.move(
        project,
        sequence,
        items,
        any_amount(rng) * rng.choice((1, 3)),
        onto=onto,
        placing=rng.choice(list(Placing)),
        ripple=any_ripple(rng),
        linked=mostly(rng),
        new_id=new_id,
    )


def _duplicate(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    items = any_clips(rng, project, sequence)
    return move.duplicate(
        project,
        sequence,
        items,
        any_amount(rng) * 3,
        placing=rng.choice(list(Placing)),
        ripple=any_ripple(rng),
        linked=mostly(rng),
        new_id=new_id,
    )


def _nest(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    items = any_clips(rng, project, sequence)
    return nest.nest(project, sequence, items, "Nest", new_id=new_id)


LAYING = (
    overwrite,
    insert,
    append,
    _lift,
    _remove,
    _lift_range,
    _remove_range,
    _close_gap,
    _close_gaps,
    _slice_clip,
    _slice_track,
    _slice_all,
    _move,
    _duplicate,
    _nest,
)

"""Random edits of edges and speeds, and of what blends at cuts."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from random_edits.choices import (
    any_amount,
    any_clip,
    any_clips,
    any_frame,
    any_ripple,
    any_track,
    mostly,
)

from editor.model.edits import slip, speed, transition, trim
from editor.model.edits.compound import fade, several, stretch
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.ripple import Ripple
from editor.model.edits.transition import Edge
from editor.model.effects import Effect, EffectId
from editor.model.project import Project
from editor.model.timeline import SequenceId


def _trim_head(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = any_clip(rng, project, sequence)[0].id
    return trim.trim_head(
        project, sequence, item, any_amount(rng), linked=mostly(rng), new_id=new_id
    )


def _trim_tail(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = any_clip(rng, project, sequence)[0].id
    return trim.trim_tail(
        project, sequence, item, any_amount(rng), linked=mostly(rng), new_id=new_id
    )


def _ripple_head(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item, ripple = any_clip(rng, project, sequence)[0].id, any_ripple(rng)
    return trim.ripple_trim_head(
        project, sequence, item, any_amount(rng), linked=mostly(rng), ripple=ripple, new_id=new_id
    )


def _ripple_tail(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item, ripple = any_clip(rng, project, sequence)[0].id, any_ripple(rng)
    return trim.ripple_trim_tail(
        project, sequence, item, any_amount(rng), linked=mostly(rng), ripple=ripple, new_id=new_id
    )


def _roll(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = any_clip(rng, project, sequence)[0].id
    return trim.roll(project, sequence, item, any_amount(rng), linked=mostly(rng), new_id=new_id)


def _slip(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = any_clip(rng, project, sequence)[0].id
    return slip.slip(project, sequence, item, any_amount(rng), linked=mostly(rng), new_id=new_id)


def _slide(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = any_clip(rng, project, sequence)[0].id
    return slip.slide(project, sequence, item, any_amount(rng), linked=mostly(rng), new_id=new_id)


def _speed(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = any_clip(rng, project, sequence)[0].id
    values = (Fraction(1), Fraction(-1), Fraction(1, 2), Fraction(2), Fraction(-3, 2))
    return speed.set_speed(
        project,
        sequence,
        item,
        rng.choice(values),
        ripple=rng.choice((None, *Ripple)),
        linked=mostly(rng),
        new_id=new_id,
    )


def _freeze(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    clip, start = any_clip(rng, project, sequence)
    frame = start + rng.randrange(clip.duration)
    return speed.freeze(project, sequence, clip.id, frame, new_id=new_id)


def _stretch(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item, edge = any_clip(rng, project, sequence)[0].id, rng.choice(list(Edge))
    amount, linked = any_amount(rng), mostly(rng)
    return stretch.rate_stretch(project, sequence, item, edge, amount, linked=linked, new_id=new_id)


def _move_edge(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item, edge = any_clip(rng, project, sequence)[0].id, rng.choice(list(Edge))
    frame = any_frame(rng, project, sequence)
    return several.move_edge_to(project, sequence, item, edge, frame, new_id=new_id)


def _add_transition(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = any_clip(rng, project, sequence)[0].id
    effect = Effect(EffectId(new_id()), "dissolve")
    return transition.add_transition(
        project,
        sequence,
        item,
        rng.choice(list(Edge)),
        effect,
        rng.choice((0, 1, 2, 5)),
        rng.choice((0, 1, 2, 5)),
        new_id=new_id,
    )


def _trim_transition(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    there = any_track(rng, project, sequence).transitions
    if not there:
        raise EditError("There is no transition.")
    return transition.trim_transition(
        project, sequence, rng.choice(there).id, rng.randrange(8), rng.randrange(8)
    )


def _remove_transition(
    rng: Random, project: Project, sequence: SequenceId, new_id: NewId
) -> Project:
    there = any_track(rng, project, sequence).transitions
    if not there:
        raise EditError("There is no transition.")
    return transition.remove_transition(project, sequence, rng.choice(there).id)


def _fade(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item, edge = any_clip(rng, project, sequence)[0].id, rng.choice(list(Edge))
    return fade.fade(project, sequence, item, edge, rng.randrange(12), new_id=new_id)


def _add_fitting(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    cuts = [(item, rng.choice(list(Edge))) for item in any_clips(rng, project, sequence)]
    return fade.add_fitting(project, sequence, cuts, rng.randrange(1, 12), new_id=new_id)


TIMING = (
    _trim_head,
    _trim_tail,
    _ripple_head,
    _ripple_tail,
    _roll,
    _slip,
    _slide,
    _speed,
    _freeze,
    _add_transition,
    _add_transition,
    _trim_transition,
    _remove_transition,
    _stretch,
    _fade,
    _add_fitting,
    _move_edge,
)

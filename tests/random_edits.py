"""Random projects, and random edits of them, all decided by one `random.Random`."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from random import Random

from random_choices import (
    MEDIA,
    any_amount,
    any_clip,
    any_clips,
    any_frame,
    any_parts,
    any_ripple,
    any_track,
    ids_from,
    mostly,
    sequence_in,
)

from editor.model.curves import Keyframe
from editor.model.edits import link, move, place, remove, slice, slip, speed, transition, trim
from editor.model.edits.clip import effects, parameters, properties
from editor.model.edits.clip.markers import add_clip_marker
from editor.model.edits.clip.parameters import Parameter
from editor.model.edits.compound import fade, nest, several, stretch
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.place import Placing
from editor.model.edits.project import markers, media, new, sequences, tracks
from editor.model.edits.splicing.ripple import Ripple
from editor.model.edits.transition import Edge
from editor.model.effects import Effect, EffectId
from editor.model.going.markers import carried_markers
from editor.model.project import Project
from editor.model.timeline import (
    Marker,
    MarkerId,
    SequenceId,
    TrackKind,
)
from editor.model.transform import BlendMode, Fit

RandomEdit = Callable[[Random, Project, SequenceId, NewId], Project]


def random_project(rng: Random, edits: int = 12) -> Project:
    """A project with two sequences of some tracks, media of all kinds, and some clips."""
    new_id = ids_from(rng)
    project = new.new_project("Random", Fraction(24), video_tracks=3, audio_tracks=3, new_id=new_id)
    other = new.new_sequence("Other", Fraction(25), 640, 360, audio_tracks=2, new_id=new_id)
    project = sequences.add_sequence(project, other)
    for each in MEDIA:
        project = media.add_media(project, each)
    for _ in range(edits):
        project = attempt(rng, project, new_id, (_append, _insert, _overwrite))[1]
    return project


def random_edit(rng: Random, project: Project) -> tuple[str, Project]:
    """The name of an edit, and what it made of `project`; ("nothing", project) if all refuse."""
    return attempt(rng, project, ids_from(rng), EDITS)


def attempt(
    rng: Random, project: Project, new_id: NewId, edits: tuple[RandomEdit, ...]
) -> tuple[str, Project]:
    """The name of the first of a few of `edits` that is not refused, and what it made."""
    for _ in range(20):
        sequence = rng.choice(project.sequences[:2]).id
        edit = rng.choice(edits)
        try:
            return edit.__name__.strip("_"), edit(rng, project, sequence, new_id)
        except EditError:
            continue
    return "nothing", project


def _overwrite(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    frame, parts = any_frame(rng, project, sequence), any_parts(rng, project, sequence, new_id)
    return place.overwrite(project, sequence, frame, parts, new_id=new_id)


def _insert(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    frame, parts = any_frame(rng, project, sequence), any_parts(rng, project, sequence, new_id)
    return place.insert(project, sequence, frame, parts, ripple=any_ripple(rng), new_id=new_id)


def _append(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
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


def _link(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    return link.link(project, sequence, any_clips(rng, project, sequence), new_id=new_id)


def _unlink(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    return link.unlink(project, sequence, any_clips(rng, project, sequence), new_id=new_id)


def _group(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    return link.group(project, sequence, any_clips(rng, project, sequence), new_id=new_id)


def _ungroup(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    return link.ungroup(project, sequence, any_clips(rng, project, sequence), new_id=new_id)


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


def _keyframe(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = any_clip(rng, project, sequence)[0].id
    key = Keyframe(Fraction(rng.randrange(50)), rng.random())
    return parameters.set_keyframe(project, sequence, item, Parameter.OPACITY, key)


def _set_position(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = any_clip(rng, project, sequence)[0].id
    value = rng.uniform(-99, 99), rng.uniform(-99, 99)
    return parameters.set_parameter(project, sequence, item, Parameter.POSITION, value)


def _effect(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    clip, _ = any_clip(rng, project, sequence)
    if not clip.effects or rng.random() < 0.4:
        effect = Effect(EffectId(new_id()), "blur", (("radius", rng.random()),))
        return effects.add_effect(project, sequence, clip.id, effect, rng.choice((None, 0)))
    chosen = rng.choice(clip.effects)
    if rng.random() < 0.5:
        return effects.remove_effect(project, sequence, clip.id, chosen.id)
    return effects.set_effect_enabled(project, sequence, clip.id, chosen.id, not chosen.enabled)


def _property(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = any_clip(rng, project, sequence)[0].id
    match rng.randrange(4):
        case 0:
            return properties.rename_clip(project, sequence, item, f"clip {rng.randrange(100)}")
        case 1:
            return properties.set_enabled(project, sequence, item, rng.random() < 0.5)
        case 2:
            mode = rng.choice(list(BlendMode))
            return properties.set_blend_mode(project, sequence, item, mode)
        case _:
            return properties.set_fit(project, sequence, item, rng.choice(list(Fit)))


def _marker(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    there = sequence_in(project, sequence).markers
    if there and rng.random() < 0.5:
        return markers.remove_marker(project, sequence, rng.choice(there).id)
    carried = list(carried_markers(sequence_in(project, sequence)))
    if carried and rng.random() < 0.3:
        return markers.remove_marker(project, sequence, rng.choice(carried).marker.id)
    if rng.random() < 0.5:
        clip, start = any_clip(rng, project, sequence)
        marker = Marker(MarkerId(new_id()), "Mine", start + rng.randrange(clip.duration))
        return add_clip_marker(project, sequence, clip.id, marker)
    marker = Marker(MarkerId(new_id()), "Here", any_frame(rng, project, sequence))
    return markers.add_marker(project, sequence, marker)


def _in_out(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    start = any_frame(rng, project, sequence)
    return markers.set_in_out(project, sequence, start, start + abs(any_amount(rng)))


def _tracks(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    there = sequence_in(project, sequence).tracks
    if len(there) < 5:
        return tracks.add_track(project, sequence, rng.choice(list(TrackKind)), new_id=new_id)
    track = rng.choice(there)
    match rng.randrange(5):
        case 0:
            return tracks.delete_track(project, sequence, track.id)
        case 1:
            return tracks.move_track(project, sequence, track.id, rng.randrange(3))
        case _:
            return tracks.set_track(project, sequence, track.id, locked=not track.locked)


def _nest(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    items = any_clips(rng, project, sequence)
    return nest.nest(project, sequence, items, "Nest", new_id=new_id)


def _stretch(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item, edge = any_clip(rng, project, sequence)[0].id, rng.choice(list(Edge))
    amount, linked = any_amount(rng), mostly(rng)
    return stretch.rate_stretch(project, sequence, item, edge, amount, linked=linked, new_id=new_id)


def _fade(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item, edge = any_clip(rng, project, sequence)[0].id, rng.choice(list(Edge))
    return fade.fade(project, sequence, item, edge, rng.randrange(12), new_id=new_id)


def _add_fitting(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    cuts = [(item, rng.choice(list(Edge))) for item in any_clips(rng, project, sequence)]
    return fade.add_fitting(project, sequence, cuts, rng.randrange(1, 12), new_id=new_id)


def _move_edge(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item, edge = any_clip(rng, project, sequence)[0].id, rng.choice(list(Edge))
    frame = any_frame(rng, project, sequence)
    return several.move_edge_to(project, sequence, item, edge, frame, new_id=new_id)


EDITS: tuple[RandomEdit, ...] = (
    _overwrite,
    _insert,
    _append,
    _lift,
    _remove,
    _lift_range,
    _remove_range,
    _close_gap,
    _close_gaps,
    _slice_clip,
    _slice_track,
    _slice_all,
    _trim_head,
    _trim_tail,
    _ripple_head,
    _ripple_tail,
    _roll,
    _slip,
    _slide,
    _move,
    _duplicate,
    _link,
    _unlink,
    _group,
    _ungroup,
    _speed,
    _freeze,
    _add_transition,
    _add_transition,
    _trim_transition,
    _remove_transition,
    _keyframe,
    _set_position,
    _effect,
    _property,
    _marker,
    _in_out,
    _tracks,
    _nest,
    _stretch,
    _fade,
    _add_fitting,
    _move_edge,
)

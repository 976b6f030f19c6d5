"""Random edits of what clips, tracks and sequences are told to be."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from random_edits.choices import any_amount, any_clip, any_clips, any_frame, sequence_in

from editor.model.curves import Keyframe
from editor.model.edits import link
from editor.model.edits.clip import effects, parameters, properties
from editor.model.edits.clip.markers import add_clip_marker
from editor.model.edits.clip.parameters import Parameter
from editor.model.edits.ids import NewId
from editor.model.edits.project import markers, tracks
from editor.model.effects import Effect, EffectId
from editor.model.going.markers import carried_markers
from editor.model.project import Project
from editor.model.timeline import Marker, MarkerId, SequenceId, TrackKind
from editor.model.transform import BlendMode, Fit


def _link(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    return link.link(project, sequence, any_clips(rng, project, sequence), new_id=new_id)


def _unlink(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    return link.unlink(project, sequence, any_clips(rng, project, sequence), new_id=new_id)


def _group(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    return link.group(project, sequence, any_clips(rng, project, sequence), new_id=new_id)


def _ungroup(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    return link.ungroup(project, sequence, any_clips(rng, project, sequence), new_id=new_id)


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


DETAILS = (
    _link,
    _unlink,
    _group,
    _ungroup,
    _keyframe,
    _set_position,
    _effect,
    _property,
    _marker,
    _in_out,
    _tracks,
)

"""Random projects, and random edits of them, all decided by one `random.Random`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from random import Random

from editor.model.curves import Curve, Interpolation, Keyframe
from editor.model.edits import link, move, place, remove, slice, slip, speed, transition, trim
from editor.model.edits.clip import effects, parameters, properties
from editor.model.edits.clip.parameters import Parameter
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.place import Placing
from editor.model.edits.project import markers, media, new, sequences, tracks
from editor.model.edits.splicing.ripple import Ripple
from editor.model.edits.transition import Edge
from editor.model.effects import Effect, EffectId
from editor.model.media import AudioStream, MediaId, MediaReference, VideoStream
from editor.model.project import Project, Sequence
from editor.model.time import RationalTime, TimeRange
from editor.model.timeline import (
    Clip,
    ItemId,
    Marker,
    MarkerId,
    SequenceId,
    Track,
    TrackKind,
)
from editor.model.title import Title
from editor.model.transform import BlendMode, Fit

RandomEdit = Callable[[Random, Project, SequenceId, NewId], Project]

MEDIA = (
    MediaReference(
        MediaId("film"),
        "film.mov",
        "/media/film.mov",
        TimeRange(RationalTime(0, Fraction(24)), RationalTime(240, Fraction(24))),
        VideoStream(1920, 1080, Fraction(24)),
        (AudioStream(2, 48000), AudioStream(1, 48000)),
    ),
    MediaReference(
        MediaId("ntsc"),
        "ntsc.mp4",
        "/media/ntsc.mp4",
        TimeRange(RationalTime(0, Fraction(1)), RationalTime(200200, Fraction(30000))),
        VideoStream(1280, 720, Fraction(30000, 1001)),
        (AudioStream(2, 44100),),
    ),
    MediaReference(
        MediaId("still"), "still.png", "/media/still.png", None, VideoStream(640, 480, None)
    ),
    MediaReference(
        MediaId("music"),
        "music.wav",
        "/media/music.wav",
        TimeRange(RationalTime(0, Fraction(48000)), RationalTime(960001, Fraction(48000))),
        None,
        (AudioStream(2, 48000),),
    ),
)


def ids_from(rng: Random) -> NewId:
    return lambda: f"{rng.getrandbits(64):016x}"


def random_project(rng: Random, edits: int = 12) -> Project:
    """A project with two sequences of some tracks, media of all kinds, and some clips."""
    new_id = ids_from(rng)
    project = new.new_project("Random", Fraction(24), video_tracks=3, audio_tracks=3, new_id=new_id)
    other = new.new_sequence("Other", Fraction(25), 640, 360, audio_tracks=2, new_id=new_id)
    project = sequences.add_sequence(project, other)
    for each in MEDIA:
        project = media.add_media(project, each)
    for _ in range(edits):
        project = _attempt(rng, project, new_id, (_append, _insert, _overwrite))[1]
    return project


def random_edit(rng: Random, project: Project) -> tuple[str, Project]:
    """The name of an edit, and what it made of `project`; ("nothing", project) if all refuse."""
    return _attempt(rng, project, ids_from(rng), EDITS)


def _attempt(
    rng: Random, project: Project, new_id: NewId, edits: tuple[RandomEdit, ...]
) -> tuple[str, Project]:
    for _ in range(20):
        sequence = rng.choice(project.sequences[:2]).id
        edit = rng.choice(edits)
        try:
            return edit.__name__.strip("_"), edit(rng, project, sequence, new_id)
        except EditError:
            continue
    return "nothing", project


def _sequence(project: Project, sequence_id: SequenceId) -> Sequence:
    sequence = project.sequence(sequence_id)
    assert sequence is not None
    return sequence


def _track(rng: Random, project: Project, sequence_id: SequenceId) -> Track:
    sequence = _sequence(project, sequence_id)
    if not sequence.tracks:
        raise EditError("There is no track.")
    return rng.choice(sequence.tracks)


def _clip(rng: Random, project: Project, sequence_id: SequenceId) -> tuple[Clip, int]:
    """A clip of the sequence with its start."""
    clips = [
        (item, start)
        for track in _sequence(project, sequence_id).tracks
        for item, start in track.placed()
        if isinstance(item, Clip)
    ]
    if not clips:
        raise EditError("There is no clip.")
    return rng.choice(clips)


def _clip_ids(rng: Random, project: Project, sequence_id: SequenceId) -> list[ItemId]:
    count = rng.choice((1, 1, 1, 2, 3))
    return [_clip(rng, project, sequence_id)[0].id for _ in range(count)]


def _frame(rng: Random, project: Project, sequence_id: SequenceId) -> int:
    return rng.randrange(_sequence(project, sequence_id).duration + 30)


def _amount(rng: Random) -> int:
    return rng.choice((-40, -12, -5, -2, -1, 1, 1, 2, 3, 8, 20, 60))


def _ripple(rng: Random) -> Ripple:
    return rng.choice(list(Ripple))


def _linked(rng: Random) -> bool:
    return rng.random() < 0.8


def _animated(clip: Clip, rng: Random) -> Clip:
    """The clip with a curve and an effect, so that edits have keyframes to carry along."""
    keys = tuple(
        Keyframe(Fraction(frame), rng.random(), rng.choice(list(Interpolation)))
        for frame in sorted(rng.sample(range(-5, clip.duration + 20), 3))
    )
    effect = Effect(EffectId(f"{rng.getrandbits(64):016x}"), "blur", (("radius", Curve(keys)),))
    return replace(clip, opacity=Curve(keys), effects=(effect,))


def _parts(
    rng: Random, project: Project, sequence_id: SequenceId, new_id: NewId
) -> tuple[place.Part, ...]:
    sequence = _sequence(project, sequence_id)
    video, audio = sequence.video_tracks, sequence.audio_tracks
    kind = rng.randrange(8)
    if kind == 0 and video:
        title = new.title_clip(Title("A title"), rng.randrange(1, 60), new_id=new_id)
        return ((rng.choice(video).id, title),)
    if kind == 1 and video:
        effect = Effect(EffectId(new_id()), "noise")
        clip = new.generator_clip(effect, "Noise", rng.randrange(1, 60), new_id=new_id)
        return ((rng.choice(video).id, clip),)
    if kind == 2 and sequence.tracks:
        nested = rng.choice(project.sequences).id
        clip = new.sequence_clip(project, sequence_id, nested, new_id=new_id)
        return ((rng.choice(sequence.tracks).id, clip),)
    reference = rng.choice(project.media)
    first = rng.randrange(60)
    laid = new.media_parts(
        project,
        sequence_id,
        reference.id,
        video_track=rng.choice(video).id if video else None,
        audio_tracks=tuple(each.id for each in rng.sample(audio, len(audio))),
        start=RationalTime(first, Fraction(24)),
        end=RationalTime(first + rng.randrange(1, 90), Fraction(24)),
        still_frames=rng.randrange(1, 60),
        new_id=new_id,
    )
    if rng.random() < 0.5:
        laid = tuple((track, _animated(clip, rng)) for track, clip in laid)
    return laid


def _overwrite(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    frame, parts = _frame(rng, project, sequence), _parts(rng, project, sequence, new_id)
    return place.overwrite(project, sequence, frame, parts, new_id=new_id)


def _insert(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    frame, parts = _frame(rng, project, sequence), _parts(rng, project, sequence, new_id)
    return place.insert(project, sequence, frame, parts, ripple=_ripple(rng), new_id=new_id)


def _append(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    parts = _parts(rng, project, sequence, new_id)
    return place.append(project, sequence, parts, new_id=new_id)


def _lift(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    items = _clip_ids(rng, project, sequence)
    return remove.lift(project, sequence, items, linked=_linked(rng), new_id=new_id)


def _remove(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    items, ripple = _clip_ids(rng, project, sequence), _ripple(rng)
    return remove.remove(
        project, sequence, items, linked=_linked(rng), ripple=ripple, new_id=new_id
    )


def _lift_range(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    start = _frame(rng, project, sequence)
    track = _track(rng, project, sequence).id
    return remove.lift_range(
        project, sequence, start, start + abs(_amount(rng)), (track,), new_id=new_id
    )


def _remove_range(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    start = _frame(rng, project, sequence)
    return remove.remove_range(project, sequence, start, start + abs(_amount(rng)), new_id=new_id)


def _close_gap(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    track, frame = _track(rng, project, sequence).id, _frame(rng, project, sequence)
    return remove.close_gap(project, sequence, track, frame, ripple=_ripple(rng), new_id=new_id)


def _close_gaps(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    chosen = None if rng.random() < 0.5 else (_track(rng, project, sequence).id,)
    return remove.close_gaps(project, sequence, chosen, new_id=new_id)


def _slice_clip(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    clip, start = _clip(rng, project, sequence)
    frame = start + rng.randrange(clip.duration)
    return slice.slice_clip(project, sequence, clip.id, frame, linked=_linked(rng), new_id=new_id)


def _slice_track(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    track, frame = _track(rng, project, sequence).id, _frame(rng, project, sequence)
    return slice.slice_track(project, sequence, track, frame, new_id=new_id)


def _slice_all(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    return slice.slice_all(project, sequence, _frame(rng, project, sequence), new_id=new_id)


def _trim_head(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = _clip(rng, project, sequence)[0].id
    return trim.trim_head(project, sequence, item, _amount(rng), linked=_linked(rng), new_id=new_id)


def _trim_tail(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = _clip(rng, project, sequence)[0].id
    return trim.trim_tail(project, sequence, item, _amount(rng), linked=_linked(rng), new_id=new_id)


def _ripple_head(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item, ripple = _clip(rng, project, sequence)[0].id, _ripple(rng)
    return trim.ripple_trim_head(
        project, sequence, item, _amount(rng), linked=_linked(rng), ripple=ripple, new_id=new_id
    )


def _ripple_tail(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item, ripple = _clip(rng, project, sequence)[0].id, _ripple(rng)
    return trim.ripple_trim_tail(
        project, sequence, item, _amount(rng), linked=_linked(rng), ripple=ripple, new_id=new_id
    )


def _roll(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = _clip(rng, project, sequence)[0].id
    return trim.roll(project, sequence, item, _amount(rng), linked=_linked(rng), new_id=new_id)


def _slip(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = _clip(rng, project, sequence)[0].id
    return slip.slip(project, sequence, item, _amount(rng), linked=_linked(rng), new_id=new_id)


def _slide(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = _clip(rng, project, sequence)[0].id
    return slip.slide(project, sequence, item, _amount(rng), linked=_linked(rng), new_id=new_id)


def _move(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    items = _clip_ids(rng, project, sequence)
    onto = {items[0]: _track(rng, project, sequence).id} if rng.random() < 0.4 else {}
    return move.move(
        project,
        sequence,
        items,
        _amount(rng) * rng.choice((1, 3)),
        onto=onto,
        placing=rng.choice(list(Placing)),
        ripple=_ripple(rng),
        linked=_linked(rng),
        new_id=new_id,
    )


def _duplicate(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    items = _clip_ids(rng, project, sequence)
    return move.duplicate(
        project,
        sequence,
        items,
        _amount(rng) * 3,
        placing=rng.choice(list(Placing)),
        ripple=_ripple(rng),
        linked=_linked(rng),
        new_id=new_id,
    )


def _link(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    return link.link(project, sequence, _clip_ids(rng, project, sequence), new_id=new_id)


def _unlink(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    return link.unlink(project, sequence, _clip_ids(rng, project, sequence), new_id=new_id)


def _group(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    return link.group(project, sequence, _clip_ids(rng, project, sequence), new_id=new_id)


def _ungroup(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    return link.ungroup(project, sequence, _clip_ids(rng, project, sequence), new_id=new_id)


def _speed(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = _clip(rng, project, sequence)[0].id
    values = (Fraction(1), Fraction(-1), Fraction(1, 2), Fraction(2), Fraction(-3, 2))
    return speed.set_speed(
        project,
        sequence,
        item,
        rng.choice(values),
        ripple=rng.choice((None, *Ripple)),
        linked=_linked(rng),
        new_id=new_id,
    )


def _freeze(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    clip, start = _clip(rng, project, sequence)
    frame = start + rng.randrange(clip.duration)
    return speed.freeze(project, sequence, clip.id, frame, new_id=new_id)


def _add_transition(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = _clip(rng, project, sequence)[0].id
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
    there = _track(rng, project, sequence).transitions
    if not there:
        raise EditError("There is no transition.")
    return transition.trim_transition(
        project, sequence, rng.choice(there).id, rng.randrange(8), rng.randrange(8)
    )


def _remove_transition(
    rng: Random, project: Project, sequence: SequenceId, new_id: NewId
) -> Project:
    there = _track(rng, project, sequence).transitions
    if not there:
        raise EditError("There is no transition.")
    return transition.remove_transition(project, sequence, rng.choice(there).id)


def _keyframe(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = _clip(rng, project, sequence)[0].id
    key = Keyframe(Fraction(rng.randrange(50)), rng.random())
    return parameters.set_keyframe(project, sequence, item, Parameter.OPACITY, key)


def _set_position(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = _clip(rng, project, sequence)[0].id
    value = rng.uniform(-99, 99), rng.uniform(-99, 99)
    return parameters.set_parameter(project, sequence, item, Parameter.POSITION, value)


def _effect(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    clip, _ = _clip(rng, project, sequence)
    if not clip.effects or rng.random() < 0.4:
        effect = Effect(EffectId(new_id()), "blur", (("radius", rng.random()),))
        return effects.add_effect(project, sequence, clip.id, effect, rng.choice((None, 0)))
    chosen = rng.choice(clip.effects)
    if rng.random() < 0.5:
        return effects.remove_effect(project, sequence, clip.id, chosen.id)
    return effects.set_effect_enabled(project, sequence, clip.id, chosen.id, not chosen.enabled)


def _property(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    item = _clip(rng, project, sequence)[0].id
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
    there = _sequence(project, sequence).markers
    if there and rng.random() < 0.5:
        return markers.remove_marker(project, sequence, rng.choice(there).id)
    marker = Marker(MarkerId(new_id()), "Here", _frame(rng, project, sequence))
    return markers.add_marker(project, sequence, marker)


def _in_out(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    start = _frame(rng, project, sequence)
    return markers.set_in_out(project, sequence, start, start + abs(_amount(rng)))


def _tracks(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    there = _sequence(project, sequence).tracks
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
)

"""What random edits act on: media, places, amounts and clips, drawn from one `random.Random`."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from random import Random

from editor.model.curves import Curve, Interpolation, Keyframe
from editor.model.edits import place
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.project import new
from editor.model.edits.splicing.ripple import Ripple
from editor.model.effects import Effect, EffectId
from editor.model.media import AudioStream, MediaId, MediaReference, VideoStream
from editor.model.project import Project, Sequence
from editor.model.time import RationalTime, TimeRange
from editor.model.timeline import Clip, ItemId, SequenceId, Track
from editor.model.titles.title import Title

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
    """Ids drawn apart from `rng`, so that how many an edit takes decides nothing else."""
    apart = Random(rng.getrandbits(64))
    return lambda: f"{apart.getrandbits(64):016x}"


def sequence_in(project: Project, sequence_id: SequenceId) -> Sequence:
    sequence = project.sequence(sequence_id)
    assert sequence is not None
    return sequence


def any_track(rng: Random, project: Project, sequence_id: SequenceId) -> Track:
    sequence = sequence_in(project, sequence_id)
    if not sequence.tracks:
        raise EditError("There is no track.")
    return rng.choice(sequence.tracks)


def any_clip(rng: Random, project: Project, sequence_id: SequenceId) -> tuple[Clip, int]:
    """A clip of the sequence with its start."""
    clips = [
        (item, start)
        for track in sequence_in(project, sequence_id).tracks
        for item, start in track.placed()
        if isinstance(item, Clip)
    ]
    if not clips:
        raise EditError("There is no clip.")
    return rng.choice(clips)


def any_clips(rng: Random, project: Project, sequence_id: SequenceId) -> list[ItemId]:
    count = rng.choice((1, 1, 1, 2, 3))
    return [any_clip(rng, project, sequence_id)[0].id for _ in range(count)]


def any_frame(rng: Random, project: Project, sequence_id: SequenceId) -> int:
    return rng.randrange(sequence_in(project, sequence_id).duration + 30)


def any_amount(rng: Random) -> int:
    return rng.choice((-40, -12, -5, -2, -1, 1, 1, 2, 3, 8, 20, 60))


def any_ripple(rng: Random) -> Ripple:
    return rng.choice(list(Ripple))


def mostly(rng: Random) -> bool:
    return rng.random() < 0.8


def animated(clip: Clip, rng: Random) -> Clip:
    """The clip with a curve and an effect, so that edits have keyframes to carry along."""
    keys = tuple(
        Keyframe(Fraction(frame), rng.random(), rng.choice(list(Interpolation)))
        for frame in sorted(rng.sample(range(-5, clip.duration + 20), 3))
    )
    effect = Effect(EffectId(f"{rng.getrandbits(64):016x}"), "blur", (("radius", Curve(keys)),))
    return replace(clip, opacity=Curve(keys), effects=(effect,))


def any_parts(
    rng: Random, project: Project, sequence_id: SequenceId, new_id: NewId
) -> tuple[place.Part, ...]:
    sequence = sequence_in(project, sequence_id)
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
        laid = tuple((track, animated(clip, rng)) for track, clip in laid)
    return laid

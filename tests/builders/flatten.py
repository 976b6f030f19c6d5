"""A small timeline that shows each kind of layer."""

from dataclasses import replace
from fractions import Fraction

from editor.model.effects import Effect, EffectId
from editor.model.media import AudioStream, MediaId, MediaReference, VideoStream
from editor.model.project import Project, Sequence
from editor.model.time import RationalTime, TimeRange
from editor.model.timeline import (
    Clip,
    Gap,
    ItemId,
    MediaSource,
    SequenceId,
    Track,
    TrackId,
    TrackKind,
    Transition,
    TransitionId,
)

RATE = Fraction(24)
MAIN = SequenceId("main")


def film(name, frames=240, **video):
    return MediaReference(
        MediaId(name),
        name,
        f"/media/{name}.mp4",
        TimeRange(RationalTime(0, RATE), RationalTime(frames, RATE)),
        VideoStream(1920, 1080, RATE, **video),
        (AudioStream(2, 48000),),
    )


FILM = film("film")


def clip(name, duration, start=0, **fields):
    source = MediaSource(MediaId("film"))
    return replace(Clip(ItemId(name), name, source, duration, RationalTime(start, RATE)), **fields)


def gap(name, duration):
    return Gap(ItemId(name), duration)


def transition(left, right, in_offset, out_offset, effect="dissolve"):
    return Transition(
        TransitionId(f"{left}-{right}"),
        left,
        right,
        in_offset,
        out_offset,
        Effect(EffectId(f"{left}-{right}"), effect),
    )


def track(name, *items, kind=TrackKind.VIDEO, **fields):
    return Track(TrackId(name), name, kind, items, **fields)


def audio(name, *items, **fields):
    return track(name, *items, kind=TrackKind.AUDIO, **fields)


def project(*tracks, media=(FILM,), sequences=()):
    video = tuple(each for each in tracks if each.kind is TrackKind.VIDEO)
    sound = tuple(each for each in tracks if each.kind is TrackKind.AUDIO)
    main = Sequence(MAIN, "Main", RATE, 1920, 1080, video_tracks=video, audio_tracks=sound)
    return Project("Test", tuple(media), (main, *sequences), MAIN)

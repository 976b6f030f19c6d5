"""A small film with one of each thing that the inspector shows, as its panels are tested with."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import cache

from editor.api.effects import load_catalogue
from editor.media.probe import probe, reference_of
from editor.model.curves import Curve, Interpolation, Keyframe
from editor.model.edits.clip.effects import effect_from
from editor.model.edits.ids import random_id
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import new_project
from editor.model.effects import Effect, EffectKind
from editor.model.media import MediaId
from editor.model.project import Project
from editor.model.time import RationalTime
from editor.model.timeline import (
    Clip,
    GeneratorSource,
    ItemId,
    Marker,
    MarkerId,
    MediaSource,
    TitleSource,
    Track,
    TrackId,
    TrackKind,
    Transition,
    TransitionId,
)
from editor.model.titles.title import Outline, Shadow, Title
from editor.model.transform import Transform
from editor.resources import resources_folder

RATE = Fraction(25)
A, B, TITLE, SHAPE, SOUND = (ItemId(name) for name in ("A", "B", "T", "G", "S"))
WIPE, BEAT = TransitionId("wipe"), MarkerId("beat")


@cache
def looked_at() -> Project:
    """V1: A with keyframes and effects, B after a wipe; V2: a title; V3: a gradient; A1: sound."""
    project = new_project("Film", RATE, 1920, 1080, new_id=random_id)
    media = reference_of(probe(resources_folder() / "samples" / "bigbuckbunny.mp4"), MediaId("m"))
    project = add_media(project, media)
    bends = Interpolation.BEZIER
    opacity = Curve((key(0, 0.0, bends), key(25, 1.0), key(80, 0.4)))
    position = Curve((key(10, (-200.0, 50.0), bends), key(60, (120.0, -40.0)), key(90, (0.0, 0.0))))
    source = MediaSource(MediaId("m"))
    first = Clip(
        A,
        "Big Buck Bunny at dawn",
        source,
        100,
        effects=(effect("gaussian_blur", radius=0.02), effect("vignette"), effect("chroma_key")),
        opacity=opacity,
        transform=Transform(position=position),
    )
    second = Clip(
        B,
        "Second",
        source,
        60,
        RationalTime(25, RATE),
        effects=(effect("gaussian_blur", radius=0.1),),
        opacity=0.5,
        transform=Transform(rotation=30.0),
    )
    title = TitleSource(Title("Hello\nworld", shadow=Shadow(), outline=Outline()))
    wipe = effect("wipe", EffectKind.TRANSITION)
    cut = Transition(WIPE, A, B, 10, 10, wipe)
    gradient = GeneratorSource(effect("gradient", EffectKind.GENERATOR))
    video = (
        track("V1", first, second, transitions=(cut,)),
        track("V2", Clip(TITLE, "Title", title, 100)),
        track("V3", Clip(SHAPE, "Gradient", gradient, 100)),
    )
    sound = (track("A1", Clip(SOUND, "Sound", source, 100), kind=TrackKind.AUDIO),)
    sequence = replace(
        project.sequences[0],
        video_tracks=video,
        audio_tracks=sound,
        markers=(Marker(BEAT, "Beat", 30),),
    )
    return project.with_sequence(sequence)


def effect(name: str, kind: EffectKind = EffectKind.EFFECT, **values) -> Effect:
    spec = _catalogue().spec(kind, name)
    assert spec is not None, name
    return effect_from(spec, values, new_id=random_id)


def key(frame: int, value, interpolation: Interpolation = Interpolation.LINEAR) -> Keyframe:
    return Keyframe(Fraction(frame), value, interpolation)


def track(name: str, *items: Clip, kind: TrackKind = TrackKind.VIDEO, **fields) -> Track:
    return Track(TrackId(name), name, kind, items, **fields)


_catalogue = cache(load_catalogue)

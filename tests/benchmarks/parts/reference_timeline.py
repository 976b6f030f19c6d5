"""The peers' reference timeline as a project of this program.

1080p24: a graded clip dissolves into another, above them a masked picture-in-picture that fades
in, and a title; a voice and music with a fade-out. The numbers are those of the peers' spec.py.
"""

from __future__ import annotations

import sys
from fractions import Fraction
from importlib import import_module
from pathlib import Path
from typing import Any

from editor.media.probe import media_reference
from editor.model.curves import Curve, Keyframe
from editor.model.effects import Effect, EffectId
from editor.model.media import MediaId
from editor.model.project import Project, Sequence
from editor.model.time import RationalTime
from editor.model.timeline import (
    Clip,
    Gap,
    Item,
    ItemId,
    MediaSource,
    SequenceId,
    TitleSource,
    Track,
    TrackId,
    TrackKind,
    Transition,
    TransitionId,
)
from editor.model.titles.title import Align, Shadow, Title, VerticalAlign
from editor.model.transform import Transform

SEQUENCE = SequenceId("reference")
SILENT_DB = -96.0


def peers_spec(peers: Path) -> Any:  # Any: a module of plain numbers
    """The peers' module of numbers."""
    sys.path.insert(0, str(peers))
    sys.dont_write_bytecode = True
    return import_module("spec")


def reference_project(media: Path, spec: Any) -> Project:
    """The timeline over the files that the peers' make_media.py put into `media`."""
    names = ("a.mp4", "b.mp4", "c.mp4", "voice.wav", "music.wav")
    references = tuple(media_reference(media / name, MediaId(name)) for name in names)
    head = spec.A_LEN - spec.XFADE
    cut = head + spec.XFADE // 2
    base = Track(
        TrackId("v1"),
        "V1",
        TrackKind.VIDEO,
        (
            _clip("a.mp4", cut, effects=(_effect("lut", ("lut", str(media / "grade.cube"))),)),
            _clip("b.mp4", spec.FRAMES - cut, start=_at(spec, spec.B_IN + spec.XFADE // 2)),
        ),
        (
            Transition(
                TransitionId("x"),
                ItemId("a.mp4"),
                ItemId("b.mp4"),
                spec.XFADE // 2,
                spec.XFADE // 2,
                _effect("dissolve"),
            ),
        ),
    )
    tracks = (base, _picture_in_picture(spec), _title(spec))
    sequence = Sequence(
        SEQUENCE,
        "Reference",
        Fraction(spec.FPS),
        spec.W,
        spec.H,
        spec.RATE,
        video_tracks=tracks,
        audio_tracks=(
            _sound("voice.wav", spec.FRAMES, 0.0),
            _sound("music.wav", spec.FRAMES, spec.MUSIC_DB, fade=spec.MUSIC_FADE),
        ),
    )
    return Project("Reference", references, (sequence,), SEQUENCE)


def _picture_in_picture(spec: Any) -> Track:
    scale = spec.PIP_W / spec.W
    centre = (spec.PIP_X + spec.PIP_W / 2, spec.PIP_Y + spec.PIP_H / 2)
    position = (centre[0] - spec.W / 2, centre[1] - spec.H / 2)
    fade = Curve(
        (Keyframe(Fraction(0), 0.0), Keyframe(Fraction(spec.C_FADE), float(spec.C_OPACITY)))
    )
    # As the peers' mask.png: 8 px in from the edges, radius 48, blurred by a Gaussian of 4 px.
    across, down = 8 / spec.PIP_W, 8 / spec.PIP_H
    mask = _effect(
        "mask_shape",
        ("left", across),
        ("right", across),
        ("top", down),
        ("bottom", down),
        ("corner", 48 / spec.PIP_H),
        ("feather", 16 / spec.PIP_H),
    )
    clip = _clip(
        "c.mp4",
        spec.C_LEN,
        transform=Transform(position=position, scale=(scale, scale)),
        opacity=fade,
        effects=(mask,),
    )
    return _track("v2", spec.C_START, clip)


def _title(spec: Any) -> Track:
    title = Title(
        spec.TITLE,
        font="DejaVu Sans",
        size=float(spec.TITLE_PX),
        weight=700,
        align=Align.START,
        vertical_align=VerticalAlign.TOP,
        shadow=Shadow((0.0, 0.0, 0.0, 0.63), (4.0, 4.0), 0.0),
        box=(spec.TITLE_X, spec.TITLE_Y, 1700.0, 140.0),
    )
    clip = Clip(ItemId("title"), "Title", TitleSource(title), spec.TITLE_LEN)
    return _track("v3", spec.TITLE_START, clip)


def _sound(name: str, frames: int, level: float, fade: int = 0) -> Track:
    transitions = ()
    if fade:
        effect = Effect(EffectId("fade"), "linear")
        transitions = (Transition(TransitionId("f"), ItemId(name), None, fade, 0, effect),)
    clip = _clip(name, frames, volume=level)
    return Track(TrackId(name), name, TrackKind.AUDIO, (clip,), transitions)


def _track(name: str, start: int, item: Item) -> Track:
    gap = Gap(ItemId(f"{name} gap"), start)
    return Track(TrackId(name), name.upper(), TrackKind.VIDEO, (gap, item))


def _clip(name: str, frames: int, start: RationalTime | None = None, **how: Any) -> Clip:
    source = MediaSource(MediaId(name))
    begin = start or RationalTime(0, Fraction(1))
    return Clip(ItemId(name), name, source, frames, begin, **how)


def _effect(name: str, *parameters: tuple[str, Any]) -> Effect:
    return Effect(EffectId(name), name, tuple(sorted(parameters)))


def _at(spec: Any, frame: int) -> RationalTime:
    return RationalTime(frame, Fraction(spec.FPS))

"""Small sequences that show what an effect, transition, generator or title does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from editor.model.curves import Value
from editor.model.effects import Effect, EffectId, EffectKind, EffectSpec, InputKind
from editor.model.media import MediaId, MediaReference, VideoStream
from editor.model.project import Project, Sequence
from editor.model.time import RationalTime, TimeRange
from editor.model.timeline import (
    Clip,
    GeneratorSource,
    ItemId,
    MediaSource,
    SequenceId,
    Source,
    TitleSource,
    Track,
    TrackId,
    TrackKind,
    Transition,
    TransitionId,
)
from editor.model.titles.presets import TitlePreset
from editor.model.titles.title import Title
from editor.model.transform import Fit, Transform
from editor.resources import resources_folder

WIDTH, HEIGHT = 192, 108
STEPS = 12
"""Pictures of a transition, from its beginning to its end."""

SAMPLE = SequenceId("sample")
_RATE = Fraction(24)
_LENGTH = 48
_MEADOW, _CUP = MediaId("meadow"), MediaId("cup")

# What shows an effect whose defaults change little; for all others, a share of the range.
_TELLING: Mapping[str, Mapping[str, Value]] = {
    "chroma_key": {"key": (0.45, 0.55, 0.15, 1.0), "tolerance": 0.2, "spill": 0.0},
    "exposure": {"exposure": 0.7, "contrast": 1.25, "temperature": 0.5, "saturation": 1.3},
    "film_grain": {"amount": 0.45},
    "gaussian_blur": {"radius": 0.05},
    "hue_saturation": {"hue": 120.0},
    "lift_gamma_gain": {
        "lift": (0.0, 0.03, 0.12, 1.0),
        "gamma": (1.0, 1.0, 1.0, 1.0),
        "gain": (1.35, 1.1, 0.8, 1.0),
    },
    "mask_shape": {"shape": 1, "left": 0.22, "right": 0.22, "top": 0.06, "bottom": 0.06},
    "mosaic": {"size": 0.09},
    "sharpen": {"amount": 3.0},
    "solid": {"colour": (0.24, 0.35, 0.5, 1.0)},
    "vignette": {"amount": 0.9},
}


@dataclass(frozen=True, slots=True)
class Sample:
    """A project whose sequence `SAMPLE` has the pictures to draw on its `frames`."""

    project: Project
    frames: tuple[int, ...]


def sample_of(subject: EffectSpec | TitlePreset) -> Sample:
    if isinstance(subject, TitlePreset):
        title = TitleSource(_readable(subject.title(WIDTH, HEIGHT)))
        return _still(_clip("meadow", MediaSource(_MEADOW)), _clip("title", title))
    effect = Effect(EffectId("shown"), subject.name, _telling(subject))
    match subject.kind:
        case EffectKind.GENERATOR:
            return _still(_clip("made", GeneratorSource(effect)))
        case EffectKind.EFFECT:
            board = GeneratorSource(Effect(EffectId("board"), "checkerboard"))
            clip = _clip("meadow", MediaSource(_MEADOW), effects=(effect,))
            return _still(_clip("board", board), clip)
        case EffectKind.TRANSITION:
            left = _clip("meadow", MediaSource(_MEADOW))
            right = _clip("cup", MediaSource(_CUP))
            half = STEPS // 2
            transition = Transition(TransitionId("mix"), left.id, right.id, half, half, effect)
            track = Track(TrackId("V1"), "V1", TrackKind.VIDEO, (left, right), (transition,))
            return Sample(_project(track), tuple(range(_LENGTH - half, _LENGTH + half)))


def _readable(title: Title) -> Title:
    """Larger letters: in so small a picture those of a real frame are specks."""
    return replace(title, size=title.size * 1.9)


def _telling(spec: EffectSpec) -> tuple[tuple[str, Value], ...]:
    chosen = _TELLING.get(spec.name)
    if chosen is not None:
        known = {each.name for each in spec.inputs}
        return tuple(sorted((name, value) for name, value in chosen.items() if name in known))
    pictures = [each for each in spec.inputs if each.kind is InputKind.IMAGE]
    worked_on = {"inputImage", "startImage", "endImage"}
    luma = str(resources_folder() / "samples" / "coffee.png")
    return tuple((each.name, luma) for each in pictures if each.name not in worked_on)


def _clip(name: str, source: Source, effects: tuple[Effect, ...] = ()) -> Clip:
    start = RationalTime(24, _RATE)
    return Clip(
        ItemId(name),
        name,
        source,
        _LENGTH,
        start,
        effects=effects,
        transform=Transform(fit=Fit.FILL),
    )


def _still(*layers: Clip) -> Sample:
    tracks = (
        Track(TrackId(f"V{number}"), f"V{number}", TrackKind.VIDEO, (clip,))
        for number, clip in enumerate(layers, 1)
    )
    return Sample(_project(*tracks), (_LENGTH // 2,))


def _project(*tracks: Track) -> Project:
    sequence = Sequence(SAMPLE, "Sample", _RATE, WIDTH, HEIGHT, video_tracks=tracks)
    meadow = MediaReference(
        _MEADOW,
        "meadow",
        _file("bigbuckbunny_meadow.mp4"),
        TimeRange(RationalTime(0, _RATE), RationalTime(144, _RATE)),
        VideoStream(1280, 720, _RATE),
    )
    cup = MediaReference(_CUP, "cup", _file("coffee.png"), None, VideoStream(600, 400, None))
    return Project("Sample", (meadow, cup), (sequence,), SAMPLE)


def _file(name: str) -> str:
    return str(Path(resources_folder()) / "samples" / name)

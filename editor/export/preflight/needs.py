"""What a sequence needs to be drawn and heard: media, effects, fonts and the files effects read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from editor.compositor.isf.catalogue import Catalogue
from editor.model.curves import Animated, Curve
from editor.model.effects import Effect, EffectKind, InputKind
from editor.model.media import MediaId
from editor.model.project import Project, Sequence
from editor.model.timeline import (
    Clip,
    GeneratorSource,
    MediaSource,
    SequenceId,
    SequenceSource,
    TitleSource,
    Track,
    TrackKind,
)


@dataclass(frozen=True, slots=True)
class MediaNeed:
    """One stream of pictures or of sound of a media."""

    media: MediaId
    kind: TrackKind
    stream: int


@dataclass(frozen=True, slots=True)
class EffectNeed:
    kind: EffectKind
    name: str


@dataclass(frozen=True, slots=True)
class FontNeed:
    family: str


@dataclass(frozen=True, slots=True)
class FileNeed:
    """A picture or a LUT that an effect reads."""

    path: str


@dataclass(frozen=True, slots=True)
class SequenceNeed:
    sequence: SequenceId


Need = MediaNeed | EffectNeed | FontNeed | FileNeed | SequenceNeed


def needs(
    project: Project,
    sequence: Sequence,
    start: int,
    end: int,
    catalogue: Catalogue,
    *,
    pictures: bool,
    sound: bool,
) -> dict[Need, str]:
    """What frames `start` to `end` need, each with the name of the first clip that needs it.

    Of a nested sequence everything is taken to be needed.
    """
    found: dict[Need, str] = {}
    _collect(project, sequence, (start, end), catalogue, pictures, sound, found, set())
    return found


def effect_needs(effect: Effect, kind: EffectKind, catalogue: Catalogue) -> Iterator[Need]:
    """The effect itself, and the files that its parameters name."""
    yield EffectNeed(kind, effect.name)
    spec = catalogue.spec(kind, effect.name)
    for name, value in effect.parameters:
        declared = spec and spec.input(name)
        if declared and declared.kind is InputKind.IMAGE:
            yield from (FileNeed(path) for path in _texts(value) if path)


def clip_needs(clip: Clip, kind: TrackKind, catalogue: Catalogue) -> Iterator[Need]:
    """What one clip needs on a track of that kind; not what is in a sequence nested in it."""
    match clip.source:
        case MediaSource(media, stream):
            yield MediaNeed(media, kind, stream)
        case TitleSource(title):
            yield FontNeed(title.font)
        case GeneratorSource(effect):
            yield from effect_needs(effect, EffectKind.GENERATOR, catalogue)
        case SequenceSource(sequence):
            yield SequenceNeed(sequence)
    if kind is TrackKind.VIDEO:
        for effect in clip.effects:
            if effect.enabled:
                yield from effect_needs(effect, EffectKind.EFFECT, catalogue)


def _collect(
    project: Project,
    sequence: Sequence,
    frames: tuple[int, int],
    catalogue: Catalogue,
    pictures: bool,
    sound: bool,
    found: dict[Need, str],
    seen: set[tuple[SequenceId, TrackKind]],
) -> None:
    for track in _used_tracks(sequence, pictures=pictures, sound=sound):
        for clip in _used_clips(track, *frames):
            for need in clip_needs(clip, track.kind, catalogue):
                found.setdefault(need, clip.name)
            if not isinstance(clip.source, SequenceSource):
                continue
            nested = project.sequence(clip.source.sequence)
            if nested is not None and (nested.id, track.kind) not in seen:
                seen.add((nested.id, track.kind))
                _collect(
                    project,
                    nested,
                    (0, nested.duration),
                    catalogue,
                    track.kind is TrackKind.VIDEO,
                    track.kind is TrackKind.AUDIO,
                    found,
                    seen,
                )
        if track.kind is TrackKind.VIDEO:
            for transition in track.transitions:
                for need in effect_needs(transition.effect, EffectKind.TRANSITION, catalogue):
                    found.setdefault(need, f"a transition on {track.name}")


def _used_tracks(sequence: Sequence, *, pictures: bool, sound: bool) -> Iterator[Track]:
    if pictures:
        yield from (track for track in sequence.video_tracks if track.enabled)
    if sound:
        solo = any(track.solo for track in sequence.audio_tracks)
        for track in sequence.audio_tracks:
            if not track.muted and (track.solo or not solo):
                yield track


def _used_clips(track: Track, start: int, end: int) -> Iterator[Clip]:
    """Enabled clips within the range, or whose handles a transition may show there."""
    handles = {
        item: transition.in_offset + transition.out_offset
        for transition in track.transitions
        for item in (transition.left, transition.right)
    }
    for item, first in track.placed():
        handle = handles.get(item.id, 0)
        is_shown = first - handle < end and first + item.duration + handle > start
        if is_shown and isinstance(item, Clip) and item.enabled:
            yield item


def _texts(value: Animated) -> Iterator[str]:
    values = [key.value for key in value.keyframes] if isinstance(value, Curve) else [value]
    yield from (each for each in values if isinstance(each, str))

"""What an edit made and took: ids that are in a project after it and were not before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from typing import TypeVar

from editor.model.effects import EffectId
from editor.model.generation.take import ShotId, TakeId
from editor.model.media import MediaId
from editor.model.project import Project
from editor.model.roto.matte import MatteId
from editor.model.roto.splines import SplineId
from editor.model.timeline import (
    Clip,
    GeneratorSource,
    ItemId,
    MarkerId,
    SequenceId,
    TrackId,
    TransitionId,
)

T = TypeVar("T", bound=str)


@dataclass(frozen=True, slots=True)
class Made:
    """New ids in order of the timeline: video tracks from the bottom, then audio tracks.

    `clips` holds those that are new as well as right halves of clips that were cut.
    """

    clips: tuple[ItemId, ...] = ()
    transitions: tuple[TransitionId, ...] = ()
    effects: tuple[EffectId, ...] = ()
    markers: tuple[MarkerId, ...] = ()
    tracks: tuple[TrackId, ...] = ()
    sequences: tuple[SequenceId, ...] = ()
    media: tuple[MediaId, ...] = ()
    shots: tuple[ShotId, ...] = ()
    takes: tuple[TakeId, ...] = ()
    mattes: tuple[MatteId, ...] = ()
    splines: tuple[SplineId, ...] = ()
    lost_transitions: tuple[TransitionId, ...] = ()
    """Those that the edit took away, whether it was meant to or left no room for them."""

    def as_dict(self) -> dict[str, list[str]]:
        """Every kind, with the ids that were made of it."""
        kinds = [field.name for field in fields(self) if field.name != "lost_transitions"]
        return {kind: list(getattr(self, kind)) for kind in kinds}


def made(before: Project, after: Project) -> Made:
    return Made(
        clips=_new(before, after, lambda project: (clip.id for clip in _clips(project))),
        transitions=_new(before, after, _transitions),
        effects=_new(before, after, _effects),
        markers=_new(before, after, _markers),
        tracks=_new(before, after, lambda project: (track.id for _, track in project.tracks())),
        sequences=_new(before, after, lambda project: (each.id for each in project.sequences)),
        media=_new(before, after, lambda project: (media.id for media in project.media)),
        shots=_new(before, after, lambda project: (shot.id for shot in project.shots)),
        takes=_new(before, after, lambda project: (take.id for take in project.takes)),
        mattes=_new(before, after, lambda project: (matte.id for matte in project.mattes)),
        splines=_new(before, after, _splines),
        lost_transitions=_new(after, before, _transitions),
    )


def _new(before: Project, after: Project, ids: Callable[[Project], Iterable[T]]) -> tuple[T, ...]:
    old = set(ids(before))
    return tuple(id for id in ids(after) if id not in old)


def _clips(project: Project) -> Iterator[Clip]:
    for _, track in project.tracks():
        yield from (item for item in track.items if isinstance(item, Clip))


def _transitions(project: Project) -> Iterator[TransitionId]:
    for _, track in project.tracks():
        yield from (transition.id for transition in track.transitions)


def _effects(project: Project) -> Iterator[EffectId]:
    for clip in _clips(project):
        yield from (effect.id for effect in clip.effects)
        if isinstance(clip.source, GeneratorSource):
            yield clip.source.effect.id


def _splines(project: Project) -> Iterator[SplineId]:
    for matte in project.mattes:
        yield from (spline.id for spline in matte.splines)


def _markers(project: Project) -> Iterator[MarkerId]:
    for sequence in project.sequences:
        yield from (marker.id for marker in sequence.markers)
    for clip in _clips(project):
        yield from (marker.id for marker in clip.markers)

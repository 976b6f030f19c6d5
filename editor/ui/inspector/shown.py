"""What the inspector shows: what is selected, looked up in the project as it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from editor.model.edits.clip.parameters import Address
from editor.model.edits.clip.several import Spot
from editor.model.effects import Effect, EffectId
from editor.model.going.markers import marker_in
from editor.model.project import Project, Sequence
from editor.model.timeline import (
    Clip,
    Gap,
    GeneratorSource,
    ItemId,
    Marker,
    Track,
    TrackKind,
    Transition,
)
from editor.session.session import Session
from editor.ui.figures import rounded


@dataclass(frozen=True, slots=True)
class PlacedClip:
    clip: Clip
    track: Track
    start: int

    def frame_at(self, playhead: int) -> int:
        """The clip's own frame under the playhead; beyond its ends the first or last one."""
        return min(max(playhead - self.start, 0), self.clip.duration - 1)

    def spot(self, address: Address, playhead: int) -> Spot:
        return Spot(self.clip.id, address, self.frame_at(playhead))

    @property
    def is_picture(self) -> bool:
        return self.track.kind is TrackKind.VIDEO


@dataclass(frozen=True, slots=True)
class PlacedGap:
    gap: Gap
    track: Track
    start: int


@dataclass(frozen=True, slots=True)
class PlacedTransition:
    """`cut` is the frame that it blends over."""

    transition: Transition
    track: Track
    cut: int


@dataclass(frozen=True, slots=True)
class ShownClips:
    """The selected clips, those of pictures first, then in order of tracks and time."""

    clips: tuple[PlacedClip, ...]


Shown = ShownClips | PlacedGap | PlacedTransition | Marker | Track | Sequence | None


def shown_in(session: Session) -> Shown:
    """What is selected; with nothing selected the sequence, and None without one."""
    sequence, selection = session.sequence, session.selection
    if sequence is None:
        return None
    if selection.items:
        clips = _placed(sequence, selection.items)
        return ShownClips(clips) if clips else sequence
    if selection.gap is not None:
        return _gap(sequence, selection.gap) or sequence
    if selection.transition is not None:
        return _transition(sequence, selection.transition) or sequence
    if selection.track is not None:
        return sequence.track(selection.track) or sequence
    if selection.marker is not None:
        return marker_in(sequence, selection.marker) or sequence
    return sequence


def same_effect(clip: Clip, other: Clip, effect: EffectId) -> Effect | None:
    """The effect of `other` that stands for `effect` of `clip`: of the same name, and as many of
    that name before it; or its generator, if it is the same one."""
    if isinstance(clip.source, GeneratorSource) and clip.source.effect.id == effect:
        theirs = other.source.effect if isinstance(other.source, GeneratorSource) else None
        return theirs if theirs and theirs.name == clip.source.effect.name else None
    name = next((each.name for each in clip.effects if each.id == effect), None)
    mine = [each.id for each in clip.effects if each.name == name]
    theirs = [each for each in other.effects if each.name == name]
    if effect not in mine or mine.index(effect) >= len(theirs):
        return None
    return theirs[mine.index(effect)]


def seconds_label(frames: int, rate: Fraction) -> str:
    """A length as people say it: `2.4 s`, `1:05.0`."""
    tenths = round(frames * 10 / rate)
    minutes, rest = divmod(tenths, 600)
    if minutes:
        return f"{minutes}:{rounded(rest / 10, 1).zfill(4)}"
    return f"{rounded(rest / 10, 1)} s"


def concerns(shown: Shown, before: Project, after: Project) -> bool:
    """Whether going from one project to another can change what is shown: tracks, names and
    sizes are compared by identity, so that this takes no time."""
    if shown is None or before.media is not after.media or before.name != after.name:
        return True
    return before.sequences is not after.sequences or before.mattes is not after.mattes


def _placed(sequence: Sequence, items: frozenset[ItemId]) -> tuple[PlacedClip, ...]:
    found: list[PlacedClip] = []
    for track in sequence.tracks:
        indices = sorted(index for item in items if (index := track.index_of(item)) is not None)
        for index in indices:
            item = track.items[index]
            if isinstance(item, Clip):
                found.append(PlacedClip(item, track, track.start_of(index)))
    return tuple(found)


def _gap(sequence: Sequence, gap: ItemId) -> PlacedGap | None:
    found = sequence.find(gap)
    if found is None:
        return None
    track, index = found
    item = track.items[index]
    return PlacedGap(item, track, track.start_of(index)) if isinstance(item, Gap) else None


def _transition(sequence: Sequence, wanted: str) -> PlacedTransition | None:
    for track in sequence.tracks:
        for each in track.transitions:
            if each.id == wanted:
                right = None if each.right is None else track.index_of(each.right)
                return PlacedTransition(
                    each, track, track.start_of(len(track.items) if right is None else right)
                )
    return None

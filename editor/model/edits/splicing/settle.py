"""Where transitions stand after an edit: at their cut, gone, moved or copied with their clips."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import compress, count, islice
from operator import is_not

from editor.model.edits.ids import NewId
from editor.model.effects import EffectId
from editor.model.project import Project, Sequence
from editor.model.rules.transitions import problem, shortened
from editor.model.timeline import Clip, Item, ItemId, Track, TrackId, Transition, TransitionId

RightHalves = Mapping[ItemId, ItemId]


def settled(
    project: Project,
    sequence: Sequence,
    changed: Mapping[TrackId, tuple[Item, ...]],
    right_halves: RightHalves,
) -> dict[TrackId, Track]:
    """The tracks that differ, with their new items and the transitions that can still stand.

    Args:
        changed: new items of tracks of `sequence`, which holds them as before.
        right_halves: of a clip cut in two, by the id that its left half kept.
    """
    tracks: dict[TrackId, Track] = {}
    loose: list[tuple[Transition, tuple[bool, bool]]] = []
    for track in sequence.tracks:
        items = changed.get(track.id)
        if items is None or items == track.items:
            continue
        first, end = _changed_span(track.items, items)
        touched = _touched(track, first, end)
        kept = track.transitions
        if touched:
            gone = {each.id for each in touched}
            kept = tuple(each for each in kept if each.id not in gone)
        tracks[track.id] = replace(track, items=items, transitions=kept)
        loose += [(each, _beside(track, each)) for each in touched]
    for transition, clips in loose:
        moved = _renamed(transition, right_halves, tracks)
        is_sliced = transition.left in right_halves or transition.right in right_halves
        fit = _whole if is_sliced else shortened
        standing = _standing(project, sequence, tracks, moved, clips, fit)
        if standing is not None:
            tracks[standing.id] = standing
    return {track.id: in_order(track) for track in tracks.values()}


def copied(
    before: Sequence, project: Project, copies: Mapping[ItemId, ItemId], new_id: NewId
) -> Project:
    """`project` with copies of the transitions whose clips were all copied, where they can stand.

    Args:
        before: the sequence before the copies were laid on it.
        copies: of clips of it, by the originals' ids.
    """
    sequence = project.sequence(before.id)
    assert sequence is not None
    tracks = {track.id: track for track in sequence.tracks}
    for track in before.tracks:
        for transition in track.transitions:
            clips = _beside(track, transition)
            ends = transition.left, transition.right
            if any(is_clip and end not in copies for is_clip, end in zip(clips, ends, strict=True)):
                continue
            copy = replace(
                transition,
                id=TransitionId(new_id()),
                left=copies.get(transition.left) if transition.left else None,
                right=copies.get(transition.right) if transition.right else None,
                effect=replace(transition.effect, id=EffectId(new_id())),
            )
            standing = _standing(project, sequence, tracks, copy, clips, shortened)
            if standing is not None:
                tracks[standing.id] = in_order(standing)
                sequence = sequence.with_track(tracks[standing.id])
    return project.with_sequence(sequence)


def in_order(track: Track) -> Track:
    """The track with its transitions in order of their cuts."""

    if len(track.transitions) < 2:
        return track

    def cut(transition: Transition) -> int:
        right = None if transition.right is None else track.index_of(transition.right)
        return len(track.items) if right is None else right

    ordered = tuple(sorted(track.transitions, key=cut))
    return replace(track, transitions=ordered)


def _changed_span(before: tuple[Item, ...], after: tuple[Item, ...]) -> tuple[int, int]:
    """The items of `before` that are not the same at its start or its end: first, end."""
    shorter = min(len(before), len(after))
    first = _same(before, after, shorter)
    same_at_end = _same(reversed(before), reversed(after), shorter - first)
    return first, len(before) - same_at_end


def _same(before: Iterable[Item], after: Iterable[Item], most: int) -> int:
    """How many items, at most `most`, are the very same from the beginning on."""
    differ = islice(map(is_not, before, after), most)
    return next(compress(count(), differ), most)


def _touched(track: Track, first: int, end: int) -> tuple[Transition, ...]:
    """The transitions over the cuts around the items number `first` to before `end`, in order."""
    if not track.transitions:
        return ()
    ids: list[ItemId | None] = [item.id for item in track.items[first:end]]
    ids.append(track.items[end].id if end < len(track.items) else None)
    found = (track.transition_before(each) for each in ids)
    return tuple(each for each in found if each is not None)


def _beside(track: Track, transition: Transition) -> tuple[bool, bool]:
    """Whether there is a clip to the left, and one to the right, of the transition's cut."""

    def is_clip(item: ItemId | None) -> bool:
        index = track.index_of(item) if item else None
        return index is not None and isinstance(track.items[index], Clip)

    return is_clip(transition.left), is_clip(transition.right)


def _renamed(
    transition: Transition, right_halves: RightHalves, tracks: Mapping[TrackId, Track]
) -> Transition:
    """The transition at the end of the last half of its left clip that is still there."""
    left = last = transition.left
    while left is not None and left in right_halves:
        left = right_halves[left]
        if any(track.index_of(left) is not None for track in tracks.values()):
            last = left
    return replace(transition, left=last)


def _standing(
    project: Project,
    sequence: Sequence,
    tracks: Mapping[TrackId, Track],
    transition: Transition,
    clips: tuple[bool, bool],
    fit: Callable[[Project, Fraction, Track, Transition, int], Transition | None],
) -> Track | None:
    """The track with the transition at the cut where its clips meet now, if it can stand there.

    Args:
        clips: whether there was a clip to the left, and to the right; it must still be so.
        fit: the transition as it can stand there.
    """
    from_clip, to_clip = clips
    anchor = transition.left if from_clip else transition.right
    homes = (track for track in tracks.values() if anchor and track.index_of(anchor) is not None)
    track = next(homes, None)
    found = track.index_of(anchor) if track and anchor else None
    if track is None or found is None:
        return None
    cut = found + 1 if from_clip else found
    left = track.items[cut - 1] if cut > 0 else None
    right = track.items[cut] if cut < len(track.items) else None
    if (isinstance(left, Clip), isinstance(right, Clip)) != clips:
        return None
    if from_clip and to_clip and right and transition.right != right.id:
        return None
    moved = replace(transition, left=left and left.id, right=right and right.id)
    standing = fit(project, sequence.rate, track, moved, cut)
    return standing and replace(track, transitions=(*track.transitions, standing))


def _whole(
    project: Project, rate: Fraction, track: Track, transition: Transition, cut: int
) -> Transition | None:
    """What a slice went through is not shortened: the blend would end where the slice is."""
    return transition if problem(project, rate, track, transition, cut) is None else None

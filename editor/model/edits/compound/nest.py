"""Clips made into a sequence of their own, which stands in their place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.project.sequences import add_sequence
from editor.model.edits.project.tracks import add_track
from editor.model.edits.remove import lift_places
from editor.model.edits.splicing.draft import Draft, Place, normalised
from editor.model.edits.splicing.partners import companions
from editor.model.edits.splicing.settle import in_order
from editor.model.project import Project, Sequence
from editor.model.rules.transitions import problem
from editor.model.timeline import (
    Clip,
    Gap,
    Item,
    ItemId,
    LinkId,
    SequenceId,
    SequenceSource,
    Track,
    TrackId,
    TrackKind,
    Transition,
)


def nest(
    project: Project,
    sequence_id: SequenceId,
    items: Iterable[ItemId],
    name: str,
    *,
    new_id: NewId,
) -> Project:
    """Puts clips, and what goes with them, into a new sequence, and that in their place.

        V2 |gap| B |            V2 |
        V1 |  A  | C |   ->     V1 | nested | C |

    It shows and sounds as before. Transitions between the clips go with them. The nested clip
    is on the lowest of their tracks that has nothing else in its time, or on a new one.

    Raises:
        EditError: no clip was named, or one is on a locked track.
    """
    draft = Draft(project, sequence_id, new_id)
    places = companions(draft, items, True)
    if not places:
        raise EditError("There is nothing to nest. Select clips first.")
    for place in places:
        draft.require_unlocked(place.track.id)
    start, end = min(place.start for place in places), max(place.end for place in places)
    inner = _inner(project, draft.sequence, places, start, name, new_id)
    lift_places(draft, places)
    outer = add_sequence(draft.done(), inner)
    kinds = [kind for kind in TrackKind if any(place.track.kind is kind for place in places)]
    link = LinkId(new_id()) if len(kinds) > 1 else None
    targets: list[TrackId] = []
    for kind in kinds:
        used = [place.track.id for place in places if place.track.kind is kind]
        outer, target = _free(outer, sequence_id, kind, used, start, end, new_id)
        targets.append(target)
    laid = Draft(outer, sequence_id, new_id)
    for target in targets:
        clip = Clip(ItemId(new_id()), name, SequenceSource(inner.id), end - start, link=link)
        laid.splice(target, start, end, (clip,))
    return laid.done()


def _inner(
    project: Project,
    outer: Sequence,
    places: list[Place],
    start: int,
    name: str,
    new_id: NewId,
) -> Sequence:
    chosen = {place.clip.id for place in places}
    used = {place.track.id for place in places}
    tracks = [
        _inner_track(project, outer, track, chosen, start, new_id)
        for track in outer.tracks
        if track.id in used
    ]
    return replace(
        outer,
        id=SequenceId(new_id()),
        name=name,
        video_tracks=tuple(each for each in tracks if each.kind is TrackKind.VIDEO),
        audio_tracks=tuple(each for each in tracks if each.kind is TrackKind.AUDIO),
        markers=(),
        in_point=None,
        out_point=None,
        guides=(),
    )


def _inner_track(
    project: Project,
    outer: Sequence,
    track: Track,
    chosen: set[ItemId],
    start: int,
    new_id: NewId,
) -> Track:
    """The chosen clips of a track, `start` frames earlier, with the transitions between them."""
    items: list[Item] = []
    filled = start
    for item, begin in track.placed():
        if isinstance(item, Clip) and item.id in chosen:
            items += [Gap(ItemId(new_id()), begin - filled), item]
            filled = begin + item.duration
    inner = Track(TrackId(new_id()), track.name, track.kind, normalised(tuple(items)))
    for transition in track.transitions:
        moved = _carried(track, inner, transition, chosen)
        if moved is None:
            continue
        right = None if moved.right is None else inner.index_of(moved.right)
        cut = len(inner.items) if right is None else right
        if problem(project, outer.rate, inner, moved, cut) is None:
            inner = replace(inner, transitions=(*inner.transitions, moved))
    return in_order(inner)


def _carried(
    outer: Track, inner: Track, transition: Transition, chosen: set[ItemId]
) -> Transition | None:
    """The transition between the neighbours that its clips have in the nested sequence."""
    ends = transition.left, transition.right
    for end in ends:
        index = outer.index_of(end) if end else None
        if index is not None and isinstance(outer.items[index], Clip) and end not in chosen:
            return None
    anchor = next((end for end in ends if end in chosen), None)
    index = inner.index_of(anchor) if anchor else None
    if index is None:
        return None
    cut = index + 1 if anchor == transition.left else index
    left = inner.items[cut - 1].id if cut else None
    right = inner.items[cut].id if cut < len(inner.items) else None
    return replace(transition, left=left, right=right)


def _free(
    project: Project,
    sequence_id: SequenceId,
    kind: TrackKind,
    used: list[TrackId],
    start: int,
    end: int,
    new_id: NewId,
) -> tuple[Project, TrackId]:
    """The first of the tracks `used` with nothing between two frames; else a new one."""
    sequence = project.sequence(sequence_id)
    assert sequence is not None
    for track in sequence.tracks:
        if track.id in used and not _has_clip(track, start, end):
            return project, track.id
    project = add_track(project, sequence_id, kind, new_id=new_id)
    sequence = project.sequence(sequence_id)
    assert sequence is not None
    tracks = sequence.video_tracks if kind is TrackKind.VIDEO else sequence.audio_tracks
    return project, tracks[-1].id


def _has_clip(track: Track, start: int, end: int) -> bool:
    return any(
        isinstance(item, Clip) and begin < end and begin + item.duration > start
        for item, begin in track.placed()
    )

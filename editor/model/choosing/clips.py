"""Which clips and cuts a command means, from what is selected and where the playhead is."""

from __future__ import annotations

from collections.abc import Iterable, Set

from editor.model.edits.transition import Edge
from editor.model.project import Sequence
from editor.model.timeline import Clip, ItemId, Track

Cut = tuple[ItemId, Edge]


def clips_over(sequence: Sequence, frame: int, *, inside: bool = False) -> tuple[ItemId, ...]:
    """The clips at `frame` on tracks that are not locked, the lowest video track's first.

    Args:
        inside: leave out those that begin at the frame.
    """
    found: list[ItemId] = []
    for track in sequence.tracks:
        index = None if track.locked else track.index_at(frame)
        if index is None or (inside and track.start_of(index) == frame):
            continue
        if isinstance(track.items[index], Clip):
            found.append(track.items[index].id)
    return tuple(found)


def meant_at(
    sequence: Sequence, selected: Set[ItemId], frame: int, *, inside: bool = False
) -> tuple[ItemId, ...]:
    """Of the clips at `frame` those that are selected; all of them if none is."""
    over = clips_over(sequence, frame, inside=inside)
    chosen = tuple(item for item in over if item in selected)
    return chosen or over


def nearest_edge(
    sequence: Sequence, items: Iterable[ItemId], frame: int
) -> tuple[ItemId, Edge, int] | None:
    """The edge of one of the clips that is nearest to `frame`, and where it is."""
    edges: list[tuple[int, ItemId, Edge, int]] = []
    for item in items:
        found = sequence.find(item)
        if found is None:
            continue
        track, index = found
        for edge, at in (
            (Edge.HEAD, track.start_of(index)),
            (Edge.TAIL, track.start_of(index + 1)),
        ):
            edges.append((abs(at - frame), item, edge, at))
    if not edges:
        return None
    _, item, edge, at = min(edges, key=lambda each: each[0])
    return item, edge, at


def cuts_meant(sequence: Sequence, selected: Set[ItemId], frame: int) -> tuple[Cut, ...]:
    """Where a transition is wanted: at the cuts of the selected clips with other clips, or at
    both of their ends where they stand alone; else at the cut nearest to `frame`."""
    if not selected:
        cuts = [cut for track in sequence.video_tracks for cut in _cuts(track)]
        cuts = cuts or [cut for track in sequence.audio_tracks for cut in _cuts(track)]
        nearest = min(cuts, key=lambda each: abs(each[1] - frame), default=None)
        return () if nearest is None else ((nearest[0], Edge.TAIL),)
    meeting = [
        (left, Edge.TAIL)
        for track in sequence.tracks
        for left, at in _cuts(track)
        if left in selected or _at(track, at) in selected
    ]
    if meeting:
        return tuple(meeting)
    return tuple((item, edge) for item in sorted(selected) for edge in Edge)


def from_frame(sequence: Sequence, frame: int, tracks: Iterable[Track]) -> frozenset[ItemId]:
    """The clips that end after `frame` on those of the tracks that are not locked."""
    return frozenset(
        item.id
        for track in tracks
        if not track.locked
        for item, start in track.placed()
        if isinstance(item, Clip) and start + item.duration > frame
    )


def _cuts(track: Track) -> list[tuple[ItemId, int]]:
    """Where two clips meet: the left one, and the frame."""
    if track.locked:
        return []
    items = track.items
    return [
        (items[index - 1].id, track.start_of(index))
        for index in range(1, len(items))
        if isinstance(items[index], Clip) and isinstance(items[index - 1], Clip)
    ]


def _at(track: Track, frame: int) -> ItemId | None:
    index = track.index_at(frame)
    return None if index is None else track.items[index].id

"""Pushing what comes later, on several tracks by the same amount, so that sync is kept."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from enum import Enum

from editor.model.edits.errors import EditError
from editor.model.edits.splicing.draft import Draft
from editor.model.edits.splicing.pieces import with_tail
from editor.model.timecode import frames_text
from editor.model.timeline import Clip, Gap, LinkId, Track, TrackId

Points = dict[TrackId, int]
"""The tracks that are pushed, each with the frame from which on its items move."""


class Ripple(Enum):
    """Which tracks follow when time is made or taken away.

    ALL_TRACKS: every track that is not locked. LINKED_TRACKS: those that are edited, and those
    with clips linked to what moves on them.
    """

    ALL_TRACKS = "all tracks"
    LINKED_TRACKS = "linked tracks"


def pushed_tracks(
    draft: Draft, edited: Mapping[TrackId, int], frame: int, ripple: Ripple, *, cut: bool = False
) -> Points:
    """The tracks to push: `edited` from the frames given there, others from `frame`.

    Args:
        cut: clips under the frame will be cut there, so their right halves move too.
    """
    points = dict(edited)
    if ripple is Ripple.ALL_TRACKS:
        others = {track.id: frame for track in draft.tracks() if not track.locked}
        return {**others, **points}
    waiting = list(edited)
    while waiting:
        track = draft.track(waiting.pop())
        links = set(track.links[_first_moving(track, points[track.id], cut=cut) :]) - {None}
        for other in draft.tracks():
            if other.id not in points and not links.isdisjoint(other.links):
                points[other.id] = frame
                waiting.append(other.id)
    return points


def cut_for_push(draft: Draft, points: Points) -> None:
    """Slice what lies under each track's point, so that its right half can move.

    Raises:
        EditError: a clip under the point is linked to one on a track that would not be cut.
    """
    cut_links = set[LinkId]()
    for track_id, frame in points.items():
        track = draft.track(track_id)
        index = track.index_at(frame)
        if index is None or track.start_of(index) == frame:
            continue
        item = track.items[index]
        if isinstance(item, Clip) and item.link:
            cut_links.add(item.link)
        draft.splice(track_id, frame, frame)
    frame = min(points.values())
    for place in draft.linked_to(cut_links):
        if place.start < frame < place.end and place.track.id not in points:
            raise out_of_sync(place.track, place.index)
    draft.relink()


def push(draft: Draft, points: Points, frames: int) -> None:
    """All items from each track's point on moved by `frames`; earlier if negative.

        | A | B |   ->   | A |  gap  | B |

    Raises:
        EditError: a track is locked, something is in the way, or linked clips would part.
    """
    require_sync(draft, points)
    for track_id in points:
        push_track(draft, track_id, points[track_id], frames)


def push_track(draft: Draft, track_id: TrackId, frame: int, frames: int) -> None:
    """The items of one track that begin at `frame` or later, moved by `frames`."""
    track = draft.track(track_id)
    first = _first_moving(track, frame)
    if first == len(track.items) or not frames:
        return
    if frames > 0:
        draft.replace_items(track_id, first, first, (draft.gap(frames),))
        return
    before = track.items[first - 1] if first else None
    room = before.duration if isinstance(before, Gap) else 0
    if not isinstance(before, Gap) or room < -frames:
        raise EditError(
            f"Track {track.name} has no room to close up at frame {track.start_of(first)}: "
            f"{room} of {frames_text(-frames)} free. Move what is in the way, or ripple only the "
            "linked tracks."
        )
    draft.replace_items(track_id, first - 1, first, (with_tail(before, frames),))


def require_sync(draft: Draft, points: Mapping[TrackId, int]) -> None:
    """Refuse where some clips of one link would move and others stay."""
    moving: set[LinkId | None] = set()
    staying: set[LinkId | None] = set()
    for track in draft.tracks():
        point = points.get(track.id)
        first = len(track.items) if point is None else _first_moving(track, point)
        staying.update(track.links[:first])
        moving.update(track.links[first:])
    parted = (moving & staying) - {None}
    if not parted:
        return
    for place in draft.linked_to(parted):
        point = points.get(place.track.id)
        if point is None or place.start < point:
            raise out_of_sync(place.track, place.index)


def out_of_sync(track: Track, index: int) -> EditError:
    """That item number `index` of the track would part from what it is linked to."""
    clip = track.items[index]
    assert isinstance(clip, Clip)
    what = "Unlock the track" if track.locked else "Ripple all tracks"
    return EditError(
        f"“{clip.name}” on track {track.name} would lose sync with what it is linked to. "
        f"{what}, or unlink the clips first."
    )


def _first_moving(track: Track, frame: int, *, cut: bool = False) -> int:
    """The first item that begins at `frame` or later; with `cut`, or that reaches over it."""
    first = bisect_left(track.starts, frame, hi=len(track.items))
    return first - 1 if cut and first and track.start_of(first) > frame else first

"""Clips taken out: leaving a gap, or closing it; and gaps closed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.draft import Draft, Place
from editor.model.edits.splicing.partners import companions
from editor.model.edits.splicing.pieces import with_tail
from editor.model.edits.splicing.ripple import Ripple, out_of_sync, push, pushed_tracks
from editor.model.project import Project
from editor.model.timeline import Gap, ItemId, LinkId, SequenceId, TrackId

FrameSpan = tuple[int, int]


def lift(
    project: Project,
    sequence_id: SequenceId,
    items: Iterable[ItemId],
    *,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Takes clips out and leaves gaps.

        | A | B | C |   ->   | A |gap| C |

    Args:
        linked: take out what they are linked to or grouped with as well.

    Raises:
        EditError: a clip is not there, or on a locked track.
    """
    draft = Draft(project, sequence_id, new_id)
    lift_places(draft, companions(draft, items, linked))
    return draft.done()


def remove(
    project: Project,
    sequence_id: SequenceId,
    items: Iterable[ItemId],
    *,
    linked: bool = True,
    ripple: Ripple = Ripple.ALL_TRACKS,
    new_id: NewId,
) -> Project:
    """Takes clips out and closes the time that they, and nothing else on their tracks, had.

        | A | B | C |   ->   | A | C |

    On other tracks what begins after them moves as well; what lies beside them stays.

    Args:
        items: the time of these is closed; partners of another length only leave a gap.

    Raises:
        EditError: a track is locked, something is in the way of closing up, or linked clips
            would lose sync.
    """
    draft = Draft(project, sequence_id, new_id)
    named = list(items)
    places = companions(draft, named, linked)
    spans = [(place.start, place.end) for place in places if place.clip.id in named]
    tracks = {place.track.id for place in places}
    lift_places(draft, places)
    for start, end in reversed(_merged(spans)):
        points = pushed_tracks(draft, dict.fromkeys(tracks, end), end, ripple)
        push(draft, points, start - end)
    return draft.done()


def lift_range(
    project: Project,
    sequence_id: SequenceId,
    start: int,
    end: int,
    tracks: Iterable[TrackId],
    *,
    new_id: NewId,
) -> Project:
    """Empties the frames from `start` to before `end` on some tracks, cutting what reaches in.

        |   A   |   B   |   ->   | A | gap | B |
             ^start ^end

    Raises:
        EditError: a track is locked, or the range is empty.
    """
    draft = Draft(project, sequence_id, new_id)
    _empty(draft, start, end, tracks)
    return draft.done()


def remove_range(
    project: Project,
    sequence_id: SequenceId,
    start: int,
    end: int,
    *,
    new_id: NewId,
) -> Project:
    """Takes the frames from `start` to before `end` out of every track that is not locked.

        |   A   |   B   |   ->   | A | B |
             ^start ^end

    Raises:
        EditError: the range is empty, or clips linked to a locked track would lose sync.
    """
    draft = Draft(project, sequence_id, new_id)
    tracks = [track.id for track in draft.tracks() if not track.locked]
    _empty(draft, start, end, tracks)
    draft.relink()
    push(draft, dict.fromkeys(tracks, end), start - end)
    return draft.done()


def close_gap(
    project: Project,
    sequence_id: SequenceId,
    track_id: TrackId,
    frame: int,
    *,
    ripple: Ripple = Ripple.ALL_TRACKS,
    new_id: NewId,
) -> Project:
    """Closes the gap that is at `frame` of a track.

        | A |gap| B |   ->   | A | B |

    Raises:
        EditError: there is no gap, something is in the way, or linked clips would lose sync.
    """
    draft = Draft(project, sequence_id, new_id)
    track = draft.track(track_id)
    index = track.index_at(frame)
    if index is None or not isinstance(track.items[index], Gap):
        raise EditError(f"There is no gap at frame {frame} of track {track.name}.")
    end = track.start_of(index + 1)
    points = pushed_tracks(draft, {track_id: end}, end, ripple)
    push(draft, points, -track.items[index].duration)
    return draft.done()


def close_gaps(
    project: Project,
    sequence_id: SequenceId,
    tracks: Iterable[TrackId] | None = None,
    *,
    new_id: NewId,
) -> Project:
    """Closes all time that is empty on every one of `tracks`; None: on all that are not locked.

        V1 |   A   |gap|gap|  B  |        V1 |   A   |gap|  B  |
        A1 |     a     |gap|  b  |   ->   A1 |     a     |  b  |

    Raises:
        EditError: a track is locked, or linked clips on other tracks would lose sync.
    """
    draft = Draft(project, sequence_id, new_id)
    if tracks is None:
        chosen = [track.id for track in draft.tracks() if not track.locked]
    else:
        chosen = list(tracks)
    closing = _Closing(_empty_on_all(draft, chosen))
    shifts: dict[LinkId, int] = {}
    for track in draft.tracks():
        for index, link in enumerate(track.links):
            if link is None:
                continue
            shift = closing.before(track.start_of(index)) if track.id in chosen else 0
            if shifts.setdefault(link, shift) != shift:
                raise out_of_sync(track, index)
    for track_id in chosen:
        draft.put(
            track_id,
            tuple(
                with_tail(item, closing.before(start) - closing.before(start + item.duration))
                if isinstance(item, Gap)
                else item
                for item, start in draft.track(track_id).placed()
            ),
        )
    return draft.done()


def lift_places(draft: Draft, places: Iterable[Place]) -> None:
    """A gap in place of each clip."""
    lifted: dict[TrackId, set[ItemId]] = {}
    for place in places:
        lifted.setdefault(place.track.id, set()).add(place.clip.id)
    for track_id, clips in lifted.items():
        items = draft.track(track_id).items
        draft.put(
            track_id,
            tuple(draft.gap(item.duration) if item.id in clips else item for item in items),
        )


def _empty(draft: Draft, start: int, end: int, tracks: Iterable[TrackId]) -> None:
    if not 0 <= start < end:
        raise EditError(f"The range from frame {start} to {end} is empty. Set in and out first.")
    for track_id in tracks:
        draft.require_unlocked(track_id)
        if start < draft.track(track_id).duration:
            draft.splice(track_id, start, end, (draft.gap(end - start),))


def _merged(spans: Iterable[FrameSpan]) -> list[FrameSpan]:
    """The spans in order, those that touch or overlap as one."""
    merged: list[FrameSpan] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


class _Closing:
    """Spans of frames that are taken out, in order."""

    def __init__(self, spans: list[FrameSpan]) -> None:
        self._spans = spans
        self._starts = [start for start, _ in spans]
        self._totals = list(accumulate((end - start for start, end in spans), initial=0))

    def before(self, frame: int) -> int:
        """How many frames are taken out before `frame`."""
        index = bisect_right(self._starts, frame) - 1
        if index < 0:
            return 0
        start, end = self._spans[index]
        return self._totals[index] + min(frame, end) - start


def _empty_on_all(draft: Draft, tracks: list[TrackId]) -> list[FrameSpan]:
    """The spans before the last item's end in which none of the tracks has a clip, in order."""
    full = _merged(
        (start, start + item.duration)
        for track_id in tracks
        for item, start in draft.track(track_id).placed()
        if not isinstance(item, Gap)
    )
    ends = [0, *(end for _, end in full)]
    starts = [start for start, _ in full]
    return [(end, start) for end, start in zip(ends, starts, strict=False) if end < start]

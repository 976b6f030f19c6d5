"""The cuts and markers before and after a frame."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from editor.model.project import Sequence
from editor.model.timeline import Clip, Marker, Track


def previous_edit(sequence: Sequence, frame: int) -> int | None:
    """The last cut of any track before `frame`; gaps have edges, not cuts, on their empty side."""
    cuts = (_last_below(track, frame) for track in sequence.tracks)
    return max((cut for cut in cuts if cut is not None), default=None)


def next_edit(sequence: Sequence, frame: int) -> int | None:
    """The next cut of any track after `frame`."""
    cuts = (_first_above(track, frame) for track in sequence.tracks)
    return min((cut for cut in cuts if cut is not None), default=None)


def previous_marker(sequence: Sequence, frame: int) -> Marker | None:
    return max(
        (marker for marker in sequence.markers if marker.frame < frame),
        key=lambda marker: marker.frame,
        default=None,
    )


def next_marker(sequence: Sequence, frame: int) -> Marker | None:
    return min(
        (marker for marker in sequence.markers if marker.frame > frame),
        key=lambda marker: marker.frame,
        default=None,
    )


def clip_under(sequence: Sequence, frame: int) -> tuple[int, int] | None:
    """First frame and end of what is on top at `frame`: a picture, or else a sound."""
    for track in (*reversed(sequence.video_tracks), *sequence.audio_tracks):
        index = track.index_at(frame)
        if index is not None and isinstance(track.items[index], Clip):
            return track.start_of(index), track.start_of(index + 1)
    return None


def span_of(sequence: Sequence, items: frozenset[str]) -> tuple[int, int] | None:
    """First frame and end of all `items` together."""
    spans = list(_spans(sequence, items))
    if not spans:
        return None
    return min(start for start, _ in spans), max(end for _, end in spans)


def _spans(sequence: Sequence, items: frozenset[str]) -> Iterator[tuple[int, int]]:
    for track in sequence.tracks:
        for index, item in enumerate(track.items):
            if item.id in items:
                yield track.start_of(index), track.start_of(index + 1)


def _last_below(track: Track, frame: int) -> int | None:
    starts = track.starts
    for index in range(bisect_left(starts, frame) - 1, -1, -1):
        if _is_cut(track, index):
            return starts[index]
    return None


def _first_above(track: Track, frame: int) -> int | None:
    starts = track.starts
    for index in range(bisect_right(starts, frame), len(starts)):
        if _is_cut(track, index):
            return starts[index]
    return None


def _is_cut(track: Track, index: int) -> bool:
    """Whether a clip begins or ends where item number `index` begins."""
    sides = track.items[max(index - 1, 0) : index + 1]
    return any(isinstance(item, Clip) for item in sides)

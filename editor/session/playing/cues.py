"""Where the playhead goes by itself: edits, markers, the ends."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from editor.model.going.markers import markers_in
from editor.model.project import Sequence
from editor.model.timeline import Clip


def edit_frames(sequence: Sequence) -> tuple[int, ...]:
    """Frames at which a clip begins or ends on any track, and the sequence's first."""
    found = {0}
    for track in sequence.tracks:
        for item, start in track.placed():
            if isinstance(item, Clip):
                found |= {start, start + item.duration}
    return tuple(sorted(found))


def marker_frames(sequence: Sequence) -> tuple[int, ...]:
    return tuple(sorted({marker.frame for marker in markers_in(sequence)}))


def before(frames: Iterable[int], frame: int) -> int | None:
    ordered = tuple(frames)
    index = bisect_left(ordered, frame)
    return ordered[index - 1] if index else None


def after(frames: Iterable[int], frame: int) -> int | None:
    ordered = tuple(frames)
    index = bisect_right(ordered, frame)
    return ordered[index] if index < len(ordered) else None

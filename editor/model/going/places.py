"""Stretches of a sequence that are worth marking."""

from __future__ import annotations

from collections.abc import Iterator

from editor.model.project import Sequence
from editor.model.timeline import Clip


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

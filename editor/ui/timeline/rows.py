"""Where the tracks' bands are, from their heights."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from editor.model.project import Sequence
from editor.model.timeline import Track, TrackId, TrackKind
from editor.ui.timeline.geometry import TrackRow

LEAST_HEIGHT, MOST_HEIGHT = 24, 320
USUAL_HEIGHT = {TrackKind.VIDEO: 64, TrackKind.AUDIO: 52}
DIVIDER = 6
"""Pixels between the video and the audio tracks."""
MARGIN = 28
"""Pixels above the first and below the last track at least, where new tracks can be dropped."""


def seen_order(sequence: Sequence) -> tuple[Track, ...]:
    """The highest video track first, the last audio track last."""
    return (*reversed(sequence.video_tracks), *sequence.audio_tracks)


def rows_of(
    sequence: Sequence, heights: Mapping[TrackId, int], room: int = 0
) -> tuple[TrackRow, ...]:
    """The bands from top to bottom, in the middle of `room` pixels if they take less.

    A track whose height is not given has the usual one.
    """
    tracks = seen_order(sequence)
    sizes = [heights.get(track.id, USUAL_HEIGHT[track.kind]) for track in tracks]
    divided = bool(sequence.video_tracks and sequence.audio_tracks)
    content = sum(sizes) + (DIVIDER if divided else 0)
    top = max(MARGIN, (room - content) // 2)
    rows = []
    for index, (track, height) in enumerate(zip(tracks, sizes, strict=True)):
        if divided and index == len(sequence.video_tracks):
            top += DIVIDER
        rows.append(TrackRow(track.id, track.kind, top, height))
        top += height
    return tuple(rows)


def divider_top(rows: tuple[TrackRow, ...]) -> int | None:
    """Where the video tracks end, if there are some of both kinds."""
    for above, below in pairwise(rows):
        if above.kind is TrackKind.VIDEO and below.kind is TrackKind.AUDIO:
            return above.bottom
    return None

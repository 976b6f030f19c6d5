"""Where the tracks' bands are, from their heights."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from editor.model.project import Sequence
from editor.model.timeline import Track, TrackId, TrackKind
from editor.ui.timeline.geometry import TrackRow

LEAST_HEIGHT, MOST_HEIGHT = 24, 320
HEIGHTS = (32, 56, 96, 160)
"""Low, usual, tall and very tall: what commands and the wheel go through."""
USUAL_HEIGHT = 56
LEAST_USUAL_HEIGHT = 36
"""Tracks are made so low where all of them are to be seen by it."""
DIVIDER = 6
"""Pixels between the video and the audio tracks."""
MARGIN = 16
"""Pixels above the first and below the last track at least, where new tracks can be dropped."""


def seen_order(sequence: Sequence) -> tuple[Track, ...]:
    """The highest video track first, the last audio track last."""
    return (*reversed(sequence.video_tracks), *sequence.audio_tracks)


def rows_of(
    sequence: Sequence, heights: Mapping[TrackId, int], room: int = 0
) -> tuple[TrackRow, ...]:
    """The bands from top to bottom, about in the middle of `room` pixels if there is so much.

    A track whose height is not given has the usual one, or is lower if then all have room. Where
    the first one begins does not depend on the heights that are given, so that a border that is
    dragged stays under the mouse.
    """
    tracks = seen_order(sequence)
    divided = bool(sequence.video_tracks and sequence.audio_tracks)
    usual = _usual_height(len(tracks), room)
    top = max(MARGIN, (room - len(tracks) * usual) // 2)
    rows = []
    for index, track in enumerate(tracks):
        if divided and index == len(sequence.video_tracks):
            top += DIVIDER
        height = heights.get(track.id, usual)
        rows.append(TrackRow(track.id, track.kind, top, height))
        top += height
    return tuple(rows)


def _usual_height(tracks: int, room: int) -> int:
    fitting = (room - 2 * MARGIN - DIVIDER) // max(tracks, 1)
    return min(fitting, USUAL_HEIGHT) if fitting >= LEAST_USUAL_HEIGHT else USUAL_HEIGHT


def next_height(height: int, *, taller: bool) -> int:
    """The next one of `HEIGHTS`."""
    if taller:
        return next((each for each in HEIGHTS if each > height), HEIGHTS[-1])
    return next((each for each in reversed(HEIGHTS) if each < height), HEIGHTS[0])


def divider_top(rows: tuple[TrackRow, ...]) -> int | None:
    """Where the video tracks end, if there are some of both kinds."""
    for above, below in pairwise(rows):
        if above.kind is TrackKind.VIDEO and below.kind is TrackKind.AUDIO:
            return above.bottom
    return None

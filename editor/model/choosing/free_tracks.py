"""Tracks on which there is room for a while."""

from __future__ import annotations

from collections.abc import Sequence as Several

from editor.model.timeline import Clip, Track


def free_above(tracks: Several[Track], start: int, end: int, lowest: int = 0) -> int:
    """The number of the lowest track, from `lowest` on, with no clip between two frames on it or
    above it, and none locked; or one more than the last."""
    free = len(tracks)
    for number in range(len(tracks) - 1, lowest - 1, -1):
        if not _has_room(tracks[number], start, end):
            break
        free = number
    return free


def free_beside(tracks: Several[Track], start: int, end: int, several: int = 1) -> int:
    """The number of the first of so many tracks in a row with room between two frames; those
    beyond the last are free."""
    taken = [n for n, track in enumerate(tracks) if not _has_room(track, start, end)]
    return next(
        number
        for number in range(len(tracks) + 1)
        if not any(number <= each < number + several for each in taken)
    )


def _has_room(track: Track, start: int, end: int) -> bool:
    return not track.locked and not any(
        isinstance(item, Clip) and begin < end and begin + item.duration > start
        for item, begin in track.placed()
    )

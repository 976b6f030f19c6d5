"""A track's items as columns of numbers, which are looked up for whole rows of pixels at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.model.media import MediaId
from editor.model.timeline import Clip, Item, MediaSource, Track, TrackId, TrackKind
from editor.ui.timeline.painting.inks import ClipKind, colour_of

KINDS = 1 + len(ClipKind)
DISABLED = KINDS
"""Added to a colour's number for a clip that is switched off."""
_SILENT = -1


@dataclass(frozen=True, slots=True)
class Table:
    """Side by side with a track's items; `starts` has the track's end besides.

    Args:
        colours: 0 for a gap, else the kind's number.
        sounds: the number of what is heard, or -1.
        times: the source's second at the item's first frame, the seconds that a frame moves
            on, and the gain.
    """

    starts: NDArray[np.int64]
    colours: NDArray[np.intp]
    sounds: NDArray[np.intp]
    times: NDArray[np.float64]


class Tables:
    """Made once for each value of a track. After an edit only what differs is worked out."""

    def __init__(self) -> None:
        self._known: dict[TrackId, tuple[Track, float, Table]] = {}
        self._numbers: dict[tuple[MediaId, int], int] = {}
        self.sounds: list[tuple[MediaId, int]] = []
        """The media and the stream of each number."""
        self._generated = frozenset[MediaId]()

    def mark_generated(self, media: frozenset[MediaId]) -> None:
        """These are takes, and have a colour of their own."""
        if media != self._generated:
            self._generated = media
            self._known.clear()

    def of(self, track: Track, rate: float) -> Table:
        """
        Args:
            rate: the sequence's, frames a second.
        """
        known = self._known.get(track.id)
        if known is not None and known[0] is track and known[1] == rate:
            return known[2]
        starts = np.array(track.starts, np.int64)
        if known is None or known[1] != rate or known[0].kind is not track.kind:
            table = Table(starts, *self._columns(track.items, track.kind, rate))
        else:
            before, old = known[0], known[2]
            head, tail = unchanged(before.items, track.items)
            middle = self._columns(track.items[head : len(track.items) - tail], track.kind, rate)
            rest = len(before.items) - tail
            colours, sounds, times = middle
            table = Table(
                starts,
                np.concatenate([old.colours[:head], colours, old.colours[rest:]]),
                np.concatenate([old.sounds[:head], sounds, old.sounds[rest:]]),
                np.concatenate([old.times[:head], times, old.times[rest:]]),
            )
        self._known[track.id] = track, rate, table
        return table

    def _columns(
        self, items: tuple[Item, ...], kind: TrackKind, rate: float
    ) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
        made = self._generated
        colours = np.array([_colour(item, kind, made) for item in items], np.intp)
        if kind is not TrackKind.AUDIO:
            silent = np.full(len(items), _SILENT, np.intp)
            return colours, silent, np.zeros((len(items), 3))
        sounds = np.array([self._sound(item) for item in items], np.intp)
        times = [_times(item, rate) for item in items]
        return colours, sounds, np.array(times, np.float64).reshape(len(items), 3)

    def _sound(self, item: Item) -> int:
        if not isinstance(item, Clip) or not isinstance(item.source, MediaSource) or not item.speed:
            return _SILENT
        key = item.source.media, item.source.stream
        if key not in self._numbers:
            self._numbers[key] = len(self.sounds)
            self.sounds.append(key)
        return self._numbers[key]


def unchanged(before: tuple[Item, ...], after: tuple[Item, ...]) -> tuple[int, int]:
    """How many items at the beginning, and how many of the others at the end, are the same."""
    most = min(len(before), len(after))
    pairs = zip(before, after, strict=False)
    head = next((n for n, (old, new) in enumerate(pairs) if old is not new), most)
    ends = zip(reversed(before), reversed(after), strict=False)
    tail = next((n for n, (old, new) in enumerate(ends) if old is not new), most)
    return head, min(tail, most - head)


def _colour(item: Item, kind: TrackKind, generated: frozenset[MediaId]) -> int:
    if not isinstance(item, Clip):
        return 0
    return colour_of(item, kind, generated) + (0 if item.enabled else DISABLED)


def _times(item: Item, rate: float) -> tuple[float, float, float]:
    if not isinstance(item, Clip):
        return 0.0, 0.0, 1.0
    loudness = item.volume
    gain = 10 ** (loudness / 20) if isinstance(loudness, float) and loudness else 1.0
    return float(item.source_start.seconds), float(item.speed) / rate, gain

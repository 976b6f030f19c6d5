"""Where a track's items lie in pixels: a whole row of them at once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect

from editor.model.timeline import ItemId, Track
from editor.ui.timeline.painting.rows.table import Table


@dataclass(frozen=True, slots=True)
class Row:
    """Where a track is: its pixels from top to bottom, and how frames lie along them.

    Frame f begins at pixel round(f * `pixels_per_frame`) - `scroll`.
    """

    top: int
    height: int
    pixels_per_frame: float
    scroll: int

    def x_of(self, frame: float) -> int:
        return round(frame * self.pixels_per_frame) - self.scroll

    def frame_at(self, x: float) -> float:
        return (x + self.scroll) / self.pixels_per_frame

    def rect(self, start: int, end: int) -> QRect:
        """The pixels of the frames from `start` to before `end`."""
        left = self.x_of(start)
        return QRect(left, self.top, self.x_of(end) - left, self.height)


@dataclass(frozen=True, slots=True)
class Columns:
    """The items that show in the pixel columns from `left` on.

    Args:
        first: the number of the first of them.
        edges: where each of them begins, and where the last one ends.
        items: for each column the number of its item, -1 where there is none.
    """

    left: int
    first: int
    edges: NDArray[np.int64]
    items: NDArray[np.intp]

    @property
    def count(self) -> int:
        """How many items show."""
        return len(self.edges) - 1


def columns_of(track: Track, table: Table, row: Row, band: QRect) -> Columns:
    """What lies under the columns of `band`."""
    first, last = visible_items(track, row, band)
    starts = table.starts[first : last + 1]
    edges = np.rint(starts * row.pixels_per_frame).astype(np.int64) - row.scroll
    across = np.arange(band.left(), band.right() + 1)
    found = np.searchsorted(edges, across, side="right") - 1
    inside = (found >= 0) & (found < last - first)
    return Columns(band.left(), first, edges, np.where(inside, found + first, -1))


def visible_items(track: Track, row: Row, band: QRect) -> tuple[int, int]:
    """The numbers of the first item that shows in `band` and of the one after the last."""
    starts = track.starts
    low = floor(row.frame_at(band.left() - 1))
    high = ceil(row.frame_at(band.right() + 2))
    first = max(bisect_right(starts, low) - 1, 0)
    last = min(bisect_left(starts, high), len(track.items))
    return min(first, last), last


def label_reach(track: Track, row: Row, x: int) -> ItemId | None:
    """The item that lies across the pixel column `x`, whose name keeps to it."""
    index = track.index_at(floor(row.frame_at(x)))
    return None if index is None else track.items[index].id

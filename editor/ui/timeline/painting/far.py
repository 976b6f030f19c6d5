"""A track seen from far: clips too narrow to be drawn one by one, as one row of pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from editor.model.timeline import Clip, ItemId, Track, TrackKind
from editor.ui.timeline.painting.inks import ClipKind, Inks, colour_of, mixed

_KINDS = 1 + len(ClipKind)
_DISABLED = _KINDS
"""Added to an item's number: the colours of a clip that is switched off."""
_SELECTED = 2 * _KINDS


class FarRows:
    """Looks each pixel's item up, for whole tracks at once. What a track is made of is kept."""

    def __init__(self, inks: Inks, *, thin: bool = False) -> None:
        """
        Args:
            thin: the rows have no room for two colours.
        """
        self._known: dict[str, tuple[Track, NDArray[np.int64], NDArray[np.intp]]] = {}
        strips, bodies = _tables(inks)
        self._strips, self._bodies = strips, bodies
        self._strip_height = inks.strip_height
        self._thin = thin

    def paint(
        self,
        painter: QPainter,
        track: Track,
        row: QRect,
        frames: NDArray[np.floating],
        selected: frozenset[ItemId],
    ) -> None:
        """Draw the part of the track that shows in `row`.

        Args:
            frames: for each pixel column of `row` the frame at its middle.
        """
        starts, colours = self._of(track)
        if selected:
            colours = _with_selected(track, colours, selected)
        index = np.searchsorted(starts, frames, side="right") - 1
        inside = (index >= 0) & (index < len(colours))
        index = np.where(inside, index, 0)
        found = np.where(inside, colours[index] if len(colours) else 0, 0)
        strip_row, body_row = self._strips[found], self._bodies[found]
        cut = np.flatnonzero(np.diff(index)) + 1
        if len(cut) * 3 < len(frames) and not self._thin:
            strip_row[cut], body_row[cut] = self._strips[0], self._bodies[0]
        strip = QRect(row.x(), row.y(), row.width(), min(self._strip_height, row.height()))
        _draw(painter, strip, strip_row)
        _draw(painter, row.adjusted(0, strip.height(), 0, 0), body_row)

    def _of(self, track: Track) -> tuple[NDArray[np.int64], NDArray[np.intp]]:
        known = self._known.get(track.id)
        if known is None or known[0] is not track:
            starts = np.array(track.starts, np.int64)
            colours = np.array([_number(item, track.kind) for item in track.items], np.intp)
            known = self._known[track.id] = (track, starts, colours)
        return known[1], known[2]


def _number(item: object, kind: TrackKind) -> int:
    if not isinstance(item, Clip):
        return 0
    return colour_of(item, kind) + (0 if item.enabled else _DISABLED)


def _with_selected(
    track: Track, colours: NDArray[np.intp], selected: frozenset[ItemId]
) -> NDArray[np.intp]:
    found = [index for item in selected if (index := track.index_of(item)) is not None]
    if not found:
        return colours
    marked = colours.copy()
    marked[found] = marked[found] % _KINDS + _SELECTED
    return marked


def _tables(inks: Inks) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """The colour of each number, on the label strip and below it; a gap's is transparent."""
    clear = QColor(0, 0, 0, 0)
    strips, bodies = [clear], [clear]
    for kind in ClipKind:
        strips.append(inks.kinds[kind].strip)
        bodies.append(inks.kinds[kind].body)
    ground = inks.background
    for table in strips, bodies:
        whole = table[1:]
        table += [clear, *(mixed(colour, ground, 0.55) for colour in whole)]
        table += [clear, *(mixed(colour, inks.accent, 0.6) for colour in whole)]
    return _packed(strips), _packed(bodies)


def _packed(colours: list[QColor]) -> NDArray[np.uint32]:
    return np.array([colour.rgba() for colour in colours], np.uint32)


def _draw(painter: QPainter, rect: QRect, row: NDArray[np.uint32]) -> None:
    if rect.height() <= 0:
        return
    row = np.ascontiguousarray(row)
    image = QImage(row.data, len(row), 1, row.nbytes, QImage.Format.Format_ARGB32_Premultiplied)
    painter.drawImage(rect, image)

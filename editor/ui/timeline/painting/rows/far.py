"""The clips' coloured blocks, all of a row at once: as one row of pixels that is drawn tall."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from editor.model.timeline import ItemId, Track
from editor.ui.timeline.painting.inks import ClipKind, Inks, mixed
from editor.ui.timeline.painting.rows.row import Columns
from editor.ui.timeline.painting.rows.table import KINDS, Table

_SELECTED = 2 * KINDS
_LEAST_PARTED = 5
"""Pixels: narrower clips are not parted by a line of the ground."""


class FarRows:
    """Looks each pixel's item up. Seen from far, clips that are off or selected have colours of
    their own, since nothing is drawn over them."""

    def __init__(self, inks: Inks) -> None:
        self._strips, self._bodies = _tables(inks)
        self._strip_height = inks.strip_height

    def paint(
        self,
        painter: QPainter,
        track: Track,
        table: Table,
        columns: Columns,
        row: QRect,
        selected: frozenset[ItemId],
    ) -> None:
        """Draw all that is to be seen of the clips."""
        colours = table.colours
        if selected:
            colours = _with_selected(track, colours, selected)
        self._paint(painter, colours, columns, row)

    def paint_grounds(self, painter: QPainter, table: Table, columns: Columns, row: QRect) -> None:
        """Draw the blocks on which names, pictures and waveforms are laid."""
        self._paint(painter, table.colours % KINDS, columns, row)

    def _paint(
        self, painter: QPainter, colours: NDArray[np.intp], columns: Columns, row: QRect
    ) -> None:
        items = columns.items
        found = np.where(items >= 0, colours[items] if len(colours) else 0, 0)
        lefts, rights = columns.edges[:-1], columns.edges[1:]
        ends = rights[rights - lefts >= _LEAST_PARTED] - 1 - columns.left
        found[ends[(ends >= 0) & (ends < len(found))]] = 0
        strip = QRect(row.x(), row.y(), row.width(), min(self._strip_height, row.height()))
        _draw(painter, strip, self._strips[found])
        _draw(painter, row.adjusted(0, strip.height(), 0, 0), self._bodies[found])


def _with_selected(
    track: Track, colours: NDArray[np.intp], selected: frozenset[ItemId]
) -> NDArray[np.intp]:
    found = [index for item in selected if (index := track.index_of(item)) is not None]
    if not found:
        return colours
    marked = colours.copy()
    marked[found] = marked[found] % KINDS + _SELECTED
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
    if rect.height() <= 0 or rect.width() <= 0:
        return
    row = np.ascontiguousarray(row)
    image = QImage(row.data, len(row), 1, row.nbytes, QImage.Format.Format_ARGB32_Premultiplied)
    painter.drawImage(rect, image)

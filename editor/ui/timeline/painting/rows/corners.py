"""The round corners of a whole row's clips, laid over them in the track's colour."""

from __future__ import annotations

from math import ceil

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from editor.ui.timeline.painting.rows.row import Columns

_LEAST_ROUND = 8
"""Pixels that a clip is wide and tall at least to have round corners."""


class CornerPainter:
    def __init__(self, radius: int) -> None:
        """
        Args:
            radius: pixels.
        """
        self._radius = radius
        self._masks: dict[float, NDArray[np.uint8]] = {}
        self._colours: dict[int, NDArray[np.uint32]] = {}

    def paint(
        self,
        painter: QPainter,
        columns: Columns,
        are_clips: NDArray[np.bool_],
        row: QRect,
        ground: QColor,
        *,
        top_only: bool,
    ) -> None:
        """Round off the clips in `row`.

        Args:
            are_clips: which of the items that show are clips.
        """
        lefts, rights = columns.edges[:-1], columns.edges[1:] - 1  # a column parts the clips
        rounded = are_clips & (rights - lefts >= _LEAST_ROUND)
        if row.height() < _LEAST_ROUND or not rounded.any():
            return
        ratio = painter.device().devicePixelRatioF()
        mask = self._mask(ratio)
        side, width = len(mask), ceil(row.width() * ratio)
        firsts = np.rint((lefts[rounded] - row.x()) * ratio).astype(np.int64)
        lasts = np.rint((rights[rounded] - row.x()) * ratio).astype(np.int64) - 1
        within = np.arange(side)
        at = np.concatenate([firsts[:, None] + within, lasts[:, None] - within]).ravel()
        seen = (at >= 0) & (at < width)
        cover = np.zeros((side, width), np.uint8)
        cover[:, at[seen]] = np.tile(mask, 2 * len(firsts))[:, seen]
        colours = self._colours_of(ground)
        _draw(painter, colours[cover], row.x(), row.y(), ratio)
        if not top_only:
            low = row.y() + row.height() - side / ratio
            _draw(painter, colours[cover[::-1]], row.x(), low, ratio)

    def _colours_of(self, ground: QColor) -> NDArray[np.uint32]:
        key = ground.rgb()
        if key not in self._colours:
            self._colours[key] = _premultiplied(ground)
        return self._colours[key]

    def _mask(self, ratio: float) -> NDArray[np.uint8]:
        """How much of each pixel of the upper left corner lies outside of the round."""
        if ratio not in self._masks:
            side = max(1, round(self._radius * ratio))
            fine = (np.arange(side * 8) + 0.5) / 8
            outside = (fine[:, None] - side) ** 2 + (fine[None, :] - side) ** 2 > side**2
            share = outside.reshape(side, 8, side, 8).mean(axis=(1, 3))
            self._masks[ratio] = np.rint(share * 255).astype(np.uint8)
        return self._masks[ratio]


def _premultiplied(colour: QColor) -> NDArray[np.uint32]:
    """The colour at each of 256 coverages, as QImage packs it."""
    cover = np.arange(256)
    parts = colour.red(), colour.green(), colour.blue()
    red, green, blue = ((cover * part + 127) // 255 for part in parts)
    return ((cover << 24) | (red << 16) | (green << 8) | blue).astype(np.uint32)


def _draw(painter: QPainter, pixels: NDArray[np.uint32], x: float, y: float, ratio: float) -> None:
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape
    form = QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(pixels.data, width, height, width * 4, form)
    image.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(x, y), image)

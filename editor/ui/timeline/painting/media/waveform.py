"""The waveforms of a whole track's clips, worked out for all pixel columns at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter

from editor.jobs.waveforms import Waveforms
from editor.media.waveform import Extremes, Peaks
from editor.ui.timeline.painting.inks import ClipKind, Inks
from editor.ui.timeline.painting.rows.row import Columns
from editor.ui.timeline.painting.rows.table import Table, Tables
from editor.ui.timeline.painting.scene import Scene

_FULL_SCALE = 127
_FLOOR_DB = 60.0
_LEAST_HEIGHT = 6
_LEAST_APART = 44
"""Pixels of height from which on left and right are drawn one above the other."""


class WaveformPainter:
    """`in_decibels` draws loudness as it is heard, so that what is quiet can be seen."""

    def __init__(self, inks: Inks, waveforms: Waveforms, tables: Tables) -> None:
        self._waveforms = waveforms
        self._tables = tables
        self._ink = np.uint32(inks.kinds[ClipKind.AUDIO].wave.rgba())
        self.in_decibels = False

    def paint(
        self,
        painter: QPainter,
        table: Table,
        columns: Columns,
        band: QRect,
        pixels_per_frame: float,
        scene: Scene,
    ) -> None:
        """Draw the sound of the clips whose bodies show in `band`."""
        if band.width() <= 0 or band.height() < _LEAST_HEIGHT or columns.count <= 0:
            return
        items = columns.items
        heard = np.where(items >= 0, table.sounds[items], -1)
        ends = columns.edges[1:] - 1 - columns.left  # the column that parts a clip from the next
        heard[ends[(ends >= 0) & (ends < len(heard))]] = -1
        are_apart = band.height() >= _LEAST_APART
        both = np.zeros((band.width(), 2), np.float32)
        sides: NDArray[np.float32] | None = None
        there = False
        for number in np.unique(heard[heard >= 0]):
            media, stream = self._tables.sounds[number]
            reference = scene.project.media_reference(media)
            peaks = self._waveforms.peaks(reference, stream) if reference is not None else None
            if peaks is None:
                continue
            there = True
            where = np.flatnonzero(heard == number)
            clips = items[where]
            start_s, frame_s, gain = table.times[clips].T
            column_s = frame_s / pixels_per_frame
            within = where + columns.left - columns.edges[clips - columns.first]
            begin_s = start_s + within * column_s
            if are_apart and peaks.sides:
                if sides is None:
                    sides = np.zeros((band.width(), 4), np.float32)
                _fill(sides, peaks, peaks.sides, where, begin_s, column_s, gain)
            else:
                _fill(both, peaks, peaks.levels, where, begin_s, column_s, gain)
        if there:
            self._draw(painter, both, band)
        if sides is not None:
            half = band.height() // 2
            self._draw(painter, sides[:, :2], QRect(band.topLeft(), QSize(band.width(), half)))
            self._draw(painter, sides[:, 2:], band.adjusted(0, band.height() - half, 0, 0))

    def _draw(self, painter: QPainter, extremes: NDArray[np.float32], band: QRect) -> None:
        if self.in_decibels:
            level = np.abs(extremes)
            heard = 1 + 20 * np.log10(np.maximum(level, 1e-6)) / _FLOOR_DB
            extremes = np.sign(extremes) * heard.clip(0, 1)
        height = band.height()
        half = (height - 1) / 2
        rows = np.arange(height, dtype=np.int16)[:, None]
        top = np.floor(half - extremes[:, 1].clip(-1, 1) * half).astype(np.int16)
        bottom = np.ceil(half - extremes[:, 0].clip(-1, 1) * half).astype(np.int16)
        silent = extremes[:, 1] <= extremes[:, 0]
        top[silent], bottom[silent] = height, -1
        lit = (rows >= top) & (rows <= bottom)
        pixels = np.multiply(lit, self._ink, dtype=np.uint32)
        form = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(pixels.data, band.width(), height, band.width() * 4, form)
        painter.drawImage(band.topLeft(), image)


def _fill(
    extremes: NDArray[np.float32],
    peaks: Peaks,
    levels: tuple[Extremes, ...],
    where: NDArray[np.intp],
    start_s: NDArray[np.float64],
    column_s: NDArray[np.float64],
    gain: NDArray[np.float64],
) -> None:
    """Put the lowest and highest sample of each column of a sound where they belong.

    Args:
        levels: those of `peaks` that are meant: of either channel, or of each.
        start_s: the second of the sound at which each column begins; `column_s` it lasts.
    """
    end_s = start_s + column_s
    low_s, high_s = np.minimum(start_s, end_s), np.maximum(start_s, end_s)
    samples = float(np.abs(column_s).min()) * peaks.sample_rate
    number, size = _level(peaks, samples)
    level = levels[number]
    per_second = peaks.sample_rate / size
    first = np.floor(low_s * per_second).astype(np.int64)
    last = np.maximum(np.ceil(high_s * per_second).astype(np.int64), first + 1)
    inside = (last > 0) & (first < len(level))
    if not inside.any():
        return
    bounds = np.stack([first[inside].clip(0), last[inside].clip(0, len(level))], axis=1).ravel()
    padded = np.concatenate([level, level[-1:]])  # reduceat needs a peak beyond the last
    scaled = gain[inside] / _FULL_SCALE
    for low in range(0, level.shape[1], 2):
        lowest = np.minimum.reduceat(padded[:, low], bounds)[::2]
        highest = np.maximum.reduceat(padded[:, low + 1], bounds)[::2]
        extremes[where[inside], low] = lowest * scaled
        extremes[where[inside], low + 1] = highest * scaled


def _level(peaks: Peaks, samples: float) -> tuple[int, int]:
    """The coarsest resolution no coarser than a column of `samples`, and its peak's size."""
    size = 256
    for number in range(len(peaks.levels) - 1):
        if size * 8 > samples:
            return number, size
        size *= 8
    return len(peaks.levels) - 1, size

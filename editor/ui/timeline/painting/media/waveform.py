"""The waveforms of a whole track's clips, worked out for all pixel columns at once."""

from __future__ import annotations

from collections.abc import Sequence as Listed
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from editor.jobs.waveforms import Waveforms
from editor.media.waveform import Peaks
from editor.model.media import MediaId
from editor.model.timeline import Clip, MediaSource
from editor.ui.timeline.painting.inks import ClipKind, Inks
from editor.ui.timeline.painting.media.timing import Timings
from editor.ui.timeline.painting.scene import Scene

_FULL_SCALE = 127
_FLOOR_DB = 60.0


@dataclass(frozen=True, slots=True)
class _Part:
    """One clip's columns: the first, their number, and which moments of its sound they show."""

    first: int
    count: int
    start_s: float
    column_s: float
    gain: float


class WaveformPainter:
    """`in_decibels` draws loudness as it is heard, so that what is quiet can be seen."""

    def __init__(self, inks: Inks, waveforms: Waveforms, timings: Timings) -> None:
        self._waveforms = waveforms
        self._timings = timings
        self._ink = inks.kinds[ClipKind.AUDIO].wave.rgba()
        self.in_decibels = False

    def paint(
        self,
        painter: QPainter,
        placed: Listed[tuple[Clip, QRect]],
        band: QRect,
        pixels_per_frame: float,
        scene: Scene,
    ) -> None:
        """Draw into `band` the sound of the clips whose bodies are at the given places."""
        if band.width() <= 0 or band.height() < 6:
            return
        groups: dict[tuple[MediaId, int], list[_Part]] = {}
        rate = float(scene.sequence.rate)
        for clip, body in placed:
            source = clip.source
            if isinstance(source, MediaSource) and clip.speed:
                part = self._part(clip, body, band, pixels_per_frame, rate)
                if part is not None:
                    groups.setdefault((source.media, source.stream), []).append(part)
        extremes = np.zeros((band.width(), 2), np.float32)
        there = False
        for (media, stream), parts in groups.items():
            reference = scene.project.media_reference(media)
            peaks = self._waveforms.peaks(reference, stream) if reference is not None else None
            if peaks is not None:
                there = True
                _fill(extremes, peaks, parts)
        if there:
            self._draw(painter, extremes, band)

    def _part(
        self, clip: Clip, body: QRect, band: QRect, pixels_per_frame: float, rate: float
    ) -> _Part | None:
        left = max(body.left(), band.left())
        right = min(body.right(), band.right())
        if right < left:
            return None
        timing = self._timings.of(clip, rate)
        column_s = timing.per_frame_s / pixels_per_frame
        start = timing.start_s + (left - body.left()) * column_s
        loudness = clip.volume
        gain = 10 ** (loudness / 20) if isinstance(loudness, float) and loudness else 1.0
        return _Part(left - band.left(), right - left + 1, start, column_s, gain)

    def _draw(self, painter: QPainter, extremes: NDArray[np.float32], band: QRect) -> None:
        if self.in_decibels:
            level = np.abs(extremes)
            heard = 1 + 20 * np.log10(np.maximum(level, 1e-6)) / _FLOOR_DB
            extremes = np.sign(extremes) * heard.clip(0, 1)
        height = band.height()
        half = (height - 1) / 2
        rows = np.arange(height)[:, None]
        top = half - extremes[:, 1].clip(-1, 1) * half
        bottom = half - extremes[:, 0].clip(-1, 1) * half
        sounds = extremes[:, 1] > extremes[:, 0]
        lit = (rows >= np.floor(top)) & (rows <= np.ceil(bottom)) & sounds
        pixels = np.where(lit, np.uint32(self._ink), np.uint32(0))
        image = QImage(
            pixels.data, band.width(), height, band.width() * 4, QImage.Format.Format_ARGB32
        )
        painter.drawImage(band.topLeft(), image)


def _fill(extremes: NDArray[np.float32], peaks: Peaks, parts: list[_Part]) -> None:
    """Put the lowest and highest sample of each column of the parts where they belong."""
    counts = np.array([part.count for part in parts])
    within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    column_s = np.repeat([part.column_s for part in parts], counts)
    start = np.repeat([part.start_s for part in parts], counts) + within * column_s
    where = np.repeat([part.first for part in parts], counts) + within
    gain = np.repeat([part.gain for part in parts], counts)
    end = start + column_s
    low_s, high_s = np.minimum(start, end), np.maximum(start, end)
    samples = float(np.abs(column_s).min()) * peaks.sample_rate
    number, size = _level(peaks, samples)
    level = peaks.levels[number]
    first = np.floor(low_s * (peaks.sample_rate / size)).astype(np.int64)
    last = np.maximum(np.ceil(high_s * (peaks.sample_rate / size)).astype(np.int64), first + 1)
    inside = (last > 0) & (first < len(level))
    if not inside.any():
        return
    bounds = np.stack([first[inside].clip(0), last[inside].clip(0, len(level))], axis=1).ravel()
    padded = np.concatenate([level, level[-1:]])  # reduceat needs a peak beyond the last
    scaled = gain[inside] / _FULL_SCALE
    extremes[where[inside], 0] = np.minimum.reduceat(padded[:, 0], bounds)[::2] * scaled
    extremes[where[inside], 1] = np.maximum.reduceat(padded[:, 1], bounds)[::2] * scaled


def _level(peaks: Peaks, samples: float) -> tuple[int, int]:
    """The coarsest resolution no coarser than a column of `samples`, and its peak's size."""
    size = 256
    for number in range(len(peaks.levels) - 1):
        if size * 8 > samples:
            return number, size
        size *= 8
    return len(peaks.levels) - 1, size

"""What of one track lies in a rectangle: only items that show are visited."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from math import ceil, floor

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from editor.model.timeline import Clip, ItemId, Track, TrackKind
from editor.ui.timeline.levels import LevelLane
from editor.ui.timeline.painting.clip import ClipPainter
from editor.ui.timeline.painting.far import FarRows
from editor.ui.timeline.painting.inks import Inks
from editor.ui.timeline.painting.level import paint_level
from editor.ui.timeline.painting.media.filmstrip import FilmstripPainter
from editor.ui.timeline.painting.media.waveform import WaveformPainter
from editor.ui.timeline.painting.scene import Scene
from editor.ui.timeline.painting.transition import paint_transition

_LEAST_WIDTH = 12
"""Pixels: where clips are narrower on average, the track is drawn as one row."""


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


class TrackPainter:
    """Draws tracks; `film` and `sound` lay on the clips' bodies what is in their media."""

    def __init__(self, inks: Inks, film: FilmstripPainter, sound: WaveformPainter) -> None:
        self._inks = inks
        self._film, self._sound = film, sound
        self._far = FarRows(inks)
        self._clips = ClipPainter(inks)

    def paint(
        self, painter: QPainter, track: Track, row: Row, dirty: QRect, view: QRect, scene: Scene
    ) -> None:
        """Draw anew what lies in `dirty`, to which the painter is clipped.

        Args:
            view: what of the timeline is on the screen.
        """
        band = dirty & QRect(dirty.x(), row.top, dirty.width(), row.height)
        if band.isEmpty():
            return
        ground = self.ground(track)
        painter.fillRect(band, ground)
        first, last = visible_items(track, row, band)
        if last - first > band.width() / _LEAST_WIDTH + 2:
            self._paint_far(painter, track, row, band, scene)
        else:
            self._paint_near(painter, track, row, band, view, scene, range(first, last))
        self._paint_state(painter, track, band)
        painter.fillRect(band.x(), row.top + row.height - 1, band.width(), 1, self._inks.line)

    def ground(self, track: Track) -> QColor:
        if track.kind is TrackKind.VIDEO:
            return self._inks.video_track
        return self._inks.audio_track

    def _paint_far(
        self, painter: QPainter, track: Track, row: Row, band: QRect, scene: Scene
    ) -> None:
        columns = np.arange(band.x(), band.x() + band.width()) + 0.5
        frames = (columns + row.scroll) / row.pixels_per_frame
        inner = QRect(band.x(), row.top + 1, band.width(), row.height - 3)
        self._far.paint(painter, track, inner, frames, scene.selected | scene.moved)

    def _paint_near(
        self,
        painter: QPainter,
        track: Track,
        row: Row,
        band: QRect,
        view: QRect,
        scene: Scene,
        indices: range,
    ) -> None:
        starts, items = track.starts, track.items
        inset = Row(row.top + 1, row.height - 3, row.pixels_per_frame, row.scroll)
        placed: list[tuple[Clip, QRect]] = []
        painter.setFont(self._inks.labels.font)
        for index in indices:
            item = items[index]
            rect = inset.rect(starts[index], starts[index + 1])
            if isinstance(item, Clip):
                if rect.width() > 4:
                    rect.setWidth(rect.width() - 1)
                self._clips.paint_ground(painter, item, track.kind, rect, scene)
                placed.append((item, rect))
            elif item.id == scene.gap:
                painter.fillRect(rect, self._inks.selected_gap)
        names_only = band.bottom() < inset.top + self._inks.strip_height
        if not names_only:
            self._paint_content(painter, track, placed, inset, band, scene)
        ratio = painter.device().devicePixelRatioF()
        ground = self.ground(track)
        for clip, rect in placed:
            self._clips.paint_face(painter, clip, rect, view, scene)
            if clip.id in scene.selected:
                lane = LevelLane(track.kind, row.top, row.height)
                paint_level(painter, clip, rect, lane, view, self._inks.text)
            self._clips.paint_corners(painter, rect, ground, ratio)
        if not names_only:
            self._paint_transitions(painter, track, inset, scene, indices)

    def _paint_content(
        self,
        painter: QPainter,
        track: Track,
        placed: list[tuple[Clip, QRect]],
        row: Row,
        band: QRect,
        scene: Scene,
    ) -> None:
        """Filmstrips or waveforms, where there is room under the clips' names."""
        strip = min(self._inks.strip_height, row.height)
        room = QRect(band.x(), row.top + strip, band.width(), row.height - strip)
        bodies = [(clip, rect.adjusted(0, strip, 0, 0)) for clip, rect in placed]
        if track.kind is TrackKind.AUDIO:
            self._sound.paint(painter, bodies, room, row.pixels_per_frame, scene)
            return
        self._film.rate = float(scene.sequence.rate)
        self._film.ratio = painter.device().devicePixelRatioF()
        for clip, body in bodies:
            self._film.paint(painter, clip, body, room, row.pixels_per_frame, scene)

    def _paint_transitions(
        self, painter: QPainter, track: Track, row: Row, scene: Scene, indices: range
    ) -> None:
        if not track.transitions:
            return
        strip = min(self._inks.strip_height, row.height)
        # A cut that is just out of sight may have a transition that reaches in.
        for cut in range(max(indices.start, 0), min(indices.stop, len(track.items)) + 1):
            left = track.items[cut - 1] if cut else None
            right = track.items[cut] if cut < len(track.items) else None
            found = track.transition_before(right.id if right is not None else None)
            if found is None or found.left != (left.id if left is not None else None):
                continue
            at = track.starts[cut]
            rect = row.rect(at - found.in_offset, at + found.out_offset)
            rect.setTop(rect.top() + strip)
            if rect.width() >= 3 and rect.height() >= 3:
                selected = found.id == scene.transition
                paint_transition(painter, found, (left, right), rect, self._inks, selected=selected)

    def _paint_state(self, painter: QPainter, track: Track, band: QRect) -> None:
        if track.muted or not track.enabled:
            painter.fillRect(band, self._inks.veil)
        if track.locked:
            painter.fillRect(band, QBrush(self._inks.hatch, Qt.BrushStyle.BDiagPattern))


def visible_items(track: Track, row: Row, band: QRect) -> tuple[int, int]:
    """The numbers of the first item that shows in `band` and of the one after the last."""
    starts = track.starts
    low = floor(row.frame_at(band.left() - 1))
    high = ceil(row.frame_at(band.right() + 2))
    first = max(bisect_right(starts, low) - 1, 0)
    last = min(bisect_left(starts, high), len(track.items))
    return first, max(first, last)


def label_reach(track: Track, row: Row, x: int) -> ItemId | None:
    """The item that lies across the pixel column `x`, whose name keeps to it."""
    index = track.index_at(floor(row.frame_at(x)))
    return None if index is None else track.items[index].id

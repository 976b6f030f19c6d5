"""What of one track lies in a rectangle: only items that show are visited."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from editor.model.timeline import Clip, Track, TrackKind
from editor.ui.timeline.levels import LevelLane
from editor.ui.timeline.painting.clip import ClipPainter
from editor.ui.timeline.painting.inks import Inks
from editor.ui.timeline.painting.level import paint_keys, paint_level
from editor.ui.timeline.painting.media.filmstrip import FilmstripPainter
from editor.ui.timeline.painting.media.waveform import WaveformPainter
from editor.ui.timeline.painting.rows.corners import CornerPainter
from editor.ui.timeline.painting.rows.far import FarRows
from editor.ui.timeline.painting.rows.marks import paint_marks
from editor.ui.timeline.painting.rows.row import Columns, Row, columns_of
from editor.ui.timeline.painting.rows.table import Table, Tables
from editor.ui.timeline.painting.scene import Scene
from editor.ui.timeline.painting.transition import fade_shape, paint_transition

_LEAST_WIDTH = 12
"""Pixels: where clips are narrower on average, the track is drawn as blocks alone."""
_LEAST_DRAWN = 20
"""Pixels: narrower clips have no name and no pictures."""


class TrackPainter:
    """Draws tracks; `film` and `sound` lay on the clips' bodies what is in their media."""

    def __init__(
        self, inks: Inks, tables: Tables, film: FilmstripPainter, sound: WaveformPainter
    ) -> None:
        self._inks = inks
        self._tables = tables
        self._film, self._sound = film, sound
        self._blocks = FarRows(inks)
        self._corners = CornerPainter(inks.theme.px(3))
        self._clips = ClipPainter(inks)

    def paint(
        self,
        painter: QPainter,
        track: Track,
        row: Row,
        dirty: QRect,
        view: QRect,
        scene: Scene,
        *,
        coarse: bool = False,
    ) -> None:
        """Draw anew what lies in `dirty`, to which the painter is clipped.

        Args:
            view: what of the timeline is on the screen.
            coarse: draw the clips' blocks alone.
        """
        band = dirty & QRect(dirty.x(), row.top, dirty.width(), row.height)
        if band.isEmpty():
            return
        painter.fillRect(band, self.ground(track))
        self._tables.mark_generated(scene.generated)
        table = self._tables.of(track, float(scene.sequence.rate))
        inset = Row(row.top + 1, row.height - 3, row.pixels_per_frame, row.scroll)
        columns = columns_of(track, table, inset, band)
        if coarse or columns.count > band.width() / _LEAST_WIDTH + 2:
            inner = QRect(band.x(), inset.top, band.width(), inset.height)
            marked = scene.selected | scene.moved
            self._blocks.paint(painter, track, table, columns, inner, marked)
        else:
            self._paint_near(painter, track, table, columns, row, inset, band, view, scene)
        self._paint_state(painter, track, band)
        painter.fillRect(band.x(), row.top + row.height - 1, band.width(), 1, self._inks.line)

    def ground(self, track: Track) -> QColor:
        if track.kind is TrackKind.VIDEO:
            return self._inks.video_track
        return self._inks.audio_track

    def _paint_near(
        self,
        painter: QPainter,
        track: Track,
        table: Table,
        columns: Columns,
        row: Row,
        inset: Row,
        band: QRect,
        view: QRect,
        scene: Scene,
    ) -> None:
        inner = QRect(band.x(), inset.top, band.width(), inset.height)
        self._blocks.paint_grounds(painter, table, columns, inner)
        painter.setFont(self._inks.labels.font)
        self._clips.begin(scene, track.kind)
        placed = self._placed(painter, track, columns, inset, scene)
        strip = min(self._inks.strip_height, inset.height)
        names_only = band.bottom() < inset.top + strip
        if not names_only:
            room = QRect(band.x(), inset.top + strip, band.width(), inset.height - strip)
            self._paint_content(painter, track, table, columns, placed, room, row, scene)
        lane = LevelLane(track.kind, row.top, row.height)
        for clip, rect in placed:
            self._clips.paint_face(painter, clip, rect, view, scene)
            if clip.markers:
                scale, rate = row.pixels_per_frame, scene.sequence.rate
                paint_marks(painter, clip, rect, scale, rate, scene.marker, self._inks)
            if clip.id in scene.selected:
                paint_level(painter, clip, rect, lane, view, self._inks.text)
                paint_keys(painter, clip, rect, view, self._inks.curve)
        are_clips = table.colours[columns.first : columns.first + columns.count] > 0
        ground = self.ground(track)
        self._corners.paint(painter, columns, are_clips, inner, ground, top_only=names_only)
        if not names_only:
            indices = range(columns.first, columns.first + columns.count)
            self._paint_transitions(painter, track, inset, scene, indices)

    def _placed(
        self, painter: QPainter, track: Track, columns: Columns, row: Row, scene: Scene
    ) -> list[tuple[Clip, QRect]]:
        """The clips that have more than their block: those wide enough, or not as others are."""
        placed = []
        edges = columns.edges.tolist()
        items = track.items[columns.first : columns.first + columns.count]
        clips, top, height = self._clips, row.top, row.height
        for number, item in enumerate(items):
            left = edges[number]
            width = edges[number + 1] - left
            if isinstance(item, Clip):
                if width >= _LEAST_DRAWN or clips.is_special(item, scene):
                    rect = QRect(left, top, width - 1 if width > 4 else width, height)
                    placed.append((item, rect))
                    if scene.missing and clips.is_missing(item, scene):
                        clips.paint_missing(painter, rect)
            elif item.id == scene.gap:
                painter.fillRect(left, top, width, height, self._inks.selected_gap)
        return placed

    def _paint_content(
        self,
        painter: QPainter,
        track: Track,
        table: Table,
        columns: Columns,
        placed: list[tuple[Clip, QRect]],
        room: QRect,
        row: Row,
        scene: Scene,
    ) -> None:
        """Filmstrips or waveforms, where there is room under the clips' names."""
        if track.kind is TrackKind.AUDIO:
            self._sound.paint(painter, table, columns, room, row.pixels_per_frame, scene)
            return
        self._film.rate = float(scene.sequence.rate)
        self._film.ratio = painter.device().devicePixelRatioF()
        for clip, rect in placed:
            body = QRect(rect.x(), room.y(), rect.width(), room.height())
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
                shape = fade_shape(track.kind, found)
                paint_transition(
                    painter,
                    found,
                    (left, right),
                    rect,
                    self._inks,
                    shape=shape,
                    selected=selected,
                )

    def _paint_state(self, painter: QPainter, track: Track, band: QRect) -> None:
        if track.muted or not track.enabled:
            painter.fillRect(band, self._inks.veil)
        if track.locked:
            painter.fillRect(band, QBrush(self._inks.hatch, Qt.BrushStyle.BDiagPattern))

"""The whole picture of the tracks, kept between paints: knows what a change makes stale."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter

from editor.model.media import MediaId
from editor.model.project import Sequence
from editor.model.timeline import Clip, ItemId, Track
from editor.ui.studio import Studio
from editor.ui.timeline.generated.media import GeneratedMedia
from editor.ui.timeline.geometry import TimelineGeometry
from editor.ui.timeline.painting.canvas import Canvas
from editor.ui.timeline.painting.changes import looks_changed
from editor.ui.timeline.painting.clip import media_of
from editor.ui.timeline.painting.inks import Inks
from editor.ui.timeline.painting.media.filmstrip import FilmstripPainter
from editor.ui.timeline.painting.media.timing import Timings
from editor.ui.timeline.painting.media.waveform import WaveformPainter
from editor.ui.timeline.painting.rows.row import Row, label_reach, visible_items
from editor.ui.timeline.painting.rows.table import Tables
from editor.ui.timeline.painting.scene import Scene
from editor.ui.timeline.painting.track import TrackPainter
from editor.ui.timeline.rows import divider_top
from editor.ui.timeline.surface import Surface

_MOST_ITEMS = 100
"""Where more items than this change their looks, everything is painted anew."""
_NAME_ROOM = 240
_FIRST_S, _NEXT_S = 0.004, 0.008
"""Seconds of work on what scrolling and zooming leave: before it is shown first, and in each turn
after that. Small projects are painted at once."""


class TimelinePicture:
    """Paints into a canvas what the surface shows, as late and as little as possible."""

    def __init__(self, inks: Inks, studio: Studio) -> None:
        self._thumbnails, self._sketches = studio.thumbnails, studio.sketches
        self._waveforms = studio.waveforms
        self._presence, self._proxies = studio.presence, studio.proxies
        self._generated = GeneratedMedia(studio.preferences)
        self._timings = Timings()
        self._tables = Tables()
        self._canvas = Canvas()
        self._scene: Scene | None = None
        self.in_decibels = False
        self.wear(inks)

    def wear(self, inks: Inks) -> None:
        """Use these colours."""
        self._inks = inks
        self._film = FilmstripPainter(inks, self._thumbnails, self._sketches, self._timings)
        self._sound = WaveformPainter(inks, self._waveforms, self._tables)
        self._sound.in_decibels = self.in_decibels
        self._tracks = TrackPainter(inks, self._tables, self._film, self._sound)
        self._canvas.invalidate()

    def draw_sound_in_decibels(self, in_decibels: bool) -> None:
        """Show loudness as it is heard, or the samples as they are."""
        if in_decibels != self.in_decibels:
            self.in_decibels = in_decibels
            self.wear(self._inks)

    @property
    def stale(self) -> list[QRect]:
        """What is to be painted anew."""
        return self._canvas.stale

    def freshen(self, media: set[MediaId], surface: Surface) -> None:
        """More of these media's pictures or waveforms can be had."""
        for each in media:
            self._film.forget(each)
        scene = self._scene
        if scene is None:
            return
        for track in scene.sequence.tracks:
            row = _row(track, surface.geometry)
            if row is not None and self._shows(track, row, lambda clip: media_of(clip) in media):
                self._canvas.invalidate(self._band(track, surface.geometry))

    def freshen_sketches(self, surface: Surface) -> None:
        """Pictures of clips without media have come, or are to be others."""
        scene = self._scene
        for track in scene.sequence.video_tracks if scene is not None else ():
            row = _row(track, surface.geometry)
            if row is not None and self._shows(track, row, lambda clip: media_of(clip) is None):
                self._canvas.invalidate(self._band(track, surface.geometry))

    def _seen(self, surface: Surface) -> Scene | None:
        """What is to be seen now."""
        sequence = surface.sequence
        if sequence is None:
            return None
        selection = surface.session.selection
        return Scene(
            surface.session.project,
            sequence,
            selection.items,
            selection.gap,
            selection.transition,
            surface.gesture.moved if surface.gesture is not None else frozenset(),
            self._presence.missing,
            frozenset(self._proxies.ready),
            selection.marker,
            self._generated.of(surface.session.project),
        )

    def _shows(self, track: Track, row: Row, is_meant: Callable[[Clip], bool]) -> bool:
        first, last = visible_items(track, row, self._canvas.rect)
        return any(isinstance(item, Clip) and is_meant(item) for item in track.items[first:last])

    def resize(self, size: QSize, pixel_ratio: float) -> None:
        self._canvas.resize(size, pixel_ratio)

    def show_on(self, painter: QPainter, rect: QRect, surface: Surface) -> None:
        """Draw what is in `rect`, having painted what was stale."""
        device = painter.device()
        self._canvas.resize(QSize(device.width(), device.height()), device.devicePixelRatioF())
        if self._scene is None:
            self._scene = self._seen(surface)
        self._canvas.refresh(self._painting(surface), _FIRST_S)
        self._canvas.draw(painter, rect)

    @property
    def is_sharp(self) -> bool:
        """Whether nothing is left that was only stretched by zooming."""
        return self._canvas.is_sharp

    def sharpen(self, surface: Surface, budget_s: float = _NEXT_S) -> list[QRect]:
        """Paint a little of what is shown stretched; what of the view has changed."""
        return self._canvas.sharpen(self._painting(surface), budget_s)

    def _painting(self, surface: Surface) -> _Painting:
        view, scene = self._canvas.rect, self._scene
        return _Painting(self._tracks, self._inks, view, scene, surface.geometry)

    def move(self, before: TimelineGeometry, after: TimelineGeometry, surface: Surface) -> None:
        """The view was scrolled, zoomed, or its rows were laid anew."""
        if before.rows != after.rows:
            self._canvas.invalidate()
            return
        if before.pixels_per_frame != after.pixels_per_frame:
            self._zoom(before, after)
            return
        dx = _scroll(before) - _scroll(after)
        dy = before.scroll_y - after.scroll_y
        self._canvas.scroll(dx, dy, _bands(after, self._canvas.rect))
        if dx and self._scene is not None:
            self._freshen_names(self._scene.sequence, before, after, abs(dx))

    def _zoom(self, before: TimelineGeometry, after: TimelineGeometry) -> None:
        if before.scroll_y != after.scroll_y:
            self._canvas.invalidate()
            return
        factor = after.pixels_per_frame / before.pixels_per_frame
        shift = _scroll(before) * factor - _scroll(after)
        self._canvas.stretch(factor, shift, _bands(after, self._canvas.rect))

    def show(self, surface: Surface) -> None:
        """Another sequence, selection or gesture is to be seen: find what it makes stale."""
        old, self._scene = self._scene, self._seen(surface)
        new = self._scene
        if old is None or new is None or not _alike(old.sequence, new.sequence):
            self._canvas.invalidate()
            return
        if old.project is not new.project and old.project.media != new.project.media:
            self._canvas.invalidate()
            return
        if _states(old) != _states(new):
            self._canvas.invalidate()
            return
        if not _same_elsewhere(old, new):
            self.freshen_sketches(surface)
        geometry = surface.geometry
        for before, after in zip(old.sequence.tracks, new.sequence.tracks, strict=True):
            self._invalidate_changed(before, after, geometry)
        changed = (old.selected ^ new.selected) | (old.moved ^ new.moved)
        changed |= {each for each in (old.gap, new.gap) if each is not None and old.gap != new.gap}
        if len(changed) > _MOST_ITEMS or old.transition != new.transition:
            self._canvas.invalidate()
            return
        for item in changed:
            self._invalidate_item(item, new.sequence, geometry)

    def _invalidate_changed(self, before: Track, after: Track, geometry: TimelineGeometry) -> None:
        stretch, row = looks_changed(before, after), _row(after, geometry)
        if stretch is None or row is None:
            return
        end = self._canvas.rect.right() if stretch.end is None else row.x_of(stretch.end)
        left = max(row.x_of(stretch.first) - 1, 0)
        self._canvas.invalidate(QRect(left, row.top, end + 2 - left, row.height))

    def _invalidate_item(
        self, item: ItemId, sequence: Sequence, geometry: TimelineGeometry
    ) -> None:
        found = sequence.find(item)
        if found is None:
            return
        track, index = found
        row = _row(track, geometry)
        if row is not None:
            rect = row.rect(track.starts[index], track.starts[index + 1])
            self._canvas.invalidate(rect.adjusted(-1, 0, 1, 0))

    def _freshen_names(
        self, sequence: Sequence, before: TimelineGeometry, after: TimelineGeometry, moved: int
    ) -> None:
        """A name keeps to the left edge of the view while its clip is under it."""
        strip = self._inks.strip_height + 2
        for track in sequence.tracks:
            row = _row(track, after)
            if row is None or row.top > self._canvas.rect.bottom() or row.top + row.height < 0:
                continue
            then = replace(row, scroll=_scroll(before))
            for item in {label_reach(track, then, 0), label_reach(track, row, 0)}:
                index = track.index_of(item) if item is not None else None
                if index is None or not isinstance(clip := track.items[index], Clip):
                    continue
                rect = row.rect(track.starts[index], track.starts[index + 1])
                named = self._inks.labels.width(clip.name) + moved + 16 + strip
                shown = rect.right() + moved
                reach = shown if shown < named + _NAME_ROOM else named
                self._canvas.postpone(QRect(0, row.top, min(reach, rect.right()) + 1, strip))

    def _band(self, track: Track, geometry: TimelineGeometry) -> QRect:
        row = _row(track, geometry)
        if row is None:
            return self._canvas.rect
        return QRect(0, row.top, self._canvas.rect.width(), row.height)


class _Painting:
    """One refresh of the canvas: what is where, looked up once for all that is stale."""

    def __init__(
        self,
        tracks: TrackPainter,
        inks: Inks,
        view: QRect,
        scene: Scene | None,
        geometry: TimelineGeometry,
    ) -> None:
        self._tracks, self._inks, self._view, self._scene = tracks, inks, view, scene
        self._rows: list[tuple[Track, Row]] = []
        if scene is not None:
            placed = ((track, _row(track, geometry)) for track in scene.sequence.tracks)
            self._rows = [
                (track, row)
                for track, row in placed
                if row is not None and row.top <= view.bottom() and row.top + row.height > 0
            ]
        self._beside_range = _beside_range(scene, view, geometry)
        divider = divider_top(geometry.rows)
        self._divider = None if divider is None else divider - geometry.scroll_y + 2

    def __call__(self, painter: QPainter, stale: QRect, *, coarse: bool = False) -> None:
        top, bottom = stale.top(), stale.bottom()
        painter.fillRect(stale, self._inks.background)
        if self._scene is None:
            return
        for track, row in self._rows:
            if row.top <= bottom and row.top + row.height > top:
                self._tracks.paint(
                    painter, track, row, stale, self._view, self._scene, coarse=coarse
                )
        for shade in self._beside_range:
            painter.fillRect(shade & stale, self._inks.beside_range)
        if self._divider is not None:
            painter.fillRect(stale.x(), self._divider, stale.width(), 2, self._inks.divider)


def _bands(geometry: TimelineGeometry, view: QRect) -> list[QRect]:
    """The view from top to bottom, cut between the tracks."""
    tops = [geometry.y_of(row) for row in geometry.rows[1:]]
    tops = [view.top(), *(top for top in tops if view.top() < top <= view.bottom())]
    ends = [*tops[1:], view.bottom() + 1]
    return [
        QRect(view.left(), top, view.width(), end - top)
        for top, end in zip(tops, ends, strict=True)
    ]


def _beside_range(
    scene: Scene | None, view: QRect, geometry: TimelineGeometry
) -> tuple[QRect, ...]:
    """What lies before the in point and after the out point, if there are such."""
    sequence = scene.sequence if scene is not None else None
    if sequence is None or (sequence.in_point is None and sequence.out_point is None):
        return ()
    left = round(geometry.x_of(sequence.in_point or 0))
    end = sequence.duration if sequence.out_point is None else sequence.out_point
    right = round(geometry.x_of(end))
    before = QRect(0, 0, left, view.height())
    return before, QRect(right, 0, view.width() - right, view.height())


def _alike(before: Sequence, after: Sequence) -> bool:
    """Whether only the content of tracks differs."""
    return (
        before.id == after.id
        and [track.id for track in before.tracks] == [track.id for track in after.tracks]
        and (before.in_point, before.out_point) == (after.in_point, after.out_point)
    )


def _states(scene: Scene) -> tuple[object, ...]:
    """What is told of clips by their media, and of one marker."""
    return scene.missing, scene.proxied, scene.generated, scene.marker


def _same_elsewhere(before: Scene, after: Scene) -> bool:
    """Whether all other sequences, which clips may show, are what they were."""
    old, new = before.project.sequences, after.project.sequences
    if old is new:
        return True
    return len(old) == len(new) and all(
        one is other or one.id == before.sequence.id for one, other in zip(old, new, strict=True)
    )


def _scroll(geometry: TimelineGeometry) -> int:
    return round(geometry.left_frame * geometry.pixels_per_frame)


def _row(track: Track, geometry: TimelineGeometry) -> Row | None:
    row = geometry.row_of(track.id)
    if row is None:
        return None
    return Row(geometry.y_of(row), row.height, geometry.pixels_per_frame, _scroll(geometry))

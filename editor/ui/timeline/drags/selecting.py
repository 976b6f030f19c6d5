"""What clicks and rubber bands select."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import Qt

from editor.model.choosing.companions import with_companions
from editor.model.project import Sequence
from editor.model.timeline import Clip, ItemId, Track
from editor.ui.studio import Studio
from editor.ui.timeline.geometry import TimelineGeometry
from editor.ui.timeline.gesture import GesturePreview, Pointer, TimelineSurface


def clicked_items(sequence: Sequence, studio: Studio, item: ItemId) -> frozenset[ItemId]:
    """The clip, and what is selected with it."""
    if studio.preferences.settings.linked_selection:
        return with_companions(sequence, [item])
    return frozenset({item})


def between(sequence: Sequence, anchor: ItemId, item: ItemId) -> frozenset[ItemId]:
    """The clips from one to the other, on their tracks and those in between."""
    one, other = sequence.find(anchor), sequence.find(item)
    if one is None or other is None:
        return frozenset({item})
    tracks = sequence.tracks
    numbers = sorted(tracks.index(track) for track, _ in (one, other))
    start = min(track.start_of(index) for track, index in (one, other))
    end = max(track.start_of(index + 1) for track, index in (one, other))
    return frozenset(
        each
        for track in tracks[numbers[0] : numbers[1] + 1]
        for each in clips_in(track, start, end)
    )


def clips_in(track: Track, start: float, end: float) -> list[ItemId]:
    """The clips that have a frame from `start` to before `end`, on a track that is not locked."""
    if track.locked:
        return []
    first = max(bisect_right(track.starts, start) - 1, 0)
    last = bisect_left(track.starts, end)
    return [each.id for each in track.items[first:last] if isinstance(each, Clip)]


class BandDrag:
    """Selects what the rubber band touches, while it is drawn; with Ctrl on top of what was."""

    def __init__(self, surface: TimelineSurface, studio: Studio, pressed: Pointer) -> None:
        self._surface, self._studio, self._session = surface, studio, studio.session
        geometry = surface.geometry
        self._frame = geometry.left_frame + pressed.x / geometry.pixels_per_frame
        self._y = pressed.y + geometry.scroll_y
        selection = self._session.selection
        self._before = selection.items
        adds = pressed.has(Qt.KeyboardModifier.ControlModifier)
        self._kept: frozenset[ItemId] = self._before if adds else frozenset()

    def update(self, pointer: Pointer) -> None:
        geometry, sequence = self._surface.geometry, self._session.sequence
        if sequence is None:
            return
        x, y = geometry.x_of(self._frame), self._y - geometry.scroll_y
        left, right = sorted((x, pointer.x))
        top, bottom = sorted((y, pointer.y))
        found = self._touched(sequence, geometry, left, right, top, bottom)
        if self._studio.preferences.settings.linked_selection and found:
            found = with_companions(sequence, found)
        self._session.selection.set_items(self._kept | found)
        band = left, top, right - left, bottom - top
        self._surface.show_gesture(GesturePreview(band=band))

    def finish(self) -> None:
        self._surface.show_gesture(None)

    def cancel(self) -> None:
        self._surface.show_gesture(None)
        self._session.selection.set_items(self._before)

    def _touched(
        self,
        sequence: Sequence,
        geometry: TimelineGeometry,
        left: float,
        right: float,
        top: float,
        bottom: float,
    ) -> frozenset[ItemId]:
        scale = geometry.pixels_per_frame
        start, end = geometry.left_frame + left / scale, geometry.left_frame + right / scale
        rows = [
            row
            for row in geometry.rows
            if geometry.y_of(row) <= bottom and geometry.y_of(row) + row.height > top
        ]
        tracks = (sequence.track(row.track) for row in rows)
        return frozenset(
            each for track in tracks if track is not None for each in clips_in(track, start, end)
        )

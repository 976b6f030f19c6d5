"""Snapping as the hand feels it: within some pixels, where it is switched on."""

from __future__ import annotations

from collections.abc import Iterable, Set
from math import floor

from PySide6.QtCore import Qt

from editor.model.choosing.snapping import SnapPoint, SnapPoints
from editor.model.project import Sequence
from editor.model.timeline import ItemId, MarkerId
from editor.ui.studio import Studio
from editor.ui.timeline.gesture import Pointer, TimelineSurface

_REACH = 8.0  # pixels from which a point holds an edge


class Magnet:
    """Holds edges at the points of a sequence. Shift turns snapping the other way round."""

    def __init__(
        self,
        surface: TimelineSurface,
        studio: Studio,
        sequence: Sequence,
        *,
        without: Set[ItemId] = frozenset(),
        without_marker: MarkerId | None = None,
        range_points: bool = True,
        playhead: bool = True,
    ) -> None:
        self._surface, self._studio = surface, studio
        self._points = SnapPoints(
            sequence,
            studio.session.playhead.frame if playhead else None,
            without=without,
            without_marker=without_marker,
            range_points=range_points,
        )

    def frame(self, frame: int, pointer: Pointer) -> tuple[int, SnapPoint | None]:
        """`frame`, or the point that holds it."""
        point = self._points.nearest(frame, self._tolerance) if self._is_on(pointer) else None
        return (frame, None) if point is None else (point.frame, point)

    def held(self, frame: int, pointer: Pointer) -> tuple[int, SnapPoint | None]:
        """The same for what snaps only while Shift is down."""
        if not pointer.has(Qt.KeyboardModifier.ShiftModifier):
            return frame, None
        point = self._points.nearest(frame, max(1, self._tolerance))
        return (frame, None) if point is None else (point.frame, point)

    def shift(
        self, edges: Iterable[int], frames: int, pointer: Pointer
    ) -> tuple[int, SnapPoint | None]:
        """`frames`, or as many as put one of `edges` on a point."""
        if not self._is_on(pointer):
            return frames, None
        found = self._points.shift(edges, frames, self._tolerance)
        return (frames, None) if found is None else (found.frames, found.point)

    @property
    def _tolerance(self) -> int:
        return floor(self._surface.geometry.frames_in(_REACH))

    def _is_on(self, pointer: Pointer) -> bool:
        reversed_ = pointer.has(Qt.KeyboardModifier.ShiftModifier)
        return self._studio.preferences.settings.snapping != reversed_

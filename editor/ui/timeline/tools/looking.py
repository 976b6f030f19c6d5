"""Tools that change what is seen and nothing else: hand and zoom."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QCursor

from editor.ui.timeline.gesture import GesturePreview, Pointer, TimelineSurface
from editor.ui.timeline.tools.dragging import Drag, DragTool, HandDrag

_STEP = 1.6
_GLASS = QPointF(10, 10)  # the middle of the magnifying glass in its icon


class HandTool(DragTool):
    scrolls = False

    def picked(self, pointer: Pointer) -> Drag | None:
        return HandDrag(self.surface, pointer)

    def cursor(self, pointer: Pointer) -> QCursor | Qt.CursorShape:
        return Qt.CursorShape.OpenHandCursor


class ZoomTool(DragTool):
    """A click zooms in at the mouse, with Alt out; a drag shows what it goes over."""

    def clicked(self, pointer: Pointer) -> None:
        factor = 1 / _STEP if pointer.has(Qt.KeyboardModifier.AltModifier) else _STEP
        self.surface.set_geometry(self.surface.geometry.zoomed(factor, pointer.x))

    def picked(self, pointer: Pointer) -> Drag | None:
        return ZoomDrag(self.surface, pointer)

    def cursor(self, pointer: Pointer) -> QCursor | Qt.CursorShape:
        out = pointer.has(Qt.KeyboardModifier.AltModifier)
        return self.cursors.tool("zoom-out" if out else "zoom-in", _GLASS)


class ZoomDrag:
    """The stretch of time that the mouse goes over is shown as large as it fits."""

    def __init__(self, surface: TimelineSurface, pressed: Pointer) -> None:
        self._surface = surface
        geometry = surface.geometry
        self._frame = geometry.left_frame + pressed.x / geometry.pixels_per_frame
        self._ends = self._frame, self._frame

    def update(self, pointer: Pointer) -> None:
        geometry = self._surface.geometry
        now = geometry.left_frame + pointer.x / geometry.pixels_per_frame
        self._ends = min(self._frame, now), max(self._frame, now)
        left, right = (geometry.x_of(end) for end in self._ends)
        band = left, 0.0, right - left, float(self._surface.extent[1])
        self._surface.show_gesture(GesturePreview(band=band))

    def finish(self) -> None:
        self._surface.show_gesture(None)
        start, end = self._ends
        width, _ = self._surface.extent
        if end > start:
            scale = width / (end - start)
            geometry = replace(self._surface.geometry, left_frame=max(0.0, start))
            factor = scale / geometry.pixels_per_frame
            self._surface.set_geometry(geometry.zoomed(factor, 0.0))

    def cancel(self) -> None:
        self._surface.show_gesture(None)

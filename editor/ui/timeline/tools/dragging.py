"""A press that becomes a click, or a drag once the mouse has gone a few pixels."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCursor

from editor.ui.icons.cursors import Cursors
from editor.ui.studio import Studio
from editor.ui.timeline.geometry import TimelineGeometry
from editor.ui.timeline.gesture import Pointer, TimelineSurface

THRESHOLD = 4.0
"""Pixels that a hand may tremble while it clicks."""
_SCROLL_ZONE = 24  # pixels along the sides from which a drag scrolls
_SCROLL_INTERVAL = 25  # milliseconds
_FASTEST = 40.0  # pixels a step


class Drag(Protocol):
    """What the mouse does from the press on until it is let go."""

    def update(self, pointer: Pointer) -> None: ...

    def finish(self) -> None:
        """The button was let go where `update` was called last."""
        ...

    def cancel(self) -> None:
        """Leave everything as it was before the press."""
        ...


class DragTool(QObject):
    """The frame of every tool. Near the sides of the clip area a drag scrolls the view."""

    scrolls = True
    scrolls_vertically = True

    def __init__(self, surface: TimelineSurface, studio: Studio) -> None:
        super().__init__(studio.session)
        self.surface, self.studio, self.session = surface, studio, studio.session
        self.cursors = Cursors()
        self._pressed: Pointer | None = None
        self._drag: Drag | None = None
        self._last: Pointer | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_INTERVAL)
        self._scrolling.timeout.connect(self._scroll_on)

    def picked(self, pointer: Pointer) -> Drag | None:
        """What dragging from here does; None: nothing."""
        return None

    def clicked(self, pointer: Pointer) -> None:
        """The button was pressed and let go in one place."""

    def pressed(self, pointer: Pointer) -> None:
        """The button went down; it is not known yet what it will be."""

    def begin(self, drag: Drag, pointer: Pointer) -> None:
        """Drag from the press on, without waiting for the mouse to move."""
        self._drag, self._last = drag, pointer
        drag.update(pointer)

    def cursor(self, pointer: Pointer) -> QCursor | Qt.CursorShape:
        """Says what a press here does."""
        return Qt.CursorShape.ArrowCursor

    def press(self, pointer: Pointer) -> None:
        if pointer.button is not Qt.MouseButton.LeftButton:
            return
        self.cancel()
        self._pressed = pointer
        self.pressed(pointer)

    def move(self, pointer: Pointer) -> None:
        if self._pressed is None:
            return
        if self._drag is None:
            way = max(abs(pointer.x - self._pressed.x), abs(pointer.y - self._pressed.y))
            if way < THRESHOLD:
                return
            self._drag = self.picked(self._pressed)
            if self._drag is None:
                self._pressed = None
                return
        self._last = pointer
        self._drag.update(pointer)
        if self.scrolls and self._step(pointer) != (0.0, 0.0):
            self._scrolling.start()
        else:
            self._scrolling.stop()

    def release(self, pointer: Pointer) -> None:
        self._scrolling.stop()
        pressed, drag = self._pressed, self._drag
        self._pressed = self._drag = self._last = None
        if drag is not None:
            drag.update(pointer)
            drag.finish()
        elif pressed is not None:
            self.clicked(pressed)

    def double_click(self, pointer: Pointer) -> None:
        """Nothing, in most tools."""

    def hover(self, pointer: Pointer) -> None:
        self.surface.set_cursor(self.cursor(pointer))

    def cancel(self) -> None:
        self._scrolling.stop()
        drag = self._drag
        self._pressed = self._drag = self._last = None
        if drag is not None:
            drag.cancel()

    def _step(self, pointer: Pointer) -> tuple[float, float]:
        """How many pixels the view should go on, the faster the farther out the mouse is."""
        width, height = self.surface.extent
        y = _beyond(pointer.y, height) if self.scrolls_vertically else 0.0
        return _beyond(pointer.x, width), y

    def _scroll_on(self) -> None:
        if self._drag is None or self._last is None:
            self._scrolling.stop()
            return
        x, y = self._step(self._last)
        self.surface.set_geometry(self.surface.geometry.scrolled(x, y))
        frame = self.surface.geometry.frame_at(self._last.x)
        cut = self.surface.geometry.cut_at(self._last.x)
        self._last = replace(self._last, hit=replace(self._last.hit, frame=frame, cut=cut))
        self._drag.update(self._last)


class HandDrag:
    """Moves the view with the mouse."""

    def __init__(self, surface: TimelineSurface, pressed: Pointer) -> None:
        self._surface, self._pressed = surface, pressed
        self._geometry: TimelineGeometry = surface.geometry
        surface.set_cursor(Qt.CursorShape.ClosedHandCursor)

    def update(self, pointer: Pointer) -> None:
        x, y = self._pressed.x - pointer.x, self._pressed.y - pointer.y
        self._surface.set_geometry(self._geometry.scrolled(x, y))

    def finish(self) -> None:
        self._surface.set_cursor(Qt.CursorShape.OpenHandCursor)

    def cancel(self) -> None:
        self._surface.set_geometry(self._geometry)
        self.finish()


def _beyond(position: float, size: int) -> float:
    """Signed pixels to scroll for a mouse at `position` of 0..`size`."""
    if size < 4 * _SCROLL_ZONE:
        return 0.0
    if position < _SCROLL_ZONE:
        return max(position - _SCROLL_ZONE, -_FASTEST)
    return min(max(position - (size - _SCROLL_ZONE), 0.0), _FASTEST)

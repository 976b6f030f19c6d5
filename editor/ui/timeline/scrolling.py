"""The wheel over the timeline: scrolls, zooms at the mouse, and makes tracks taller."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent

from editor.model.timeline import TrackId
from editor.ui.timeline.rows import next_height
from editor.ui.timeline.surface import Surface

_NOTCH = 120
_PX_PER_NOTCH = 72
_ZOOM_PER_NOTCH = 1.25


def roll_wheel(event: QWheelEvent, surface: Surface, *, sideways: bool = True) -> None:
    """Ctrl zooms at the mouse, Shift changes the height of the track under it, Alt goes along
    time; alone it goes up and down if there are tracks out of sight, else along time.

    Args:
        sideways: whether the mouse is over something that moves along time.
    """
    modifiers = event.modifiers()
    angle = event.angleDelta()
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        zoom_at(surface, event.position().x() if sideways else 0.0, angle.y() / _NOTCH)
    elif modifiers & Qt.KeyboardModifier.ShiftModifier:
        _change_height(surface, event.position(), angle.y() or angle.x())
    else:
        _scroll(event, surface)
    event.accept()


def zoom_at(surface: Surface, x: float, notches: float) -> None:
    """Zoom by so many notches of a wheel, with the frame at `x` staying there."""
    surface.set_geometry(surface.geometry.zoomed(_ZOOM_PER_NOTCH**notches, x))


def _scroll(event: QWheelEvent, surface: Surface) -> None:
    pixels, angle = event.pixelDelta(), event.angleDelta()
    if pixels.isNull():
        dx, dy = (part / _NOTCH * _PX_PER_NOTCH for part in (angle.x(), angle.y()))
    else:
        dx, dy = pixels.x(), pixels.y()
    if dx == 0 and not surface.overflows:
        dx, dy = dy, 0
    surface.set_geometry(surface.geometry.scrolled(-dx, -dy))


def _change_height(surface: Surface, at: QPointF, angle: int) -> None:
    row = surface.geometry.row_at(at.y())
    if row is None or angle == 0:
        return
    heights: dict[TrackId, int] = {row.track: next_height(row.height, taller=angle > 0)}
    surface.set_heights(heights)

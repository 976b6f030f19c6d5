"""What has been painted of the timeline: scrolling moves it, and only what is new is painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap

Paint = Callable[[QPainter, QRect], None]
"""Paints all that lies in the rectangle, to which the painter is clipped."""


class Canvas:
    """A picture of the whole view, kept beside it. Lines that move (the playhead) are not in it,
    so they move without anything being painted anew."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._size = QSize()
        self.rect = QRect()
        self._stale: list[QRect] = []

    @property
    def stale(self) -> list[QRect]:
        """What `refresh` will paint."""
        return self._stale

    def resize(self, size: QSize, pixel_ratio: float) -> None:
        """Start anew at another size; nothing happens at the same one."""
        if size == self._size and pixel_ratio == self._pixmap.devicePixelRatio():
            return
        self._size, self.rect = size, QRect(QPoint(0, 0), size)
        self._pixmap = QPixmap(size * pixel_ratio)
        self._pixmap.setDevicePixelRatio(pixel_ratio)
        self._stale = [self.rect]

    def invalidate(self, rect: QRect | None = None) -> None:
        """Have `rect`, or everything, painted anew."""
        if rect is None:
            self._stale = [self.rect]
        elif self._stale != [self.rect]:
            visible = rect & self.rect
            if not visible.isEmpty():
                self._stale.append(visible)

    def scroll(self, dx: int, dy: int) -> None:
        """Move what is there by so many pixels; what comes into sight is stale."""
        ratio = self._pixmap.devicePixelRatio()
        device_dx, device_dy = dx * ratio, dy * ratio
        whole = self._stale == [self.rect]
        too_far = abs(dx) >= self._size.width() or abs(dy) >= self._size.height()
        if whole or too_far or device_dx % 1 or device_dy % 1:
            self.invalidate()
            return
        self._pixmap.scroll(round(device_dx), round(device_dy), self._pixmap.rect())
        moved = [rect.translated(dx, dy) for rect in self._stale]
        self._stale = []
        for rect in (*moved, *self._exposed(dx, dy)):
            self.invalidate(rect)

    def _exposed(self, dx: int, dy: int) -> list[QRect]:
        """What has come into sight."""
        width, height = self._size.width(), self._size.height()
        across = QRect(width + dx if dx < 0 else 0, 0, abs(dx), height)
        down = QRect(0, height + dy if dy < 0 else 0, width, abs(dy))
        return [across, down]

    def refresh(self, paint: Paint) -> None:
        """Paint what is stale."""
        if not self._stale or self._pixmap.isNull():
            return
        stale, self._stale = self._stale, []
        painter = QPainter(self._pixmap)
        for rect in stale:
            painter.setClipRect(rect)
            paint(painter, rect)
        painter.end()

    def draw(self, painter: QPainter, rect: QRect) -> None:
        """Show what is there in `rect`."""
        ratio = self._pixmap.devicePixelRatio()
        source = QRect(
            round(rect.x() * ratio),
            round(rect.y() * ratio),
            round(rect.width() * ratio),
            round(rect.height() * ratio),
        )
        painter.drawPixmap(rect, self._pixmap, source)

"""What has been painted of the timeline: scrolling moves it, and only what is new is painted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

Paint = Callable[[QPainter, QRect], None]
"""Paints all that lies in the rectangle, to which the painter is clipped."""


class Canvas:
    """A picture of the whole view, kept beside it. Lines that move (the playhead) are not in it,
    so they move without anything being painted anew."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._size = QSize()
        self._stale = QRegion()

    @property
    def rect(self) -> QRect:
        return QRect(0, 0, self._size.width(), self._size.height())

    def resize(self, size: QSize, pixel_ratio: float) -> None:
        """Start anew at another size; nothing happens at the same one."""
        if size == self._size and pixel_ratio == self._pixmap.devicePixelRatio():
            return
        self._size = size
        self._pixmap = QPixmap(size * pixel_ratio)
        self._pixmap.setDevicePixelRatio(pixel_ratio)
        self._stale = QRegion(self.rect)

    def invalidate(self, rect: QRect | None = None) -> None:
        """Have `rect`, or everything, painted anew."""
        self._stale += self.rect if rect is None else (rect & self.rect)

    def scroll(self, dx: int, dy: int) -> None:
        """Move what is there by so many pixels; what comes into sight is stale."""
        ratio = self._pixmap.devicePixelRatio()
        device_dx, device_dy = dx * ratio, dy * ratio
        whole = self._stale.boundingRect() == self.rect and self._stale.rectCount() == 1
        too_far = abs(dx) >= self._size.width() or abs(dy) >= self._size.height()
        if whole or too_far or device_dx % 1 or device_dy % 1:
            self.invalidate()
            return
        self._pixmap.scroll(round(device_dx), round(device_dy), self._pixmap.rect())
        kept = QRegion(self.rect.translated(dx, dy))
        self._stale = self._stale.translated(dx, dy) & self.rect
        self._stale += QRegion(self.rect) - kept

    def refresh(self, paint: Paint) -> None:
        """Paint what is stale."""
        if self._stale.isEmpty() or self._pixmap.isNull():
            return
        stale, self._stale = self._stale, QRegion()
        painter = QPainter(self._pixmap)
        for rect in cast(Iterable[QRect], stale):  # Qt's stubs leave that out
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

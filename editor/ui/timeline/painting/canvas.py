"""What has been painted of the timeline: scrolling moves it and zooming stretches it, so that
only what is new must be painted at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import thread_time
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

_MOST_STRETCHED = 4.0
"""What is stretched further than so many times says nothing any more."""


class Paint(Protocol):
    """Paints all that lies in the rectangle, to which the painter is clipped; `coarse`: only what
    is quickly painted of it."""

    def __call__(self, painter: QPainter, rect: QRect, /, *, coarse: bool = False) -> None: ...


@dataclass(slots=True)
class _Blur:
    """What is shown nearly right until there is time; its `bare` parts show nothing right."""

    rect: QRect
    bare: list[QRect] = field(default_factory=list)


class Canvas:
    """A picture of the whole view, kept beside it. Lines that move (the playhead) are not in it,
    so they move without anything being painted anew."""

    def __init__(self) -> None:
        self._pixmap, self._spare = QPixmap(), QPixmap()
        self._size = QSize()
        self.rect = QRect()
        self._stale: list[QRect] = []
        self._blurs: list[_Blur] = []
        self._stretch: tuple[float, float] | None = None

    @property
    def stale(self) -> list[QRect]:
        """What `refresh` will paint."""
        return self._stale

    @property
    def is_sharp(self) -> bool:
        """Whether nothing is shown stretched."""
        return not self._blurs

    def resize(self, size: QSize, pixel_ratio: float) -> None:
        """Start anew at another size; nothing happens at the same one."""
        if size == self._size and pixel_ratio == self._pixmap.devicePixelRatio():
            return
        self._size, self.rect = size, QRect(QPoint(0, 0), size)
        self._pixmap, self._spare = (QPixmap(size * pixel_ratio) for _ in range(2))
        for pixmap in (self._pixmap, self._spare):
            pixmap.setDevicePixelRatio(pixel_ratio)
        self.invalidate()

    def invalidate(self, rect: QRect | None = None) -> None:
        """Have `rect`, or everything, painted anew before it is shown."""
        if rect is None:
            self._stale, self._blurs, self._stretch = [self.rect], [], None
        elif not self._is_stale:
            visible = rect & self.rect
            if not visible.isEmpty():
                self._stale = _joined(self._stale, visible)

    def postpone(self, rect: QRect) -> None:
        """Have `rect` painted anew when there is time."""
        visible = rect & self.rect
        if not self._is_stale and not visible.isEmpty():
            self._blurs.append(_Blur(visible))

    def scroll(self, dx: int, dy: int, bands: list[QRect]) -> None:
        """Move what is there by so many pixels; what comes into sight is painted at once as far
        as there is time.

        Args:
            bands: what is painted in one go; together they fill the canvas.
        """
        ratio = self._pixmap.devicePixelRatio()
        device_dx, device_dy = dx * ratio, dy * ratio
        too_far = abs(dx) >= self._size.width() or abs(dy) >= self._size.height()
        if self._is_stale or too_far or device_dx % 1 or device_dy % 1:
            self.invalidate()
            return
        self._apply_stretch()
        self._pixmap.scroll(round(device_dx), round(device_dy), self._pixmap.rect())
        moved = [rect.translated(dx, dy) for rect in self._stale]
        self._stale = []
        for rect in moved:
            self.invalidate(rect)
        for blur in self._blurs:
            blur.rect = blur.rect.translated(dx, dy) & self.rect
            blur.bare = [rect.translated(dx, dy) & self.rect for rect in blur.bare]
        exposed = [band & rect for rect in self._exposed(dx, dy) for band in bands]
        self._blurs += [_Blur(rect, [rect]) for rect in exposed]
        self._blurs = [blur for blur in self._blurs if not blur.rect.isEmpty()]

    def stretch(self, factor: float, shift: float, bands: list[QRect]) -> None:
        """Show each pixel x at x * `factor` + `shift` until its band has been painted anew.

        Args:
            bands: what is painted in one go; together they fill the canvas.
        """
        if self._is_stale:
            return
        waiting = {blur.rect.top() for blur in self._blurs}
        bare = [*self._stale, *(rect for blur in self._blurs for rect in blur.bare)]
        mapped = [_mapped(rect, factor, shift) for rect in bare]
        self._blurs = []
        for band in bands:
            parts = [rect & band for rect in mapped] + self._beside(band, factor, shift)
            self._blurs.append(_Blur(band, [part for part in parts if not part.isEmpty()]))
        # What has waited longest comes first, so that quick zooming blurs nothing for good.
        self._blurs.sort(key=lambda blur: blur.rect.top() not in waiting)
        self._stale = []
        done, moved = self._stretch or (1.0, 0.0)
        self._stretch = done * factor, moved * factor + shift

    def refresh(self, paint: Paint, budget_s: float) -> None:
        """Paint what is stale, and as much of what is stretched as the time allows."""
        if self._pixmap.isNull() or (not self._stale and self.is_sharp):
            return
        self._apply_stretch()
        painter = QPainter(self._pixmap)
        try:
            stale, self._stale = self._stale, []
            for rect in stale:
                painter.setClipRect(rect)
                paint(painter, rect)
            self._sharpen(painter, paint, budget_s)
            for blur in self._blurs:
                for rect in blur.bare:
                    painter.setClipRect(rect)
                    paint(painter, rect, coarse=True)
                blur.bare = []
        finally:
            painter.end()

    def sharpen(self, paint: Paint, budget_s: float) -> list[QRect]:
        """Paint what the time allows of what is stretched; the rectangles that were painted."""
        if self.is_sharp or self._stretch is not None or self._pixmap.isNull():
            return []
        painter = QPainter(self._pixmap)
        try:
            return self._sharpen(painter, paint, budget_s)
        finally:
            painter.end()

    def draw(self, painter: QPainter, rect: QRect) -> None:
        """Show what is there in `rect`."""
        if self._pixmap.isNull():
            return
        ratio = self._pixmap.devicePixelRatio()
        source = QRect(
            round(rect.x() * ratio),
            round(rect.y() * ratio),
            round(rect.width() * ratio),
            round(rect.height() * ratio),
        )
        painter.drawPixmap(rect, self._pixmap, source)

    @property
    def _is_stale(self) -> bool:
        """Whether nothing of what is there can be shown."""
        return self._stale == [self.rect]

    def _sharpen(self, painter: QPainter, paint: Paint, budget_s: float) -> list[QRect]:
        until, done = thread_time() + budget_s, []
        while self._blurs and thread_time() < until:
            rect = self._blurs.pop(0).rect
            painter.setClipRect(rect)
            paint(painter, rect)
            done.append(rect)
        return done

    def _apply_stretch(self) -> None:
        if self._stretch is None:
            return
        (factor, shift), self._stretch = self._stretch, None
        if not 1 / _MOST_STRETCHED <= factor <= _MOST_STRETCHED:
            for blur in self._blurs:
                blur.bare = [blur.rect]
            return
        ratio = self._pixmap.devicePixelRatio()
        width, height = self._size.width(), self._size.height()
        first, last = max(0.0, -shift / factor), min(width, (width - shift) / factor)
        if last <= first:
            return
        target = QRectF(first * factor + shift, 0, (last - first) * factor, height)
        source = QRectF(first * ratio, 0, (last - first) * ratio, height * ratio)
        painter = QPainter(self._spare)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawPixmap(target, self._pixmap, source)
        painter.end()
        self._pixmap, self._spare = self._spare, self._pixmap

    def _beside(self, band: QRect, factor: float, shift: float) -> list[QRect]:
        """The parts of `band` that nothing is stretched into."""
        was = _mapped(self.rect, factor, shift)
        right = was.right() + 1
        left = QRect(band.left(), band.top(), was.left() - band.left(), band.height())
        return [left & band, QRect(right, band.top(), band.right() + 1 - right, band.height())]

    def _exposed(self, dx: int, dy: int) -> list[QRect]:
        """What has come into sight."""
        width, height = self._size.width(), self._size.height()
        across = QRect(width + dx if dx < 0 else 0, 0, abs(dx), height)
        down = QRect(0, height + dy if dy < 0 else 0, width, abs(dy))
        return [across, down]


def _mapped(rect: QRect, factor: float, shift: float) -> QRect:
    left = round(rect.left() * factor + shift)
    right = round((rect.right() + 1) * factor + shift)
    return QRect(left, rect.top(), right - left, rect.height())


def _joined(stale: list[QRect], rect: QRect) -> list[QRect]:
    """With `rect`, and what of a row lies over each other as one, so that it is painted once."""
    apart = []
    for each in stale:
        if each.intersects(rect) and (each.top(), each.bottom()) == (rect.top(), rect.bottom()):
            rect = rect.united(each)
        else:
            apart.append(each)
    return [*apart, rect]

"""Text on the timeline: laid out once, elided where it does not fit, drawn often."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText, QTransform

_STEP = 8
"""Widths are elided to in steps of so many pixels, so that zooming finds what is laid out."""
_MOST = 20_000


class Labels:
    """Draws single lines in one font. Laying out is slow beside drawing, so it is kept."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.height = self.metrics.height()
        self._whole: dict[str, tuple[QStaticText, int]] = {}
        self._elided: dict[tuple[str, int], QStaticText | None] = {}

    def width(self, text: str) -> int:
        """Pixels that the whole text takes."""
        return self._known(text)[1]

    def draw(self, painter: QPainter, x: int, top: int, text: str, width: int) -> int:
        """Draw what of `text` fits into `width`, with the painter's pen.

        The painter's font must be this one. Returns the pixels that were taken.
        """
        static, whole = self._known(text)
        if whole <= width:
            painter.drawStaticText(x, top, static)
            return whole
        step = width // _STEP
        key = (text, step)
        if key not in self._elided:
            self._elided[key] = self._elide(text, step * _STEP)
        elided = self._elided[key]
        if elided is not None:
            painter.drawStaticText(x, top, elided)
            return step * _STEP
        return 0

    def _known(self, text: str) -> tuple[QStaticText, int]:
        known = self._whole.get(text)
        if known is None:
            if len(self._whole) > _MOST:
                self._whole.clear()
            known = self._whole[text] = (self._laid_out(text), self.metrics.horizontalAdvance(text))
        return known

    def _elide(self, text: str, width: int) -> QStaticText | None:
        if len(self._elided) > _MOST:
            self._elided.clear()
        elided = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return self._laid_out(elided) if len(elided) > 1 else None

    def _laid_out(self, text: str) -> QStaticText:
        static = QStaticText(text)
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        static.prepare(QTransform(), self.font)
        return static

"""Clips that are being generated, where they will be."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from editor.ui.icons.icon import draw_icon
from editor.ui.theme.tokens import Token
from editor.ui.timeline.generated.coming import ComingClip
from editor.ui.timeline.painting.inks import Inks

_BAR, _PADDING, _SIGN = 4, 5, 14


def paint_coming(painter: QPainter, clips: Iterable[ComingClip], view: QRect, inks: Inks) -> None:
    """A veil with a dashed border, the newest picture, how far it is, and a bar."""
    for clip in clips:
        if clip.rect.intersects(view):
            painter.save()
            painter.setClipRect(clip.rect)
            _paint(painter, clip, view, inks)
            painter.restore()


def _paint(painter: QPainter, clip: ComingClip, view: QRect, inks: Inks) -> None:
    rect, theme = clip.rect, inks.theme
    veil = QColor(theme.colour(Token.CLIP_GENERATED))
    veil.setAlphaF(0.78)
    painter.fillRect(rect, veil)
    shown = rect.intersected(view)
    left = shown.left() + _PADDING
    top = rect.top() + inks.strip_height
    if clip.image is not None and rect.bottom() - top > 2 * _BAR:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        height = rect.bottom() - top - _BAR
        width = clip.image.width() * height // max(1, clip.image.height())
        painter.drawImage(QRect(shown.left(), top, width, height), clip.image)
    sign = QRect(left, rect.top() + 2, _SIGN, _SIGN)
    draw_icon(painter, "spark", sign, Token.ON_CLIP)
    painter.setPen(inks.on_clip)
    painter.setFont(inks.labels.font)
    room = shown.right() - left - _SIGN - 2 * _PADDING
    if room > 0:
        inks.labels.draw(painter, left + _SIGN + _PADDING, rect.top() + 2, clip.text, room)
    if clip.done is not None:
        bar = QRect(rect.left(), rect.bottom() - _BAR + 1, rect.width(), _BAR)
        painter.fillRect(bar, inks.background)
        bar.setWidth(round(rect.width() * clip.done))
        painter.fillRect(bar, inks.accent)
    painter.setPen(QPen(inks.on_clip, 1, Qt.PenStyle.DashLine))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))

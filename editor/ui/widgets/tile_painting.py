"""What tiles of pictures are painted of, whatever they stand for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPaintDevice, QPainter, QPixmap, QPixmapCache

from editor.ui.icons.icon import draw_icon
from editor.ui.theme.metrics import Space, TypeSize
from editor.ui.theme.theme import Theme, current_theme
from editor.ui.theme.tokens import Token


def draw_fitted(painter: QPainter, image: QImage, box: QRect) -> None:
    """All of the image, as large as it goes into the box."""
    size = image.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(QPoint(), size)
    place.moveCenter(box.center())
    painter.drawPixmap(place, _shrunk(image, place.size(), painter.device()))


def draw_words(painter: QPainter, text: str, box: QRect) -> None:
    """White on a dark strip in the lower right corner, over any picture."""
    if not text:
        return
    theme = current_theme()
    painter.setFont(theme.font(TypeSize.SECONDARY))
    width = painter.fontMetrics().horizontalAdvance(text) + theme.px(Space.S)
    height = painter.fontMetrics().height()
    place = QRect(box.right() - width + 1, box.bottom() - height + 1, width, height)
    painter.fillRect(place, shade(theme))
    painter.setPen(theme.colour(Token.ON_CLIP))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def draw_badge(painter: QPainter, drawing: str, place: QRect) -> None:
    """A white icon on a dark square, over any picture."""
    theme = current_theme()
    margin = theme.px(2)
    painter.fillRect(place.adjusted(-margin, -margin, margin, margin), shade(theme))
    draw_icon(painter, drawing, place, Token.ON_CLIP)


def shade(theme: Theme) -> QColor:
    """Dark in every look, since what stands on it is white."""
    return theme.colour(Token.BG_VIEWPORT if theme.look.is_dark else Token.TEXT, 0.66)


def _shrunk(image: QImage, size: QSize, device: QPaintDevice) -> QPixmap:
    """As it is painted, kept: a tile is painted many times while something is made of it."""
    size = size * device.devicePixelRatioF()
    key = f"tile {image.cacheKey()} {size.width()} {size.height()}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        smooth = Qt.TransformationMode.SmoothTransformation
        pixmap = QPixmap.fromImage(image.scaled(size, mode=smooth))
        QPixmapCache.insert(key, pixmap)
    return pixmap

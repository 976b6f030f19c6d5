"""Shows pictures that were drawn on another thread, by copying them to the window."""

from __future__ import annotations

from math import ceil

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from editor.jobs.preview.picture import PreviewPicture
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.viewport.presenting.presenter import Backdrop, Channels, Look
from editor.ui.viewport.view_map import ViewMap

SQUARE = 8
"""The side of one square of the checkerboard, logical pixels."""
DARK_SQUARE, LIGHT_SQUARE = 102, 153
_GREY = QImage.Format.Format_Grayscale8
_PLANE = {Channels.RED: 0, Channels.GREEN: 1, Channels.BLUE: 2, Channels.ALPHA: 3}


class BlitPresenter(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture: QImage | None = None
        self._before: QImage | None = None
        self._shown: dict[bool, QImage] = {}
        self._scaled: dict[bool, QPixmap] = {}
        self._view, self._look = ViewMap((1.0, 1.0)), Look()

    @property
    def widget(self) -> QWidget:
        return self

    def show_picture(self, picture: PreviewPicture | None, before: PreviewPicture | None) -> None:
        self._picture = picture.image if picture is not None else None
        self._before = before.image if before is not None else None
        self._forget()
        self.update()

    def set_view(self, view: ViewMap, look: Look) -> None:
        old = self._look.channels, self._view.zoom, self._view.frame
        if (look.channels, view.zoom, view.frame) != old:
            self._forget()
        self._view, self._look = view, look
        self.update()

    def colour_at(self, x: float, y: float) -> QColor | None:
        image = self._before_wipe(x)
        if image is None or not (0 <= x < 1 and 0 <= y < 1):
            return None
        return image.pixelColor(int(x * image.width()), int(y * image.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), current_theme().colour(Token.BG_VIEWPORT))
            target = QRectF(*self._view.rectangle)
            if self._picture is None or target.isEmpty():
                return
            painter.fillRect(target, self._backdrop(target))
            self._draw(painter, target, before=False)
            wipe = self._look.wipe
            if wipe is not None and self._before is not None:
                left = QRectF(target.x(), target.y(), target.width() * wipe, target.height())
                painter.setClipRect(left)
                painter.fillRect(left, self._backdrop(target))
                self._draw(painter, target, before=True)

    def _draw(self, painter: QPainter, target: QRectF, *, before: bool) -> None:
        """The picture at `target`: scaled once for all that is painted over it."""
        image, ratio = self._displayed(before=before), self.devicePixelRatioF()
        enlarged = self._view.zoom * ratio * self._view.frame[0] / image.width()
        is_smooth = abs(enlarged - 1) > 1e-3 and enlarged < 4
        if not is_smooth or target.width() > self.width() or target.height() > self.height():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
            painter.drawImage(target, image)
            return
        pixmap = self._scaled.get(before)
        if pixmap is None or pixmap.devicePixelRatio() != ratio:
            pixmap = self._scaled[before] = _scaled(image, target.size(), ratio)
        painter.drawPixmap(target.topLeft(), pixmap)

    def _forget(self) -> None:
        self._shown.clear()
        self._scaled.clear()

    def _before_wipe(self, x: float) -> QImage | None:
        """The picture that is seen at `x` of its width."""
        is_before = self._look.wipe is not None and x < self._look.wipe
        return self._before if is_before and self._before is not None else self._picture

    def _displayed(self, *, before: bool) -> QImage:
        """The image as the chosen channels show it; made once for each picture."""
        if before not in self._shown:
            image = self._before if before else self._picture
            assert image is not None
            plane = _PLANE.get(self._look.channels)
            self._shown[before] = image if plane is None else _as_grey(image, plane)
        return self._shown[before]

    def _backdrop(self, target: QRectF) -> QBrush:
        if self._look.channels is not Channels.ALL:
            return QBrush(Qt.GlobalColor.black)
        match self._look.backdrop:
            case Backdrop.BLACK:
                return QBrush(Qt.GlobalColor.black)
            case Backdrop.WHITE:
                return QBrush(Qt.GlobalColor.white)
            case Backdrop.CHECKERBOARD:
                brush = QBrush(_checkerboard())
                transform = brush.transform()
                transform.translate(target.x(), target.y())
                brush.setTransform(transform)
                return brush


def _scaled(image: QImage, size: QSizeF, ratio: float) -> QPixmap:
    pixmap = QPixmap(ceil(size.width() * ratio), ceil(size.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(QPointF(0, 0), size), image)
    painter.end()
    return pixmap


def _as_grey(image: QImage, plane: int) -> QImage:
    """One channel of a premultiplied RGBA image: a colour as it is over black, alpha as it is."""
    rgba = image.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    pixels = np.frombuffer(rgba.constBits(), np.uint8)
    lines = pixels.reshape(rgba.height(), rgba.bytesPerLine())[:, : rgba.width() * 4]
    channel = np.ascontiguousarray(lines[:, plane::4])
    grey = QImage(channel.tobytes(), image.width(), image.height(), image.width(), _GREY)
    return grey.copy()  # with memory of its own


def _checkerboard() -> QPixmap:
    tile = QPixmap(2 * SQUARE, 2 * SQUARE)
    tile.fill(QColor(DARK_SQUARE, DARK_SQUARE, DARK_SQUARE))
    painter = QPainter(tile)
    light = QColor(LIGHT_SQUARE, LIGHT_SQUARE, LIGHT_SQUARE)
    painter.fillRect(0, 0, SQUARE, SQUARE, light)
    painter.fillRect(SQUARE, SQUARE, SQUARE, SQUARE, light)
    painter.end()
    return tile

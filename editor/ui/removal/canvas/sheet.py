"""A picture in memory, kept as the screen takes it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from editor.engine.inpaint.retouching import Part, Picture
from editor.ui.painting.placing import transform_of
from editor.ui.roto.canvas.sheets import Placed


class Sheet:
    """Of the picture that was shown last."""

    def __init__(self) -> None:
        self._of: Picture | None = None
        self._image = QImage()

    def show(self, picture: Picture) -> None:
        if picture is not self._of:
            self._of = picture
            self._image = _image(picture).convertToFormat(QImage.Format.Format_RGB32)

    def renew(self, part: Part) -> None:
        """A part of the picture has become another."""
        if self._of is None:
            return
        lines, columns = part
        painter = QPainter(self._image)
        painter.drawImage(QPointF(columns.start, lines.start), _image(self._of[part]))
        painter.end()

    def paint(self, painter: QPainter, at: Placed) -> None:
        paint_image(painter, at, self._image)


def paint_image(painter: QPainter, at: Placed, image: QImage) -> None:
    """All over the picture that is placed, whatever its size."""
    width, height = at.picture.source
    painter.save()
    frame = QRectF(*at.view.rectangle)  # a clip may go on beyond it
    painter.setClipRect(frame, Qt.ClipOperation.IntersectClip)
    painter.setTransform(transform_of(at.view, at.picture), True)
    smooth = at.picture.scale * at.view.zoom * width / max(image.width(), 1) < 2
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    painter.drawImage(QRectF(0, 0, width, height), image)
    painter.restore()


def _image(picture: Picture) -> QImage:
    """A copy: what Qt is given must not be freed before it."""
    height, width, _ = picture.shape
    packed = np.ascontiguousarray(picture)
    return QImage(packed.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()

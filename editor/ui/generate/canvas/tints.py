"""Regions tinted over the picture, as softly as they were painted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from editor.jobs.generation.coverages import Covered
from editor.model.generation.painting.mapping import PictureMap
from editor.ui.painting.hues import hue_colour
from editor.ui.painting.placing import transform_of
from editor.ui.viewport.view_map import ViewMap

_STRENGTH, _CHOSEN = 0.42, 0.58


@dataclass(frozen=True, slots=True, eq=False)
class Tint:
    """What is shown of one region."""

    drawn: Covered
    hue: int
    is_chosen: bool


class Tints:
    """Keeps what it has put together for as long as it looks the same."""

    def __init__(self) -> None:
        self._key: object = None
        self._sheet = QPixmap()
        self._images: dict[tuple[int, str, bool], tuple[Covered, QImage, QPointF]] = {}

    def paint(
        self, painter: QPainter, view: ViewMap, picture: PictureMap, tints: tuple[Tint, ...]
    ) -> None:
        """The first lies lowest."""
        device = painter.device()
        ratio = device.devicePixelRatioF()
        size = QSize(device.width(), device.height())
        looks = tuple(
            (id(each.drawn), hue_colour(each.hue).name(), each.is_chosen) for each in tints
        )
        key = view, picture, looks, size.toTuple(), ratio
        if key != self._key:
            self._key = key
            self._forget_but(tints)
            self._sheet = QPixmap(size * ratio)
            self._sheet.setDevicePixelRatio(ratio)
            self._sheet.fill(QColor(0, 0, 0, 0))
            sheet = QPainter(self._sheet)
            for each in tints:
                self.paint_one(sheet, view, picture, each)
            sheet.end()
        painter.drawPixmap(0, 0, self._sheet)

    def paint_one(self, painter: QPainter, view: ViewMap, picture: PictureMap, tint: Tint) -> None:
        colour = hue_colour(tint.hue)
        key = id(tint.drawn), colour.name(), tint.is_chosen
        if key not in self._images:
            strength = _CHOSEN if tint.is_chosen else _STRENGTH
            self._images[key] = tint.drawn, *_tinted(tint.drawn, colour, strength)
        _, image, corner = self._images[key]
        if image.isNull():
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(transform_of(view, picture), True)
        height, width = tint.drawn.share.shape
        painter.scale(picture.source[0] / width, picture.source[1] / height)
        painter.drawImage(corner, image)
        painter.restore()

    def _forget_but(self, tints: tuple[Tint, ...]) -> None:
        shown = {id(each.drawn) for each in tints}
        self._images = {key: kept for key, kept in self._images.items() if key[0] in shown}


def _tinted(drawn: Covered, colour: QColor, strength: float) -> tuple[QImage, QPointF]:
    """The part that is covered, in one colour, and its upper left corner on the grid."""
    rows, columns = np.flatnonzero(drawn.share.any(1)), np.flatnonzero(drawn.share.any(0))
    if not rows.size:
        return QImage(), QPointF()
    top, left = int(rows[0]), int(columns[0])
    part = drawn.share[top : rows[-1] + 1, left : columns[-1] + 1] * np.float32(strength)
    height, width = part.shape
    ink = np.array([colour.blueF(), colour.greenF(), colour.redF(), 1.0], np.float32) * np.float32(
        255
    )
    pixels = np.rint(part[..., None] * ink).astype(np.uint8)
    format = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(pixels.data, width, height, 4 * width, format).copy(), QPointF(left, top)

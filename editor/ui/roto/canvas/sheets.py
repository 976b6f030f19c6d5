"""A matte over the picture, in the ways that it can be looked at."""

from __future__ import annotations

from dataclasses import dataclass
from math import log2

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
    QTransform,
)

from editor.jobs.mattes.sights import Line, Sight
from editor.model.generation.painting.mapping import PictureMap
from editor.session.roto.tools import View
from editor.ui.painting.placing import transform_of
from editor.ui.viewport.view_map import ViewMap

_TINT = 0.5
_THIN = 1.25  # of the line around what is tinted, so that it is seen on what is bright or alike
_RINGS = 8  # of a soft brush
_LIGHT, _DARK = QColor(204, 204, 204), QColor(153, 153, 153)
_SQUARE = 8  # logical pixels, of the chequered ground
_HALO = QColor(0, 0, 0, 170)
_PAINTED = (View.OVERLAY, View.GREY, View.CUT_OUT)


@dataclass(frozen=True, slots=True)
class Placed:
    """Where it is painted: `picture` lies in the frame that `view` shows."""

    view: ViewMap
    picture: PictureMap

    @property
    def transform(self) -> QTransform:
        """From pixels of the footage to the widget."""
        return transform_of(self.view, self.picture)

    def to_widget(self, point: tuple[float, float]) -> QPointF:
        return QPointF(*self.view.to_widget(self.picture.to_frame(point)))


@dataclass(frozen=True, slots=True)
class Laid:
    """A stroke of the brush that the coverage does not have yet, in pixels of the footage."""

    points: tuple[tuple[float, float], ...]
    radius: float
    softness: float
    adds: bool


class Sheets:
    """Keeps what it painted last for as long as it looks the same."""

    def __init__(self) -> None:
        self._key: object = None
        self._sheet = QPixmap()
        self._levels: tuple[Sight, int, QImage] | None = None
        self._paths: dict[int, tuple[tuple[Line, ...], QPainterPath]] = {}

    def paint(
        self,
        painter: QPainter,
        at: Placed,
        sight: Sight | None,
        view: View,
        colour: QColor,
        laid: tuple[Laid, ...] = (),
    ) -> None:
        """`sight` None: nothing is covered but what is `laid` on it."""
        if view is View.OUTLINE:
            if sight is not None and sight.lines is not None:
                self.paint_lines(painter, at, sight.lines, QPen(colour, 2.0))
            if laid:
                self._renew(painter, at, None, View.OVERLAY, colour, laid)
                painter.drawPixmap(0, 0, self._sheet)
        elif view in _PAINTED and (sight is not None or laid or view is not View.OVERLAY):
            self._renew(painter, at, sight, view, colour, laid)
            painter.drawPixmap(0, 0, self._sheet)
            if view is View.OVERLAY and sight is not None and sight.lines is not None and not laid:
                self.paint_lines(painter, at, sight.lines, QPen(colour, _THIN))

    def paint_lines(
        self, painter: QPainter, at: Placed, lines: tuple[Line, ...], pen: QPen
    ) -> None:
        """Outlines, as wide on the screen whatever the zoom."""
        path = self._path(lines)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(at.transform, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        halo = QPen(_HALO, pen.widthF() + 2.0)
        for each in (halo, pen):
            each.setCosmetic(True)
            painter.setPen(each)
            painter.drawPath(path)
        painter.restore()

    def _path(self, lines: tuple[Line, ...]) -> QPainterPath:
        kept = self._paths.get(id(lines))
        if kept is None:
            path = QPainterPath()
            for line in lines:
                path.addPolygon(QPolygonF([QPointF(x, y) for x, y in line.tolist()]))
                path.closeSubpath()
            while len(self._paths) > 3:
                self._paths.pop(next(iter(self._paths)))
            kept = self._paths[id(lines)] = lines, path
        return kept[1]

    def _renew(
        self,
        painter: QPainter,
        at: Placed,
        sight: Sight | None,
        view: View,
        colour: QColor,
        laid: tuple[Laid, ...],
    ) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF()
        size = QSize(device.width(), device.height())
        key = (
            at,
            None if sight is None else id(sight.levels),
            view,
            colour.name(),
            laid,
            size,
            ratio,
        )
        if key == self._key:
            return
        self._key = key
        self._sheet = QPixmap(size * ratio)
        self._sheet.setDevicePixelRatio(ratio)
        self._sheet.fill(Qt.GlobalColor.transparent)
        sheet = QPainter(self._sheet)
        sheet.setClipRect(QRectF(*at.view.rectangle))  # a clip may go on beyond the frame
        sheet.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if sight is not None:
            self._lay(sheet, at, sight, ratio)
        for stroke in laid:
            _lay_stroke(sheet, at, stroke)
        _dress(sheet, at, view, colour)
        sheet.end()

    def _lay(self, sheet: QPainter, at: Placed, sight: Sight, ratio: float) -> None:
        """The coverage, as opacity."""
        scale = at.picture.scale * at.view.zoom * ratio
        parts = 1 << max(0, int(log2(1 / scale))) if scale else 1
        image = self._image(sight, parts)
        height, width = sight.levels.shape
        sheet.save()
        sheet.setTransform(at.transform, True)
        sheet.scale(at.picture.source[0] / width, at.picture.source[1] / height)
        sheet.drawImage(QRectF(0, 0, image.width() * parts, image.height() * parts), image)
        sheet.restore()

    def _image(self, sight: Sight, parts: int) -> QImage:
        """Of the coverage, made so many times smaller that none of its pixels is left out."""
        if self._levels is None or self._levels[0] is not sight or self._levels[1] != parts:
            levels = sight.levels
            for _ in range(parts.bit_length() - 1):
                levels = _halved(levels)
            levels = np.ascontiguousarray(levels)
            height, width = levels.shape
            image = QImage(levels.data, width, height, width, QImage.Format.Format_Alpha8)
            self._levels = sight, parts, image.copy()
        return self._levels[2]


def _halved(levels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Four pixels to one; a last line or column that is over goes."""
    height, width = (side // 2 * 2 for side in levels.shape)
    lines = levels[0:height:2, :width].astype(np.uint16)
    lines += levels[1:height:2, :width]
    return ((lines[:, 0::2] + lines[:, 1::2]) >> 2).astype(np.uint8)


def _lay_stroke(sheet: QPainter, at: Placed, stroke: Laid) -> None:
    """Put on the opacity that is there, or taken off it; in rings towards the middle where the
    brush is soft."""
    fade = stroke.radius * stroke.softness
    rings = _RINGS if fade * at.picture.scale * at.view.zoom > 1 else 1
    modes = QPainter.CompositionMode
    sheet.save()
    sheet.setRenderHint(QPainter.RenderHint.Antialiasing)
    sheet.setTransform(at.transform, True)
    sheet.setCompositionMode(
        modes.CompositionMode_SourceOver if stroke.adds else modes.CompositionMode_DestinationOut
    )
    places = [QPointF(*point) for point in (*stroke.points, stroke.points[-1])]
    places[-1] += QPointF(0.01, 0)  # a dab is a line, too
    for ring in range(rings):
        ink = QColor(Qt.GlobalColor.black)
        ink.setAlphaF(1 / (rings - ring))
        pen = QPen(ink, 2 * (stroke.radius - fade * (ring + 0.5) / rings))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        sheet.setPen(pen)
        sheet.drawPolyline(QPolygonF(places))
    sheet.restore()


def _dress(sheet: QPainter, at: Placed, view: View, colour: QColor) -> None:
    """What there is of opacity, made into what is seen."""
    modes, whole = QPainter.CompositionMode, QRectF(sheet.viewport())
    match view:
        case View.GREY:
            sheet.setCompositionMode(modes.CompositionMode_SourceIn)
            sheet.fillRect(whole, Qt.GlobalColor.white)
            sheet.setCompositionMode(modes.CompositionMode_DestinationOver)
            sheet.fillPath(_outer(at), Qt.GlobalColor.black)
        case View.CUT_OUT:
            sheet.setCompositionMode(modes.CompositionMode_SourceOut)
            sheet.fillPath(_outer(at), _chequers(at))
        case _:
            colour = QColor(colour)
            colour.setAlphaF(_TINT)
            sheet.setCompositionMode(modes.CompositionMode_SourceIn)
            sheet.fillRect(whole, colour)


def _outer(at: Placed) -> QPainterPath:
    """The footage's edge in the widget."""
    width, height = at.picture.source
    path = QPainterPath()
    path.addRect(QRectF(0, 0, width, height))
    return at.transform.map(path)


def _chequers(at: Placed) -> QBrush:
    tile = QPixmap(2 * _SQUARE, 2 * _SQUARE)
    tile.fill(_LIGHT)
    painter = QPainter(tile)
    painter.fillRect(0, 0, _SQUARE, _SQUARE, _DARK)
    painter.fillRect(_SQUARE, _SQUARE, _SQUARE, _SQUARE, _DARK)
    painter.end()
    brush = QBrush(tile)
    left, top, _, _ = at.view.rectangle
    brush.setTransform(QTransform.fromTranslate(left, top))
    return brush

"""Paints a camera's path, seen from outside."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QPolygonF, QTransform

from editor.model.generation.camerawork.picture import CameraPicture, Line, Station, camera_picture
from editor.model.generation.request import GenerationRequest
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_DOT = 2.5


def paint_path(
    painter: QPainter, picture: CameraPicture, source: QImage | None = None, *, has_now: bool = True
) -> None:
    """The picture that is filmed, the way past it, and the camera now."""
    theme = current_theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    plane = _polygon(picture.plane)
    if source is not None and not source.isNull():
        _paint_onto(painter, source, plane)
    painter.setPen(QPen(theme.colour(Token.TEXT_DIM), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(plane)
    for station in picture.stations:
        _paint_station(painter, station, theme.colour(Token.TEXT_OFF))
    painter.setPen(QPen(theme.colour(Token.ACCENT), theme.px(2) * 0.75))
    painter.drawPolyline(_polygon(picture.way))
    if has_now:
        if picture.now.seen is not None:
            painter.setPen(QPen(theme.colour(Token.ACCENT), 1, Qt.PenStyle.DashLine))
            painter.drawPolygon(_polygon(picture.now.seen))
        _paint_station(painter, picture.now, theme.colour(Token.ACCENT))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Token.ACCENT))
        painter.drawEllipse(QPointF(*picture.now.place), theme.px(3), theme.px(3))


def preset_pixmap(request: GenerationRequest, size: QSize, ratio: float) -> QPixmap:
    """The path of `request`'s camera alone, as a picture of a menu."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(Qt.GlobalColor.transparent))
    margin = current_theme().px(6)
    within = size.width() - 2 * margin, size.height() - 2 * margin
    painter = QPainter(pixmap)
    painter.translate(margin, margin)
    picture = picture_of(request, within, request.frames - 1)
    paint_path(painter, picture, has_now=not request.camera.is_still)
    painter.end()
    return pixmap


def picture_of(
    request: GenerationRequest, within: tuple[float, float], frame: int
) -> CameraPicture:
    size = float(request.width), float(request.height)
    return camera_picture(
        request.camera, request.frames, request.rate, size, within, request.seed, frame
    )


def _paint_station(painter: QPainter, station: Station, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ray in station.rays:
        painter.drawPolyline(_polygon(ray))
    painter.drawPolygon(_polygon(station.opening))


def _paint_onto(painter: QPainter, source: QImage, plane: QPolygonF) -> None:
    corners = QPolygonF(QRectF(source.rect()))
    corners.removeLast()  # Qt closes the rectangle's polygon
    through = QTransform.quadToQuad(corners, plane)
    if not isinstance(through, QTransform):
        return
    painter.save()
    painter.setOpacity(0.8)
    painter.setTransform(through, True)
    painter.drawImage(0, 0, source)
    painter.restore()


def _polygon(line: Line) -> QPolygonF:
    return QPolygonF([QPointF(*point) for point in line])

"""Paints the shapes, their points and handles, and what is being drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from editor.model.roto.drawing.lines import Place, Shape, feathered
from editor.model.roto.drawing.moving import is_corner
from editor.model.roto.splines import Spline
from editor.ui.roto.canvas.sheets import Placed
from editor.ui.roto.splines.hits import Box, Grip, Hit, feather_place, handles
from editor.ui.roto.splines.pen import Draft
from editor.ui.viewport.overlays.chip import draw_chip

_HALO, _WHITE, _INK = QColor(0, 0, 0, 170), QColor(255, 255, 255), QColor(16, 17, 20)
_POINT, _HANDLE, _FEATHER, _GRIP = 3.5, 3.0, 4.0, 3.5
_SOLID = Qt.PenStyle.SolidLine
_FAR = 14.0  # logical pixels from the mouse to what is said beside it


@dataclass(frozen=True, slots=True)
class Chosen:
    """The chosen spline: its shape now, the numbers of its chosen points, what is under the
    mouse of it."""

    spline: Spline
    shape: Shape
    points: frozenset[int]
    under: Hit | None
    box: Box | None


class ShapePainter:
    """Paints at `at`, in the matte's `colour`."""

    def __init__(self, painter: QPainter, at: Placed, colour: QColor) -> None:
        self._painter, self._at, self._colour = painter, at, colour
        scale = at.picture.scale * at.view.zoom
        self._pixel = 1 / scale if scale else 1.0

    def shape(self, spline: Spline, shape: Shape, *, is_chosen: bool, is_under: bool) -> None:
        colour = QColor(self._colour)
        if not (is_chosen or is_under):
            colour.setAlphaF(0.75)
        style = Qt.PenStyle.SolidLine if spline.enabled else Qt.PenStyle.DotLine
        width = 2.0 if is_chosen else 1.5
        self._stroke(self._path(shape), colour, width, style)
        if spline.feather or any(each.feather for each in shape):
            line = [self._at.to_widget(place) for place in feathered(shape, spline.feather)]
            path = QPainterPath()
            path.addPolygon(QPolygonF(line))
            path.closeSubpath()
            colour.setAlphaF(1.0 if is_chosen else 0.5)
            self._stroke(path, colour, 1.0, Qt.PenStyle.DashLine, halo=0.5)

    def ghost(self, shape: Shape, colour: QColor) -> None:
        """The shape as it is at another time."""
        self._stroke(self._path(shape), colour, 1.25, Qt.PenStyle.DashLine)

    def chosen(self, chosen: Chosen) -> None:
        """Its points, those of their handles that can be taken, and the box about them."""
        shape, under = chosen.shape, chosen.under
        if chosen.box is not None:
            self._box(chosen.box, under)
        for number, side, place in handles(shape, chosen.points):
            is_under = under == Hit(Grip.HANDLE, chosen.spline.id, number, side)
            self._handle((shape[number].x, shape[number].y), place, is_under=is_under)
        for number in sorted(chosen.points):
            place = feather_place(shape, number, chosen.spline.feather, self._pixel)
            is_under = under == Hit(Grip.FEATHER, chosen.spline.id, number)
            self._feather((shape[number].x, shape[number].y), place, is_under=is_under)
        for number, point in enumerate(shape):
            is_under = under == Hit(Grip.POINT, chosen.spline.id, number)
            corner = is_corner(point)
            self._point(
                (point.x, point.y),
                is_chosen=number in chosen.points,
                is_under=is_under,
                is_corner=corner,
            )

    def draft(self, draft: Draft, mouse: Place | None, *, closes: bool) -> None:
        """With the line to where the next point would be."""
        points = draft.points
        path = self._path(points, closed=draft.is_closed)
        self._stroke(path, self._colour, 2.0)
        last = points[-1]
        if mouse is not None and not draft.is_closed:
            end = (points[0].x, points[0].y) if closes else mouse
            rubber = QPainterPath(self._at.to_widget((last.x, last.y)))
            out = self._at.to_widget((last.x + last.out_x, last.y + last.out_y))
            first = points[0]
            into = (first.x + first.in_x, first.y + first.in_y) if closes else end
            rubber.cubicTo(out, self._at.to_widget(into), self._at.to_widget(end))
            self._stroke(rubber, self._colour, 1.25, Qt.PenStyle.DashLine)
        held = 0 if draft.is_closed else len(points) - 1
        for side in (
            (points[held].in_x, points[held].in_y),
            (points[held].out_x, points[held].out_y),
        ):
            if any(side):
                x, y = points[held].x, points[held].y
                self._handle((x, y), (x + side[0], y + side[1]), is_under=False)
        for number, point in enumerate(points):
            self._point(
                (point.x, point.y),
                is_chosen=number == held,
                is_under=closes and number == 0,
                is_corner=is_corner(point),
            )

    def inserted(self, place: Place) -> None:
        """Where a press would put a point on the line."""
        self._painter.setPen(QPen(_HALO, 3.0))
        self._painter.setBrush(_WHITE)
        self._painter.drawEllipse(self._at.to_widget(place), _POINT, _POINT)
        self._painter.setPen(QPen(self._colour, 1.5))
        self._painter.drawEllipse(self._at.to_widget(place), _POINT, _POINT)

    def marquee(self, corners: tuple[Place, Place]) -> None:
        box = QRectF(*(self._at.to_widget(each) for each in corners)).normalized()
        filling = QColor(self._colour)
        filling.setAlphaF(0.15)
        self._painter.fillRect(box, filling)
        path = QPainterPath()
        path.addRect(box)
        self._stroke(path, self._colour, 1.0, Qt.PenStyle.DashLine)

    def words(self, words: str, mouse: Place) -> None:
        at = QPointF(*mouse) + QPointF(_FAR, _FAR)
        draw_chip(self._painter, words, at, QRectF(self._painter.viewport()))

    def _path(self, shape: Shape, *, closed: bool = True) -> QPainterPath:
        to = self._at.to_widget
        path = QPainterPath()
        if not shape:
            return path
        path.moveTo(to((shape[0].x, shape[0].y)))
        ends = (*shape[1:], shape[0]) if closed else shape[1:]
        for a, b in zip(shape, ends, strict=False):
            out, into = (a.x + a.out_x, a.y + a.out_y), (b.x + b.in_x, b.y + b.in_y)
            path.cubicTo(to(out), to(into), to((b.x, b.y)))
        if closed:
            path.closeSubpath()
        return path

    def _stroke(
        self,
        path: QPainterPath,
        colour: QColor,
        width: float,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
        halo: float = 1.5,
    ) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(_HALO, width + halo, style if halo < 1 else _SOLID))
        self._painter.drawPath(path)
        self._painter.setPen(QPen(colour, width, style))
        self._painter.drawPath(path)

    def _point(self, place: Place, *, is_chosen: bool, is_under: bool, is_corner: bool) -> None:
        """Corners are square, and those that are chosen filled."""
        side = _POINT + (1.5 if is_under else 0.0)
        at = self._at.to_widget(place)
        for ink, width in ((_HALO, 3.5), (_WHITE if is_chosen else self._colour, 1.5)):
            self._painter.setPen(QPen(ink, width))
            self._painter.setBrush(self._colour if is_chosen else _INK)
            if is_corner:
                self._painter.drawRect(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side))
            else:
                self._painter.drawEllipse(at, side + 0.5, side + 0.5)

    def _handle(self, point: Place, place: Place, *, is_under: bool) -> None:
        start, end = self._at.to_widget(point), self._at.to_widget(place)
        for ink, width in ((_HALO, 2.5), (_WHITE, 1.0)):
            self._painter.setPen(QPen(ink, width))
            self._painter.drawLine(start, end)
        radius = _HANDLE + (1.5 if is_under else 0.0)
        self._painter.setPen(QPen(_HALO, 1.0))
        self._painter.setBrush(_WHITE)
        self._painter.drawEllipse(end, radius, radius)

    def _feather(self, point: Place, place: Place, *, is_under: bool) -> None:
        """A ring at the end of a dotted line."""
        start, end = self._at.to_widget(point), self._at.to_widget(place)
        self._painter.setPen(QPen(_HALO, 2.5))
        self._painter.drawLine(start, end)
        self._painter.setPen(QPen(_WHITE, 1.0, Qt.PenStyle.DotLine))
        self._painter.drawLine(start, end)
        radius = _FEATHER + (1.5 if is_under else 0.0)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for ink, width in ((_HALO, 3.5), (_WHITE, 1.75)):
            self._painter.setPen(QPen(ink, width))
            self._painter.drawEllipse(end, radius, radius)

    def _box(self, box: Box, under: Hit | None) -> None:
        to = self._at.to_widget
        grips = [to(place) for place in box.grips]
        outline = QPainterPath()
        outline.addPolygon(QPolygonF([grips[each] for each in (0, 2, 4, 6)]))
        outline.closeSubpath()
        knob, top = to(box.turner(self._pixel)), grips[1]
        outline.moveTo(top)
        outline.lineTo(knob)
        white = QColor(255, 255, 255, 200)
        self._stroke(outline, white, 1.0, Qt.PenStyle.DashLine)
        for number, at in enumerate(grips):
            grows = under is not None and under.grip is Grip.BOX and under.number == number
            side = _GRIP + (1.5 if grows else 0.0)
            self._painter.setPen(QPen(_HALO, 1.0))
            self._painter.setBrush(_WHITE)
            self._painter.drawRect(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side))
        grows = under is not None and under.grip is Grip.TURN
        radius = _GRIP + (2.0 if grows else 0.5)
        self._painter.setPen(QPen(_HALO, 1.0))
        self._painter.setBrush(_WHITE)
        self._painter.drawEllipse(knob, radius, radius)

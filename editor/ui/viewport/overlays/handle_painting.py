"""How handles and guide lines look, and which cursor says what a handle does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from editor.model.canvas.drag import Grip, Pull
from editor.model.canvas.guides import Cause, Guide
from editor.model.canvas.handles import (
    CORNERS,
    SIDES,
    Handle,
    has_room,
    knob,
    rotation_knob,
    shown_knobs,
)
from editor.model.canvas.placed import PlacedClip, turned
from editor.model.curves import number_at, numbers_at
from editor.model.edits.clip.parameters import Parameter
from editor.ui.figures import rounded
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.viewport.overlays.chip import draw_chip
from editor.ui.viewport.view_map import Point, ViewMap

_HALF = 4.0  # of a knob, logical pixels
_SHADE, _WHITE = QColor(0, 0, 0, 150), QColor(255, 255, 255)
_BRACKET = 14.0  # a crop corner's arms
_OCTANTS = (
    Qt.CursorShape.SizeHorCursor,
    Qt.CursorShape.SizeFDiagCursor,
    Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
)


def paint_frame(
    painter: QPainter,
    view: ViewMap,
    clip: PlacedClip,
    *,
    strength: float = 1.0,
    knobs: bool = False,
    cropping: bool = False,
) -> None:
    """The clip's outline, and with `knobs` all that can be dragged."""
    accent = current_theme().colour(Token.ACCENT)
    painter.setOpacity(strength)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    outline = _polygon(view, clip.corners)
    for colour, width in ((_SHADE, 3.0), (accent, 1.5 if knobs else 1.0)):
        painter.setPen(QPen(colour, width))
        painter.drawPolygon(outline)
    painter.setOpacity(1.0)
    if not knobs:
        return
    pixel = 1 / view.zoom
    if cropping:
        _paint_whole(painter, view, clip)
        for handle in shown_knobs(clip, pixel):
            _paint_bracket(painter, view, clip, handle)
        return
    top, turn = (
        QPointF(*view.to_widget(point))
        for point in (knob(clip, Handle.TOP), rotation_knob(clip, pixel))
    )
    for colour, width in ((_SHADE, 3.0), (accent, 1.0)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(QLineF(top, turn))
    painter.setPen(QPen(accent, 1.5))
    painter.setBrush(_WHITE)
    painter.drawEllipse(turn, _HALF + 0.5, _HALF + 0.5)
    for handle in shown_knobs(clip, pixel):
        x, y = view.to_widget(knob(clip, handle))
        half = _HALF if handle in CORNERS else _HALF - 0.5
        painter.drawRect(QRectF(x - half, y - half, 2 * half, 2 * half))
    if has_room(clip, pixel):
        _paint_anchor(painter, QPointF(*view.to_widget(clip.anchor)), accent)


def paint_guides(painter: QPainter, view: ViewMap, guides: tuple[Guide, ...]) -> None:
    """The lines that a drag has snapped to, each with its cause."""
    colour = current_theme().colour(Token.BRUSH_8)
    room = QRectF(painter.viewport())
    frame = QRectF(*view.rectangle)
    for guide in guides:
        place = view.to_widget((guide.at, guide.at))[guide.axis]
        if guide.axis == 0:
            line = QLineF(place, frame.top(), place, frame.bottom())
            label = QPointF(place + 6, max(frame.top(), room.top()) + 6)
        else:
            line = QLineF(frame.left(), place, frame.right(), place)
            label = QPointF(max(frame.left(), room.left()) + 6, place + 6)
        painter.setPen(QPen(_SHADE, 3))
        painter.drawLine(line)
        painter.setPen(QPen(colour, 1))
        painter.drawLine(line)
        draw_chip(painter, cause_of(guide), label, room)


def cause_of(guide: Guide) -> str:
    """What a guide line stands for, in the user's language."""
    translate = QCoreApplication.translate
    match guide.cause:
        case Cause.FRAME_EDGE:
            return translate("Guides", "Edge of the frame")
        case Cause.FRAME_CENTRE:
            return translate("Guides", "Middle of the frame")
        case Cause.THIRD:
            return translate("Guides", "Third")
        case Cause.CLIP_EDGE:
            return translate("Guides", "Edge of “%1”").replace("%1", guide.name)
        case Cause.CLIP_CENTRE:
            return translate("Guides", "Middle of “%1”").replace("%1", guide.name)
        case Cause.GUIDE:
            return translate("Guides", "Guide")


def change_text(grip: Grip, pull: Pull) -> str:
    """What a drag has come to, in numbers."""
    values, start = pull.values, grip.clip.placement
    if grip.handle is Handle.ROTATE:
        return f"{rounded(number_at(values[Parameter.ROTATION], 0), 1)}°"
    if Parameter.CROP in values:
        return "   ".join(f"{side:.1%}" for side in numbers_at(values[Parameter.CROP], 0))
    if Parameter.SCALE in values:
        x, y = numbers_at(values[Parameter.SCALE], 0)
        return f"{x:.1%}" if abs(x - y) < 5e-4 else f"{x:.1%}   {y:.1%}"
    x, y = numbers_at(values[Parameter.POSITION], 0)
    return f"x {x - start.position[0]:+.0f}   y {y - start.position[1]:+.0f}"


def cursor_for(clip: PlacedClip, handle: Handle, *, cropping: bool) -> Qt.CursorShape:
    if handle is Handle.INSIDE:
        return Qt.CursorShape.SizeAllCursor
    if handle is Handle.ROTATE:
        return Qt.CursorShape.PointingHandCursor
    if handle is Handle.ANCHOR:
        return Qt.CursorShape.CrossCursor
    if cropping and handle not in CORNERS and clip.is_upright:
        split = Qt.CursorShape.SplitHCursor, Qt.CursorShape.SplitVCursor
        return split[0 if SIDES[handle][0] else 1]
    across, down = SIDES[handle]
    scale_x, scale_y = clip.placement.scale
    x, y = turned((across * (scale_x or 1), down * (scale_y or 1)), clip.placement.rotation)
    return _OCTANTS[_octant(x, y)]


def _octant(x: float, y: float) -> int:
    """Which of four ways, each both to and fro: across, down right, down, down left."""
    if abs(y) < abs(x) * 0.414:
        return 0
    if abs(x) < abs(y) * 0.414:
        return 2
    return 1 if x * y > 0 else 3


def _paint_anchor(painter: QPainter, at: QPointF, accent: QColor) -> None:
    for colour, width in ((_SHADE, 3.5), (accent, 1.5)):
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, 5, 5)
        for x, y in ((-9, 0), (3, 0), (0, -9), (0, 3)):
            start = at + QPointF(x, y)
            painter.drawLine(QLineF(start, start + QPointF(6 if x else 0, 6 if y else 0)))


def _paint_whole(painter: QPainter, view: ViewMap, clip: PlacedClip) -> None:
    """The edges of the picture before it is cropped."""
    across, down = clip.fitted[0] / 2, clip.fitted[1] / 2
    ends = ((-across, -down), (across, -down), (across, down), (-across, down))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(current_theme().colour(Token.ACCENT, 0.6), 1, Qt.PenStyle.DashLine))
    painter.drawPolygon(_polygon(view, tuple(clip.in_frame(end) for end in ends)))


def _paint_bracket(painter: QPainter, view: ViewMap, clip: PlacedClip, handle: Handle) -> None:
    """A corner's angle or a side's bar, along the picture's own sides."""
    across, down = SIDES[handle]
    at = QPointF(*view.to_widget(knob(clip, handle)))
    arms = ((-across, 0), (0, -down)) if handle in CORNERS else ((down, across), (-down, -across))
    ends = []
    for x, y in arms:
        signs = clip.placement.scale
        way = turned((x * _sign(signs[0]), y * _sign(signs[1])), clip.placement.rotation)
        reach = _BRACKET if handle in CORNERS else _BRACKET * 0.6
        ends.append(at + QPointF(way[0] * reach, way[1] * reach))
    for colour, width in ((_SHADE, 5.0), (_WHITE, 3.0)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawPolyline(QPolygonF([ends[0], at, ends[1]]))


def _sign(scale: float) -> float:
    return -1.0 if scale < 0 else 1.0


def _polygon(view: ViewMap, points: tuple[Point, ...]) -> QPolygonF:
    return QPolygonF([QPointF(*view.to_widget(point)) for point in points])

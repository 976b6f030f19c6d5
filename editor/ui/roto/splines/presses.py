"""What a press does with what is under the mouse, and the cursor that says so before."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor

from editor.session.roto.splines.drawing import Splines
from editor.session.roto.tools import Tool
from editor.ui.icons.cursors import Cursors
from editor.ui.painting.spot import Spot
from editor.ui.roto.splines.gestures import (
    FeatherGesture,
    Gesture,
    HandleGesture,
    InsertGesture,
    MarqueeGesture,
    MoveGesture,
    ScaleGesture,
    TurnGesture,
)
from editor.ui.roto.splines.hits import Box, Grip, Hit

_ALT = Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_SCALES = (
    Qt.CursorShape.SizeFDiagCursor,
    Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
    Qt.CursorShape.SizeHorCursor,
)


def begun(
    splines: Splines,
    hit: Hit | None,
    spot: Spot,
    tool: Tool | None,
    held: Qt.KeyboardModifier,
    box: Box | None,
) -> Gesture | None:
    """The drag that a press begins; None where it began none, or has done all at once.

    A press on a shape that is not chosen chooses it. With Control a point is taken out, with Alt
    bent; with Shift it is chosen beside others.
    """
    if hit is None or (tool is Tool.PEN and hit.grip is Grip.INSIDE):
        return _on_nothing(splines, spot, tool)
    if splines.chosen is None or splines.chosen.id != hit.spline:
        splines.choose(hit.spline)
        box = None
    spline = splines.chosen
    assert spline is not None
    points = splines.points
    match hit.grip:
        case Grip.POINT:
            return _on_point(splines, hit, spot, held)
        case Grip.HANDLE:
            return HandleGesture(splines, spline, spot, hit.number, hit.side)
        case Grip.FEATHER:
            return FeatherGesture(splines, spline, spot, hit.number, points)
        case Grip.BOX if box is not None:
            return ScaleGesture(splines, spline, spot, points, box, hit.number)
        case Grip.TURN if box is not None:
            return TurnGesture(splines, spline, spot, points, box)
        case Grip.LINE if tool is Tool.PEN and hit.near is not None:
            return InsertGesture(splines, spline, spot, hit.near.segment, hit.near.part)
        case _:
            splines.choose(spline.id)
            return MoveGesture(splines, spline, spot, frozenset(), None)


def cursor_of(
    cursors: Cursors, hit: Hit | None, tool: Tool | None, held: Qt.KeyboardModifier
) -> QCursor | Qt.CursorShape:
    """What `begun` would do."""
    is_pen = tool is Tool.PEN
    if hit is None or (is_pen and hit.grip is Grip.INSIDE):
        return cursors.pen("pen-tool") if is_pen else Qt.CursorShape.ArrowCursor
    match hit.grip:
        case Grip.POINT if held & _CONTROL:
            return cursors.pen("pen-minus")
        case Grip.POINT if held & _ALT:
            return cursors.pen("pen-bend")
        case Grip.LINE if is_pen:
            return cursors.pen("pen-plus")
        case Grip.BOX:
            return _SCALES[hit.number % 4]
        case Grip.TURN:
            return cursors.tool("rotate")
        case Grip.POINT | Grip.HANDLE | Grip.FEATHER:
            return Qt.CursorShape.PointingHandCursor
    return Qt.CursorShape.SizeAllCursor


def _on_point(splines: Splines, hit: Hit, spot: Spot, held: Qt.KeyboardModifier) -> Gesture | None:
    points, number = splines.points, hit.number
    if held & _CONTROL:
        splines.remove_points((number,))
        return None
    if held & _ALT:
        splines.turn_bend(number)
        return None
    if held & _SHIFT:
        points = points ^ {number}
        splines.choose(hit.spline, points)
    elif number not in points:
        points = frozenset({number})
        splines.choose(hit.spline, points)
    spline = splines.chosen
    if spline is None or number not in points:
        return None
    only = number if len(points) > 1 and not held & _SHIFT else None
    return MoveGesture(splines, spline, spot, points, only)


def _on_nothing(splines: Splines, spot: Spot, tool: Tool | None) -> Gesture | None:
    chosen = splines.chosen
    if tool is Tool.PEN or chosen is None:
        return None
    return MarqueeGesture(splines, chosen, spot)

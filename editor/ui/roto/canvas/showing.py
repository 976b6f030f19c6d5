"""Paints the matte, what was pointed at, and the tool in hand over the picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from editor.model.flatten.geometry import Point
from editor.model.roto.matte import MatteId
from editor.model.roto.prompts import Box, Click
from editor.session.roto.roto import Roto
from editor.session.roto.tools import Tool, View
from editor.ui.painting.hues import AFTER, BEFORE, hue_colour
from editor.ui.painting.marks import paint_brush, paint_lasso, paint_spinner
from editor.ui.roto.canvas.gestures import BoxGesture, LassoGesture, PromptGesture, ScribbleGesture
from editor.ui.roto.canvas.marks import paint_box, paint_click, paint_line, paint_sign
from editor.ui.roto.canvas.sheets import Laid, Placed, Sheets
from editor.ui.viewport.overlays.chip import draw_chip

_FAR = 14.0  # logical pixels from the mouse to what is said beside it
_NEAR = 12.0  # to the sign of what a press does
_BRUSHES = (Tool.BRUSH, Tool.ERASER, Tool.SCRIBBLE)
_OTHERS = 0.7  # of how much of the others is seen
_MARKED = (View.OVERLAY, View.OUTLINE)


@dataclass(frozen=True, slots=True)
class Scene:
    """What there is to paint now. `mouse`: its place in the widget, if it is over the picture.
    `erases`: a press would. `turning` 0..1 of the spinner; None: nothing is waited for. `rests`:
    nothing plays. `laid`: strokes that the matte does not have yet."""

    at: Placed
    gesture: PromptGesture | None
    mouse: Point | None
    erases: bool
    turning: float | None
    rests: bool
    laid: tuple[Laid, ...] = ()


class Showing:
    def __init__(self, roto: Roto) -> None:
        self._roto = roto
        self._sheets, self._beside = Sheets(), Sheets()
        self._others: dict[MatteId, Sheets] = {}

    @property
    def colour(self) -> QColor:
        """Of the matte that is worked on, or of the one that would be new."""
        matte = self._roto.current.matte
        return hue_colour(self._roto.next_hue if matte is None else matte.hue)

    def paint(self, painter: QPainter, scene: Scene, *, right_of: float | None) -> None:
        """
        Args:
            right_of: where the matte begins to be seen, in the widget; None: everywhere.
        """
        tools, seeing = self._roto.tools, self._roto.seeing
        frame = QRectF(*scene.at.view.rectangle)
        painter.save()
        painter.setClipRect(frame if right_of is None else _right_part(frame, right_of))
        self._paint_others(painter, scene)
        sight = seeing.sight
        self._sheets.paint(painter, scene.at, sight, tools.view, self.colour, scene.laid)
        if tools.shows_neighbours and scene.rests:
            self._paint_neighbours(painter, scene)
        painter.restore()
        if not scene.rests or tools.pointing is None:
            return
        if tools.view in _MARKED and scene.gesture is None:
            self._paint_prompts(painter, scene)
        self._paint_tool(painter, scene)

    def _paint_others(self, painter: QPainter, scene: Scene) -> None:
        """Each in its colour, under the one that is worked on."""
        others = self._roto.seeing.others
        kept = {matte.id: self._others.get(matte.id) or Sheets() for matte, _ in others}
        self._others = kept
        painter.save()
        painter.setOpacity(_OTHERS)
        for matte, sight in others:
            view, colour = self._roto.tools.view, hue_colour(matte.hue)
            kept[matte.id].paint(painter, scene.at, sight, view, colour)
        painter.restore()

    def _paint_neighbours(self, painter: QPainter, scene: Scene) -> None:
        for sight, colour in zip(self._roto.seeing.neighbours, (BEFORE, AFTER), strict=True):
            if sight is not None and sight.lines is not None:
                pen = QPen(colour, 1.5, Qt.PenStyle.DashLine)
                self._beside.paint_lines(painter, scene.at, sight.lines, pen)

    def _paint_prompts(self, painter: QPainter, scene: Scene) -> None:
        for prompt in self._roto.pointing.prompts:
            match prompt:
                case Click(x, y, adds):
                    at = scene.at.to_widget((x, y))
                    paint_click(painter, at, self.colour, adds=adds)
                case Box(left, top, right, bottom) if self._roto.tools.pointing is Tool.BOX:
                    ends = [scene.at.to_widget(end) for end in ((left, top), (right, bottom))]
                    paint_box(painter, QRectF(*ends), self.colour)

    def _paint_tool(self, painter: QPainter, scene: Scene) -> None:
        tools, gesture = self._roto.tools, scene.gesture
        zoom = scene.at.picture.scale * scene.at.view.zoom
        match gesture:
            case LassoGesture():
                line = [scene.at.to_widget(point) for point in gesture.points]
                paint_lasso(painter, line, self.colour)
            case BoxGesture():
                left, top, right, bottom = gesture.edges
                ends = [scene.at.to_widget(end) for end in ((left, top), (right, bottom))]
                paint_box(painter, QRectF(*ends), self.colour)
            case ScribbleGesture():
                line = [scene.at.to_widget(point) for point in gesture.points]
                width = 2 * gesture.radius * zoom
                paint_line(painter, line, self.colour, width, adds=gesture.adds)
        if scene.mouse is None:
            return
        at = QPointF(*scene.mouse)
        if tools.pointing in _BRUSHES:
            softness = 0.0 if tools.pointing is Tool.SCRIBBLE else tools.softness
            radius = tools.radius * zoom
            paint_brush(painter, at, radius, softness, self.colour, erases=scene.erases)
        else:
            paint_sign(painter, at + QPointF(_NEAR, _NEAR), self.colour, adds=not scene.erases)
        if gesture is not None and gesture.words:
            draw_chip(painter, gesture.words, at + QPointF(_FAR, _FAR), QRectF(painter.viewport()))
        if scene.turning is not None:
            paint_spinner(painter, at, scene.turning)


def _right_part(frame: QRectF, x: float) -> QRectF:
    part = QRectF(frame)
    part.setLeft(min(max(x, frame.left()), frame.right()))
    return part

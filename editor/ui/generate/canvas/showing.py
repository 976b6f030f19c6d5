"""Paints regions, what moves them, and the tool in hand over a picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from editor.jobs.generation.coverages import Covered
from editor.model.curves import number_at, numbers_at
from editor.model.flatten.geometry import Point
from editor.model.generation.brush import MotionRegion, RegionId
from editor.model.generation.painting.arrows import speed_of, tip_of
from editor.model.generation.painting.mapping import PictureMap, Size, part_shown
from editor.model.generation.painting.regions import new_region, number_of
from editor.model.generation.painting.trajectories import beats, traced
from editor.session.generation.painting import Painting, Tool
from editor.session.generation.previewing import Previewing
from editor.ui.generate.canvas import marks
from editor.ui.generate.canvas.gestures import LassoGesture, StrokeGesture, speed_words
from editor.ui.generate.canvas.motion_gestures import growth_words, turn_words
from editor.ui.generate.canvas.tints import Tint, Tints
from editor.ui.painting.hues import hue_colour
from editor.ui.painting.marks import paint_brush, paint_lasso, paint_spinner
from editor.ui.painting.placing import transform_of
from editor.ui.painting.spot import Gesture
from editor.ui.viewport.overlays.chip import draw_chip
from editor.ui.viewport.view_map import ViewMap

_BEAT_S = 0.5
_PIECES = 96  # of a trajectory's line
_FAR = 14.0  # logical pixels from the mouse to what is said beside it
_FAINT = 0.35  # of the tints, over a preview
_DIM = 0.45  # what a region's marks are shown with where it is not chosen, among tools for motion


@dataclass(frozen=True, slots=True)
class Scene:
    """What there is to paint now. `phase` 0..1 of what flows; None: nothing does. `mouse`: its
    place in the widget, if it is over the picture. `erases`: a press would."""

    view: ViewMap
    picture: PictureMap
    gesture: Gesture | None
    mouse: Point | None
    erases: bool
    phase: float | None
    turning: float


class Showing:
    def __init__(self, painting: Painting) -> None:
        self._painting = painting
        self._tints = Tints()
        self._last: dict[RegionId, Covered] = {}

    def paint_preview(self, painter: QPainter, scene: Scene, previewing: Previewing) -> bool:
        """The picture of the motion in place of the source; whether there is one."""
        image, size = previewing.image, previewing.size
        if image is None or size is None:
            return False
        left, top, right, bottom = part_shown(scene.picture.source, size)
        painter.save()
        painter.setClipRect(QRectF(*scene.view.rectangle))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(transform_of(scene.view, scene.picture), True)
        painter.drawImage(QRectF(left, top, right - left, bottom - top), image)
        painter.restore()
        return True

    def paint(self, painter: QPainter, scene: Scene, *, faintly: bool = False) -> None:
        """
        Args:
            faintly: let what is below be seen: it moves.
        """
        size = scene.picture.source
        live = scene.gesture.live if isinstance(scene.gesture, StrokeGesture) else None
        shown = [each for each in self._painting.brush.regions if each.enabled]
        tints: list[Tint] = []
        for region in shown:
            drawn = self.drawn(region, size)
            if drawn is not None and (live is None or live.region != region.id):
                tints.append(Tint(drawn, region.hue, region.id == self._painting.region_id))
        painter.save()
        painter.setClipRect(QRectF(*scene.view.rectangle))  # a clip may go on beyond the frame
        painter.setOpacity(_FAINT if faintly else 1.0)
        self._tints.paint(painter, scene.view, scene.picture, tuple(tints))
        painter.setOpacity(1.0)
        if live is not None:
            tint = Tint(live.drawn, self._hue(live.region), True)
            self._tints.paint_one(painter, scene.view, scene.picture, tint)
        painter.restore()
        for region in shown:
            self._paint_motion(painter, scene, region)
        for region in shown:
            self._paint_number(painter, scene, region)
        for point in self._painting.finding:
            paint_spinner(painter, _in_widget(scene, point), scene.turning)
        self._paint_tool(painter, scene)

    def drawn(self, region: MotionRegion, size: Size) -> Covered | None:
        """What a region covers; while that is being drawn, what it covered before."""
        found = self._painting.coverages.of(region.shapes, size)
        if found is not None:
            self._last[region.id] = found
        return found or self._last.get(region.id)

    def middle(self, region: MotionRegion, size: Size) -> Point | None:
        drawn = self.drawn(region, size)
        return None if drawn is None or drawn.is_empty else drawn.middle

    def _hue(self, id: RegionId | None) -> int:
        """Of a region, or of the one that would be new."""
        brush = self._painting.brush
        region = None if id is None else brush.region(id)
        return (region or new_region(brush, RegionId(""))).hue

    def _paint_motion(self, painter: QPainter, scene: Scene, region: MotionRegion) -> None:
        middle = self.middle(region, scene.picture.source)
        if middle is None:
            return
        painting, chosen = self._painting, region.id == self._painting.region_id
        frame, at = painting.current.frame, _in_widget(scene, middle)
        is_faint = not chosen and painting.tool in (Tool.ARROW, Tool.PATH, Tool.TURN)
        painter.setOpacity(_DIM if is_faint else 1.0)
        x, y = numbers_at(region.velocity, frame)
        if len(region.path) > 1:
            self._paint_way(painter, scene, region, chosen=chosen)
        elif speed_of((x, y)):
            tip = _in_widget(scene, tip_of(middle, (x, y)))
            marks.paint_arrow(painter, at, tip, region.hue, chosen=chosen, phase=scene.phase)
            if chosen and painting.tool is Tool.ARROW and scene.gesture is None:
                _say(painter, speed_words(speed_of((x, y))), tip)
        if painting.tool is Tool.TURN and (chosen or painting.region is None):
            turning, growing = (
                number_at(each, frame) for each in (region.rotation, region.proximity)
            )
            marks.paint_ring(painter, at, turning, growing, region.hue, chosen=chosen)
            if scene.gesture is None and turning:
                _say(painter, turn_words(turning), marks.turning_knob(at, turning))
            if scene.gesture is None and growing:
                _say(painter, growth_words(growing), marks.growing_knob(at, growing))
        painter.setOpacity(1.0)

    def _paint_way(
        self, painter: QPainter, scene: Scene, region: MotionRegion, *, chosen: bool
    ) -> None:
        line, dots = traced(region.path, _PIECES), beats(region.path, _BEAT_S)
        points = [(each.x, each.y) for each in region.path]
        marks.paint_way(
            painter,
            [_in_widget(scene, each) for each in line],
            [_in_widget(scene, each) for each in points],
            [_in_widget(scene, each) for each in dots],
            region.hue,
            chosen=chosen and self._painting.tool is Tool.PATH,
        )

    def _paint_number(self, painter: QPainter, scene: Scene, region: MotionRegion) -> None:
        middle = self.middle(region, scene.picture.source)
        if middle is not None:
            number = number_of(self._painting.brush, region.id)
            chosen = region.id == self._painting.region_id
            at = _in_widget(scene, middle)
            marks.paint_number(painter, at, number, region.hue, chosen=chosen)

    def _paint_tool(self, painter: QPainter, scene: Scene) -> None:
        painting, gesture = self._painting, scene.gesture
        colour = hue_colour(self._hue(painting.region_id))
        if isinstance(gesture, LassoGesture):
            line = [_in_widget(scene, each) for each in gesture.points]
            paint_lasso(painter, line, colour)
        if scene.mouse is None:
            return
        at = QPointF(*scene.mouse)
        if painting.tool in (Tool.BRUSH, Tool.ERASER):
            radius = painting.radius * scene.picture.scale * scene.view.zoom
            paint_brush(painter, at, radius, painting.softness, colour, erases=scene.erases)
        if gesture is not None and gesture.words:
            _say(painter, gesture.words, at)


def paint_hint(painter: QPainter, view: ViewMap, *, is_empty: bool) -> None:
    """Where there is nothing to paint on: how to begin."""
    words = (
        QCoreApplication.translate("BrushCanvas", "There is no picture here to paint on.")
        if is_empty
        else QCoreApplication.translate("BrushCanvas", "Press on a picture to paint on it.")
    )
    frame = QRectF(*view.rectangle).adjusted(8, 8, -8, -8)
    draw_chip(painter, words, QPointF(frame.left(), frame.bottom()), frame)


def _say(painter: QPainter, words: str, at: QPointF) -> None:
    opacity = painter.opacity()
    painter.setOpacity(1.0)
    draw_chip(painter, words, at + QPointF(_FAR, _FAR), QRectF(painter.viewport()))
    painter.setOpacity(opacity)


def _in_widget(scene: Scene, point: Point) -> QPointF:
    return QPointF(*scene.view.to_widget(scene.picture.to_frame(point)))

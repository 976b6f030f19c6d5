"""What is under the mouse on the canvas, and what a press there begins."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPointF, Qt

from editor.model.curves import number_at, numbers_at
from editor.model.flatten.geometry import Point
from editor.model.generation.brush import MotionRegion
from editor.model.generation.painting.arrows import speed_of, tip_of
from editor.model.generation.painting.mapping import PictureMap, distance
from editor.model.generation.painting.trajectories import point_near, without_point
from editor.session.generation.painting import Aim, Painting, Tool
from editor.ui.generate.canvas import marks
from editor.ui.generate.canvas.gestures import LassoGesture, StrokeGesture
from editor.ui.generate.canvas.motion_gestures import (
    ArrowGesture,
    GrowGesture,
    PointGesture,
    TurnGesture,
    WayGesture,
)
from editor.ui.generate.canvas.showing import Showing
from editor.ui.painting.spot import Gesture, Spot

_REACH = 9.0  # logical pixels from which a knob is taken hold of


class Hands:
    """The tool in hand, on a region that `showing` knows the middle of."""

    def __init__(self, painting: Painting, showing: Showing) -> None:
        self._painting, self._showing = painting, showing

    def begun(self, spot: Spot, picture: PictureMap) -> Gesture | None:
        """None: the press was all, or means nothing."""
        painting = self._painting
        match painting.tool:
            case Tool.BRUSH | Tool.ERASER:
                return StrokeGesture(painting, picture.source, spot)
            case Tool.LASSO:
                return LassoGesture(painting, picture.source, spot)
            case Tool.SUBJECT:
                aim = Aim.ADD if spot.straight else Aim.NEW
                painting.find_subject(spot.point, Aim.ERASE if spot.erases else aim)
                return None
            case Tool.ARROW:
                return self._arrow_begun(spot, picture)
            case Tool.PATH:
                return self._way_begun(spot, picture)
            case Tool.TURN:
                return self._turn_begun(spot, picture)
        return None

    def _arrow_begun(self, spot: Spot, picture: PictureMap) -> Gesture | None:
        held = self._tip_under(spot, picture)
        region = held or self._meant(spot)
        if region is None:
            return None
        middle = self._showing.middle(region, picture.source) if held is not None else None
        return ArrowGesture(self._painting, region, spot, middle)

    def _way_begun(self, spot: Spot, picture: PictureMap) -> Gesture | None:
        chosen = self._painting.region
        if chosen is not None:
            index = point_near(chosen.path, spot.point, _REACH * spot.pixel)
            if index is not None:
                return PointGesture(self._painting, chosen, spot, index)
        region = self._meant(spot)
        middle = region and self._showing.middle(region, picture.source)
        request = self._painting.current.request
        if region is None or middle is None or request is None:
            return None
        return WayGesture(self._painting, region, spot, middle, float(request.seconds))

    def _turn_begun(self, spot: Spot, picture: PictureMap) -> Gesture | None:
        chosen = self._painting.region
        if chosen is not None:
            middle, knob = self._knob_under(chosen, spot, picture)
            if middle is not None and knob is not None:
                if knob == "growing":
                    radius = marks.RING * spot.pixel
                    return GrowGesture(self._painting, chosen, spot, middle, radius)
                return TurnGesture(self._painting, chosen, spot, middle)
        region = self._meant(spot)
        middle = region and self._showing.middle(region, picture.source)
        if region is None or middle is None:
            return None
        return TurnGesture(self._painting, region, spot, middle)

    def _meant(self, spot: Spot) -> MotionRegion | None:
        """The region under the mouse, chosen by that."""
        region = self._painting.region_under(spot.point)
        if region is not None:
            self._painting.choose(region.id)
        return region

    def _tip_under(self, spot: Spot, picture: PictureMap) -> MotionRegion | None:
        """The region whose arrow's tip is there: the chosen one first."""
        painting, frame = self._painting, self._painting.current.frame
        regions = [each for each in reversed(painting.brush.regions) if each.enabled]
        for region in sorted(regions, key=lambda each: each.id != painting.region_id):
            velocity = numbers_at(region.velocity, frame)
            middle = self._showing.middle(region, picture.source)
            if middle is None or len(region.path) > 1 or not speed_of((velocity[0], velocity[1])):
                continue
            tip = tip_of(middle, (velocity[0], velocity[1]))
            if distance(tip, spot.point) <= _REACH * spot.pixel:
                return region
        return None

    def _knob_under(
        self, region: MotionRegion, spot: Spot, picture: PictureMap
    ) -> tuple[Point | None, str | None]:
        """The region's middle, and which of its knobs is there."""
        middle = self._showing.middle(region, picture.source)
        if middle is None:
            return None, None
        frame = self._painting.current.frame
        x, y = ((a - b) / spot.pixel for a, b in zip(spot.point, middle, strict=True))
        growing = marks.growing_knob(QPointF(), number_at(region.proximity, frame))
        turning = marks.turning_knob(QPointF(), number_at(region.rotation, frame))
        for name, knob in (("turning", turning), ("growing", growing)):
            if distance((knob.x(), knob.y()), (x, y)) <= _REACH:
                return middle, name
        return middle, None

    def delete_point(self, spot: Spot) -> bool:
        """Take out the point of the chosen region's way that is there; whether one is."""
        region = self._painting.region
        if region is None:
            return False
        index = point_near(region.path, spot.point, _REACH * spot.pixel)
        if index is None:
            return False
        left = replace(region, path=without_point(region.path, index))
        self._painting.change_region(
            QCoreApplication.translate("BrushCanvas", "Delete point of path"), left
        )
        return True

    def still(self, spot: Spot, picture: PictureMap) -> bool:
        """Take back what the knob or arrow that is there says; whether one is."""
        if self._painting.tool is Tool.ARROW:
            region = self._tip_under(spot, picture)
            if region is not None:
                still = replace(region, velocity=(0.0, 0.0))
                self._painting.change_region(
                    QCoreApplication.translate("BrushCanvas", "Delete arrow"), still
                )
            return region is not None
        region = self._painting.region
        if region is None:
            return False
        _, knob = self._knob_under(region, spot, picture)
        if knob is None:
            return False
        if knob == "growing":
            label = QCoreApplication.translate("BrushCanvas", "Stop growing")
            still = replace(region, proximity=0.0)
        else:
            label = QCoreApplication.translate("BrushCanvas", "Stop turning")
            still = replace(region, rotation=0.0)
        self._painting.change_region(label, still)
        return True

    def cursor(self, spot: Spot, picture: PictureMap) -> Qt.CursorShape:
        """What says what a press there would do."""
        tool, chosen = self._painting.tool, self._painting.region
        is_on_knob = False
        match tool:
            case Tool.BRUSH | Tool.ERASER:
                return Qt.CursorShape.BlankCursor
            case Tool.LASSO | Tool.SUBJECT:
                return Qt.CursorShape.CrossCursor
            case Tool.ARROW:
                is_on_knob = self._tip_under(spot, picture) is not None
            case Tool.PATH if chosen is not None:
                index = point_near(chosen.path, spot.point, _REACH * spot.pixel)
                is_on_knob = index is not None
            case Tool.TURN if chosen is not None:
                is_on_knob = self._knob_under(chosen, spot, picture)[1] is not None
        if is_on_knob:
            return Qt.CursorShape.SizeAllCursor
        on_region = self._painting.region_under(spot.point) is not None
        return Qt.CursorShape.CrossCursor if on_region else Qt.CursorShape.ArrowCursor

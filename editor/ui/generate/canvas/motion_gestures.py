"""What a drag with a tool of motion does: arrows, ways, turning and growing."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from editor.model.curves import number_at
from editor.model.flatten.geometry import Point
from editor.model.generation.brush import MotionRegion
from editor.model.generation.painting.arrows import (
    growth_of,
    speed_of,
    turned_by,
    velocity_of,
)
from editor.model.generation.painting.mapping import distance
from editor.model.generation.painting.regions import Motion, with_motion
from editor.model.generation.painting.trajectories import (
    drawn_path,
    duration_of,
    with_point_at,
)
from editor.session.generation.painting import Painting
from editor.ui.figures import rounded
from editor.ui.generate.canvas.gestures import speed_words
from editor.ui.painting.spot import Spot

_SLACK = 3.0  # logical pixels that a press may slip and still be a click
_TOLERANCE = 1.5  # logical pixels that a drawn way may be off: few points are easy to move
_STEPS = 15.0  # degrees a second, with Shift


class RegionGesture(ABC):
    """Changes one region, shown while it is dragged, done at the end. A click changes nothing."""

    label = ""

    def __init__(self, painting: Painting, region: MotionRegion, spot: Spot) -> None:
        self._painting, self._press = painting, spot
        self.region, self._first = region, region
        self._has_moved = False

    @property
    def words(self) -> str:
        return self._words() if self._has_moved else ""

    def move(self, spot: Spot) -> None:
        slack = _SLACK * spot.pixel
        if not self._has_moved and distance(spot.point, self._press.point) <= slack:
            return
        self._has_moved = True
        changed = self._changed(spot)
        if changed != self.region:
            self.region = changed
            self._painting.preview(lambda brush: brush.with_region(changed))

    def end(self) -> None:
        if self.region != self._first:
            self._painting.change_region(self._label(), self.region)
        else:
            self._painting.preview(None)

    def cancel(self) -> None:
        self._painting.preview(None)

    @abstractmethod
    def _changed(self, spot: Spot) -> MotionRegion: ...

    @abstractmethod
    def _label(self) -> str: ...

    def _words(self) -> str:
        return ""


class ArrowGesture(RegionGesture):
    """An arrow from the region's middle. Held at its tip, that goes with the mouse; elsewhere it
    is as long as the drag is. A region that went along a way streams instead."""

    def __init__(
        self,
        painting: Painting,
        region: MotionRegion,
        spot: Spot,
        middle: Point | None,
    ) -> None:
        super().__init__(painting, region, spot)
        self._start = spot.point if middle is None else middle
        self._velocity: Point = (0.0, 0.0)

    def _changed(self, spot: Spot) -> MotionRegion:
        self._velocity = velocity_of(self._start, spot.point, straight=spot.straight)
        frame = self._painting.current.frame
        streaming = replace(self._first, path=())
        return with_motion(streaming, Motion.VELOCITY, self._velocity, frame)

    def _label(self) -> str:
        return QCoreApplication.translate("BrushCanvas", "Draw arrow")

    def _words(self) -> str:
        return speed_words(speed_of(self._velocity))


class WayGesture(RegionGesture):
    """Draws the way that a region goes along, in the time of the clip."""

    def __init__(
        self,
        painting: Painting,
        region: MotionRegion,
        spot: Spot,
        middle: Point,
        seconds: float,
    ) -> None:
        super().__init__(painting, region, spot)
        self._line, self._middle = [spot.point], middle
        self._seconds, self._pixel = seconds, spot.pixel

    def _changed(self, spot: Spot) -> MotionRegion:
        self._line.append(spot.point)
        tolerance = _TOLERANCE * self._pixel
        path = drawn_path(self._line, self._middle, self._seconds, tolerance)
        return replace(self._first, path=path)

    def _label(self) -> str:
        return QCoreApplication.translate("BrushCanvas", "Draw path")

    def _words(self) -> str:
        words = QCoreApplication.translate("BrushCanvas", "{seconds} s")
        return words.format(seconds=rounded(duration_of(self.region.path), 2))


class PointGesture(RegionGesture):
    """Moves a point of a region's way."""

    def __init__(self, painting: Painting, region: MotionRegion, spot: Spot, index: int) -> None:
        super().__init__(painting, region, spot)
        self._index = index

    def _changed(self, spot: Spot) -> MotionRegion:
        return replace(self._first, path=with_point_at(self._first.path, self._index, spot.point))

    def _label(self) -> str:
        return QCoreApplication.translate("BrushCanvas", "Move point of path")

    def _words(self) -> str:
        words = QCoreApplication.translate("BrushCanvas", "after {seconds} s")
        return words.format(seconds=rounded(self._first.path[self._index].seconds, 2))


class TurnGesture(RegionGesture):
    """Turns a region about its middle: as many degrees a second as the mouse goes around."""

    def __init__(self, painting: Painting, region: MotionRegion, spot: Spot, middle: Point) -> None:
        super().__init__(painting, region, spot)
        self._middle, self._last = middle, spot.point
        self._turned = number_at(region.rotation, painting.current.frame)
        self._shown = self._turned

    def _changed(self, spot: Spot) -> MotionRegion:
        self._turned += turned_by(self._middle, self._last, spot.point)
        self._last = spot.point
        step = _STEPS if spot.straight else 0.1
        self._shown = round(round(self._turned / step) * step, 1)
        return with_motion(self._first, Motion.ROTATION, self._shown, self._painting.current.frame)

    def _label(self) -> str:
        return QCoreApplication.translate("BrushCanvas", "Turn region")

    def _words(self) -> str:
        return turn_words(self._shown)


class GrowGesture(RegionGesture):
    """Lets a region grow, or shrink: by as much a second as its ring is pulled out."""

    def __init__(
        self,
        painting: Painting,
        region: MotionRegion,
        spot: Spot,
        middle: Point,
        radius: float,
    ) -> None:
        super().__init__(painting, region, spot)
        self._middle, self._radius = middle, radius
        self._shown = 0.0

    def _changed(self, spot: Spot) -> MotionRegion:
        self._shown = growth_of(self._middle, spot.point, self._radius)
        return with_motion(self._first, Motion.PROXIMITY, self._shown, self._painting.current.frame)

    def _label(self) -> str:
        return QCoreApplication.translate("BrushCanvas", "Bring region nearer")

    def _words(self) -> str:
        return growth_words(self._shown)


def turn_words(degrees: float) -> str:
    words = QCoreApplication.translate("BrushCanvas", "{degrees}°/s")
    return words.format(degrees=rounded(degrees, 1))


def growth_words(share: float) -> str:
    words = QCoreApplication.translate("BrushCanvas", "{percent} %/s")
    return words.format(percent=f"{share * 100:+.0f}")

"""What a drag with a painting tool does: shapes that are painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from editor.jobs.generation.coverages import Covered, covered, with_shape
from editor.model.flatten.geometry import Point
from editor.model.generation.brush import Polygon, RegionId, Stroke
from editor.model.generation.painting.mapping import Size, distance
from editor.model.generation.painting.strokes import enclosed, thinned
from editor.session.generation.painting import Painting
from editor.ui.painting.spot import Spot

_TOLERANCE = 0.35  # logical pixels that a thinned line may be off
_STEP = 1.0  # logical pixels between two points of a line
_LEAST_AREA = 12.0  # logical pixels, squared, of a lasso that is meant


@dataclass(frozen=True, slots=True)
class Live:
    """A region as a stroke makes it, before it is one. `region` None: a new one."""

    region: RegionId | None
    drawn: Covered


class StrokeGesture:
    """A brush that is dragged. What it erases, it erases from the region that is chosen, or else
    from the one under it."""

    words = ""

    def __init__(self, painting: Painting, size: Size, spot: Spot) -> None:
        self._painting, self._size = painting, size
        self._points = [spot.point]
        self._erases, self._pixel = spot.erases, spot.pixel
        region = painting.region
        if region is None and spot.erases:
            region = painting.region_under(spot.point)
        self.region = region
        below = None if region is None else painting.coverages.of(region.shapes, size)
        self._below = below or covered((), size)
        self._live: Live | None = None

    @property
    def live(self) -> Live | None:
        """None: there is nothing to erase from."""
        if self.region is None and self._erases:
            return None
        if self._live is None:
            id = None if self.region is None else self.region.id
            self._live = Live(id, with_shape(self._below, self._stroke(self._points)))
        return self._live

    def move(self, spot: Spot) -> None:
        if distance(spot.point, self._points[-1]) >= _STEP * spot.pixel:
            self._points.append(spot.point)
            self._live = None

    def end(self) -> None:
        tolerance = _TOLERANCE * self._pixel
        stroke = self._stroke(list(thinned(self._points, tolerance)))
        id = self._painting.paint(stroke, None if self.region is None else self.region.id)
        painted = None if id is None else self._painting.brush.region(id)
        if painted is not None:
            self._painting.coverages.keep(painted.shapes, with_shape(self._below, stroke))

    def cancel(self) -> None:
        """Nothing has been done."""

    def _stroke(self, points: list[Point]) -> Stroke:
        painting = self._painting
        rounded = tuple((round(x, 2), round(y, 2)) for x, y in points)
        return Stroke(rounded, round(painting.radius, 2), painting.softness, self._erases)


class LassoGesture:
    """A line around what is meant."""

    words = ""

    def __init__(self, painting: Painting, size: Size, spot: Spot) -> None:
        self._painting, self._size = painting, size
        self.points = [spot.point]
        self.erases, self._pixel = spot.erases, spot.pixel
        region = painting.region
        if region is None and spot.erases:
            region = painting.region_under(spot.point)
        self.region = region

    def move(self, spot: Spot) -> None:
        if distance(spot.point, self.points[-1]) >= _STEP * spot.pixel:
            self.points.append(spot.point)

    def end(self) -> None:
        kept = thinned(self.points, _TOLERANCE * self._pixel)
        if len(kept) < 3 or enclosed(kept) < _LEAST_AREA * self._pixel**2:
            return
        polygon = Polygon(tuple((round(x, 2), round(y, 2)) for x, y in kept), self.erases)
        below = covered((), self._size)
        if self.region is not None:
            below = self._painting.coverages.of(self.region.shapes, self._size)
        id = self._painting.paint(polygon, None if self.region is None else self.region.id)
        painted = None if id is None else self._painting.brush.region(id)
        if painted is not None and below is not None:
            self._painting.coverages.keep(painted.shapes, with_shape(below, polygon))

    def cancel(self) -> None:
        """Nothing has been done."""


def speed_words(speed: float) -> str:
    """Of an arrow, a second."""
    words = QCoreApplication.translate("BrushCanvas", "{speed} px/s")
    return words.format(speed=round(speed))

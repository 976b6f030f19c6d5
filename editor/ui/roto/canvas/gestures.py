"""What a drag with each tool points at."""

from __future__ import annotations

from abc import ABC, abstractmethod

from PySide6.QtCore import QCoreApplication

from editor.model.flatten.geometry import Point
from editor.model.generation.painting.mapping import distance
from editor.model.generation.painting.strokes import enclosed, thinned
from editor.model.roto.prompts import Alike, Box, Click, Lasso, Paint, Prompt, Scribble
from editor.session.roto.pointing import Pointing
from editor.session.roto.tools import Tool, Tools
from editor.ui.painting.spot import Spot

_TOLERANCE = 0.35  # logical pixels that a thinned line may be off
_STEP = 1.0  # logical pixels between two points of a line
_LEAST_AREA = 12.0  # logical pixels, squared, of a lasso that is meant
_LEAST_SIDE = 3.0  # logical pixels, of a box that is meant
_FULL = 400.0  # logical pixels of a drag from one end of the tolerances to the other


class PromptGesture(ABC):
    """From a press to its release. What it comes to is tried out meanwhile, and counts at the
    end."""

    words = ""

    def __init__(self, pointing: Pointing, spot: Spot) -> None:
        self._pointing = pointing
        self.spot = spot
        self.adds = not spot.erases
        self.points = [spot.point]

    @property
    @abstractmethod
    def prompt(self) -> Prompt | None:
        """None: nothing yet that could be meant."""

    def begin(self) -> None:
        self._try()

    def move(self, spot: Spot) -> None:
        if self._take(spot):
            self._try()

    def end(self) -> None:
        prompt = self.prompt
        if prompt is None or not self._pointing.add(prompt):
            self._pointing.drop()

    def cancel(self) -> None:
        self._pointing.drop()

    def _take(self, spot: Spot) -> bool:
        """Note where the mouse has come to; whether that changes anything."""
        if distance(spot.point, self.points[-1]) < _STEP * spot.pixel:
            return False
        self.points.append(spot.point)
        return True

    def _try(self) -> None:
        prompt = self.prompt
        if prompt is not None:
            self._pointing.try_out(prompt)

    @property
    def _line(self) -> tuple[Point, ...]:
        kept = thinned(self.points, _TOLERANCE * self.spot.pixel)
        return tuple(_rounded(point) for point in kept)


class ClickGesture(PromptGesture):
    """The place of the press counts."""

    @property
    def prompt(self) -> Click:
        return Click(*_rounded(self.spot.point), self.adds)

    def _take(self, spot: Spot) -> bool:
        return False


class ScribbleGesture(PromptGesture):
    def __init__(self, pointing: Pointing, spot: Spot, radius: float) -> None:
        super().__init__(pointing, spot)
        self.radius = radius

    @property
    def prompt(self) -> Scribble:
        return Scribble(self._line, round(self.radius, 2), self.adds)


class BoxGesture(PromptGesture):
    """What is in it does not belong, if it does not add."""

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        (x, y), (to_x, to_y) = _rounded(self.points[0]), _rounded(self.points[-1])
        return min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)

    @property
    def prompt(self) -> Box | Lasso | None:
        left, top, right, bottom = self.edges
        if min(right - left, bottom - top) < _LEAST_SIDE * self.spot.pixel:
            return None
        if self.adds:
            return Box(left, top, right, bottom)
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        return Lasso(corners, adds=False)


class LassoGesture(PromptGesture):
    @property
    def prompt(self) -> Lasso | None:
        line = self._line
        if len(line) < 3 or enclosed(line) < _LEAST_AREA * self.spot.pixel**2:
            return None
        return Lasso(line, self.adds)


class AlikeGesture(PromptGesture):
    """To the right more is alike, to the left less."""

    def __init__(self, pointing: Pointing, spot: Spot, tools: Tools) -> None:
        super().__init__(pointing, spot)
        self._tools = tools
        self._began = self.tolerance = tools.tolerance
        self._joined = spot.straight

    @property
    def prompt(self) -> Alike:
        return Alike(*_rounded(self.spot.point), self.tolerance, self._joined, self.adds)

    @property
    def words(self) -> str:
        words = QCoreApplication.translate("RotoCanvas", "Tolerance {percent} %")
        return words.format(percent=round(100 * self.tolerance))

    def end(self) -> None:
        self._tools.set_tolerance(self.tolerance)
        super().end()

    def _take(self, spot: Spot) -> bool:
        way = (spot.point[0] - self.spot.point[0]) / spot.pixel
        tolerance = round(min(max(self._began + way / _FULL, 0.0), 1.0), 2)
        if (tolerance, spot.straight) == (self.tolerance, self._joined):
            return False
        self.tolerance, self._joined = tolerance, spot.straight
        return True


class PaintGesture(PromptGesture):
    """With Shift a straight line. It is painted over the matte at once: nothing need be found."""

    def __init__(self, pointing: Pointing, spot: Spot, tools: Tools) -> None:
        super().__init__(pointing, spot)
        self.radius, self.softness = tools.radius, tools.softness

    @property
    def prompt(self) -> Paint:
        return Paint(self._line, round(self.radius, 2), self.softness, self.adds)

    def _take(self, spot: Spot) -> bool:
        if spot.straight:
            self.points = [self.points[0], spot.point]
            return True
        return super()._take(spot)

    def _try(self) -> None:
        """It is seen already."""


def begun(tools: Tools, pointing: Pointing, spot: Spot) -> PromptGesture | None:
    """What a press at `spot` begins with the tool in hand."""
    match tools.pointing:
        case Tool.SELECT:
            gesture = ClickGesture(pointing, spot)
        case Tool.SCRIBBLE:
            gesture = ScribbleGesture(pointing, spot, tools.radius)
        case Tool.BOX:
            gesture = BoxGesture(pointing, spot)
        case Tool.LASSO:
            gesture = LassoGesture(pointing, spot)
        case Tool.COLOUR:
            gesture = AlikeGesture(pointing, spot, tools)
        case Tool.BRUSH | Tool.ERASER:
            gesture = PaintGesture(pointing, spot, tools)
        case _:
            return None
    gesture.begin()
    return gesture


def _rounded(point: Point) -> Point:
    return round(point[0], 2), round(point[1], 2)

"""What a drag of each part of a shape does: it shows the change, and makes it at the end."""

from __future__ import annotations

from abc import ABC, abstractmethod
from math import atan2, degrees

from PySide6.QtCore import QCoreApplication

from editor.model.roto.drawing.lines import Place, Shape, outwards
from editor.model.roto.drawing.moving import (
    Side,
    moved,
    scaling,
    transformed,
    turning,
    with_feather,
    with_handle,
)
from editor.model.roto.shapes import with_point
from editor.model.roto.splines import Spline
from editor.session.roto.splines.drawing import Splines
from editor.ui.painting.spot import Spot
from editor.ui.roto.splines.hits import Box

_STEP_DEGREES = 15
_LEAST_SIDE = 1e-3
_LEAST_DRAG = 2.0  # logical pixels before a press is a drag


class ShapeGesture(ABC):
    """`spline` and its shape as they were at the press."""

    def __init__(self, splines: Splines, spline: Spline, spot: Spot) -> None:
        self._splines, self.spline = splines, spline
        self.shape: Shape = splines.shape_of(spline)
        self.spot = self._last = spot
        self._is_drag = False

    @property
    def words(self) -> str:
        return ""

    @abstractmethod
    def changed(self, spot: Spot) -> Shape:
        """The shape with the mouse there."""

    def move(self, spot: Spot) -> None:
        across, down = self._way(spot)
        far = _LEAST_DRAG * spot.pixel
        if not self._is_drag and max(abs(across), abs(down)) < far:
            return
        self._is_drag, self._last = True, spot
        self._splines.preview(self._splines.shaped(self.spline, self.changed(spot)))

    def end(self) -> None:
        if not self._is_drag:
            self._on_click()
            return
        shape = self.changed(self._last)
        if not self._splines.put(self._splines.shaped(self.spline, shape), self._label()):
            self._splines.end_preview()

    def cancel(self) -> None:
        self._splines.end_preview()

    @abstractmethod
    def _label(self) -> str:
        """What the step is called."""

    def _way(self, spot: Spot) -> Place:
        (x, y), (from_x, from_y) = spot.point, self.spot.point
        return x - from_x, y - from_y

    def _on_click(self) -> None:
        """It was pressed and not dragged: nothing is changed."""
        return


class MoveGesture(ShapeGesture):
    """Points, or with none the whole shape; with Shift straight across or down. A click on one of
    several points chooses it alone."""

    def __init__(
        self,
        splines: Splines,
        spline: Spline,
        spot: Spot,
        numbers: frozenset[int],
        only: int | None,
    ) -> None:
        super().__init__(splines, spline, spot)
        self._whole = not numbers
        self._numbers = numbers or frozenset(range(len(self.shape)))
        self._only = only

    def changed(self, spot: Spot) -> Shape:
        return moved(self.shape, self._numbers, *_straight(self._way(spot), spot))

    def _label(self) -> str:
        if self._whole:
            return QCoreApplication.translate("Shapes", "Move shape")
        return QCoreApplication.translate("Shapes", "Move points")

    def _on_click(self) -> None:
        if self._only is not None:
            self._splines.choose(self.spline.id, (self._only,))


class HandleGesture(ShapeGesture):
    """With Alt the other handle stays."""

    def __init__(
        self, splines: Splines, spline: Spline, spot: Spot, number: int, side: Side
    ) -> None:
        super().__init__(splines, spline, spot)
        self._number, self._side = number, side
        self._breaks = spot.erases

    def changed(self, spot: Spot) -> Shape:
        point = self.shape[self._number]
        breaks = self._breaks or spot.erases
        new = with_handle(point, self._side, spot.point, breaks=breaks)
        return (*self.shape[: self._number], new, *self.shape[self._number + 1 :])

    def _label(self) -> str:
        return QCoreApplication.translate("Shapes", "Move handle")


class FeatherGesture(ShapeGesture):
    """Of all points that are chosen; with Shift of all there are."""

    def __init__(
        self, splines: Splines, spline: Spline, spot: Spot, number: int, numbers: frozenset[int]
    ) -> None:
        super().__init__(splines, spline, spot)
        self._number, self._numbers = number, numbers | {number}
        self._away = outwards(self.shape, number)

    def changed(self, spot: Spot) -> Shape:
        numbers = range(len(self.shape)) if spot.straight else self._numbers
        return with_feather(self.shape, tuple(numbers), self._feather(spot))

    @property
    def words(self) -> str:
        words = QCoreApplication.translate("Shapes", "Feather {pixels} px")
        feather = self._feather(self._last) + self.spline.feather
        return words.format(pixels=f"{feather:.1f}".removesuffix(".0"))

    def _feather(self, spot: Spot) -> float:
        across, down = self._way(spot)
        far = across * self._away[0] + down * self._away[1]
        return round(self.shape[self._number].feather + far, 2)

    def _label(self) -> str:
        return QCoreApplication.translate("Shapes", "Feather of points")


class ScaleGesture(ShapeGesture):
    """Towards the opposite side, with Alt the middle; a corner keeps the proportions with Shift."""

    def __init__(
        self,
        splines: Splines,
        spline: Spline,
        spot: Spot,
        numbers: frozenset[int],
        box: Box,
        grip: int,
    ) -> None:
        super().__init__(splines, spline, spot)
        self._numbers = numbers or frozenset(range(len(self.shape)))
        self._box, self._grip = box, grip

    def changed(self, spot: Spot) -> Shape:
        about, across, down = self._scale(spot)
        return transformed(self.shape, self._numbers, scaling(across, down, about))

    @property
    def words(self) -> str:
        _, across, down = self._scale(self._last)
        if across == down:
            return f"{across:.0%}"
        return f"{across:.0%} \N{MULTIPLICATION SIGN} {down:.0%}"

    def _scale(self, spot: Spot) -> tuple[Place, float, float]:
        held = self._box.grips[self._grip]
        about = self._box.middle if spot.erases else self._box.grips[(self._grip + 4) % 8]
        way = self._way(spot)
        wide, high = held[0] - about[0], held[1] - about[1]
        across = 1 + way[0] / wide if abs(wide) > _LEAST_SIDE and self._grip % 4 != 1 else 1.0
        down = 1 + way[1] / high if abs(high) > _LEAST_SIDE and self._grip % 4 != 3 else 1.0
        if spot.straight and self._grip % 2 == 0:
            across = down = max(across, down, key=lambda each: abs(each - 1))
        return about, across, down

    def _label(self) -> str:
        return QCoreApplication.translate("Shapes", "Scale shape")


class TurnGesture(ShapeGesture):
    """About the middle; with Shift by steps."""

    def __init__(
        self, splines: Splines, spline: Spline, spot: Spot, numbers: frozenset[int], box: Box
    ) -> None:
        super().__init__(splines, spline, spot)
        self._numbers = numbers or frozenset(range(len(self.shape)))
        self._middle = box.middle

    def changed(self, spot: Spot) -> Shape:
        return transformed(self.shape, self._numbers, turning(self._angle(spot), self._middle))

    @property
    def words(self) -> str:
        return f"{self._angle(self._last):.1f}°"

    def _angle(self, spot: Spot) -> float:
        x, y = self._middle
        ends = [atan2(each.point[1] - y, each.point[0] - x) for each in (self.spot, spot)]
        angle = (degrees(ends[1] - ends[0]) + 180) % 360 - 180
        return round(angle / _STEP_DEGREES) * _STEP_DEGREES if spot.straight else angle

    def _label(self) -> str:
        return QCoreApplication.translate("Shapes", "Turn shape")


class InsertGesture(ShapeGesture):
    """A point where the line was pressed, which a drag moves."""

    def __init__(
        self, splines: Splines, spline: Spline, spot: Spot, segment: int, part: float
    ) -> None:
        super().__init__(splines, with_point(spline, segment, part), spot)
        self._number = segment + 1
        self._is_drag = True

    def changed(self, spot: Spot) -> Shape:
        return moved(self.shape, (self._number,), *_straight(self._way(spot), spot))

    def end(self) -> None:
        is_moved = self._last is not self.spot
        new = self.spline
        if is_moved:
            new = self._splines.shaped(new, self.changed(self._last))
        if self._splines.put(new, self._label()):
            self._splines.choose(new.id, (self._number,))
        else:
            self._splines.end_preview()

    def _label(self) -> str:
        return QCoreApplication.translate("Shapes", "Insert point")


class MarqueeGesture:
    """Chooses the points in a frame that is drawn; with Shift beside those that are chosen. A click
    chooses none."""

    words = ""

    def __init__(self, splines: Splines, spline: Spline, spot: Spot) -> None:
        self._splines, self.spline = splines, spline
        self.shape: Shape = splines.shape_of(spline)
        self.spot = self._last = spot
        self._is_drag = False
        self._before = splines.points if spot.straight else frozenset[int]()

    @property
    def corners(self) -> tuple[Place, Place]:
        return self.spot.point, self._last.point

    def move(self, spot: Spot) -> None:
        self._is_drag, self._last = True, spot
        self._splines.choose(self.spline.id, self._before | self._inside())

    def end(self) -> None:
        if not self._is_drag:
            self._splines.choose(None)

    def cancel(self) -> None:
        self._splines.choose(self.spline.id, self._before)

    def _inside(self) -> frozenset[int]:
        (ax, ay), (bx, by) = self.corners
        return frozenset(
            number
            for number, each in enumerate(self.shape)
            if min(ax, bx) <= each.x <= max(ax, bx) and min(ay, by) <= each.y <= max(ay, by)
        )


Gesture = ShapeGesture | MarqueeGesture


def _straight(way: Place, spot: Spot) -> Place:
    if not spot.straight:
        return way
    return (way[0], 0.0) if abs(way[0]) >= abs(way[1]) else (0.0, way[1])

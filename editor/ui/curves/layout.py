"""How the lanes lie one below another, and which values each of them shows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize

from editor.model.curves import Curve
from editor.model.edits.clip.parameters import Address
from editor.ui.curves.axes import ValueAxis, comfortable
from editor.ui.curves.hits import PlacedLane
from editor.ui.curves.lanes import Lane
from editor.ui.curves.painting import RULER
from editor.ui.theme.theme import current_theme

_LEAST_LANE = 84
_AIR = 10


class LaneLayout:
    """Lanes share the height evenly; where that is too little they are scrolled."""

    def __init__(self) -> None:
        self._ranges: dict[Address, tuple[float, float]] = {}
        self._extents: dict[Address, tuple[Curve, tuple[float, float]]] = {}
        self._scrolled = 0.0

    def forget(self) -> None:
        self._ranges.clear()
        self._extents.clear()
        self._scrolled = 0.0

    def fit(self, lanes: Iterable[Lane]) -> None:
        self._ranges = {lane.address: comfortable(*self._extent(lane)) for lane in lanes}

    def widen(self, lanes: Iterable[Lane], *, only_new: bool) -> None:
        """Keep each lane's range unless its values have left it.

        Args:
            only_new: leave the lanes that have a range, also those whose values have left it.
        """
        for lane in lanes:
            known = self._ranges.get(lane.address)
            if known is None:
                self._ranges[lane.address] = comfortable(*self._extent(lane))
            elif not only_new:
                low, high = self._extent(lane)
                if low < known[0] or high > known[1]:
                    self._ranges[lane.address] = comfortable(low, high)

    def _extent(self, lane: Lane) -> tuple[float, float]:
        """The lane's, measured once for each curve: most changes leave it as it is."""
        known = self._extents.get(lane.address)
        if known is None or known[0] is not lane.curve:
            known = self._extents[lane.address] = lane.curve, lane.extent()
        return known[1]

    def scroll(self, pixels: float) -> None:
        self._scrolled = max(0.0, self._scrolled + pixels)

    def zoom(self, placed: PlacedLane, factor: float, place: QPointF) -> None:
        """Spread a lane's values about the one at `place`."""
        middle, axis = placed.axis.value(place.y()), placed.axis
        self._ranges[placed.lane.address] = (
            middle - (middle - axis.low) / factor,
            middle + (axis.high - middle) / factor,
        )

    def placed(self, lanes: tuple[Lane, ...], size: QSize) -> tuple[PlacedLane, ...]:
        theme = current_theme()
        top, air = theme.px(RULER), theme.px(_AIR)
        count = max(len(lanes), 1)
        height = max((size.height() - top) / count, float(theme.px(_LEAST_LANE)))
        self._scrolled = min(self._scrolled, max(0.0, height * count + top - size.height()))
        found: list[PlacedLane] = []
        for number, lane in enumerate(lanes):
            rect = QRectF(0, top + number * height - self._scrolled, size.width(), height)
            low, high = self._ranges[lane.address]
            axis = ValueAxis(rect.top() + air, rect.bottom() - air, low, high)
            found.append(PlacedLane(lane, rect, axis))
        return tuple(found)

"""Mattes as they are looked at, with their edges and splines, read in the background."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from editor.compositor.context import NoGraphicsError
from editor.engine.roto.splines.outline import outlines
from editor.jobs.drawing.thread import DrawingThread
from editor.jobs.mattes.levels import MatteLevels, is_plain
from editor.media.errors import MediaError
from editor.model.flatten.layers import MatteValue
from editor.model.frame import ColourModel, PixelFormat

Line = NDArray[np.float64]
Subject = MatteValue | int
"""Coverage of the project, or, by its `id`, one in memory that was handed in."""

_GREY = PixelFormat(ColourModel.GRAY, 8)
_KEPT_BYTES = 96 * 1024 * 1024
_WAITING = 8  # as many mattes as have a colour of their own


@dataclass(frozen=True, slots=True, eq=False)
class Sight:
    """`levels`: (H, W) uint8, the footage's size. `lines`: (N, 2) pixels of it, closed, along where
    it is half covered; None: nobody has asked for them."""

    levels: NDArray[np.uint8]
    lines: tuple[Line, ...] | None


@dataclass(frozen=True, slots=True, eq=False)
class _Order:
    subject: Subject
    levels: NDArray[np.uint8] | None
    outlined: bool


class Sights(QObject):
    """Keeps those that were looked at last."""

    arrived = Signal()

    _made = Signal(object, object)  # _Order, Sight | None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: DrawingThread[Subject, _Order] = DrawingThread(
            "matte sights", _WAITING, self._opened
        )
        self._kept: OrderedDict[Subject, tuple[_Order, Sight | None]] = OrderedDict()
        self._asked: dict[Subject, _Order] = {}
        self._made.connect(self._on_made)

    @property
    def is_reading(self) -> bool:
        return bool(self._asked)

    def of(self, matte: MatteValue, *, outlined: bool) -> Sight | None:
        """None: it is being read, `arrived` tells when it is there; or it cannot be read."""
        return self._sight(_Order(matte, None, outlined))

    def of_levels(self, levels: NDArray[np.uint8], *, outlined: bool) -> Sight | None:
        """The same of coverage that is in memory."""
        if not outlined:
            return Sight(levels, None)
        return self._sight(_Order(id(levels), levels, outlined))

    def keep(self, matte: MatteValue, levels: NDArray[np.uint8]) -> None:
        """Have the coverage that a file is known to hold, where nothing is done to it besides."""
        if is_plain(matte) and levels.shape == (matte.height, matte.width):
            order = _Order(matte, None, outlined=False)
            self._kept.setdefault(matte, (order, Sight(levels, None)))

    def close(self) -> None:
        self._thread.close()

    def _sight(self, order: _Order) -> Sight | None:
        kept = self._kept.get(order.subject)
        if kept is not None and (kept[0].outlined or not order.outlined):
            self._kept.move_to_end(order.subject)
            return kept[1]
        asked = self._asked.get(order.subject)
        if asked is None or (order.outlined and not asked.outlined):
            self._asked[order.subject] = order
            dropped = self._thread.ask(order.subject, order)
            if dropped is not None and self._asked.get(dropped.subject) is dropped:
                del self._asked[dropped.subject]
        return None if kept is None else kept[1]

    def _on_made(self, order: _Order, sight: Sight | None) -> None:
        if self._asked.get(order.subject) is order:
            del self._asked[order.subject]
        self._kept[order.subject] = order, sight
        while len(self._kept) > 1 and self._size_bytes() > _KEPT_BYTES:
            self._kept.popitem(last=False)
        self.arrived.emit()

    def _size_bytes(self) -> int:
        return sum(sight.levels.nbytes for _, sight in self._kept.values() if sight is not None)

    def _opened(self) -> _Workshop:
        return _Workshop(self._made.emit)


class _Workshop:
    """Belongs to the thread."""

    def __init__(self, tell: Callable[[_Order, Sight | None], object]) -> None:
        self._tell = tell
        self._levels = MatteLevels()

    def make(self, order: _Order) -> None:
        try:
            sight = self._sight(order)
        except (MediaError, NoGraphicsError):  # the monitor says so of the same picture
            sight = None
        self._tell(order, sight)

    def close(self) -> None:
        self._levels.close()

    def _sight(self, order: _Order) -> Sight:
        levels = order.levels
        if isinstance(order.subject, MatteValue):
            levels = self._levels.of(order.subject)
        assert levels is not None
        if not order.outlined:
            return Sight(levels, None)
        try:
            found = outlines(levels)
        except ImportError:  # what selects is not installed: it is seen without them
            found = []
        return Sight(levels, tuple(each.points for each in found))

"""What painted regions cover, drawn in the background and kept for who shows them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from editor.compositor.motion.regions import MaskError, coverage
from editor.compositor.motion.territory import middle_of
from editor.jobs.queue import JobQueue, Lane
from editor.model.flatten.geometry import Point
from editor.model.generation.brush import Shape
from editor.model.generation.painting.mapping import Size
from editor.model.task import TaskControl

Shapes = tuple[Shape, ...]

LONGEST = 960
"""No side of a coverage is longer: it is for looking at, and for pointing into."""

_KEPT = 96


@dataclass(frozen=True, slots=True, eq=False)
class Covered:
    """`share`: (H, W) float32, 0..1, of the whole source. `middle`: its centre of gravity, pixels
    of the source. `problem`: why it is not what it should be, a sentence."""

    share: NDArray[np.float32]
    source: Size
    middle: Point
    problem: str = ""

    def at(self, point: Point) -> float:
        """How much of a point of the source is covered."""
        height, width = self.share.shape
        x, y = (int(p * n / s) for p, n, s in zip(point, (width, height), self.source, strict=True))
        return float(self.share[y, x]) if 0 <= x < width and 0 <= y < height else 0.0

    @property
    def is_empty(self) -> bool:
        return not self.share.any()


class Coverages(QObject):
    """Belongs to the window's thread. Nothing is drawn twice, and nobody waits."""

    arrived = Signal()

    def __init__(self, jobs: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._kept: OrderedDict[tuple[int, Size], tuple[Shapes, Covered]] = OrderedDict()
        self._asked: set[tuple[int, Size]] = set()

    def of(self, shapes: Shapes, source: Size) -> Covered | None:
        """What `shapes` cover; None: it is not drawn yet, `arrived` tells when.

        Args:
            source: width and height of the picture that they were painted on.
        """
        key = id(shapes), source
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key][1]
        if not shapes:
            return covered((), source)
        if key not in self._asked:
            self._asked.add(key)
            work = partial(_drawn, shapes, source)
            job = self._jobs.start("", work, Lane.QUICK, is_shown=False)
            job.finished.connect(self._on_drawn)
        return None

    def keep(self, shapes: Shapes, drawn: Covered) -> None:
        """Take what somebody has drawn already."""
        # A tuple is known by its identity, which is its own for as long as it is kept here.
        self._kept[id(shapes), drawn.source] = shapes, drawn
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def _on_drawn(self, result: tuple[Shapes, Covered]) -> None:
        shapes, drawn = result
        self._asked.discard((id(shapes), drawn.source))
        self.keep(shapes, drawn)
        self.arrived.emit()


def covered(shapes: Sequence[Shape], source: Size) -> Covered:
    """Drawn now: takes milliseconds, and longer where files of masks are to be read."""
    width, height = grid_of(source)
    try:
        share, problem = coverage(shapes, source, width, height), ""
    except MaskError as error:
        share, problem = np.zeros((height, width), np.float32), str(error)
    return of_share(share, source, problem)


def with_shape(below: Covered, shape: Shape) -> Covered:
    """With one shape more painted over it."""
    height, width = below.share.shape
    share = coverage((_filling(shape),), below.source, width, height)
    left = below.share * (1 - share)
    painted = left if shape.erases else share + left
    return of_share(np.asarray(painted, np.float32), below.source)


def of_share(share: NDArray[np.float32], source: Size, problem: str = "") -> Covered:
    height, width = share.shape
    x, y = middle_of(share)
    return Covered(share, source, (x * source[0] / width, y * source[1] / height), problem)


def grid_of(source: Size) -> Size:
    """How large coverages of a source are drawn: width and height."""
    ratio = min(1.0, LONGEST / max(source))
    return max(1, round(source[0] * ratio)), max(1, round(source[1] * ratio))


def _filling(shape: Shape) -> Shape:
    """The same, not erasing: as coverage of its own."""
    return replace(shape, erases=False)


def _drawn(shapes: Shapes, source: Size, task: TaskControl) -> tuple[Shapes, Covered]:
    return shapes, covered(shapes, source)

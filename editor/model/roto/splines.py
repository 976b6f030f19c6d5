"""Roto splines: closed Bézier shapes, keyed in time, that yield a matte."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from editor.model.curves import Interpolation

SplineId = NewType("SplineId", str)


class Combination(StrEnum):
    """How a coverage b is put onto the coverage a before it.

    ADD: the larger; SUBTRACT: a (1 - b); INTERSECT: a b.
    """

    ADD = "add"
    SUBTRACT = "subtract"
    INTERSECT = "intersect"


@dataclass(frozen=True, slots=True)
class SplinePoint:
    """At (x, y), in pixels of the footage as seen, y down; its handles are offsets from there.

    `feather`: pixels outwards (inwards below 0) over which the edge fades at this point.
    """

    x: float
    y: float
    in_x: float = 0.0
    in_y: float = 0.0
    out_x: float = 0.0
    out_y: float = 0.0
    feather: float = 0.0


@dataclass(frozen=True, slots=True)
class SplineKey:
    """The shape at the footage's `frame`, and how it goes on to the next (`BEZIER` eases)."""

    frame: int
    points: tuple[SplinePoint, ...]
    interpolation: Interpolation = Interpolation.LINEAR


@dataclass(frozen=True, slots=True)
class Spline:
    """At least one key, in order of time, all with as many points (three or more); held outside
    the first and last. `feather` pixels are added to that of every point; `opacity` 0..1."""

    id: SplineId
    name: str
    keys: tuple[SplineKey, ...]
    combination: Combination = Combination.ADD
    inverted: bool = False
    feather: float = 0.0
    opacity: float = 1.0
    enabled: bool = True

"""The motion brush: where in a picture something moves, and how."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NewType

from editor.model.curves import Animated

RegionId = NewType("RegionId", str)

HUES = 8
"""Regions are told apart by as many colours, and by their numbers."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """Painted with a round brush of `radius` pixels; `softness` 0..1 is the share of the radius
    over which it fades. `erases`: takes away what earlier shapes cover."""

    points: tuple[tuple[float, float], ...]
    radius: float
    softness: float = 0.5
    erases: bool = False


@dataclass(frozen=True, slots=True)
class Polygon:
    """What a lasso encloses (even-odd)."""

    points: tuple[tuple[float, float], ...]
    erases: bool = False


@dataclass(frozen=True, slots=True)
class RasterMask:
    """A greyscale picture file, white inside, as large as the source or stretched to it.

    Within a project its name is the hash of what it holds, so it never changes.
    """

    path: str
    erases: bool = False


Shape = Stroke | Polygon | RasterMask


@dataclass(frozen=True, slots=True)
class PathPoint:
    """The region's middle is at (x, y) after `seconds`."""

    seconds: float
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class MotionRegion:
    """What its shapes cover, in order, moves. Places and lengths are pixels of the source as seen,
    y down; curves count frames of the result.

    velocity: (x, y), pixels a second: what is inside streams by, as water and clouds do.
    proximity: share a second by which it grows (towards the viewer) or shrinks (away).
    ambient: pixels by which it stirs without going anywhere.
    rotation: degrees a second, clockwise, about its middle.
    path: with two points or more the region itself goes along it, as one object, and what it
        uncovers is filled. It does not then stream by `velocity`.
    """

    id: RegionId
    name: str = ""
    hue: int = 0
    shapes: tuple[Shape, ...] = ()
    velocity: Animated = (0.0, 0.0)
    proximity: Animated = 0.0
    ambient: Animated = 0.0
    rotation: Animated = 0.0
    path: tuple[PathPoint, ...] = ()
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class MotionBrush:
    """Where regions overlap, later ones cover earlier ones."""

    regions: tuple[MotionRegion, ...] = ()

    def region(self, id: RegionId) -> MotionRegion | None:
        return next((each for each in self.regions if each.id == id), None)

    def with_region(self, region: MotionRegion) -> MotionBrush:
        """`region` in place of the one with its id, or else on top."""
        if self.region(region.id) is None:
            return replace(self, regions=(*self.regions, region))
        each = (region if old.id == region.id else old for old in self.regions)
        return replace(self, regions=tuple(each))

    def without(self, id: RegionId) -> MotionBrush:
        return replace(self, regions=tuple(each for each in self.regions if each.id != id))

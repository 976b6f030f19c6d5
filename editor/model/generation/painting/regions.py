"""Regions: which one is meant, what a new one is like, how one is changed at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from fractions import Fraction

from editor.model.curves import Animated, Curve, Keyframe, Value, value_at
from editor.model.edits.clip.keyframes import with_key_on
from editor.model.flatten.geometry import Point
from editor.model.generation.brush import HUES, MotionBrush, MotionRegion, RegionId, Shape

_TOUCHED = 0.25  # coverage that counts as inside


class Motion(StrEnum):
    """What of a region can have keyframes: the names of its fields."""

    VELOCITY = "velocity"
    PROXIMITY = "proximity"
    AMBIENT = "ambient"
    ROTATION = "rotation"


Covers = Callable[[MotionRegion, Point], float]


def region_at(brush: MotionBrush, point: Point, covers: Covers) -> MotionRegion | None:
    """The region that a press means: of those that are on, the one on top there.

    Args:
        covers: how much a region covers of a point, 0..1.
    """
    here = (each for each in reversed(brush.regions) if each.enabled)
    return next((each for each in here if covers(each, point) >= _TOUCHED), None)


def new_region(brush: MotionBrush, id: RegionId, shapes: tuple[Shape, ...] = ()) -> MotionRegion:
    """In the first hue that none has, or else in the one that follows the last."""
    used = {each.hue for each in brush.regions}
    free = next((hue for hue in range(HUES) if hue not in used), len(brush.regions) % HUES)
    return MotionRegion(id, hue=free, shapes=shapes)


def number_of(brush: MotionBrush, id: RegionId) -> int:
    """What it is called by: 1 for the lowest. 0: there is no such region."""
    ids = [each.id for each in brush.regions]
    return ids.index(id) + 1 if id in ids else 0


def duplicated(brush: MotionBrush, id: RegionId, new_id: RegionId) -> MotionBrush:
    """With a copy right above the region, in a hue of its own."""
    old = brush.region(id)
    if old is None:
        return brush
    copy = replace(old, id=new_id, hue=new_region(brush, new_id).hue)
    number = number_of(brush, id)
    return MotionBrush((*brush.regions[:number], copy, *brush.regions[number:]))


def motion_of(region: MotionRegion, motion: Motion) -> Animated:
    return getattr(region, motion)


def with_motion(region: MotionRegion, motion: Motion, value: Value, frame: int) -> MotionRegion:
    """Moving by `value`; where that has keyframes, from one at `frame` on."""
    old = motion_of(region, motion)
    if not isinstance(old, Curve):
        return replace(region, **{motion: value})
    keyed = with_key_on(old, frame)
    keys = (replace(key, value=value) if key.frame == frame else key for key in keyed.keyframes)
    return replace(region, **{motion: Curve(tuple(keys))})


def keyed(region: MotionRegion, motion: Motion, frame: int) -> MotionRegion:
    """With a keyframe at `frame`; the course stays."""
    return replace(region, **{motion: with_key_on(motion_of(region, motion), frame)})


def unkeyed(region: MotionRegion, motion: Motion, frame: int) -> MotionRegion:
    """Without the keyframe at `frame`; the last one leaves the value it had."""
    old = motion_of(region, motion)
    if not isinstance(old, Curve):
        return region
    kept: tuple[Keyframe, ...] = tuple(key for key in old.keyframes if key.frame != frame)
    left = Curve(kept) if kept else value_at(old, Fraction(frame))
    return replace(region, **{motion: left})

"""A motion brush as a JSON file says it: what `brush_file` reads."""

from __future__ import annotations

import json
from typing import Any

from editor.model.curves import Animated, number_at, numbers_at
from editor.model.generation.brush import MotionBrush, MotionRegion, Polygon, Stroke


def brush_text(brush: MotionBrush, masks: dict[str, str], *, loops: bool, frame: int = 0) -> str:
    """All regions that are on and cover something, as they are at `frame`: a file has no keyframes.

    Args:
        masks: a file for each region that `needs_mask`, by the region's id, as a path from where
            the text will be.
    """
    written = (each for each in brush.regions if each.enabled and each.shapes)
    regions = [_region(each, masks.get(each.id), frame) for each in written]
    return json.dumps({"regions": regions, "loop": loops}, ensure_ascii=False, indent=2)


def needs_mask(region: MotionRegion) -> bool:
    """Whether what it covers can only be said by a picture: a file says one polygon, and strokes
    painted over it."""
    polygons = [n for n, each in enumerate(region.shapes) if isinstance(each, Polygon)]
    others = [each for each in region.shapes if not isinstance(each, Polygon | Stroke)]
    if others or len(polygons) > 1:
        return True
    return polygons not in ([], [0]) or any(region.shapes[n].erases for n in polygons)


def _region(region: MotionRegion, mask: str | None, frame: int) -> dict[str, Any]:
    said: dict[str, Any] = {"name": region.name} if region.name else {}
    if mask is not None:
        said["mask"] = mask
    else:
        for shape in region.shapes:
            if isinstance(shape, Polygon):
                said["polygon"] = [list(point) for point in shape.points]
        strokes = [_stroke(each) for each in region.shapes if isinstance(each, Stroke)]
        if strokes:
            said["strokes"] = strokes
    if any(numbers_at(region.velocity, frame)):
        said["velocity"] = list(numbers_at(region.velocity, frame))
    for name in ("proximity", "ambient", "rotation"):
        animated: Animated = getattr(region, name)
        if number_at(animated, frame):
            said[name] = number_at(animated, frame)
    if region.path:
        said["path"] = [[each.seconds, each.x, each.y] for each in region.path]
    return said


def _stroke(stroke: Stroke) -> dict[str, Any]:
    said: dict[str, Any] = {
        "points": [list(point) for point in stroke.points],
        "radius": stroke.radius,
        "softness": stroke.softness,
    }
    if stroke.erases:
        said["erases"] = True
    return said

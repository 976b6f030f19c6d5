"""What of a motion brush can hardly be meant: nothing stops at it, but it is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from editor.media.errors import MediaError
from editor.media.probe import media_reference
from editor.model.edits.ids import random_id
from editor.model.generation.brush import (
    MotionBrush,
    MotionRegion,
    Polygon,
    RasterMask,
    RegionId,
    Shape,
    Stroke,
)
from editor.model.media import MediaId, MediaReference

_OTHER_SHAPE = 0.02  # of the proportion of a picture's sides

_AT_REST = MotionRegion(RegionId(""))


def doubts(brush: MotionBrush, picture: MediaReference) -> tuple[str, ...]:
    """A sentence each; none: all regions lie on the `picture` and move."""
    if picture.video is None:
        return ()
    size = picture.video.display_size
    return tuple(
        sentence
        for number, region in enumerate(brush.regions, 1)
        for sentence in _about(region, f"Region {number}", size)
    )


def _about(region: MotionRegion, where: str, size: tuple[int, int]) -> Iterator[str]:
    if _motion(region) == _motion(_AT_REST):
        yield f"{where} does not move: give it a “velocity”, a “path” or another motion."
    if region.shapes and not any(_touches(each, size) for each in region.shapes):
        yield f"{where} lies outside the picture, which is {size[0]} x {size[1]}."
    for shape in region.shapes:
        mask = _size(shape) if isinstance(shape, RasterMask) else None
        if mask is not None and abs(mask[0] * size[1] / (mask[1] * size[0]) - 1) > _OTHER_SHAPE:
            yield (
                f"The mask of {where.lower()} is {mask[0]} x {mask[1]} and is stretched over the "
                f"picture, which is {size[0]} x {size[1]}."
            )


def _motion(region: MotionRegion) -> tuple[object, ...]:
    return region.velocity, region.proximity, region.ambient, region.rotation, region.path


def _touches(shape: Shape, size: tuple[int, int]) -> bool:
    match shape:
        case RasterMask():
            return True
        case Polygon():
            reach = 0.0
        case Stroke():
            reach = shape.radius
    x, y = zip(*shape.points, strict=True)
    across = min(x) - reach < size[0] and max(x) + reach > 0
    return across and min(y) - reach < size[1] and max(y) + reach > 0


def _size(mask: RasterMask) -> tuple[int, int] | None:
    """None of what cannot be read: the model will say so."""
    try:
        media = media_reference(Path(mask.path), MediaId(random_id()))
    except MediaError:
        return None
    return None if media.video is None else media.video.display_size

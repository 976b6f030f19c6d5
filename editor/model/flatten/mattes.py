"""Mattes as they are at one instant of their footage."""

from __future__ import annotations

from dataclasses import replace

from editor.model.flatten.layers import (
    MatteValue,
    MediaPicture,
    Picture,
    SplineShape,
)
from editor.model.pool.removals import footage_of
from editor.model.project import Project
from editor.model.roto.coverage import coverage_at
from editor.model.roto.matte import Matte, MatteUse, frame_at
from editor.model.roto.shapes import points_at
from editor.model.roto.splines import Spline


def matte_values(
    project: Project, uses: tuple[MatteUse, ...], picture: Picture
) -> tuple[MatteValue, ...]:
    """The mattes in use where `picture` is seen, in order.

    They go by the time of the footage alone, and so hold through all that is done to its clip,
    also where something has been taken out of it.
    """
    if not uses or not isinstance(picture, MediaPicture):
        return ()
    footage = footage_of(project, picture.media)
    media = project.media_reference(footage.media)
    if media is None or media.video is None:
        return ()
    frame = frame_at(media, footage.time(picture.time))
    values: list[MatteValue] = []
    for use in uses:
        matte = project.matte(use.matte)
        if matte is None or matte.media != media.id or not use.enabled:
            continue
        values.append(matte_value(matte, media.video.display_size, frame, use))
    return tuple(values)


def matte_value(
    matte: Matte, size: tuple[int, int], frame: int, use: MatteUse | None = None
) -> MatteValue:
    """
    Args:
        size: of the footage, as seen.
        frame: of the footage.
        use: None: as it is alone.
    """
    use = use or MatteUse(matte.id)
    return MatteValue(
        *size,
        coverage_at(matte, frame),
        tuple(_shape(each, frame) for each in matte.splines if each.enabled),
        matte.edges,
        use.inverted,
        use.combination,
    )


def _shape(spline: Spline, frame: int) -> SplineShape:
    points = points_at(spline, frame)
    if spline.feather:
        points = tuple(replace(each, feather=each.feather + spline.feather) for each in points)
    return SplineShape(points, spline.combination, spline.inverted, spline.opacity)

"""A picture is taken apart: objects and levels of depth are cut out, what is behind them is filled,
and it is gone on beyond its edges as far as the camera will look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil, floor

import numpy as np

from editor.compositor.motion.layers import Relief
from editor.engine.inpaint.fill import filled
from editor.engine.inpaint.spreading import Mask, Picture, Plane, grown
from editor.engine.still_motion.canvas import Canvas
from editor.engine.still_motion.depth import (
    SUBJECT,
    Level,
    depth_levels,
    distances_of,
    one_level,
    subject_levels,
)
from editor.engine.still_motion.layers import Layer, LayerStack
from editor.engine.still_motion.mattes import box_about, in_front, snapped
from editor.engine.still_motion.view import View
from editor.model.generation.brush import MotionRegion
from editor.model.task import TaskControl

_MARGIN = 2  # pixels of nothing about a layer, for filters
_COVERED = 0.005
_FRINGE = 0.004  # of the picture's size: what is filled around what was cut out


@dataclass(frozen=True, slots=True, eq=False)
class ObjectRegion:
    """A region with a path, and what it covers of the picture: (H, W) 0..1."""

    region: MotionRegion
    coverage: Plane


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """
    Args:
        picture: (H, W, 4) uint8, premultiplied, top line first.
        view: its pixels are the picture's.
        scale: the picture's pixels to one of the source's, in which regions are painted.
        objects: later ones lie over earlier ones.
        matte: (H, W) 0..1, a subject that stands before the rest.
        nearness: (H, W), a depth map, larger where it is nearer; counts in place of `matte`.
        keep_inside: whether all is enlarged so that a move does not look beyond the picture, if
            that goes unnoticed; None: only for what a hand's trembling would show.
    """

    picture: Picture
    view: View
    scale: float = 1.0
    objects: Sequence[ObjectRegion] = ()
    matte: Plane | None = None
    nearness: Plane | None = None
    keep_inside: bool | None = None


def taken_apart(parts: Parts, task: TaskControl) -> LayerStack:
    """The layers of a picture. It takes seconds where something is to be filled."""
    height, width = parts.picture.shape[:2]
    whole = (0.0, 0.0, float(width), float(height))
    view = parts.view
    if parts.keep_inside or (parts.keep_inside is None and view.camera.handheld):
        view = view.kept_inside(whole, hand_only=parts.keep_inside is None)
    if (parts.picture[..., 3] < 255).any():
        return LayerStack((Layer(parts.picture),), view, parts.scale)
    colours = np.ascontiguousarray(parts.picture[..., :3])
    canvas, levels = _levels(parts, view, colours)
    fringe = max(2, round(_FRINGE * max(width, height)))
    objects: list[Layer] = []
    taken = np.zeros(canvas.known.shape, bool)
    for each in parts.objects:
        alpha = canvas.extended(snapped(each.coverage, colours)) * canvas.known
        if alpha.max() > 0.5:
            distance = _distance(alpha, levels)
            layer = _cropped(in_front(canvas.pixels, alpha), canvas.origin, distance)
            objects.append(replace(layer, region=each.region, middle=middle_of(each.coverage)))
            taken |= grown(alpha > _COVERED, fringe)
    layers = _filled_levels(canvas, levels, taken, fringe, view.seed, task)
    return LayerStack((*layers, *objects), view, parts.scale)


def _levels(parts: Parts, view: View, colours: Picture) -> tuple[Canvas, list[Level]]:
    """The farthest first, as large as the canvas. A camera that is still needs only one."""
    if parts.nearness is not None and not view.camera.is_still:
        distances = distances_of(parts.nearness)
        canvas = Canvas.about(colours, view, (float(distances.min()), float(distances.max())))
        return canvas, depth_levels(canvas.extended(distances), canvas.pixels)
    if parts.matte is not None and not view.camera.is_still:
        canvas = Canvas.about(colours, view, (SUBJECT, 1.0))
        return canvas, subject_levels(canvas.extended(parts.matte), canvas.pixels)
    canvas = Canvas.about(colours, view, (1.0,))
    return canvas, one_level(*canvas.known.shape)


def _filled_levels(
    canvas: Canvas,
    levels: Sequence[Level],
    taken: Mask,
    fringe: int,
    seed: int,
    task: TaskControl,
) -> list[Layer]:
    """The farthest first. Of each, what is hidden by nearer ones and by objects is filled."""
    layers: list[Layer] = []
    hidden = taken | ~canvas.known
    for index in range(len(levels) - 1, -1, -1):
        level = levels[index]
        covered = level.alpha > _COVERED
        hole = hidden & covered
        if index:
            usable = (level.alpha > 0.9) & level.own & ~hidden
            pixels = filled(canvas.pixels, hole, task, usable, seed)
            layer = _cropped(in_front(pixels, level.alpha), canvas.origin, level.distance)
            relief = level.relief and _cropped_relief(level.relief, layer, canvas.origin)
            layers.append(replace(layer, relief=relief))
            hidden |= grown(covered, fringe)
        else:
            pixels = filled(canvas.pixels, hole, task, canvas.near(hole), seed)
            opaque = np.dstack([pixels, np.full(hole.shape, 255, np.uint8)])
            layers.append(
                Layer(opaque, canvas.origin, level.distance, level.relief, is_opaque=True)
            )
    return layers[::-1]


def _distance(alpha: Plane, levels: Sequence[Level]) -> float:
    """That of the level on which most of an object is."""
    return max(levels, key=lambda level: float((alpha * level.own).sum())).distance


def middle_of(coverage: Plane) -> tuple[float, float]:
    """The centre of gravity, pixels; the plane's middle where nothing is covered."""
    height, width = coverage.shape
    total = float(coverage.sum())
    if total == 0:
        return width / 2, height / 2
    x = float(coverage.sum(0) @ (np.arange(width) + 0.5)) / total
    y = float(coverage.sum(1) @ (np.arange(height) + 0.5)) / total
    return x, y


def _cropped(pixels: Picture, origin: tuple[int, int], distance: float) -> Layer:
    """A layer without what is empty, but for a transparent margin."""
    rows, columns = box_about(pixels[..., 3] > 0, 0)
    part = np.pad(pixels[rows, columns], ((_MARGIN,) * 2, (_MARGIN,) * 2, (0, 0)))
    at = origin[0] + columns.start - _MARGIN, origin[1] + rows.start - _MARGIN
    return Layer(np.ascontiguousarray(part), at, distance)


def _cropped_relief(relief: Relief, layer: Layer, origin: tuple[int, int]) -> Relief:
    """The cells of a canvas's relief, whose first pixel is at `origin`, that a layer lies on."""
    left, top = layer.origin[0] - origin[0], layer.origin[1] - origin[1]
    height, width = layer.pixels.shape[:2]
    across, down = relief.cell
    row, column = max(floor(top / down), 0), max(floor(left / across), 0)
    below, right = ceil((top + height) / down) + 1, ceil((left + width) / across) + 1
    distances = np.ascontiguousarray(relief.distances[row:below, column:right])
    return Relief(distances, relief.cell, (column * across - left, row * down - top))

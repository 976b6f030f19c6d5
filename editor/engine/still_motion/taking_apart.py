"""A picture is taken apart: objects and the subject are cut out, what is behind them is filled, and
it is gone on beyond its edges as far as the camera will look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from editor.engine.still_motion.fill import filled
from editor.engine.still_motion.layers import Layer, LayerStack
from editor.engine.still_motion.mattes import Mask, Plane, grown, in_front, refined
from editor.engine.still_motion.view import Edges, View
from editor.model.generation.brush import MotionRegion
from editor.model.task import TaskControl

Picture = NDArray[np.uint8]

NEAR = 0.78
"""How far away a subject is, in main planes."""

_FARTHEST_BEYOND = 0.75  # of the picture's size: how far it is gone on beyond an edge
_TAKEN_FROM = (1.5, 0.12)
"""How far from a hole its filling may come from: times the room around the picture, and in parts of
the longer side; the larger counts."""
_MARGIN = 2  # pixels, for filters
_UNSEEN = 0.25  # pixels beyond an edge: not worth going on for
_COVERED = 0.005
_FRINGE = 0.003  # of the picture's size: what is filled around what was cut out


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
        matte: (H, W) 0..1, what is near; None: all is in one plane.
        keep_inside: whether all is enlarged so that a move does not look beyond the picture, if
            that goes unnoticed; None: only for what a hand's trembling would show.
    """

    picture: Picture
    view: View
    scale: float = 1.0
    objects: Sequence[ObjectRegion] = ()
    matte: Plane | None = None
    keep_inside: bool | None = None


def taken_apart(parts: Parts, task: TaskControl) -> LayerStack:
    """The layers of a parts. It takes seconds where something is to be filled."""
    height, width = parts.picture.shape[:2]
    whole = (0.0, 0.0, float(width), float(height))
    view = parts.view
    if parts.keep_inside or (parts.keep_inside is None and parts.view.camera.handheld):
        view = view.kept_inside(whole, hand_only=parts.keep_inside is None)
    if (parts.picture[..., 3] < 255).any():
        return LayerStack((Layer(parts.picture),), view, parts.scale)
    distances = (1.0,) if parts.matte is None else (1.0, NEAR)
    canvas = _Canvas.about(parts.picture, view, distances)
    seed = view.seed
    holes = np.zeros(canvas.known.shape, bool)
    objects: list[Layer] = []
    fringe = max(2, round(_FRINGE * max(width, height)))
    for each in parts.objects:
        alpha = canvas.extended(refined(each.coverage, parts.picture[..., :3]))
        alpha[~canvas.known] = 0
        if alpha.max() < 0.5:
            continue
        objects.append(_object(each, canvas, alpha))
        holes |= grown(alpha > _COVERED, fringe)
    matte = None if parts.matte is None else canvas.extended(_sure(parts.matte, parts.picture))
    layers: list[Layer] = []
    if matte is None or not (matte > 0.5).any():
        hole = holes | ~canvas.known
        background = filled(canvas.pixels, hole, task, canvas.near(hole), seed)
    else:
        near = matte > _COVERED
        behind = grown(near, fringe)
        hole = holes | behind | ~canvas.known
        background = filled(canvas.pixels, hole, task, canvas.near(hole), seed)
        front = filled(canvas.pixels, (holes | ~canvas.known) & behind, task, matte > 0.9, seed)
        layers.append(_cropped(in_front(front, matte), canvas.origin, NEAR))
        objects = [replace(each, distance=_distance(each, canvas, matte)) for each in objects]
    opaque = np.dstack([background, np.full(background.shape[:2], 255, np.uint8)])
    first = Layer(opaque, canvas.origin, is_opaque=True)
    return LayerStack((first, *layers, *objects), view, parts.scale)


@dataclass(frozen=True, slots=True, eq=False)
class _Canvas:
    """The picture with room around it: (H, W, 3), with what of it is `known`."""

    pixels: Picture
    known: Mask
    origin: tuple[int, int]

    @staticmethod
    def about(picture: Picture, view: View, distances: tuple[float, ...]) -> _Canvas:
        """With as much room as the camera looks beyond the picture."""
        height, width = picture.shape[:2]
        more_x, more_y = _FARTHEST_BEYOND * width, _FARTHEST_BEYOND * height
        edges = view.reach(distances, (-more_x, -more_y, width + more_x, height + more_y))
        left, top, right, bottom = _room(edges, width, height)
        padding = ((top, bottom), (left, right))
        known = np.pad(np.ones((height, width), bool), padding)
        pixels = np.pad(picture[..., :3], (*padding, (0, 0)), "edge")
        return _Canvas(pixels, known, (-left, -top))

    def extended(self, plane: Plane) -> Plane:
        """A plane of the picture, gone on beyond its edges."""
        x, y = -self.origin[0], -self.origin[1]
        height, width = self.known.shape
        right, bottom = width - plane.shape[1] - x, height - plane.shape[0] - y
        return np.pad(plane, ((y, bottom), (x, right)), "edge")

    def near(self, hole: Mask) -> Mask:
        """What is known and not far from a hole: what stands in the midst of the picture is not to
        be seen again beyond its edge."""
        height, width = self.known.shape
        top, left = -self.origin[1], -self.origin[0]
        rows, columns = np.flatnonzero(self.known.any(1)), np.flatnonzero(self.known.any(0))
        room = max(top, left, height - 1 - int(rows[-1]), width - 1 - int(columns[-1]))
        reach = max(_TAKEN_FROM[0] * room, _TAKEN_FROM[1] * max(height, width))
        return self.known & grown(hole, round(reach))


def _room(edges: Edges, width: int, height: int) -> tuple[int, int, int, int]:
    """How many pixels are wanted to the left, above, to the right and below the picture."""
    left, top = -floor(edges[0] + _UNSEEN), -floor(edges[1] + _UNSEEN)
    right, bottom = ceil(edges[2] - _UNSEEN) - width, ceil(edges[3] - _UNSEEN) - height
    sides = (left, top, right, bottom)
    return tuple(each + _MARGIN if each > 0 else 0 for each in sides)  # type: ignore[return-value]


def _object(each: ObjectRegion, canvas: _Canvas, alpha: Plane) -> Layer:
    layer = _cropped(in_front(canvas.pixels, alpha), canvas.origin, 1.0)
    return replace(layer, region=each.region, middle=middle_of(each.coverage))


def middle_of(coverage: Plane) -> tuple[float, float]:
    """The centre of gravity, pixels; the plane's middle where nothing is covered."""
    height, width = coverage.shape
    total = float(coverage.sum())
    if total == 0:
        return width / 2, height / 2
    x = float(coverage.sum(0) @ (np.arange(width) + 0.5)) / total
    y = float(coverage.sum(1) @ (np.arange(height) + 0.5)) / total
    return x, y


def _sure(matte: Plane, picture: Picture) -> Plane:
    return refined(matte, picture[..., :3])


def _distance(layer: Layer, canvas: _Canvas, matte: Plane) -> float:
    """The subject's, if most of the object is on it."""
    left, top = layer.origin[0] - canvas.origin[0], layer.origin[1] - canvas.origin[1]
    height, width = layer.pixels.shape[:2]
    left, top = max(left, 0), max(top, 0)
    share = matte[top : top + height, left : left + width]
    alpha = layer.pixels[: share.shape[0], : share.shape[1], 3].astype(np.float32)
    return NEAR if float((share * alpha).sum()) > 0.5 * float(alpha.sum()) else 1.0


def _cropped(pixels: Picture, origin: tuple[int, int], distance: float) -> Layer:
    """A layer without what is empty, but for a transparent margin."""
    covered = pixels[..., 3] > 0
    rows, columns = np.flatnonzero(covered.any(1)), np.flatnonzero(covered.any(0))
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    left, right = int(columns[0]), int(columns[-1]) + 1
    part = np.pad(pixels[top:bottom, left:right], ((_MARGIN,) * 2, (_MARGIN,) * 2, (0, 0)))
    at = origin[0] + left - _MARGIN, origin[1] + top - _MARGIN
    return Layer(np.ascontiguousarray(part), at, distance)

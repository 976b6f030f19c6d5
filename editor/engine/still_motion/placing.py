"""Which painted regions stream on which layer of a picture, and where on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.compositor.motion.regions import Coverage, coverage, visible
from editor.compositor.motion.stream import Painted
from editor.compositor.motion.territory import Territory, middle_of
from editor.engine.inpaint.fill import filled
from editor.engine.inpaint.spreading import resized
from editor.engine.still_motion.layers import Layer
from editor.engine.still_motion.outlines import trimmed
from editor.model.generation.brush import MotionRegion
from editor.model.task import TaskControl

_CELLS = 400  # of a grid on the longer side
_SEEN = 0.03  # of a region: what a layer must show of it


def painted_on(
    layers: Sequence[Layer],
    regions: Sequence[MotionRegion],
    source: tuple[int, int],
    picture: NDArray[np.uint8],
    *,
    snaps: bool = False,
) -> list[list[Painted]]:
    """For each layer the regions of which it shows something. Objects are not painted on.

    Args:
        layers: the one that is farthest behind first.
        source: width and height of what was painted on.
        picture: (H, W, 4), what the layers were taken from.
        snaps: regions end where what is in them ends.
    """
    height, width = picture.shape[:2]
    cell = max(1.0, max(width, height) / _CELLS)
    columns, rows = ceil(width / cell), ceil(height / cell)
    cells = np.array([width / columns, height / rows])
    whole = [coverage(each.shapes, source, columns, rows) for each in regions]
    middles = [np.array(middle_of(each)) * cells for each in whole]
    kept = whole
    if snaps:
        colours = resized(picture[..., :3] / np.float32(255), (columns, rows))
        kept = [trimmed(each, colours) for each in whole]
    seen = visible(kept)
    shown = _shown(layers, columns, rows, cells)
    painted: list[list[Painted]] = []
    for layer, share in zip(layers, shown, strict=True):
        own: list[Painted] = []
        for region, covered, middle in zip(regions, seen, middles, strict=True):
            enough = float((covered * share).sum()) > _SEEN * float(covered.sum())
            if layer.region is None and enough:
                x, y = middle - layer.origin
                on_layer = _on_layer(covered, layer, cells)
                own.append(Painted(region, on_layer, (float(x), float(y))))
        painted.append(own)
    return painted


def going_on(painted: Painted, layer: Layer, seed: int, task: TaskControl) -> Painted:
    """With what streams on, unseen at first, where something stands in the midst of a region."""
    region = painted.region
    if not layer.is_opaque or _only_stirs(region):
        return painted
    territory = Territory.of(painted.coverage)
    painted = replace(painted, territory=territory)
    if territory is None or not territory.holes.any():
        return painted
    height, width = layer.pixels.shape[:2]
    hole = _enlarged(territory.holes, width, height)
    usable = _enlarged(territory.depth > 1, width, height)
    if not usable.any():
        return painted
    colours = np.ascontiguousarray(layer.pixels[..., :3])
    alpha = np.full(hole.shape, 255, np.uint8)
    beyond = np.dstack([filled(colours, hole, task, usable, seed), alpha])
    return replace(painted, beyond=beyond * hole[..., None])


def _only_stirs(region: MotionRegion) -> bool:
    return (region.velocity, region.rotation, region.proximity) == ((0.0, 0.0), 0.0, 0.0)


def _enlarged(cells: NDArray[np.bool_], width: int, height: int) -> NDArray[np.bool_]:
    rows, columns = cells.shape
    y = ((np.arange(height) + 0.5) * rows / height).astype(int)
    x = ((np.arange(width) + 0.5) * columns / width).astype(int)
    return cells[y[:, None], x[None]]


def _shown(
    layers: Sequence[Layer], columns: int, rows: int, cells: NDArray[np.float64]
) -> list[Coverage]:
    """How much of each layer is seen in each cell of the picture as it is."""
    x = ((np.arange(columns) + 0.5) * cells[0]).astype(int)
    y = ((np.arange(rows) + 0.5) * cells[1]).astype(int)
    bare = np.ones((rows, columns), np.float32)
    shown: list[Coverage] = []
    for layer in reversed(layers):
        alpha = _alpha(layer, x - layer.origin[0], y - layer.origin[1])
        shown.append(alpha * bare)
        bare = bare * (1 - alpha)
    return shown[::-1]


def _on_layer(covered: Coverage, layer: Layer, cells: NDArray[np.float64]) -> Coverage:
    """A picture's coverage on a grid over a layer, where that is anything at all.

    What lies beyond the picture's edge streams as what is at that edge.
    """
    height, width = layer.pixels.shape[:2]
    columns, rows = ceil(width / cells[0]), ceil(height / cells[1])
    x = (np.arange(columns) + 0.5) * width / columns
    y = (np.arange(rows) + 0.5) * height / rows
    moved = _interpolated(covered, (y + layer.origin[1]) / cells[1], axis=0)
    moved = _interpolated(moved, (x + layer.origin[0]) / cells[0], axis=1)
    return moved * _alpha(layer, x.astype(int), y.astype(int))


def _interpolated(values: Coverage, places: NDArray[np.float64], axis: int) -> Coverage:
    """Lines of cells at `places`, counted in cells; the first and last go on."""
    last = values.shape[axis] - 1
    at = np.clip(places - 0.5, 0, last)
    low = at.astype(int)
    share = (at - low).astype(np.float32)
    share = share[:, None] if axis == 0 else share
    before, after = np.take(values, low, axis), np.take(values, np.minimum(low + 1, last), axis)
    return (before * (1 - share) + after * share).astype(np.float32)


def _alpha(layer: Layer, x: NDArray[np.int_], y: NDArray[np.int_]) -> NDArray[Any]:
    """A layer's coverage at columns `x` and rows `y` of its pixels; 0 beyond them."""
    height, width = layer.pixels.shape[:2]
    if layer.is_opaque:
        return np.ones((len(y), len(x)), np.float32)
    rows, columns = y.clip(0, height - 1), x.clip(0, width - 1)
    alpha = layer.pixels[..., 3][rows[:, None], columns[None]].astype(np.float32)
    within = (y == rows)[:, None] & (x == columns)[None]
    return np.where(within, alpha / np.float32(255), np.float32(0))

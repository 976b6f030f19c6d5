"""Few boxes that cover what is painted: no pixel is drawn without need."""

from __future__ import annotations

from math import ceil

import numpy as np
from numpy.typing import NDArray

from editor.compositor.drawing.affine import Box

_TILE = 8  # cells: boxes consist of these

Cells = NDArray[np.bool_]
Boxes = tuple[Box, ...]


def tiled(
    core: Cells, whole: Cells, cell: tuple[float, float], size: tuple[int, int]
) -> tuple[Boxes, Boxes]:
    """In pixels: boxes in which all cells are `whole`, and those in which the rest of `core` is.

    Args:
        cell: width and height of one, pixels.
        size: of the picture, pixels.
    """
    tiles = np.asarray(_tiles(core, fill=False).any(axis=(1, 3)))
    inner = tiles & np.asarray(_tiles(whole, fill=True).all(axis=(1, 3)))
    return _boxes(inner, cell, size), _boxes(tiles & ~inner, cell, size)


def _tiles(cells: Cells, *, fill: bool) -> Cells:
    """(rows, cells, columns, cells) of tiles; the last ones are filled up."""
    rows, columns = (ceil(length / _TILE) for length in cells.shape)
    tiles = np.full((rows * _TILE, columns * _TILE), fill)
    tiles[: cells.shape[0], : cells.shape[1]] = cells
    return tiles.reshape(rows, _TILE, columns, _TILE)


def _boxes(tiles: Cells, cell: tuple[float, float], size: tuple[int, int]) -> Boxes:
    """Tiles joined to larger boxes."""
    rows = len(tiles)
    boxes: list[Box] = []
    open_runs: dict[tuple[int, int], int] = {}
    for row in range(rows + 1):
        runs = _runs(tiles[row, :]) if row < rows else set()
        for run in [each for each in open_runs if each not in runs]:
            boxes.append(_box(run, open_runs.pop(run), row, cell, size))
        for run in runs:
            open_runs.setdefault(run, row)
    return tuple(boxes)


def _box(
    run: tuple[int, int], top: int, bottom: int, cell: tuple[float, float], size: tuple[int, int]
) -> Box:
    width, height = size
    across, down = _TILE * cell[0], _TILE * cell[1]
    left, right = int(run[0] * across), min(ceil(run[1] * across), width)
    first, last = int(top * down), min(ceil(bottom * down), height)
    return left, first, right - left, last - first


def _runs(line: Cells) -> set[tuple[int, int]]:
    """First and end of each run of True."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], line.astype(np.int8), [0]])))
    return {(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)}

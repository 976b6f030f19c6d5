"""What a region's content is and how far it reaches, worked out on a coarse grid.

What streams shows the region's own content alone: beyond its border the content goes on as in a
mirror, so nothing of the still surroundings is ever drawn in, and nothing is torn.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

import numpy as np
from numpy.typing import NDArray

from editor.compositor.motion.regions import Coverage

Grid = NDArray[np.float32]

_SMOOTHING = 1.2  # cells: ragged borders would mirror in splinters
_EVENING = 1.0  # cells
_ENOUGH = 0.6  # of the region must be left by that
_INSIDE = 0.62  # of the smoothed coverage: a little within what was painted
_LOW = 4.0  # cells: the Gaussian that parts light and shade from texture
_FLOOD = 16  # steps at a time
_ROUND = 0.7  # of the region that still lies on itself when it is turned


@dataclass(frozen=True, slots=True, eq=False)
class Territory:
    """On a grid, top line first; lengths in cells.

    core: (H, W), where the region's content is. depth: (H, W), how far inside it, 0 outside.
    to_core: (2, H, W), the way to its nearest place; 0 inside.
    """

    core: NDArray[np.bool_]
    depth: Grid
    to_core: Grid

    @staticmethod
    def of(coverage: Coverage) -> Territory | None:
        """Of a region's visible coverage; None where nothing of it is left."""
        smooth, level = blurred(coverage, _SMOOTHING), _INSIDE
        if (smooth > level).sum() < _ENOUGH * (coverage > 0.5).sum():  # narrow: it would be lost
            smooth, level = coverage, 0.5
        core = smooth > level
        if not core.any():
            return None
        if core.all():
            endless = np.full(core.shape, float(sum(core.shape)), np.float32)
            return Territory(core, endless, np.zeros((2, *core.shape), np.float32))
        beyond = _beyond(smooth, level)
        return Territory(core, np.maximum(-beyond, 0), _way_back(beyond))

    def chord(self, direction: complex) -> float:
        """How long the region is along `direction`, on average."""
        y, x = np.nonzero(self.core)
        if abs(direction) < 1e-9:
            return float(np.sqrt(len(x)))
        unit = direction / abs(direction)
        across = np.floor(y * unit.real - x * unit.imag)
        return len(x) / len(np.unique(across))

    def is_round(self, middle: tuple[float, float]) -> bool:
        """Whether it covers about the same place however it is turned about `middle`: what little
        is missing is as in a mirror, which is better than to see its content twice."""
        y, x = np.nonzero(self.core)
        height, width = self.core.shape
        for angle in (pi / 6, pi / 4, pi / 2):
            dx, dy = x + 0.5 - middle[0], y + 0.5 - middle[1]
            at_x = np.floor(middle[0] + cos(angle) * dx - sin(angle) * dy).astype(int)
            at_y = np.floor(middle[1] + sin(angle) * dx + cos(angle) * dy).astype(int)
            within = (at_x >= 0) & (at_x < width) & (at_y >= 0) & (at_y < height)
            if self.core[at_y[within], at_x[within]].sum() < _ROUND * len(x):
                return False
        return True

    @property
    def holes(self) -> NDArray[np.bool_]:
        """What the region encloses without covering it, as an object that stands in the stream.

        A mirror would shrink the surroundings into it: better something else goes on there.
        """
        outside = np.zeros_like(self.core)
        outside[[0, -1]], outside[:, [0, -1]] = True, True
        outside &= ~self.core
        count = 0
        while (reached := int(outside.sum())) != count:
            count = reached
            for _ in range(_FLOOD):
                grown = outside.copy()
                grown[1:] |= outside[:-1]
                grown[:-1] |= outside[1:]
                grown[:, 1:] |= outside[:, :-1]
                grown[:, :-1] |= outside[:, 1:]
                outside = grown & ~self.core
        return ~outside & ~self.core

    def light(self, picture: NDArray[np.float32]) -> NDArray[np.float32]:
        """(H, W, C): the content of `picture` without its texture, smoothly gone on everywhere."""
        weight = self.core.astype(np.float32)[..., None]
        share = blurred(weight, _LOW)
        filled = _spread(blurred(picture * weight, _LOW), share)
        return blurred(filled, _SMOOTHING)


def middle_of(coverage: Coverage) -> tuple[float, float]:
    """The centre of gravity, in cells; the grid's middle where nothing is covered."""
    height, width = coverage.shape
    total = float(coverage.sum())
    if total == 0:
        return width / 2, height / 2
    x = float(coverage.sum(axis=0) @ (np.arange(width) + 0.5)) / total
    y = float(coverage.sum(axis=1) @ (np.arange(height) + 0.5)) / total
    return x, y


def _beyond(smooth: Grid, level: float) -> Grid:
    """How far each cell is from where `smooth` crosses `level`, between cells; below 0 inside.

    Source: G. Rong and T. Tan, "Jump Flooding in GPU", 2006.
    """
    height, width = smooth.shape
    y, x = np.mgrid[:height, :width].astype(np.float32)
    seed_x, seed_y, nearest = _crossings(smooth, level)
    step = 1 << max(height, width).bit_length() - 1
    while step:
        for dy in (-step, 0, step):
            for dx in (-step, 0, step):
                here, there = _shifted(smooth.shape, dx, dy)
                other_x, other_y = seed_x[there], seed_y[there]
                length = (other_x - x[here]) ** 2 + (other_y - y[here]) ** 2
                nearer = length < nearest[here]
                nearest[here] = np.where(nearer, length, nearest[here])
                seed_x[here] = np.where(nearer, other_x, seed_x[here])
                seed_y[here] = np.where(nearer, other_y, seed_y[here])
        step //= 2
    distance = np.sqrt(nearest)
    return np.where(smooth > level, -distance, distance).astype(np.float32)


def _crossings(smooth: Grid, level: float) -> tuple[Grid, Grid, Grid]:
    """For cells beside the border the nearest place on it: x, y, and its squared distance. For all
    others something far away."""
    height, width = smooth.shape
    far = 4.0 * (height + width)
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    x, y = np.full_like(smooth, far), np.full_like(smooth, far)
    nearest = np.full_like(smooth, far**2)
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        here, there = _shifted(smooth.shape, dx, dy)
        own, other = smooth[here], smooth[there]
        crossed = (own > level) != (other > level)
        share = (own - level) / np.where(crossed, own - other, 1)
        closer = crossed & (share**2 < nearest[here])
        x[here] = np.where(closer, columns[here] + share * dx, x[here])
        y[here] = np.where(closer, rows[here] + share * dy, y[here])
        nearest[here] = np.where(closer, share**2, nearest[here])
    return x, y, nearest


def _way_back(beyond: Grid) -> Grid:
    """(2, H, W): straight to the border from as far `beyond` it; 0 inside."""
    down, across = np.gradient(blurred(beyond, _EVENING))
    steepness = np.maximum(np.hypot(across, down), 1e-3)
    way = -np.stack([across, down]) / steepness * np.maximum(beyond, 0)
    return way.astype(np.float32)


def _shifted(shape: tuple[int, ...], dx: int, dy: int) -> tuple[tuple[slice, ...], ...]:
    """The cells that have a neighbour so far away, and those neighbours."""
    here, there = [], []
    for length, step in zip(shape, (dy, dx), strict=True):
        here.append(slice(max(0, -step), max(0, min(length, length - step))))
        there.append(slice(max(0, step), max(0, min(length, length + step))))
    return tuple(here), tuple(there)


def blurred(values: NDArray[np.float32], sigma: float) -> NDArray[np.float32]:
    """By a Gaussian of `sigma` cells along both sides; edges are gone on with."""
    radius = int(np.ceil(3 * sigma))
    taps = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2)
    taps = (taps / taps.sum()).astype(np.float32)
    for axis in (0, 1):
        length = values.shape[axis]
        padding = [(radius, radius) if each == axis else (0, 0) for each in range(values.ndim)]
        padded = np.pad(values, padding, mode="edge")
        parts = (np.take(padded, range(i, i + length), axis) * tap for i, tap in enumerate(taps))
        values = np.asarray(sum(parts), np.float32)
    return values


def _spread(sum_: NDArray[np.float32], weight: NDArray[np.float32]) -> NDArray[np.float32]:
    """`sum_` / `weight`, and where there is little weight what is round about.

    Source: S. Gortler et al., "The Lumigraph", 1996, section 3.4 (push-pull).
    """
    height, width = weight.shape[:2]
    if min(height, width) <= 1:
        return np.full_like(sum_, sum_.sum(axis=(0, 1)) / max(float(weight.sum()), 1e-6))
    padding = ((0, height % 2), (0, width % 2), (0, 0))
    halves = []
    for each in (sum_, weight):
        even = np.pad(each, padding)
        halves.append((even[::2, ::2] + even[1::2, ::2] + even[::2, 1::2] + even[1::2, 1::2]) / 4)
    coarse = np.repeat(np.repeat(_spread(*halves), 2, axis=0), 2, axis=1)[:height, :width]
    enough = np.clip(weight * 4, 0, 1)
    own = sum_ / np.maximum(weight, 1e-6)
    return (own * enough + blurred(coarse, 0.8) * (1 - enough)).astype(np.float32)

"""How far away the parts of a picture are: in levels, each with its own relief.

Surfaces that go on from near to far stay whole: a picture is cut into levels where its depth jumps,
and behind a level's edge the next one goes on. So nothing is stretched like rubber.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from editor.compositor.motion.layers import Relief
from editor.engine.inpaint.spreading import Mask, Plane, mean_of_squares, resized, spread
from editor.engine.still_motion.mattes import refined, snapped

SUBJECT = 0.78
"""How far away a subject is, in main planes."""

_NEAREST, _FARTHEST = 0.74, 1.5  # the range of a depth map, before its main plane becomes 1
_LEVELS = 3
_APART = 0.14  # of the depth's range: levels are cut no nearer to each other
_JUMP = 0.04  # of the range, from one pixel to the next but one, in a map of _SIDE pixels
_SIDE = 320
_SHORT = 0.025  # of width and height together: an edge that is shorter is not worth a cut
_ALIKE = 0.85  # of the most jumps: as good as those
_FEW = 0.01  # of the picture: a level that is smaller is none
_FLAT = 0.015  # of the distance: a relief that is lower is a plane
_BEHIND = 0.05  # of the longer side: how far a level goes on behind a nearer one
_LITTLE = 0.02  # of what is that near
_CELLS = 64  # of a relief along the longer side


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """
    Args:
        alpha: (H, W) 0..1, what it covers, with what of it is hidden by nearer ones; 1 all over
            for the farthest.
        own: (H, W), where it is what is seen.
    """

    alpha: Plane
    own: Mask
    distance: float
    relief: Relief | None = None


def one_level(height: int, width: int) -> list[Level]:
    """All in the main plane."""
    return [Level(np.ones((height, width), np.float32), np.ones((height, width), bool), 1.0)]


def subject_levels(matte: Plane, picture: NDArray[np.uint8]) -> list[Level]:
    """What `matte` covers stands before the main plane."""
    alpha = refined(matte, picture)
    height, width = alpha.shape
    if not (alpha > 0.5).any():
        return one_level(height, width)
    behind = Level(np.ones((height, width), np.float32), alpha <= 0.5, 1.0)
    return [behind, Level(alpha, alpha > 0.5, SUBJECT)]


def distances_of(nearness: Plane) -> Plane:
    """In main planes, by a depth map of any scale that is larger where it is nearer."""
    low, high = np.percentile(nearness, (0.5, 99.5))
    if high - low < 1e-6:
        return np.ones_like(nearness)
    near = np.clip((nearness - low) / (high - low), 0, 1)
    distances = 1 / (1 / _FARTHEST + near * (1 / _NEAREST - 1 / _FARTHEST))
    return distances / np.median(distances)


def depth_levels(distances: Plane, picture: NDArray[np.uint8]) -> list[Level]:
    """The farthest first. Behind its nearer ones, each goes on for a while."""
    height, width = distances.shape
    near = 1 / distances
    near = (near - near.min()) / max(float(np.ptp(near)), 1e-6)
    cuts = [0.0, *_cuts(near), 1.1]
    bands = _merged([(near >= a) & (near < b) for a, b in pairwise(cuts)])
    reach = round(_BEHIND * max(height, width))
    levels = []
    nearer = np.zeros((height, width), bool)
    for index in range(len(bands) - 1, -1, -1):
        own = bands[index]
        alpha = np.ones((height, width), np.float32)
        if index:
            farther = np.logical_or.reduce(bands[:index])
            covered = own | (nearer & _behind(own, farther, reach))
            alpha = snapped(covered.astype(np.float32), picture)
        relief = _relief(distances, own)
        middle = float(np.median(distances[own]))
        is_flat = float(np.ptp(relief.distances)) < _FLAT * middle
        levels.append(Level(alpha, own, middle, None if is_flat else relief))
        nearer |= own
    return levels[::-1]


def _behind(own: Mask, farther: Mask, reach: int) -> Mask:
    """Where what is hidden is more likely to belong to a level than to those behind it."""
    shares = [mean_of_squares(each.astype(np.float32), reach) for each in (own, farther)]
    return (shares[0] > shares[1]) & (shares[0] > _LITTLE)


def _cuts(near: Plane) -> list[float]:
    """The depths that most of its jumps go across, and next to nothing lies at."""
    height, width = near.shape
    factor = min(1.0, _SIDE / max(height, width))
    size = max(3, round(width * factor)), max(3, round(height * factor))
    small = resized(near, size)
    pairs = [
        (small[:, 2:].ravel(), small[:, :-2].ravel()),
        (small[2:].ravel(), small[:-2].ravel()),
    ]
    low = np.concatenate([np.minimum(x, y) for x, y in pairs])
    high = np.concatenate([np.maximum(x, y) for x, y in pairs])
    depths = np.linspace(0, 1, 101)[1:-1]
    common = np.histogram(small, 99, (0.005, 0.995))[0]
    cuts: list[float] = []
    left = high - low > _JUMP
    while len(cuts) < _LEVELS - 1:
        crossed = np.array([((low < d) & (high >= d) & left).sum() for d in depths], float)
        for cut in cuts:
            crossed[np.abs(depths - cut) < _APART] = 0
        if crossed.max() < sum(size) * _SHORT:
            break
        alike = crossed >= _ALIKE * crossed.max()
        cut = float(depths[np.where(alike, common, common.max() + 1).argmin()])
        cuts.append(cut)
        left &= ~((low < cut) & (high >= cut))
    return sorted(cuts)


def _merged(bands: list[Mask]) -> list[Mask]:
    """Bands of next to nothing join the one that is farther away."""
    kept: list[Mask] = []
    for band in bands:
        if kept and (band.mean() < _FEW or kept[-1].mean() < _FEW):
            kept[-1] = kept[-1] | band
        else:
            kept.append(band)
    return kept


def _relief(distances: Plane, own: Mask) -> Relief:
    """The level's own distances, smoothly gone on beyond them."""
    height, width = own.shape
    cell = max(height, width) / _CELLS
    columns, rows = max(1, int(np.ceil(width / cell))), max(1, int(np.ceil(height / cell)))
    weight = resized(own.astype(np.float32), (columns * 2, rows * 2))
    sums = resized(distances * own, (columns * 2, rows * 2))
    smooth = spread(sums[..., None], weight)[..., 0]
    smooth = mean_of_squares(mean_of_squares(smooth, 1), 1)
    around = np.pad(smooth, 1, "edge")
    corners = np.mean([around[i::2, j::2] for i in (0, 1) for j in (0, 1)], axis=0)
    return Relief(corners.astype(np.float32), (width / columns, height / rows))

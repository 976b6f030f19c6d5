"""What belongs together around a point, by colours and edges alone."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.uint8]
Point = tuple[int, int]

_SPREAD, _COLOUR = 8, 14  # of the mean shift: pixels, and levels of a channel
_LIKENESS = 14  # Lab levels by which neighbours in one region may differ from the click
_SURELY = 0.02  # of the longer side: what is meant in any case, around the click
_REACHES = (0.12, 0.06)  # of the longer side: how far a thing may go from the click
_LARGE = 0.12  # of the picture: a surface of one colour, as the sky is, and no thing
_PREFERENCE = 0.95  # of another's contrast: what is larger is taken even so
_PASSES = 2
_RIM = np.ones((5, 5), np.uint8)


def region_at(lab: NDArray[np.uint8], point: Point) -> Mask:
    """What has the colour under `point` and hangs together with it.

    Args:
        lab: (H, W, 3) CIE Lab of eight bits.

    Returns:
        (H, W) uint8, 1 inside.
    """
    return region_of(flattened(lab), point)


def flattened(lab: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """`lab` without its textures, (H, W, 3)."""
    import cv2

    return np.asarray(cv2.pyrMeanShiftFiltering(lab, _SPREAD, _COLOUR), np.uint8)


def region_of(flat: NDArray[np.uint8], point: Point) -> Mask:
    """As `region_at`, of a picture that is flattened already."""
    import cv2

    height, width = flat.shape[:2]
    mask = np.zeros((height + 2, width + 2), np.uint8)
    flags = 8 | cv2.FLOODFILL_MASK_ONLY | cv2.FLOODFILL_FIXED_RANGE | (1 << 8)
    likeness = (2 * _LIKENESS, _LIKENESS, _LIKENESS)
    cv2.floodFill(flat, mask, point, 0, likeness, likeness, flags)
    return mask[1:-1, 1:-1]


def thing_at(picture: NDArray[np.uint8], point: Point) -> Mask:
    """What lies around `point`: a large surface of one colour, or else the thing whose outline
    stands out most.

    Args:
        picture: (H, W, 3) RGB.

    Returns:
        (H, W) uint8, 1 inside.
    """
    import cv2

    lab = cv2.cvtColor(picture, cv2.COLOR_RGB2LAB).astype(np.uint8, copy=False)
    surface = region_at(lab, point)
    if surface.mean() > _LARGE:
        near = cv2.GaussianBlur(surface.astype(np.float32), (0, 0), 3)
        likely = np.where(surface > 0, 0.6 + 0.35 * near, 0.45 * near)
        # What flows must not take the outline of what stands before it along.
        return np.asarray(cv2.erode(cut_out(picture, likely, point), _RIM), np.uint8)
    edges = _edges(lab)
    best, best_contrast = surface, _contrast(surface, edges) * _PREFERENCE
    for reach in _REACHES:
        thing = _around(picture, point, reach * max(surface.shape))
        contrast = _contrast(thing, edges)
        if contrast * _PREFERENCE > best_contrast or best is surface:
            best, best_contrast = thing, contrast
    return best


def cut_out(picture: NDArray[np.uint8], likely: NDArray[np.float32], point: Point) -> Mask:
    """The likely region with its edges where the picture's are.

    Args:
        picture: (H, W, 3) RGB.
        likely: (H, W) 0..1: how likely each pixel belongs to it.

    Returns:
        (H, W) uint8, 1 inside; the part that `point` is in, without small holes.
    """
    import cv2

    seeds = np.where(likely > 0.5, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    seeds[likely < 0.05] = cv2.GC_BGD
    seeds[likely > 0.97] = cv2.GC_FGD
    radius = max(1, round(_SURELY * max(likely.shape)))
    near = np.zeros_like(seeds)
    cv2.circle(near, point, radius, 1, -1)
    seeds[(near > 0) & (likely > 0.5)] = cv2.GC_FGD
    return _cut(picture, seeds, point)


def _around(picture: NDArray[np.uint8], point: Point, reach: float) -> Mask:
    """What differs from all that is farther from `point` than `reach` pixels."""
    import cv2

    height, width = picture.shape[:2]
    y, x = np.mgrid[:height, :width]
    distance = np.hypot(x - point[0], y - point[1])
    seeds = np.where(distance < reach, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    seeds[distance > 2.5 * reach] = cv2.GC_BGD
    seeds[distance < max(2, 0.15 * reach)] = cv2.GC_FGD
    return _cut(picture, seeds, point)


def _cut(picture: NDArray[np.uint8], seeds: Mask, point: Point) -> Mask:
    """Source: GrabCut (Rother, Kolmogorov and Blake, 2004)."""
    import cv2

    inside = np.isin(seeds, (cv2.GC_FGD, cv2.GC_PR_FGD))
    if inside.any() and not inside.all():
        grab: Any = cv2.grabCut  # its stubs insist on a rectangle, which seeds stand in for
        models = np.zeros((1, 65)), np.zeros((1, 65))
        cv2.setRNGSeed(0)
        grab(picture, seeds, None, *models, _PASSES, cv2.GC_INIT_WITH_MASK)
        inside = np.isin(seeds, (cv2.GC_FGD, cv2.GC_PR_FGD))
    return part_at(inside.astype(np.uint8), point)


def _edges(lab: NDArray[np.uint8]) -> NDArray[np.float32]:
    """How strongly the colours change at each pixel, 1 where few do more."""
    import cv2

    smooth = cv2.GaussianBlur(lab, (0, 0), 1).astype(np.float32)
    across, down = cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1)
    strength = np.sqrt((across**2 + down**2).sum(-1))
    return np.minimum(strength / (np.percentile(strength, 97) + 1e-3), 1).astype(np.float32)


def _contrast(mask: Mask, edges: NDArray[np.float32]) -> float:
    """How strong the edges along its outline are, those of the picture's frame left aside."""
    import cv2

    nearby = np.ones((3, 3), np.uint8)
    outline = mask - cv2.erode(mask, nearby, borderType=cv2.BORDER_CONSTANT, borderValue=1)
    if not outline.any():
        return 0.0
    return float(np.asarray(cv2.dilate(edges, nearby))[outline > 0].mean())


def part_at(mask: Mask, point: Point) -> Mask:
    """The connected part that `point` is in, or is nearest to, with its small holes filled."""
    import cv2

    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    label = int(labels[point[1], point[0]])
    if label == 0:
        ys, xs = np.nonzero(mask)
        if not len(xs):
            return mask
        nearest = np.argmin((xs - point[0]) ** 2 + (ys - point[1]) ** 2)
        label = int(labels[ys[nearest], xs[nearest]])
    part = (labels == label).astype(np.uint8)
    most = 0.02 * stats[label, cv2.CC_STAT_AREA]
    _, holes, sizes, _ = cv2.connectedComponentsWithStats(1 - part)
    for hole in range(1, len(sizes)):
        if sizes[hole, cv2.CC_STAT_AREA] < most:
            part[holes == hole] = 1
    return part

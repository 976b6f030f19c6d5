"""Alpha by the colours that are surely in front, and surely behind, near by."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_SAMPLES = 7  # of either side, for each pixel
_NEARNESS = 60.0  # how far the longer side is, next to the way from black to full red
_REACH = 0.1  # of the longer side: how far away samples are
_MISFIT = 0.002  # of squared colours 0..1: where a mixture that misses by that much is hardly meant
_STIFFNESS = 1e-3  # that keeps the weights of like colours alike

Floats = NDArray[np.float64]


def likened(
    picture: NDArray[np.uint8],
    alpha: NDArray[np.float32],
    unknown: NDArray[np.bool_],
    longer: float,
) -> tuple[Floats, Floats]:
    """Each unknown pixel as a mixture of the likest known ones: how much of it is of those in
    front, 0..1, and how surely, 0..1. It is sure where front and back differ, and their mixture is
    like the pixel.

    Args:
        picture: (H, W, 3) RGB.
        alpha: (H, W) as it is known.
        longer: the longer side of the picture that this is a part of, pixels.

    Source: the known-to-unknown flow of Information-Flow Matting (Aksoy, Aydin and Pollefeys,
        2017), section 3.2, its weights as in eq. 1.
    """
    import cv2
    from scipy.spatial import KDTree

    height, width = unknown.shape
    y, x = np.mgrid[:height, :width] * (_NEARNESS / longer)
    features = np.concatenate([picture / 255, x[..., None], y[..., None]], -1)
    away = cv2.distanceTransform((~unknown).astype(np.uint8), cv2.DIST_L2, 5)
    wanted, samples = features[unknown], []
    for side in (1, 0):
        known = features[~unknown & (alpha == side) & (away < _REACH * longer)]
        if len(known) < _SAMPLES:
            return np.zeros(len(wanted)), np.zeros(len(wanted))
        _, nearest = KDTree(known).query(wanted, _SAMPLES)
        samples.append(known[nearest][..., :3])
    both = np.concatenate(samples, 1)
    weights = _mixed(wanted[:, :3], both)
    front = weights[:, :_SAMPLES].sum(1)
    means = [
        (share[..., None] * colours).sum(1) / np.maximum(share.sum(1), 1e-3)[:, None]
        for share, colours in zip(np.split(weights, 2, 1), samples, strict=True)
    ]
    differ = ((means[0] - means[1]) ** 2).mean(-1)
    misses = (((weights[..., None] * both).sum(1) - wanted[:, :3]) ** 2).sum(-1)
    return front, differ * np.exp(-misses / _MISFIT)


def _mixed(wanted: Floats, colours: Floats) -> Floats:
    """(N, K) weights, together 1, none below 0, by which (N, K, 3) colours make (N, 3) ones."""
    count = colours.shape[1]
    away = colours - wanted[:, None]
    alike = np.einsum("nid,njd->nij", away, away)
    trace = np.trace(alike, axis1=1, axis2=2)[:, None, None]
    alike += np.eye(count) * (_STIFFNESS * trace / count + 1e-6)
    weights = np.linalg.solve(alike, np.ones((len(wanted), count, 1)))[..., 0]
    weights = np.maximum(weights / weights.sum(1, keepdims=True), 0)
    return weights / weights.sum(1, keepdims=True)

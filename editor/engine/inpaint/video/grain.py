"""Grain as the surroundings have it, for a filling that has less."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.video.holes import Mask

Floats = NDArray[np.float32]
_BLOCK = 8
_FLAT = 0.2  # share of the blocks that have least structure, where what differs is grain
_FEWEST = 12  # blocks
_LEAST = 0.35  # of 255: less is not seen
_MOST = 12.0
_STEEP = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32) / 6


def grained(
    filling: Floats, picture: NDArray[np.uint8], hole: Mask, amount: float, seed: int
) -> Floats:
    """The filling with as much grain as the picture has around the hole.

    Args:
        filling: (H, W, 3), of which the hole counts.
        seed: another for each frame.

    Source: J. Immerkaer, "Fast Noise Variance Estimation", 1996, in the flattest blocks.
    """
    import cv2

    wanted = _strength(picture.astype(np.float32), ~hole)
    if wanted is None or (wanted < _LEAST).all():
        return filling
    there = _strength(filling, hole)
    if there is None:
        return filling
    lacking = np.sqrt(np.clip(wanted**2 - there**2, 0, _MOST**2)) * amount
    if (lacking < _LEAST).all():
        return filling
    random = np.random.default_rng(seed)
    noise = random.normal(0, 1, filling.shape).astype(np.float32)
    noise = 0.7 * noise + 0.3 * noise.mean(-1, keepdims=True) * np.sqrt(3)
    noise /= max(float(noise.std()), 1e-6)
    soft = np.asarray(cv2.GaussianBlur(noise, (0, 0), 0.5), np.float32)
    soft /= max(float(cv2.filter2D(soft, -1, _STEEP).std()), 1e-6)
    return np.where(hole[..., None], np.clip(filling + soft * lacking, 0, 255), filling)


def _strength(picture: Floats, where: Mask) -> Floats | None:
    """(3,): how strong grain is, of each colour, there; nothing if that cannot be told."""
    import cv2

    high = cv2.filter2D(picture, -1, _STEEP, borderType=cv2.BORDER_REFLECT)
    height, width = where.shape[0] // _BLOCK, where.shape[1] // _BLOCK
    if not height or not width:
        return None
    cut = np.s_[: height * _BLOCK, : width * _BLOCK]
    shape = height, _BLOCK, width, _BLOCK
    whole = where[cut].reshape(shape).all((1, 3))
    if whole.sum() < _FEWEST:
        return None
    square = (high[cut] ** 2).reshape(*shape, 3).mean((1, 3))[whole]
    light = picture[cut].reshape(*shape, 3).mean((1, 3))[whole]
    lit = ((light > 16) & (light < 239)).all(-1)
    if lit.sum() >= _FEWEST:
        square = square[lit]
    return np.sqrt(np.quantile(square, _FLAT, axis=0)).astype(np.float32)

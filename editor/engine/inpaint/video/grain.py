"""Grain as the surroundings have it, for a filling that has less."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.video.holes import Mask

Floats = NDArray[np.float32]
_BLOCK = 8
_FLAT = 0.2  # share of the blocks that have least structure, where what differs is grain
_FEWEST = 12  # blocks
_LEAST = 0.35  # of 255: less is not seen
_MOST = 12.0
_TILE = 256  # pixels
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

    wanted = _strength(picture.astype(np.float32), ~hole)
    if wanted is None or (wanted < _LEAST).all():
        return filling
    there = _strength(filling, hole)
    if there is None:
        return filling
    lacking = np.sqrt(np.clip(wanted**2 - there**2, 0, _MOST**2)) * amount
    if (lacking < _LEAST).all():
        return filling
    soft = _noise(filling.shape[:2], np.random.default_rng(seed))
    return np.where(hole[..., None], np.clip(filling + soft * lacking, 0, 255), filling)


def _noise(shape: tuple[int, ...], random: np.random.Generator) -> Floats:
    """(H, W, 3), of which `_strength` is 1: a tile, turned and begun elsewhere each time."""
    tile = np.roll(_tile(), random.integers(0, _TILE, 2), (0, 1))
    tile = np.rot90(tile, int(random.integers(4)))
    rows, columns = (-(-side // _TILE) for side in shape)
    return np.tile(tile, (rows, columns, 1))[: shape[0], : shape[1]]


@cache
def _tile() -> Floats:
    import cv2

    random = np.random.default_rng(1)
    noise = random.normal(0, 1, (_TILE, _TILE, 3)).astype(np.float32)
    noise = 0.7 * noise + 0.3 * noise.mean(-1, keepdims=True) * np.sqrt(3)
    soft = np.asarray(cv2.GaussianBlur(noise, (0, 0), 0.5), np.float32)
    return soft / np.float32(cv2.filter2D(soft, -1, _STEEP).std())


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

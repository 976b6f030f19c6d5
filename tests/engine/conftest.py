"""Pictures to work on."""

import numpy as np
import pytest


@pytest.fixture(scope="session")
def textured() -> np.ndarray:
    """(135, 240, 4) with structures of all sizes, opaque."""
    return structures(240, 135, seed=1)


def structures(width: int, height: int, seed: int) -> np.ndarray:
    random = np.random.default_rng(seed)
    total = np.zeros((height, width, 3))
    for size in (3, 6, 12, 24, 48):
        rows, columns = -(-height // size) + 1, -(-width // size) + 1
        coarse = random.normal(0, size**0.4, (rows, columns, 3))
        y, x = np.arange(height) / size, np.arange(width) / size
        total += _between(_between(coarse, y, 0), x, 1)
    total = 128 + total * 40 / total.std()
    pixels = np.full((height, width, 4), 255, np.uint8)
    pixels[..., :3] = total.clip(0, 255)
    return pixels


def _between(values: np.ndarray, places: np.ndarray, axis: int) -> np.ndarray:
    low = places.astype(int)
    share = (places - low).reshape((-1, 1, 1) if axis == 0 else (1, -1, 1))
    share = share * share * (3 - 2 * share)
    return np.take(values, low, axis) * (1 - share) + np.take(values, low + 1, axis) * share

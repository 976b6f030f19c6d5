"""Footage of a disc of its own colour that moves over a ground of waves."""

import numpy as np

WIDTH, HEIGHT, RADIUS = 160, 96, 18


def disc(frame: int) -> np.ndarray:
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    away = np.hypot(x - 40 - 3 * frame, y - 48)
    return np.clip(RADIUS + 0.5 - away, 0, 1).astype(np.float32)


def picture(frame: int) -> np.ndarray:
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    ground = 90 + 40 * np.sin(x / 7) * np.cos(y / 5)
    rgb = np.stack([ground * 0.6, ground, ground * 0.8], -1)
    spots = 20 * np.sin((x - 3 * frame) / 3) * np.sin(y / 3)
    own = np.stack([210 + spots, 120 + spots, 60 + spots], -1)
    covered = disc(frame)[..., None]
    return np.rint(rgb * (1 - covered) + own * covered).astype(np.uint8)


def jaccard(one: np.ndarray, other: np.ndarray) -> float:
    return np.logical_and(one, other).sum() / np.logical_or(one, other).sum()

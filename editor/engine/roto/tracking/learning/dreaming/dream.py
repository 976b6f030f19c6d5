"""Training pictures made of a key: the object elsewhere, in another light, on a ground moved too.

Source: Lucid Data Dreaming (Khoreva, Benenson, Ilg, Brox and Schiele, 2017), section 4.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from editor.engine.roto.footage import Picture
from editor.engine.roto.tracking.learning.dreaming.ground import ground_behind
from editor.engine.roto.tracking.learning.dreaming.warping import Movement, moved
from editor.engine.roto.tracking.spans import Coverage
from editor.engine.roto.tracking.window import Box, box_around

_NEAR = Movement(degrees=8, scale=0.1, shift=0.1, bend=0.015)
_FAR = Movement(degrees=25, scale=0.3, shift=0.3, bend=0.04)
_GROUND = Movement(degrees=6, scale=0.1, shift=0.06, bend=0.003)
_MISTAKE = Movement(degrees=5, scale=0.06, shift=0.05, bend=0.03)

_SEAM = 0.8  # pixels over which the object goes over into the ground
_BLURRED = 0.25  # of all dreams, by motion
_BLUR = (3, 8)  # pixels


class Dreamer:
    """Dreams of one key. `random` decides all that is left to chance."""

    def __init__(self, picture: Picture, coverage: Coverage, random: Generator) -> None:
        height, width = coverage.shape
        self._picture, self._coverage, self._random = picture, coverage, random
        self._ground = ground_behind(picture, coverage)
        self._whole = Box(0, 0, width, height)
        self._box = box_around(coverage) or self._whole

    def dream(self) -> tuple[Picture, Coverage]:
        """A picture, and what is covered in it."""
        random = self._random
        movement = _FAR if random.random() < 0.5 else _NEAR
        thing, covered = moved((self._picture, self._coverage), random, self._box, movement)
        (ground,) = moved((self._ground,), random, self._whole, _GROUND)
        seed = int(random.integers(1 << 30))
        lights = (seed, seed + int(random.random() < 0.5))
        thing, ground = (
            _lit(np.asarray(field, np.float32), np.random.default_rng(light))
            for field, light in zip((thing, ground), lights, strict=True)
        )
        pasted = self._pasted(thing, ground, np.asarray(covered, np.float32))
        return pasted, np.asarray(covered, np.float32)

    def _pasted(
        self, thing: NDArray[np.float32], ground: NDArray[np.float32], covered: Coverage
    ) -> Picture:
        import cv2

        seam = cv2.GaussianBlur(covered, (0, 0), _SEAM)[..., None]
        picture = thing * seam + ground * (1 - seam)
        if self._random.random() < _BLURRED:
            picture = cv2.filter2D(picture, -1, _streak(self._random))
        return np.clip(picture, 0, 255).astype(np.uint8)


def believed(covered: Coverage, random: Generator) -> Coverage:
    """`covered` as tracking might have it: moved a little, too wide or too narrow, with patches
    missing and patches too much.

    Source: the deformed masks of MaskTrack (Perazzi et al., 2017), section 3.1.
    """
    import cv2

    box = box_around(covered)
    if box is None:
        return np.zeros_like(covered)
    (wrong,) = moved((covered,), random, box, _MISTAKE)
    wrong = np.asarray(wrong, np.float32)
    side = int(random.integers(1, max(2, round(0.1 * box.side)))) | 1
    change = random.random()
    if change < 0.25:
        wrong = cv2.dilate(wrong, np.ones((side, side), np.uint8))
    elif change < 0.5:
        wrong = cv2.erode(wrong, np.ones((side, side), np.uint8))
    for _ in range(int(random.integers(1, 4)) if random.random() < 0.5 else 0):
        x = random.uniform(box.left - 0.2 * box.width, box.right + 0.2 * box.width)
        y = random.uniform(box.top - 0.2 * box.height, box.bottom + 0.2 * box.height)
        axes = (random.uniform(0.08, 0.25, 2) * (box.width, box.height)).astype(int) + 1
        level = float(random.random() < 0.4)
        turn = random.uniform(0, 180)
        cv2.ellipse(wrong, (int(x), int(y)), axes.tolist(), turn, 0, 360, level, -1)  # pyright: ignore
    return np.asarray(cv2.GaussianBlur(wrong, (0, 0), 1.5), np.float32)


def _lit(picture: NDArray[np.float32], random: Generator) -> NDArray[np.float32]:
    """In another light: gamma, contrast, brightness, tint; now and then in the same."""
    if random.random() < 0.3:
        return picture
    bent = (picture / 255) ** np.exp(random.uniform(-0.2, 0.2)) * 255
    gain = np.exp(random.uniform(-0.25, 0.25)) * np.exp(random.uniform(-0.06, 0.06, 3))
    lit = (bent - 128) * gain + 128 + random.uniform(-20, 20)
    return np.clip(lit, 0, 255).astype(np.float32)


def _streak(random: Generator) -> NDArray[np.float32]:
    """The kernel of a movement during the exposure."""
    import cv2

    reach = int(random.integers(*_BLUR))
    angle = random.uniform(0, np.pi)
    away = np.array([np.cos(angle), np.sin(angle)]) * reach
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    ends = [tuple(int(v) for v in reach + sign * away) for sign in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1)
    return kernel / kernel.sum()

"""How what is stirred moves without going anywhere: a few waves, the same for the same seed."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, tau

import numpy as np

WAVES = 8
"""As in shaders/motion/stir.frag."""

FARTHEST = (2 * WAVES) ** 0.5
"""Times the root mean square by which it stirs: no place ever goes farther."""

_STEEPEST = 0.35  # by which it stretches and shears: more looks like jelly
_SHORTEST = 1 / 14  # of the picture's longer side
_OCTAVES = 1.6  # from the shortest to the longest wave
_PERIODS_S = (1.4, 3.6)
_START_S = 0.6  # until it stirs in full, so that a clip begins as the source is


@dataclass(frozen=True, slots=True)
class _Wave:
    """Cycles across the picture's width and height, where it begins, cycles a frame, and its
    height in parts of the whole's."""

    across: tuple[float, float]
    phase: float
    speed: float
    direction: tuple[float, float]
    height: float


class Turbulence:
    """Of a picture of `size` pixels; `most`: the pixels by which it will stir at most."""

    def __init__(
        self,
        seed: tuple[int, int],
        size: tuple[int, int],
        most: float,
        frames: int,
        rate: float,
        *,
        loops: bool,
    ) -> None:
        self._eased = 0.0 if loops else _START_S * rate
        shortest = max(_SHORTEST * max(size), tau * most / _STEEPEST)
        random = np.random.default_rng(seed)
        self._waves = []
        for index in range(WAVES):
            length = shortest * 2 ** (_OCTAVES * index / (WAVES - 1))
            angle = random.uniform(0, tau)
            x, y = np.cos(angle), np.sin(angle)
            period = random.uniform(*_PERIODS_S) * rate
            if loops:
                period = frames / ceil(frames / period)
            speed = random.choice((-1, 1)) / period
            across = float(x * size[0] / length), float(y * size[1] / length)
            # The mean square of the sum is 1.
            height = (2 / WAVES) ** 0.5
            self._waves.append(
                _Wave(across, random.uniform(), speed, (float(-y), float(x)), height)
            )

    def uniforms(self, frame: int, ambient: float) -> dict[str, object]:
        """Of the shader, where it stirs by `ambient` pixels (root mean square)."""
        share = min(frame / self._eased, 1.0) if self._eased else 1.0
        amount = ambient * share * share * (3 - 2 * share)
        waves = [
            (*wave.across, (wave.phase + wave.speed * frame) % 1.0, wave.height * amount)
            for wave in self._waves
        ]
        return {"waves": waves, "directions": [wave.direction for wave in self._waves]}

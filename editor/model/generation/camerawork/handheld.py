"""How a camera trembles in a hand: smooth, and the same each time for the same seed."""

from __future__ import annotations

from math import pi, sin
from random import Random

_SLOWEST, _FASTEST = 0.25, 4.5  # turns a second: swaying, and the muscles' tremor
_WAVES = 9


def tremble(seed: int, axis: str, seconds: float, loop_seconds: float = 0.0) -> float:
    """Where a hand is along one of its axes: about -1..1, and 0 at the start.

    Args:
        axis: names one of several that move independently of each other.
        loop_seconds: after so long it moves as before; 0: never.

    Noise of limited bandwidth, as a sum of sines whose strength falls with their rate, as that of
    bodies that balance does.
    """
    random = Random(f"{seed} {axis}")
    total, power = 0.0, 0.0
    for wave in range(_WAVES):
        rate = _SLOWEST * (_FASTEST / _SLOWEST) ** ((wave + random.random()) / _WAVES)
        side = 1.0 if random.random() < 0.5 else -1.0
        if loop_seconds > 0:
            rate = max(1, round(rate * loop_seconds)) / loop_seconds
        strength = 1 / (0.5 + rate)
        total += side * strength * sin(2 * pi * rate * seconds)
        power += strength * strength / 2
    return total / (2 * power**0.5)

"""How a peak meter moves: up at once, down slowly, with the highest peak held for a while."""

from __future__ import annotations

from itertools import pairwise

SILENCE = -120.0
_FALL_DB_S = 24.0
_HOLD_S = 1.5
_FULL_SCALE = -0.01

# Source: IEC 60268-18, clause on the scale of peak programme meters: dB and part of the length.
_SCALE = ((-60.0, 0.0), (-50.0, 0.075), (-40.0, 0.15), (-30.0, 0.30), (-20.0, 0.50), (0.0, 1.0))


class Needle:
    """One channel. Times are seconds of any clock that does not go back; levels are dBFS."""

    def __init__(self) -> None:
        self._level, self._at = SILENCE, 0.0
        self._peak, self._peak_at = SILENCE, 0.0
        self.has_clipped = False

    def hear(self, level: float, now: float) -> None:
        self._level, self._at = max(level, self.level(now)), now
        if level >= self.peak(now):
            self._peak, self._peak_at = level, now
        self.has_clipped = self.has_clipped or level >= _FULL_SCALE

    def level(self, now: float) -> float:
        return max(SILENCE, self._level - _FALL_DB_S * max(now - self._at, 0.0))

    def peak(self, now: float) -> float:
        """The highest level of late: held, then falling."""
        falling = max(now - self._peak_at - _HOLD_S, 0.0)
        return max(SILENCE, self._peak - _FALL_DB_S * falling)

    def is_at_rest(self, now: float) -> bool:
        lowest = _SCALE[0][0]
        return self.level(now) <= lowest and self.peak(now) <= lowest

    def forget_clipping(self) -> None:
        self.has_clipped = False


def height_of(level: float) -> float:
    """Where `level` dBFS stands on the scale: 0 at its foot, 1 at full scale."""
    for (low, foot), (high, top) in pairwise(_SCALE):
        if level < high:
            return max(0.0, foot + (level - low) / (high - low) * (top - foot))
    return 1.0

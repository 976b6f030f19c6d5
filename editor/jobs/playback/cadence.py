"""Which pictures are made where not all can be: what is left out is left out evenly."""

from __future__ import annotations

_WINDOW = 8  # pictures between two judgements
_LEAST = 1 / 12
_EASE = 1.04
_AHEAD = 0.6  # of the room for pictures made ahead


class Cadence:
    """`takes` says of one picture after another whether it is to be made; `made` learns from how
    it went. `share` is the part of all that is made."""

    def __init__(self) -> None:
        self.share = 1.0
        self._credit = 1.0
        self._late = self._count = 0
        self._least_ahead = 1.0

    def takes(self) -> bool:
        self._credit += self.share
        if self._credit < 1:
            return False
        self._credit -= 1
        return True

    def made(self, ahead: float) -> None:
        """A picture was made `ahead` of its time, in parts of the farthest that is allowed;
        negative: late."""
        self._count += 1
        self._late += ahead < 0
        self._least_ahead = min(self._least_ahead, ahead)
        if self._count < _WINDOW:
            return
        if self._late:
            self.share = max(_LEAST, self.share * (0.95 - 0.35 * self._late / self._count))
        elif self._least_ahead > _AHEAD:
            self.share = min(1.0, self.share * _EASE)
        self._count = self._late = 0
        self._least_ahead = 1.0

"""What earlier runs took, so that the next one's time is foretold better than by its model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

_WEIGHT = 0.5
"""Of the newest run's memory, against all before it; and how much less each earlier time tells."""
_MOST_TIMES = 8
_ALIKE = 1e-3  # of their mean, squared: by how much they vary


@dataclass(frozen=True, slots=True)
class Learnt:
    """How many times as much memory as was reckoned the runs took, and how long the newest of them
    were reckoned to take and took: in seconds, the newest last."""

    times: tuple[tuple[float, float], ...] = ()
    memory: float = 1.0
    runs: int = 0

    def seconds(self, reckoned: float) -> float:
        """How long a run takes that its model reckons to take so long: a while in any case, and
        longer by as much as there is more to do.

            took |        o  /
                 |    o    /         the line that is least off, in shares of what it
                 |       / o         foretells; it neither falls nor begins below 0
                 |_____/__________
                       reckoned
        """
        if not self.times:
            return reckoned
        lines = [each for each in self._lines() if min(each) >= 0]
        begins, each_second = min(lines, key=self._off)
        return begins + each_second * reckoned

    def _lines(self) -> list[tuple[float, float]]:
        """Where each begins and how much it rises: free, from 0, and level; where the runs were all
        alike, from 0."""
        ones, x, y, xx, xy = (
            sum(weight * value for weight, value in zip(self._weights(), values, strict=True))
            for values in zip(*((1.0, x, y, x * x, x * y) for x, y in self.times), strict=True)
        )
        from_nothing = (0.0, xy / xx)
        spread = ones * xx - x * x
        if spread < _ALIKE * ones * xx:
            return [from_nothing]
        rise = (ones * xy - x * y) / spread
        return [((y - rise * x) / ones, rise), from_nothing, (y / ones, 0.0)]

    def _weights(self) -> list[float]:
        last = len(self.times) - 1
        return [
            _WEIGHT ** (last - number) / max(took, 1e-3) ** 2
            for number, (_, took) in enumerate(self.times)
        ]

    def _off(self, line: tuple[float, float]) -> float:
        begins, rises = line
        return sum(
            weight * (begins + rises * reckoned - took) ** 2
            for weight, (reckoned, took) in zip(self._weights(), self.times, strict=True)
        )


@dataclass(frozen=True, slots=True)
class Experience:
    """By model and device."""

    learnt: Mapping[tuple[str, str], Learnt] = field(default_factory=dict)

    def of(self, model: str, device: str) -> Learnt:
        return self.learnt.get((model, device), Learnt())

    def after(
        self, model: str, device: str, reckoned: float, took: float, memory: float
    ) -> Experience:
        """With one more run, that was reckoned to take so many seconds and took so many, and took
        `memory` times what its model had reckoned; 0: not known."""
        old = self.of(model, device)
        times = old.times
        if reckoned > 0 and took > 0:
            times = (*times, (reckoned, took))[-_MOST_TIMES:]
        now = Learnt(times, _moved(old.memory, memory, old.runs), old.runs + 1)
        return Experience({**self.learnt, (model, device): now})


def _moved(old: float, new: float, runs: int) -> float:
    if new <= 0:
        return old
    return new if runs == 0 else old + _WEIGHT * (new - old)

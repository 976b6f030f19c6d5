"""What earlier runs took, so that the next one's time is foretold better than by its model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

_WEIGHT = 0.5
"""Of the newest run, against all before it."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """How many times as long, and with how much more memory, runs were than was reckoned."""

    time: float = 1.0
    memory: float = 1.0
    runs: int = 0


@dataclass(frozen=True, slots=True)
class Experience:
    """By model and device."""

    learnt: Mapping[tuple[str, str], Learnt] = field(default_factory=dict)

    def of(self, model: str, device: str) -> Learnt:
        return self.learnt.get((model, device), Learnt())

    def after(self, model: str, device: str, time: float, memory: float) -> Experience:
        """With one more run, that took `time` and `memory` times what its model had reckoned; 0:
        not known."""
        old = self.of(model, device)
        now = Learnt(
            _moved(old.time, time, old.runs), _moved(old.memory, memory, old.runs), old.runs + 1
        )
        return Experience({**self.learnt, (model, device): now})


def _moved(old: float, new: float, runs: int) -> float:
    if new <= 0:
        return old
    return new if runs == 0 else old + _WEIGHT * (new - old)

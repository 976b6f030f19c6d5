"""Coverage without the trembling from frame to frame."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.edges.carrying import carried


@dataclass(frozen=True, slots=True, eq=False)
class Covered:
    """A picture, (H, W, 3) RGB uint8, and what is covered of it, (H, W) 0..1. `is_held`: the user
    decided that, so it stays."""

    picture: NDArray[np.uint8]
    coverage: NDArray[np.float32]
    is_held: bool = False


def smoothed_in_turn(frames: Iterable[Covered], smoothing: float) -> Iterator[Covered]:
    """Each frame, drawn towards the one before, as it came out, and the one after it, where they
    show the same thing. Holds no more than three of them.

    Args:
        smoothing: 0..1; 1: all three count alike where nothing differs.
    """
    before: Covered | None = None
    now: Covered | None = None
    for after in frames:
        if now is not None:
            before = _smoothed(before, now, after, smoothing)
            yield before
        now = after
    if now is not None:
        yield _smoothed(before, now, None, smoothing)


def _smoothed(
    before: Covered | None, now: Covered, after: Covered | None, smoothing: float
) -> Covered:
    if now.is_held or smoothing <= 0:
        return now
    total, weights = now.coverage.copy(), np.ones_like(now.coverage)
    for other in (before, after):
        if other is not None:
            moved, same = carried(now.picture, other.picture, other.coverage)
            total += smoothing * same * moved
            weights += smoothing * same
    return Covered(now.picture, (total / weights).astype(np.float32))

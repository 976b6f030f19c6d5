"""When a stream begins anew: what flows away must come again, or its content would run out.

The picture is true at certain instants, at the first frame and where phases have their middle.
Between two of these the phase before, carried forwards, gives way to the one after, carried back
to where its content comes from, so no place is ever far from what the picture shows there.
Source: A. Holynski et al., "Animating Pictures with Eulerian Motion Fields", 2021, section 4.3.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

import numpy as np

from editor.compositor.motion.flow import Flow

_FADE = 0.5  # of the time between two instants at which the picture is true
_LONGEST_FADE_S = 1.5
_BETWEEN = 0.5  # frames


@dataclass(frozen=True, slots=True)
class Reach:
    """How far content goes before it has to come anew: pixels of shift, growth and shrinking (as
    logarithms), radians of turn; infinite where it never has to.

    What grows does not run out, it only becomes coarse; what shrinks lets in what is beyond.
    """

    shift: float
    growth: float = 1.4
    shrinking: float = 0.5
    turn: float = float("inf")


@dataclass(frozen=True, slots=True)
class Moment:
    """What a frame shows: the picture as it was at `before`, and as it will be at `after`, of
    which a share `faded` 0..1 is seen."""

    before: float
    after: float
    faded: float


class Phases:
    """Belongs to a flow. `instants`: when the picture is true, in frames, from the first one on."""

    def __init__(self, flow: Flow, reach: Reach, rate: float, *, loops: bool) -> None:
        wear = np.array([_wear(flow, reach, n) for n in range(flow.frames)])
        # A little wear with time keeps instants apart where nothing moves.
        worn = np.concatenate([[0.0], np.cumsum(wear + 1e-6)])
        count = _count(float(worn[-1]), flow, loops=loops)
        spans = float(count) if loops else count + 0.5
        targets = worn[-1] * np.arange(count + 1) / max(spans, 1.0) if count else np.zeros(1)
        # A loop passes the picture between its last frame and its first, so that neither is seen
        # at its very pixels, and sharper than all the others.
        early = _BETWEEN if loops and count else 0.0
        instants = np.interp(targets, worn, np.arange(len(worn))) - early
        self.instants = [float(at) for at in instants]
        self._longest = _LONGEST_FADE_S * rate

    def at(self, frame: int) -> Moment:
        index = int(np.searchsorted(self.instants, frame, side="right")) - 1
        before = self.instants[index]
        if index + 1 == len(self.instants):
            return Moment(before, before, 0.0)
        after = self.instants[index + 1]
        middle, half = (before + after) / 2, min((after - before) * _FADE, self._longest) / 2
        faded = (frame - middle + half) / (2 * half)
        share = min(max(faded, 0.0), 1.0)
        return Moment(before, after, share * share * (3 - 2 * share))


def _wear(flow: Flow, reach: Reach, frame: int) -> float:
    """The share of its reach that is used up in a frame."""
    rates = flow.rates[frame]
    growth = rates.turn.real
    scaled = growth / reach.growth if growth > 0 else -growth / reach.shrinking
    return abs(rates.shift) / reach.shift + scaled + abs(rates.turn.imag) / reach.turn


def _count(wear: float, flow: Flow, *, loops: bool) -> int:
    """How often content comes anew."""
    if not flow.streams or (loops and flow.returns and wear <= 1):
        return 0
    most = (1 + _FADE) / 2  # of the time between two instants, that a phase is seen
    if loops:
        return max(1, ceil(wear * most))
    return 0 if wear <= 1 else max(1, ceil(wear * most - 0.5))

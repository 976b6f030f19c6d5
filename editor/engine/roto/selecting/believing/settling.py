"""The belief that odds, colours, what was touched and the picture's edges agree on best."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from editor.engine.roto.selecting.believing.cutting import cut
from editor.engine.roto.selecting.believing.state import Field, State
from editor.engine.roto.selecting.working import Working

PRIOR, COLOUR = 0.6, 0.35  # how much odds and colours count, next to an edge of length 1
SURE = 40.0  # evidence that nothing outweighs
TAUGHT = 4.0  # how much what was touched counts as an example of its colours

_ROUNDS = 2


def settled(working: Working, state: State) -> State:
    sure = SURE * np.sign(state.seeds).astype(np.float32)
    belief = np.asarray(1 / (1 + np.exp(-state.odds)), np.float32)
    for _ in range(_ROUNDS):
        inside, outside = examples(state, belief)
        said = working.colours.evidence((inside,), (outside,))
        evidence = PRIOR * state.odds + COLOUR * said + sure
        belief = cut(evidence.astype(np.float32), working.across, working.down)
    return replace(state, belief=belief)


def examples(state: State, belief: Field) -> tuple[Field, Field]:
    """How much each pixel counts as an example of what is inside, and of what is outside."""
    inside = np.where(state.seeds > 0, TAUGHT, belief * (state.seeds == 0))
    outside = np.where(state.seeds < 0, TAUGHT, (1 - belief) * (state.seeds == 0))
    return inside.astype(np.float32), outside.astype(np.float32)

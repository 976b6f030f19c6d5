"""One prompt after another: what is believed of each pixel, and how the next changes it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from editor.engine.models.folder import ModelFolder
from editor.engine.roto.selecting.alike import alike
from editor.engine.roto.selecting.colours import Colours
from editor.engine.roto.selecting.cutting import cut
from editor.engine.roto.selecting.reach import reach
from editor.engine.roto.selecting.seeds import enclosed, touched
from editor.engine.roto.selecting.things import subject, thing_in, thing_under
from editor.engine.roto.selecting.working import Working
from editor.engine.subject.salience import Salience, installed_salience
from editor.model.roto.prompts import Alike, Box, Click, Everything, Kind, Lasso, Prompt, Scribble

_PRIOR, _COLOUR = 0.6, 0.35  # how much either counts, next to an edge of length 1
_SURE = 40.0  # evidence that nothing outweighs
_DOUBT = 0.02  # how near to 0 and 1 a belief may come
_NEAR = 0.06  # of the longer side: how far a correction goes where no edge stops it
_ROUNDS = 2

Field = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class State:
    """`belief`: (H, W) 0..1. `seeds`: (H, W), above 0 where it surely belongs, below 0 where it
    surely does not. `is_begun`: whether anything belongs yet."""

    belief: Field
    seeds: NDArray[np.int8]
    is_begun: bool

    @classmethod
    def begun(cls, working: Working, before: Field | None) -> State:
        import cv2

        seeds = np.zeros(working.shape, np.int8)
        if before is None:
            return cls(np.zeros(working.shape, np.float32), seeds, False)
        size = working.shape[1], working.shape[0]
        belief = np.asarray(cv2.resize(before, size, interpolation=cv2.INTER_AREA), np.float32)
        return cls(belief, seeds, bool((belief > 0.5).any()))


class Folding:
    """Keeps the models that it has loaded."""

    def __init__(self, folder: ModelFolder) -> None:
        self._folder = folder
        self._quick: Salience | None = None

    def look_at(self, working: Working) -> None:
        subject(working, self._network())

    def folded(self, working: Working, state: State, prompt: Prompt) -> State:
        """What is believed once `prompt` is heard."""
        match prompt:
            case Click() | Scribble():
                return self._touched(working, state, prompt)
            case Box() | Lasso():
                return self._enclosed(working, state, prompt)
            case Alike():
                found = alike(working, prompt)
                return _joined(state, found, prompt.adds)
            case Everything():
                return _joined(state, self._everything(working, prompt.kind), True)
        raise AssertionError(prompt)

    def _touched(self, working: Working, state: State, prompt: Click | Scribble) -> State:
        mask = touched(working, prompt)
        seeds = state.seeds.copy()
        seeds[mask > 0] = 1 if prompt.adds else -1
        state = replace(state, seeds=seeds)
        if prompt.adds and not state.is_begun:
            x, y = (prompt.x, prompt.y) if isinstance(prompt, Click) else _middle(prompt)
            prior = thing_under(working, x, y, self._network())
        elif state.is_begun:
            way = reach(mask, working.across, working.down)
            near = np.exp(-((way / _NEAR) ** 2))
            belief = state.belief
            prior = np.maximum(belief, near) if prompt.adds else belief * (1 - near)
        else:
            return state
        return _settled(working, state, prior)

    def _enclosed(self, working: Working, state: State, prompt: Box | Lasso) -> State:
        inside = enclosed(working, prompt)
        seeds = state.seeds.copy()
        if isinstance(prompt, Lasso) and not prompt.adds:
            seeds[inside > 0] = -1
            return replace(state, belief=state.belief * (1 - inside), seeds=seeds)
        found = thing_in(working, inside, self._network())
        if not state.is_begun:
            seeds[inside == 0] = -1
            return _settled(working, replace(state, seeds=seeds), found)
        prior = np.maximum(state.belief, found)
        return _settled(working, replace(state, seeds=seeds), prior)

    def _everything(self, working: Working, kind: Kind) -> Field:
        stands_out = subject(working, self._network())
        found = np.zeros(working.shape, np.float32) if stands_out is None else stands_out
        found = _settled(working, State.begun(working, None), found).belief
        return 1 - found if kind is Kind.BACKGROUND else found

    def _network(self) -> Salience | None:
        self._quick = self._quick or installed_salience(self._folder)
        return self._quick


def _settled(working: Working, state: State, prior: Field) -> State:
    """The belief that prior, colours, seeds and the picture's edges agree on best."""
    colours = Colours(working.lab)
    belief, sure = prior, _SURE * np.sign(state.seeds).astype(np.float32)
    known = np.clip(prior, _DOUBT, 1 - _DOUBT)
    odds = np.log(known / (1 - known))
    for _ in range(_ROUNDS):
        inside = np.where(state.seeds > 0, 1, belief * (state.seeds == 0))
        outside = np.where(state.seeds < 0, 1, (1 - belief) * (state.seeds == 0))
        said = colours.evidence(inside, outside)
        evidence = _PRIOR * odds + _COLOUR * said + sure
        belief = cut(evidence.astype(np.float32), working.across, working.down)
    return replace(state, belief=belief, is_begun=bool((belief > 0.5).any()))


def _joined(state: State, found: Field, adds: bool) -> State:
    belief = np.maximum(state.belief, found) if adds else state.belief * (1 - found)
    seeds = np.where(found > 0.5, 0, state.seeds).astype(np.int8)
    return State(belief.astype(np.float32), seeds, bool((belief > 0.5).any()))


def _middle(prompt: Scribble) -> tuple[float, float]:
    return prompt.points[len(prompt.points) // 2]

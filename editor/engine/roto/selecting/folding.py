"""One prompt after another: what is believed of each pixel, and how the next changes it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from editor.engine.models.folder import ModelFolder
from editor.engine.roto.selecting.alike import alike
from editor.engine.roto.selecting.believing.correcting import corrected, depth_of
from editor.engine.roto.selecting.believing.settling import settled
from editor.engine.roto.selecting.believing.state import Fine, First, State, odds_of
from editor.engine.roto.selecting.errors import SelectError
from editor.engine.roto.selecting.seeds import enclosed, touched
from editor.engine.roto.selecting.things import (
    other_things,
    people,
    seen_finely,
    subject,
    thing_in,
    thing_under,
)
from editor.engine.roto.selecting.working import Working, resized
from editor.engine.subject.people import PersonNetwork, installed_person_network
from editor.engine.subject.salience import FINE, Salience, installed_salience
from editor.model.roto.prompts import Alike, Box, Click, Everything, Kind, Lasso, Prompt, Scribble

_MOST_CHANGED = 15.0  # times the square of the error's depth, that may change at once

Field = NDArray[np.float32]


class Folding:
    """Keeps the models that it has loaded."""

    def __init__(self, folder: ModelFolder) -> None:
        self._folder = folder
        self._quick: Salience | None = None
        self._fine: Salience | None = None
        self._person: PersonNetwork | None = None

    def look_at(self, working: Working) -> None:
        subject(working, self._network())
        network = self._fine_network()
        if network is not None:
            working.finely(network, working.whole)

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
                return self._everything(working, state, prompt.kind)
        raise AssertionError(prompt)

    def _touched(self, working: Working, state: State, prompt: Click | Scribble) -> State:
        mask = touched(working, prompt)
        if not mask.any():
            return state  # it lies beside the picture
        seeds = state.seeds.copy()
        seeds[mask > 0] = 1 if prompt.adds else -1
        if not state.is_begun:
            if not prompt.adds:
                return replace(state, seeds=seeds)
            x, y = (prompt.x, prompt.y) if isinstance(prompt, Click) else _middle(prompt)
            thing = thing_under(working, x, y, self._network())
            state = replace(state, seeds=seeds, is_begun=True, first=First(x, y, thing.share))
            return self._taken(working, state, thing.likely)
        state = replace(state, seeds=seeds)
        believed = float((state.belief[mask > 0] > 0.5).mean()) > 0.5
        if believed == prompt.adds:
            return replace(state, belief=np.where(mask > 0, np.float32(prompt.adds), state.belief))
        other = self._other_thing(working, state, mask > 0, prompt.adds)
        if other is not None:
            return other
        return corrected(working, state, mask, prompt.adds, self._network())

    def _other_thing(
        self, working: Working, state: State, mask: NDArray[np.bool_], adds: bool
    ) -> State | None:
        """What else may have been meant by the first click, if a second click says that it was
        more, or less: what is as both say, and not wholly different."""
        first, network = state.first, self._network()
        if first is None or network is None or state.corrections:
            return None
        most = _MOST_CHANGED * depth_of(state, mask, adds) ** 2
        for thing in other_things(working, first, network):
            there = thing.likely > 0.5
            fits = there[state.seeds > 0].all() and not there[state.seeds < 0].any()
            if fits and ((state.belief > 0.5) != there).sum() < most:
                first = replace(first, share=thing.share)
                return self._taken(working, replace(state, first=first), thing.likely)
        return None

    def _taken(self, working: Working, state: State, thing: Field) -> State:
        """With `thing` for what is meant, seen finely where a network is there for that."""
        network = self._fine_network()
        found = None if network is None else seen_finely(working, thing, network)
        fine, likely = (None, thing) if found is None else found
        return settled(working, replace(state, odds=odds_of(likely), fine=fine))

    def _enclosed(self, working: Working, state: State, prompt: Box | Lasso) -> State:
        inside = enclosed(working, prompt)
        seeds = state.seeds.copy()
        if isinstance(prompt, Lasso) and not prompt.adds:
            seeds[inside > 0] = -1
            return replace(state, belief=state.belief * (1 - inside), seeds=seeds)
        odds = odds_of(thing_in(working, inside, self._network()))
        if not state.is_begun:
            seeds[inside == 0] = -1
        else:
            odds = np.maximum(state.odds, odds)
        return settled(working, replace(state, odds=odds, seeds=seeds, is_begun=True))

    def _everything(self, working: Working, state: State, kind: Kind) -> State:
        fine: Fine | None = None
        if kind is Kind.PEOPLE:
            likely = self._people(working)
        else:
            likely, fine = self._subject(working)
        found = replace(State.begun(working, None), odds=odds_of(likely))
        belief = settled(working, found).belief
        if kind is Kind.BACKGROUND:
            belief = 1 - belief
            fine = None if fine is None else replace(fine, matte=1 - fine.matte)
        return replace(_joined(state, belief, True), fine=None if state.is_begun else fine)

    def _subject(self, working: Working) -> tuple[Field, Fine | None]:
        network = self._fine_network()
        if network is not None:
            matte = working.finely(network, working.whole)
            return resized(matte, working.whole[2:]), Fine(working.whole, matte)
        found = subject(working, self._network())
        if found is None:
            raise SelectError(
                "To find what stands out a learned model is needed: get U²-Net in the Models "
                "window, or click on what is meant."
            )
        return found, None

    def _people(self, working: Working) -> Field:
        self._person = self._person or installed_person_network(self._folder)
        if self._person is None:
            raise SelectError(
                "To tell people from all else a learned model is needed: get Selfie Segmentation "
                "in the Models window, or click on each of them."
            )
        return people(working, self._person)

    def _fine_network(self) -> Salience | None:
        self._fine = self._fine or installed_salience(self._folder, FINE)
        return self._fine

    def _network(self) -> Salience | None:
        self._quick = self._quick or installed_salience(self._folder)
        return self._quick


def _joined(state: State, found: Field, adds: bool) -> State:
    belief = np.maximum(state.belief, found) if adds else state.belief * (1 - found)
    seeds = np.where(found > 0.5, 0, state.seeds).astype(np.int8)
    belief = belief.astype(np.float32)
    return State(odds_of(belief), belief, seeds, bool((belief > 0.5).any()))


def _middle(prompt: Scribble) -> tuple[float, float]:
    return prompt.points[len(prompt.points) // 2]

"""One prompt after another: what is believed of each pixel, and how the next changes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from editor.engine.models.folder import ModelFolder
from editor.engine.roto.selecting.alike import alike
from editor.engine.roto.selecting.cutting import cut
from editor.engine.roto.selecting.errors import SelectError
from editor.engine.roto.selecting.reach import reach
from editor.engine.roto.selecting.seeds import enclosed, touched
from editor.engine.roto.selecting.things import (
    people,
    subject,
    thing_in,
    thing_under,
    things_around,
    things_under,
)
from editor.engine.roto.selecting.working import Working
from editor.engine.subject.people import PersonNetwork, installed_person_network
from editor.engine.subject.salience import Salience, installed_salience
from editor.model.roto.prompts import Alike, Box, Click, Everything, Kind, Lasso, Prompt, Scribble

_PRIOR, _COLOUR = 0.6, 0.35  # how much either counts, next to an edge of length 1
_SURE = 40.0  # evidence that nothing outweighs
_DOUBT = 0.05  # how near to 0 and 1 a belief may come
_SAID = 3.0  # the odds that a correction gives to what it means
_TAUGHT = 4.0  # how much what was touched counts as an example of its colours
_LEAST_DEEP = 0.01  # of the longer side: how deep an error is at least
_MOST_CHANGED = 15.0  # times the square of the error's depth, that may change at once
_LEAST_ADDED = 0.002  # of the picture: a smaller thing is part of another
_MOST_DEEP = 0.08  # of the longer side: how deep an error without a shape is at most
_WRONG = 0.8  # of a thing, that is corrected as a whole
_FAR = 1.0  # times as deep as the error: how far a correction goes where no edge stops it
_ROUNDS = 2

Field = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class State:
    """What is known of each pixel, and what is believed.

    odds: (H, W) logarithmic, from models and prompts. belief: (H, W) 0..1, what odds, colours and
    edges agree on. near: (H, W) 0..1, how much corrections have told of it. seeds: (H, W), above 0
    where it surely belongs, below 0 where it surely does not. first: where it was clicked first.
    """

    odds: Field
    belief: Field
    near: Field
    seeds: NDArray[np.int8]
    is_begun: bool
    first: tuple[float, float] | None = None

    @classmethod
    def begun(cls, working: Working, before: Field | None) -> State:
        import cv2

        seeds = np.zeros(working.shape, np.int8)
        if before is None:
            nothing = np.zeros(working.shape, np.float32)
            return cls(_odds(nothing), nothing, nothing, seeds, False)
        size = working.shape[1], working.shape[0]
        belief = np.asarray(cv2.resize(before, size, interpolation=cv2.INTER_AREA), np.float32)
        return cls(_odds(belief), belief, np.zeros_like(belief), seeds, bool((belief > 0.5).any()))


class Folding:
    """Keeps the models that it has loaded."""

    def __init__(self, folder: ModelFolder) -> None:
        self._folder = folder
        self._quick: Salience | None = None
        self._person: PersonNetwork | None = None

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
        if not mask.any():
            return state  # it lies beside the picture
        seeds = state.seeds.copy()
        seeds[mask > 0] = 1 if prompt.adds else -1
        if not state.is_begun:
            if not prompt.adds:
                return replace(state, seeds=seeds)
            x, y = (prompt.x, prompt.y) if isinstance(prompt, Click) else _middle(prompt)
            odds = _odds(thing_under(working, x, y, self._network()))
            state = replace(state, odds=odds, seeds=seeds, is_begun=True, first=(x, y))
            return _settled(working, state)
        believed = float(state.belief[mask > 0].mean()) > 0.5
        if believed is prompt.adds:
            return _settled(working, replace(state, seeds=seeds))
        depth = _depth(state.belief, mask, prompt.adds)
        for found in self._other_things(working, state, seeds):
            fits = np.all((found > 0.5)[seeds > 0]) and np.all((found < 0.5)[seeds < 0])
            if fits and _changed(state.belief, found) < _MOST_CHANGED * depth**2:
                return _settled(working, replace(state, odds=_odds(found), seeds=seeds))
        near = self._thing_meant(working, state, seeds, mask, depth)
        if near is None:
            depth = min(depth, _MOST_DEEP * max(working.shape)) if prompt.adds else depth
            near = _meant(working, state, mask, prompt.adds, depth)
        odds = state.odds * (1 - near) + (_SAID if prompt.adds else -_SAID) * near
        return _settled(
            working,
            replace(state, odds=odds, seeds=seeds, near=np.maximum(state.near * (1 - near), near)),
        )

    def _other_things(
        self, working: Working, state: State, seeds: NDArray[np.int8]
    ) -> Iterator[Field]:
        """What else may have been meant by the first click, the best first."""
        if state.first is None:
            return
        found = sorted(things_under(working, *state.first, self._network()), key=lambda t: -t[0])
        yield from (thing for fitness, thing in found if fitness > 0)

    def _thing_meant(
        self,
        working: Working,
        state: State,
        seeds: NDArray[np.int8],
        mask: NDArray[np.uint8],
        depth: float,
    ) -> Field | None:
        """The whole thing that a prompt corrects, if it lies on the wrong side and none of it has
        been said to be right."""
        ys, xs = np.nonzero(mask)
        point = int(xs[len(xs) // 2]), int(ys[len(ys) // 2])
        side = int(seeds[point[1], point[0]])
        is_wrong = (state.belief > 0.5) != (side > 0)
        for thing in things_around(working, point, depth, self._network()):
            there = thing > 0.5
            wrong = int((there & is_wrong).sum())
            least = _LEAST_ADDED * there.size if side > 0 else np.pi * depth**2 / 2
            in_proportion = least < wrong < _MOST_CHANGED * depth**2
            if in_proportion and wrong > _WRONG * there.sum() and not (seeds[there] == -side).any():
                return thing
        return None

    def _enclosed(self, working: Working, state: State, prompt: Box | Lasso) -> State:
        inside = enclosed(working, prompt)
        seeds = state.seeds.copy()
        if isinstance(prompt, Lasso) and not prompt.adds:
            seeds[inside > 0] = -1
            return replace(state, belief=state.belief * (1 - inside), seeds=seeds)
        odds = _odds(thing_in(working, inside, self._network()))
        if not state.is_begun:
            seeds[inside == 0] = -1
        else:
            odds = np.maximum(state.odds, odds)
        return _settled(working, replace(state, odds=odds, seeds=seeds, is_begun=True))

    def _everything(self, working: Working, kind: Kind) -> Field:
        found = self._people(working) if kind is Kind.PEOPLE else self._subject(working)
        found = _settled(working, replace(State.begun(working, None), odds=_odds(found))).belief
        return 1 - found if kind is Kind.BACKGROUND else found

    def _subject(self, working: Working) -> Field:
        found = subject(working, self._network())
        if found is None:
            raise SelectError(
                "To find what stands out a learned model is needed: get U²-Net in the Models "
                "window, or click on what is meant."
            )
        return found

    def _people(self, working: Working) -> Field:
        self._person = self._person or installed_person_network(self._folder)
        if self._person is None:
            raise SelectError(
                "To tell people from all else a learned model is needed: get Selfie Segmentation "
                "in the Models window, or click on each of them."
            )
        return people(working, self._person)

    def _network(self) -> Salience | None:
        self._quick = self._quick or installed_salience(self._folder)
        return self._quick


def _settled(working: Working, state: State) -> State:
    """The belief that odds, colours, seeds and the picture's edges agree on best."""
    sure = _SURE * np.sign(state.seeds).astype(np.float32)
    belief = 1 / (1 + np.exp(-state.odds))
    for _ in range(_ROUNDS):
        weight = 1 + _TAUGHT * state.near
        inside = np.where(state.seeds > 0, _TAUGHT, belief * (state.seeds == 0) * weight)
        outside = np.where(state.seeds < 0, _TAUGHT, (1 - belief) * (state.seeds == 0) * weight)
        said = working.colours.evidence(inside, outside)
        evidence = _PRIOR * state.odds + _COLOUR * said + sure
        belief = cut(evidence.astype(np.float32), working.across, working.down)
    return replace(state, belief=belief)


def _changed(before: Field, after: Field) -> int:
    return int(((before > 0.5) != (after > 0.5)).sum())


def _depth(belief: Field, mask: NDArray[np.uint8], adds: bool) -> float:
    """How far what `mask` touches is from where the belief is the other way, in pixels."""
    import cv2

    wrong = ((belief < 0.5) if adds else (belief > 0.5)).astype(np.uint8)
    deep = cv2.distanceTransform(wrong, cv2.DIST_L2, 5)
    return max(float(deep[mask > 0].max()), _LEAST_DEEP * max(belief.shape))


def _odds(likely: Field) -> Field:
    known = np.clip(likely, _DOUBT, 1 - _DOUBT)
    return np.log(known / (1 - known)).astype(np.float32)


def _meant(
    working: Working, state: State, mask: NDArray[np.uint8], adds: bool, depth: float
) -> Field:
    """How much each pixel is meant by a prompt that touches `mask`: what lies around it with no
    edge between, as far as the error is deep."""
    way = reach(mask, working.across, working.down) * max(mask.shape)
    near = np.exp(-((way / (_FAR * depth)) ** 2))
    others = (state.seeds < 0) if adds else (state.seeds > 0)
    if others.any():
        away = reach(others.astype(np.uint8), working.across, working.down) * max(mask.shape)
        near *= away**2 / np.maximum(away**2 + way**2, 1e-9)
    return near.astype(np.float32)


def _joined(state: State, found: Field, adds: bool) -> State:
    belief = np.maximum(state.belief, found) if adds else state.belief * (1 - found)
    seeds = np.where(found > 0.5, 0, state.seeds).astype(np.int8)
    belief = belief.astype(np.float32)
    return State(_odds(belief), belief, state.near, seeds, bool((belief > 0.5).any()))


def _middle(prompt: Scribble) -> tuple[float, float]:
    return prompt.points[len(prompt.points) // 2]

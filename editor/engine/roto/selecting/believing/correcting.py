"""A touch of what is on the wrong side: what around it goes over to the other side with it.

How far it goes is not known. So several guesses are made, from near to far, and the likeliest is
taken: one that edges of the picture surround, and that was touched in its middle, as people do.
All else stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.selecting.believing.cutting import cut
from editor.engine.roto.selecting.believing.reach import reach
from editor.engine.roto.selecting.believing.settling import COLOUR, PRIOR, SURE, examples
from editor.engine.roto.selecting.believing.state import Field, State
from editor.engine.roto.selecting.things import thing_around
from editor.engine.roto.selecting.working import Look, Working
from editor.engine.subject.regions import region_of

_SAID = 3.0  # the odds that a correction gives to what it means
_REACHES = (0.4, 1.0, 2.2)  # times as deep as the error: how far a guess goes over plain ground
_SEEN = 3.2  # times that: what is looked at for it
_LEAST_DEEP = 0.01  # of the longer side: how deep an error is at least
_CENTRED = 1.5  # how much being touched in its middle counts for a guess, next to its edges
_LARGE = 10.0  # times the square of the error's depth: a guess that is larger goes far
_PROPORTION = 0.6  # how much that counts against it
_HOLE = 0.1  # of the picture, that is taken for a hole at most
_BLUNT = 0.01  # how sharp they are at least
_ALONE = 0.5  # how sharp edges count that are there already

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class _Touch:
    """mask: what was touched. wrong: what is on the wrong side and hangs together with it, and was
    not said to be right. depth: how far it is from the right side, pixels."""

    mask: Mask
    wrong: Mask
    depth: float
    adds: bool

    @property
    def point(self) -> tuple[int, int]:
        ys, xs = np.nonzero(self.mask)
        return int(xs[len(xs) // 2]), int(ys[len(ys) // 2])

    def joined(self, likely: Mask) -> Mask:
        """What of `likely` is wrong and hangs together with what was touched."""
        return _hanging((likely & self.wrong) | self.mask, self.mask)


def corrected(
    working: Working, state: State, mask: NDArray[np.uint8], adds: bool, network: Look | None
) -> State:
    """What is believed once it is said that what `mask` touches belongs, or does not.

    Args:
        state: its seeds hold what was touched already.
    """
    touch = _touch(state, mask > 0, adds)
    guesses = list(_guesses(working, state, touch, network))
    meant = max(guesses, key=lambda guess: _likeliness(working, touch, guess))
    side = 1 if adds else -1
    return replace(
        state,
        belief=np.where(meant, np.float32(adds), state.belief),
        odds=np.where(meant, np.float32(side * _SAID), state.odds),
        corrections=state.corrections + 1,
    )


def depth_of(state: State, mask: Mask, adds: bool) -> float:
    """How far what is touched is from what is on the other side, pixels."""
    import cv2

    wrong = (state.belief <= 0.5) if adds else (state.belief > 0.5)
    padded = np.pad(wrong.astype(np.uint8), 1)
    deep = cv2.distanceTransform(padded, cv2.DIST_L2, 5)[1:-1, 1:-1]
    return max(float(deep[mask].max()), _LEAST_DEEP * max(wrong.shape))


def _touch(state: State, mask: Mask, adds: bool) -> _Touch:
    wrong = (state.belief <= 0.5) if adds else (state.belief > 0.5)
    right = (state.seeds < 0) if adds else (state.seeds > 0)
    joined = _hanging((wrong & ~right) | mask, mask)
    return _Touch(mask, joined, depth_of(state, mask, adds), adds)


def _guesses(working: Working, state: State, touch: _Touch, network: Look | None) -> Iterator[Mask]:
    """By colours and edges at several reaches; the patch of one colour, and what stands out there;
    and a hole, or a part of the matte that stands alone, as a whole."""
    right = (state.seeds < 0) if touch.adds else (state.seeds > 0)
    way = reach(touch.mask, working.across, working.down) * max(working.shape)
    share = np.float32(1)
    if right.any():
        away = reach(right, working.across, working.down) * max(working.shape)
        share = away**2 / np.maximum(away**2 + way**2, np.float32(1e-9))
    for factor in _REACHES:
        far = factor * touch.depth
        near = np.exp(-((way / far) ** 2)) * share
        yield touch.joined(_cut_near(working, state, touch, near.astype(np.float32), far))
    for found in _wholes(working, touch, network):
        if not (found & right).any():
            yield touch.joined(found)


def _wholes(working: Working, touch: _Touch, network: Look | None) -> Iterator[Mask]:
    yield region_of(working.flat, touch.point) > 0
    if touch.adds and network is not None:
        thing = thing_around(working, touch.point, touch.depth, network)
        if thing is not None:
            yield thing > 0.5
    if touch.wrong.mean() < _HOLE:
        yield _grown(touch.wrong)


def _cut_near(working: Working, state: State, touch: _Touch, near: Field, far: float) -> Mask:
    """What is on the side that was said, if that is told of each pixel as much as `near` says."""
    side = 1 if touch.adds else -1
    said = near * touch.wrong
    inside, outside = examples(state, state.belief)
    if touch.adds:
        colours = working.colours.evidence((inside, said), (outside * (1 - near),))
    else:
        colours = working.colours.evidence((inside * (1 - near),), (outside, said))
    odds = state.odds * (1 - near) + side * _SAID * near
    evidence = PRIOR * odds + COLOUR * colours
    evidence = np.where(touch.wrong, evidence, np.where(state.belief > 0.5, SURE, -SURE))
    evidence = np.where(touch.mask, side * SURE, evidence).astype(np.float32)
    x, y = touch.point
    seen = round(max(12, _SEEN * far))
    window = np.s_[max(0, y - seen) : y + seen + 1, max(0, x - seen) : x + seen + 1]
    belief = cut(
        *(np.ascontiguousarray(each[window]) for each in (evidence, working.across, working.down))
    )
    found = np.zeros(working.shape, bool)
    found[window] = (belief > 0.5) == touch.adds
    return found


def _likeliness(working: Working, touch: _Touch, guess: Mask) -> float:
    """How much sharper than usual the edges are along the border that it makes, times how much in
    its middle it was touched; less where it is out of proportion."""
    import cv2

    wrong, sharp = touch.wrong, _ALONE
    across = (guess[:, 1:] != guess[:, :-1]) & wrong[:, 1:] & wrong[:, :-1]
    down = (guess[1:] != guess[:-1]) & wrong[1:] & wrong[:-1]
    if across.any() or down.any():
        bonds = working.across[:, :-1][across].sum() + working.down[:-1][down].sum()
        usual = float(working.across[:, :-1].mean() + working.down[:-1].mean()) / 2
        sharp = max(_BLUNT, 1 - float(bonds) / int(across.sum() + down.sum()) / usual)
    padded = np.pad(guess.astype(np.uint8), 1)
    deep = cv2.distanceTransform(padded, cv2.DIST_L2, 5)[1:-1, 1:-1]
    centred = float(deep[touch.mask].max()) / max(float(deep.max()), 1e-3)
    excess = max(1.0, int(guess.sum()) / (_LARGE * touch.depth**2))
    return sharp * centred**_CENTRED / excess**_PROPORTION


def _hanging(there: Mask, start: Mask) -> Mask:
    """What of `there` hangs together with any of `start`."""
    import cv2

    _, labels = cv2.connectedComponents(there.astype(np.uint8), connectivity=4)
    return np.isin(labels, np.unique(labels[start & there])) & there


def _grown(mask: Mask) -> Mask:
    import cv2

    return cv2.dilate(mask.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0

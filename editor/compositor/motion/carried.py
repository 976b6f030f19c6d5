"""Of which part of a picture anything is seen in a place that streams."""

from __future__ import annotations

from math import ceil, floor

import numpy as np

from editor.compositor.drawing.affine import Box
from editor.compositor.motion.flow import Flow
from editor.compositor.motion.phases import Phases
from editor.compositor.motion.turbulence import FARTHEST

_MARGIN = 2.0  # pixels, for filters
_STEP = 32  # pixels: a flow that changes a little finds its part ready


def carried_from(
    shown: tuple[float, float, float, float], flow: Flow, phases: Phases, size: tuple[int, int]
) -> Box:
    """The pixels of a picture of `size` from which anything is carried to a place at any frame.

    Beyond the picture's edges it goes on as in a mirror.

    Args:
        shown: left, top, right and bottom of the place.
    """
    stirred = FARTHEST * max((abs(each) for each in flow.ambient), default=0.0)
    left, top, right, bottom = shown
    x = np.array([left - stirred, right + stirred])[[0, 1, 1, 0]]
    y = np.array([top - stirred, bottom + stirred])[[0, 0, 1, 1]]
    corners = np.stack([x, y, np.ones(4)])
    moments = [(frame, phases.at(frame)) for frame in range(flow.frames)]
    instants = {(frame, at) for frame, moment in moments for at in (moment.before, moment.after)}
    origins = np.array([flow.origin(frame, at)[:2] for frame, at in sorted(instants)])
    places = (origins @ corners).swapaxes(0, 1).reshape(2, -1)
    across = _mirrored(float(places[0].min()), float(places[0].max()), size[0])
    down = _mirrored(float(places[1].min()), float(places[1].max()), size[1])
    return across[0], down[0], across[1] - across[0], down[1] - down[0]


def _mirrored(low: float, high: float, length: int) -> tuple[int, int]:
    """Where what lies from `low` to `high` is to be found between 0 and `length`, in whole steps;
    mirrored at both of these, again and again."""
    low, high = low - _MARGIN, high + _MARGIN
    turns = range(ceil(low / length), floor(high / length) + 1)
    ends = [*(_folded(each, length) for each in (low, high)), *(n % 2 * length for n in turns)]
    return (
        max(floor(min(ends) / _STEP) * _STEP, 0),
        min(ceil(max(ends) / _STEP) * _STEP, length),
    )


def _folded(place: float, length: int) -> float:
    return length - abs(place % (2 * length) - length)

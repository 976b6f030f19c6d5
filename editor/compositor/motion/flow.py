"""How a region streams: its velocity at every place, and where what is here now was before.

Velocity, rotation and growth make a field that is linear in the place, so the path of a particle
has a closed form, and the whole picture's way from one frame to another is one similarity.
Places are complex numbers here, x + iy with y down, about the region's middle.
"""

from __future__ import annotations

from cmath import exp
from dataclasses import dataclass
from fractions import Fraction
from math import pi

import numpy as np

from editor.compositor.drawing.affine import Affine
from editor.model.curves import number_at, numbers_at
from editor.model.generation.brush import MotionRegion

_STILL = 1e-9
_NO_TURN = 0.002  # as a share
_NO_STEP = 0.2  # pixels


@dataclass(frozen=True, slots=True)
class Rates:
    """How the field is at one instant. `shift`: pixels a frame at the middle; `turn`: growth (real)
    and clockwise rotation in radians (imaginary), a frame."""

    shift: complex
    turn: complex


class Flow:
    """A region's stream along a clip.

    Args:
        middle: (x, y) of what it turns about and grows from, pixels of the picture drawn.
        scale: pixels of the picture drawn to one of the source's.
    """

    def __init__(
        self,
        region: MotionRegion,
        middle: tuple[float, float],
        scale: float,
        frames: int,
        rate: Fraction,
    ) -> None:
        self.middle = middle
        self.frames = frames
        self.rates = [_rates(region, scale, Fraction(2 * n + 1, 2), rate) for n in range(frames)]
        self._way: list[tuple[complex, complex]] = [(1, 0)]
        for rates in self.rates:
            self._way.append(_then(self._way[-1], rates, 1.0))
        self.ambient = [number_at(region.ambient, n) * scale for n in range(frames)]

    @property
    def streams(self) -> bool:
        """Whether it goes anywhere at all."""
        return any(abs(each.shift) > _STILL or abs(each.turn) > _STILL for each in self.rates)

    @property
    def stirs(self) -> bool:
        return any(abs(each) > _STILL for each in self.ambient)

    @property
    def returns(self) -> bool:
        """Whether all is back in its place at the clip's end, as after a whole turn."""
        turn, shift = self._way[-1]
        return abs(turn - 1) < _NO_TURN and abs(shift) < _NO_STEP

    def origin(self, frame: float, then: float) -> Affine:
        """From the pixels at `frame` to where what is seen there was at the instant `then`."""
        (turn, shift), (turn_then, shift_then) = self._place(frame), self._place(then)
        a = turn_then / turn
        b = shift_then - shift * a
        x, y = self.middle
        moved = complex(x, y) + b - a * complex(x, y)
        return np.array([[a.real, -a.imag, moved.real], [a.imag, a.real, moved.imag], [0, 0, 1.0]])

    def _place(self, instant: float) -> tuple[complex, complex]:
        """Where z was at 0 is turn * z + shift at `instant`, in frames."""
        frame = min(max(int(instant), 0), self.frames)
        rest = instant - frame
        if rest == 0 or frame == self.frames:
            return self._way[frame]
        return _then(self._way[frame], self.rates[frame], rest)


def _rates(region: MotionRegion, scale: float, frame: Fraction, rate: Fraction) -> Rates:
    x, y = numbers_at(region.velocity, frame)
    per_frame = float(1 / rate)
    growth = number_at(region.proximity, frame)
    rotation = number_at(region.rotation, frame) * pi / 180
    return Rates(complex(x, y) * scale * per_frame, complex(growth, rotation) * per_frame)


def _then(way: tuple[complex, complex], rates: Rates, frames: float) -> tuple[complex, complex]:
    """`way` gone on for so long: dz/dt = turn z + shift."""
    growth = exp(rates.turn * frames)
    gone = (growth - 1) / rates.turn if abs(rates.turn) > _STILL else frames
    turn, shift = way
    return turn * growth, shift * growth + rates.shift * gone

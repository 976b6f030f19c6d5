"""Sound at another speed with its pitch kept."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from editor.media.sound.packets.chunks import Chunks, Read, Samples

_KEPT_PIECES = 2
_HOP_S = Fraction(1024, 48000)
_FRAMES_IN_PIECE = 256
_BEND = 8  # frames over which a piece turns to where the next one begins
_COARSE = 4  # the search goes in steps of so many samples first
_HOLD = 1e-3  # preference for the place that the clock says, against equal matches

Mono = NDArray[np.floating]  # (count,)


class Stretched:
    """`source` read `speed` times as fast at the same pitch: near sample n sounds n * `speed`.

    The output is made of windows of the source that overlap by half, each moved by up to a
    quarter window to where it goes on best from the one before. Every 256th window stands
    exactly where the clock says; the ones between depend on those two alone, so that any span
    can be read without what lies before it. Ahead of such a place the windows bend towards it.

    Source: Verhelst & Roelands, "An overlap-add technique based on waveform similarity (WSOLA)
    for high quality time-scale modification of speech", ICASSP 1993.
    """

    def __init__(self, source: Read, speed: Fraction, sample_rate: int) -> None:
        assert speed > 0, speed
        self._source = source
        self._speed = speed
        self._hop = round(_HOP_S * sample_rate)
        self._reach = self._hop // 2 // _COARSE * _COARSE
        self._frames = max(4, int(_FRAMES_IN_PIECE / max(speed, 1)))
        self._bend = min(_BEND, self._frames // 2)
        turns = np.arange(2 * self._hop) / (2 * self._hop)
        self._window = (0.5 - 0.5 * np.cos(2 * np.pi * turns)).astype(np.float32)[:, np.newaxis]
        self.read: Read = Chunks(self._piece, self._frames * self._hop, _KEPT_PIECES).read

    def _piece(self, number: int) -> Samples:
        """Overlapped windows between two that stand at their natural places."""
        centres = [
            round((number * self._frames + frame) * self._hop * self._speed)
            for frame in range(self._frames + 1)
        ]
        margin = 2 * self._hop + self._reach + _COARSE
        first = centres[0] - margin
        samples = self._source(first, centres[-1] + margin - first)
        natural = [centre - self._hop - first for centre in centres]
        mono = samples @ np.array([1.0, 0.7], np.float32)  # unequal, lest opposites cancel out
        out = np.zeros(((self._frames + 2) * self._hop, 2), np.float32)
        for frame, place in enumerate(self._places(mono, natural)):
            window = samples[place : place + 2 * self._hop] * self._window
            out[frame * self._hop : (frame + 2) * self._hop] += window
        return out[self._hop : -self._hop]

    def _places(self, mono: Mono, natural: list[int]) -> list[int]:
        """Where in `mono` each window begins; the first and last are natural."""
        ahead = self._approach(mono, natural)
        places = [natural[0]]
        for frame in range(1, self._frames):
            wanted = _unit(self._half(mono, places[-1] + self._hop))
            left = self._frames - frame
            if left in ahead:
                ours = np.float32(left / (self._bend + 1))
                wanted = ours * wanted + (1 - ours) * _unit(self._half(mono, ahead[left]))
            places.append(self._best(mono, natural[frame], wanted))
        return [*places, natural[-1]]

    def _approach(self, mono: Mono, natural: list[int]) -> dict[int, int]:
        """Places of the last windows, by their number from the end, as the final one wants them:
        each is the best lead into its successor."""
        places = {0: natural[-1]}
        for left in range(1, self._bend + 1):
            wanted = _unit(self._half(mono, places[left - 1]))
            second_half = natural[-1 - left] + self._hop
            places[left] = self._best(mono, second_half, wanted) - self._hop
        del places[0]
        return places

    def _half(self, mono: Mono, start: int) -> Mono:
        return mono[start : start + self._hop]

    def _best(self, mono: Mono, near: int, wanted: Mono) -> int:
        """The start within reach of `near` whose half window is most like `wanted`."""
        begin = near - self._reach
        span = mono[begin : near + self._reach + self._hop]
        coarse = _peak(_thinned(span), _thinned(wanted), self._reach // _COARSE)
        middle = begin + coarse * _COARSE
        fine = mono[middle - _COARSE : middle + _COARSE + self._hop]
        return middle - _COARSE + _peak(fine, wanted, _COARSE)


def _peak(span: Mono, wanted: Mono, middle: int) -> int:
    """The offset in `span` at which it correlates best with `wanted`, each span normalised."""
    squares = np.concatenate(([0.0], np.cumsum(span.astype(np.float64) ** 2)))
    energy = np.maximum(squares[len(wanted) :] - squares[: -len(wanted)], 0.0)
    likeness = np.correlate(span, wanted, "valid") / np.sqrt(energy + 1e-12)
    distance = np.abs(np.arange(len(likeness)) - middle) / middle
    return int(np.argmax(likeness - _HOLD * distance))


def _thinned(mono: Mono) -> Mono:
    return mono[: len(mono) // _COARSE * _COARSE].reshape(-1, _COARSE).mean(axis=1)


def _unit(mono: Mono) -> Mono:
    return mono / np.float32(np.sqrt(mono @ mono + 1e-12))

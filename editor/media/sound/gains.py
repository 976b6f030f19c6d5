"""How loud a sound is on either side, sample by sample: volume, pan and fades."""

from __future__ import annotations

from fractions import Fraction
from math import cos, pi, sin, sqrt

import numpy as np
from numpy.typing import NDArray

from editor.model.curves import Curve, number_at
from editor.model.flatten.sounds import Fade, FadeShape, Sound

SILENT_DB = -96.0
_GRID = 64  # samples between two evaluations of a curve; straight lines between them


def gains(sound: Sound, start: int, count: int, rate: Fraction, sample_rate: int) -> NDArray:
    """Factors for sequence samples [`start`, `start` + `count`): (count, 2), or (2,) if constant.

    Curves are evaluated on sample numbers that are multiples of 64, so blocks join exactly.
    """
    frames_per_sample = rate / sample_rate
    sides = np.array(_sides(sound, Fraction(0)), np.float64)
    if isinstance(sound.volume, Curve) or isinstance(sound.pan, Curve):
        sides = _along_curves(sound, start, count, frames_per_sample)
    for fade in sound.fades:
        course = _fade(fade, start, count, frames_per_sample)
        sides = sides * course[:, np.newaxis]
    return sides.astype(np.float32)


def gain_of(decibels: float) -> float:
    """The factor on the amplitude; nothing is left at -96 dB and below."""
    return 10 ** (decibels / 20) if decibels > SILENT_DB else 0.0


def pan_gains(pan: float) -> tuple[float, float]:
    """Factors of left and right for `pan` -1 .. 1: equal power, and unity in the centre.

    That is the -3 dB law raised by 3 dB: the side panned to comes out 3 dB louder, the other one
    silent, and the sum of their powers stays.
    """
    angle = (min(max(pan, -1.0), 1.0) + 1) * pi / 4
    if pan == 0:
        return 1.0, 1.0
    return sqrt(2) * max(cos(angle), 0.0), sqrt(2) * max(sin(angle), 0.0)


def _sides(sound: Sound, frame: Fraction) -> tuple[float, float]:
    gain = gain_of(number_at(sound.volume, frame))
    left, right = pan_gains(number_at(sound.pan, frame))
    return gain * left, gain * right


def _along_curves(
    sound: Sound, start: int, count: int, frames_per_sample: Fraction
) -> NDArray[np.floating]:
    first, last = start // _GRID, -(-(start + count) // _GRID)
    at = np.arange(first, last + 1) * _GRID
    points = np.array([_sides(sound, int(n) * frames_per_sample - sound.origin) for n in at])
    samples = np.arange(start, start + count)
    return np.stack([np.interp(samples, at, points[:, side]) for side in (0, 1)], axis=1)


def _fade(fade: Fade, start: int, count: int, frames_per_sample: Fraction) -> NDArray[np.floating]:
    """Gain of each sample, by the fade's progress at the sample's own instant."""
    frames = np.arange(start, start + count) * float(frames_per_sample)
    length = fade.end_frame - fade.start_frame
    progress = np.clip((frames - fade.start_frame) / max(length, 1e-9), 0.0, 1.0)
    if not fade.rising:
        progress = 1 - progress
    return progress if fade.shape is FadeShape.LINEAR else np.sin(progress * (pi / 2))

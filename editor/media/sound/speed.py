"""A sound at another speed, backwards too, with or without its pitch."""

from __future__ import annotations

from fractions import Fraction

from editor.media.sound.packets.chunks import Read, Samples, silence
from editor.media.sound.resample import Resampled
from editor.media.sound.stretch import Stretched


def at_speed(source: Read, speed: Fraction, keep_pitch: bool, sample_rate: int) -> Read:
    """`source` at `speed`: sample n is heard where the source is at n * `speed`.

    Numbers count from the source's own zero and not from a clip's start, so a clip that is sliced
    or slipped sounds as before. Speed 0 is silent.
    """
    if speed == 0:
        return lambda start, count: silence(count)
    forwards = source if speed > 0 else _backwards(source)
    if abs(speed) == 1:
        return forwards
    if keep_pitch:
        return Stretched(forwards, abs(speed), sample_rate).read
    return Resampled(forwards, abs(speed)).read


def _backwards(source: Read) -> Read:
    """The source mirrored at zero: sample n is sample -1 - n."""

    def read(start: int, count: int) -> Samples:
        return source(-start - count, count)[::-1]

    return read

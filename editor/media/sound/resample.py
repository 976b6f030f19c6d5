"""Sound at another rate, with every sample at its exact place."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

from editor.media.sound.packets.chunks import Chunks, Read, Samples

_CHUNK = 1 << 16
_KEPT_CHUNKS = 2
_LEAST_CHUNK = 1 << 12
_FINEST_RATIO = 20000
_FILTER = 64  # taps; FFmpeg's default is 32
_LEAST_RATE = 8000


class Resampled:
    """`source` read `ratio` times as fast: sample n is the source at n * `ratio`.

    FFmpeg's resampler works on pieces of a fixed grid, each begun at a source sample that falls
    on a sample of ours, so that all share one phase.
    """

    def __init__(self, source: Read, ratio: Fraction) -> None:
        assert ratio > 0, ratio
        self._source = source
        self._ratio = ratio.limit_denominator(_FINEST_RATIO)
        self._out = self._ratio.denominator
        size = max(int(_CHUNK / max(self._ratio, 1)), _LEAST_CHUNK)
        self._size = -(-size // self._out) * self._out
        chunks = Chunks(self._resampled, self._size, _KEPT_CHUNKS)
        self.read: Read = chunks.read

    def _resampled(self, number: int) -> Samples:
        into = self._ratio.numerator
        reach = int(_FILTER * max(self._ratio, 1)) + 1
        lead = -(-reach // into)  # whole periods of the phase before the piece
        start = number * self._size // self._out * into - lead * into
        count = int((self._size + lead * self._out) * self._ratio) + 2 * reach
        out = self._converted(self._source(start, count))
        first = lead * self._out
        piece = out[first : first + self._size]
        assert len(piece) == self._size, (len(out), first)
        return piece

    def _converted(self, samples: Samples) -> Samples:
        scale = -(-_LEAST_RATE // min(self._ratio.numerator, self._out))
        resampler = AudioResampler(
            format="flt",
            layout="stereo",
            rate=self._out * scale,
            options={"filter_size": str(_FILTER), "cutoff": "0.98"},
        )
        packed = np.ascontiguousarray(samples).reshape(1, -1)
        frame = AudioFrame.from_ndarray(packed, format="flt", layout="stereo")
        frame.sample_rate = self._ratio.numerator * scale
        frame.pts = 0
        blocks = [*resampler.resample(frame), *resampler.resample(None)]
        arrays = [block.to_ndarray().reshape(-1, 2) for block in blocks]
        return np.concatenate(arrays).astype(np.float32, copy=False)


def resampled(samples: Samples, rate: int, wanted: int) -> Samples:
    """All of it at another rate; silence before and after.

    Args:
        samples: (n, 2) float32.
    """
    if rate == wanted:
        return samples

    def read(start: int, count: int) -> Samples:
        piece = np.zeros((count, 2), np.float32)
        first, last = max(start, 0), min(start + count, len(samples))
        if first < last:
            piece[first - start : last - start] = samples[first:last]
        return piece

    return Resampled(read, Fraction(rate, wanted)).read(0, round(len(samples) * wanted / rate))

"""Reads the sound of a media file at the project's rate."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from editor.media.sound.packets.chunks import Read, Samples
from editor.media.sound.resample import Resampled
from editor.media.sound.stream_samples import StreamSamples


class AudioReader:
    """Random access to sound stream number `stream` of the file at `path`, as stereo.

    Sample 0 is media time zero: the first thing presented in the file, over all its streams.
    However a span is cut into reads, the samples are the same. Belongs to one thread.

    Raises:
        MediaError: the file cannot be opened or has no such stream.
    """

    def __init__(self, path: Path, stream: int, sample_rate: int) -> None:
        self._stream = StreamSamples(path, stream)
        own_rate = self._stream.sample_rate
        self._read: Read = self._stream.read
        if own_rate != sample_rate:
            self._read = Resampled(self._stream.read, Fraction(own_rate, sample_rate)).read

    def read(self, start_sample: int, count: int) -> Samples:
        """Samples [`start_sample`, `start_sample` + `count`) at the project's rate: (count, 2).

        Silence before the stream begins and after it ends.
        """
        return self._read(start_sample, count)

    def close(self) -> None:
        self._stream.close()

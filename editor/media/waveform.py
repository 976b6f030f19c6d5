"""The lowest and highest samples of a sound stream, at several resolutions, to be drawn."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from editor.media.errors import MediaError
from editor.media.sound.stream_samples import StreamSamples
from editor.model.task import TaskControl

_FINEST = 256  # samples that the smallest peak stands for
_COARSER = 8  # of one resolution's peaks make one of the next
_MOST = 127  # full scale; louder samples are drawn at full scale
_BLOCK = 1 << 17  # samples read at once: a multiple of the finest peak's

Extremes = NDArray[np.int8]
"""(peaks, 2): lowest and highest sample of either channel, 127 is full scale. Of sides (peaks, 4):
the same of the left channel, then of the right one."""


@dataclass(frozen=True, slots=True, eq=False)
class Peaks:
    """`levels[0]` has a peak for 256 samples, each further one an eighth of the peaks before it.

    The first peak begins at media time zero. `sides` are as many, of each channel alone; none
    where both sound alike.
    """

    sample_rate: int
    levels: tuple[Extremes, ...]
    sides: tuple[Extremes, ...] = ()

    @property
    def seconds(self) -> float:
        return len(self.levels[0]) * _FINEST / self.sample_rate

    def columns(
        self, start_s: float, column_s: float, count: int, *, reverse: bool = False
    ) -> NDArray[np.float32]:
        """What `count` columns of a drawing show, the first from media time `start_s` on.

        Args:
            column_s: seconds a column stands for.
            reverse: the columns go back in time from `start_s`.

        Returns:
            (count, 2) float32: lowest and highest in -1..1; 0 outside the sound.
        """
        if reverse:
            return self.columns(start_s - count * column_s, column_s, count)[::-1]
        number, size = 0, _FINEST
        while number + 1 < len(self.levels) and size * _COARSER**2 <= column_s * self.sample_rate:
            number, size = number + 1, size * _COARSER
        level = self.levels[number]
        edges = (start_s + np.arange(count + 1) * column_s) * (self.sample_rate / size)
        first = np.floor(edges[:-1] + 1e-6).astype(np.int64)
        last = np.maximum(np.ceil(edges[1:] - 1e-6).astype(np.int64), first + 1)
        shown = np.zeros((count, 2), np.float32)
        inside = (last > 0) & (first < len(level))
        if not inside.any():
            return shown
        low, high = first[inside].clip(0), last[inside].clip(0, len(level))
        # reduceat takes [low, high) from pairs, and needs one peak beyond the last.
        padded = np.concatenate([level, level[-1:]])
        bounds = np.stack([low, high], axis=1).ravel()
        shown[inside, 0] = np.minimum.reduceat(padded[:, 0], bounds)[::2]
        shown[inside, 1] = np.maximum.reduceat(padded[:, 1], bounds)[::2]
        return shown / np.float32(_MOST)


def make_peaks(path: Path, stream: int, task: TaskControl) -> Peaks:
    """The peaks of sound stream number `stream` of the file at `path`, from one decode.

    Raises:
        MediaError: the file cannot be opened or has no such stream.
        Cancelled: between two blocks.
    """
    samples = StreamSamples(path, stream)
    try:
        count = max(samples.end, 1)
        finest: list[Extremes] = []
        for position in range(0, count, _BLOCK):
            task.step(position, count, "waveform")
            block = samples.read(position, min(_BLOCK, count - position))
            finest.append(_extremes(block))
        task.step(count, count, "waveform")
    finally:
        samples.close()
    return _peaks(samples.sample_rate, np.concatenate(finest))


def write_peaks(peaks: Peaks, path: Path) -> None:
    """Keep the peaks in a file.

    Raises:
        OSError: it cannot be written.
    """
    with path.open("wb") as file:
        finest = peaks.sides[0] if peaks.sides else np.tile(peaks.levels[0], 2)
        np.savez_compressed(file, sample_rate=peaks.sample_rate, sides=finest)


def read_peaks(path: Path) -> Peaks:
    """What `write_peaks` kept.

    Raises:
        MediaError: the file is not one of those.
    """
    try:
        with np.load(path, allow_pickle=False) as stored:
            finest, sample_rate = stored["sides"], int(stored["sample_rate"])
    except (OSError, ValueError, KeyError, BadZipFile) as error:
        raise MediaError(f"{path.name} is no waveform.") from error
    if finest.dtype != np.int8 or finest.ndim != 2 or finest.shape[1] != 4 or not len(finest):
        raise MediaError(f"{path.name} is no waveform.")
    return _peaks(sample_rate, finest)


def _extremes(block: NDArray[np.float32]) -> Extremes:
    """One (lowest, highest) a side for each 256 samples; the last may stand for fewer."""
    starts = np.arange(0, len(block), _FINEST)
    low = np.floor(np.minimum.reduceat(block, starts) * _MOST)
    high = np.ceil(np.maximum.reduceat(block, starts) * _MOST)
    both = np.stack([low[:, 0], high[:, 0], low[:, -1], high[:, -1]], axis=1)
    return both.clip(-_MOST, _MOST).astype(np.int8)


def _peaks(sample_rate: int, sides: Extremes) -> Peaks:
    """Of the finest peaks of both sides."""
    left, right = sides[:, :2], sides[:, 2:]
    either = np.stack(
        [np.minimum(left[:, 0], right[:, 0]), np.maximum(left[:, 1], right[:, 1])], axis=1
    )
    is_stereo = not np.array_equal(left, right)
    return Peaks(sample_rate, _levels(either), _levels(sides) if is_stereo else ())


def _levels(finest: Extremes) -> tuple[Extremes, ...]:
    levels = [finest]
    while len(levels[-1]) > _COARSER:
        below = levels[-1]
        starts = np.arange(0, len(below), _COARSER)
        coarser = np.minimum.reduceat(below, starts)
        coarser[:, 1::2] = np.maximum.reduceat(below[:, 1::2], starts)
        levels.append(coarser)
    return tuple(levels)

"""Samples to the loudspeakers, and how many of them have been heard: the clock of playing."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Generator
from threading import Lock
from typing import Any

import miniaudio
import numpy as np

from editor.media.sound.packets.chunks import Samples, silence

_log = logging.getLogger(__name__)

_PERIOD_MS = 25
_PERIODS = 3
_FADE_S = 0.004
_SILENT = "null"
_NO_CARD = "Discard all samples"  # how ALSA's own way to nowhere begins


def output_devices() -> tuple[str, ...]:
    """Names of what can play sound here; the system's own choice is not among them."""
    return tuple(_found())


class SoundOutput:
    """A queue of stereo samples that a device empties at its own pace.

    Where there is no device nobody hears them, at the same pace. One thread writes, any may ask
    for the time. A sample's number counts all that the device has got.

    Args:
        device: its name; empty, or of one that is gone: the system's choice.
        silent: take no device at all.
    """

    def __init__(self, sample_rate: int, device: str = "", *, silent: bool = False) -> None:
        self.sample_rate = sample_rate
        self.device = device
        self._queue: deque[Samples] = deque()
        self._lock = Lock()
        self._queued = 0  # samples that wait
        self._taken = 0  # samples that the device has got
        self._newest = 0  # how many of them last
        self._moment = time.perf_counter()  # when
        self._heard = 0.0
        self._peaks = np.zeros(2, np.float32)
        self._player = _silent(sample_rate) if silent else _opened(sample_rate, device)
        self.has_device = self._player.backend.lower() != _SILENT
        self._behind = (_PERIODS - 1) * _PERIOD_MS / 1000 * sample_rate if self.has_device else 0.0
        pull = self._pulled()
        next(pull)
        self._player.start(pull)

    @property
    def queued(self) -> int:
        """How many samples wait."""
        return self._queued

    @property
    def heard(self) -> float:
        """How many samples have left the loudspeakers by now; never less than it was before."""
        with self._lock:
            passed = (time.perf_counter() - self._moment) * self.sample_rate
            reached = self._taken - self._newest + min(passed, self._newest) - self._behind
            self._heard = max(self._heard, reached)
            return self._heard

    def begin(self) -> int:
        """Drop what waits, fading out; the number of the first sample to be written now."""
        with self._lock:
            waiting = list(self._queue)
            self._queue.clear()
            self._queued = 0
            if waiting:
                tail = faded_out(np.concatenate(waiting)[: round(_FADE_S * self.sample_rate)])
                self._append(tail)
            return self._taken + self._queued

    def write(self, samples: Samples) -> None:
        """Queue `samples`, (count, 2); whoever writes heeds `queued`."""
        with self._lock:
            self._append(samples)

    def take_peaks(self) -> tuple[float, float]:
        """The highest sample of either side since this was last asked."""
        with self._lock:
            left, right = self._peaks
            self._peaks = np.zeros(2, np.float32)
        return float(left), float(right)

    def close(self) -> None:
        self._player.close()

    def _append(self, samples: Samples) -> None:
        if len(samples):
            self._queue.append(samples)
            self._queued += len(samples)

    def _pulled(self) -> Generator[bytes, int, None]:
        """What the device is given, on its own thread: silence where nothing waits, which counts
        for nothing."""
        wanted = yield b""
        while True:
            wanted = yield self._next(wanted)

    def _next(self, wanted: int) -> bytes:
        out = silence(wanted)
        with self._lock:
            got = 0
            while self._queue and got < wanted:
                piece = self._queue[0][: wanted - got]
                out[got : got + len(piece)] = piece
                rest = self._queue[0][len(piece) :]
                if len(rest):
                    self._queue[0] = rest
                else:
                    self._queue.popleft()
                got += len(piece)
            self._queued -= got
            self._taken += got
            self._newest, self._moment = got, time.perf_counter()
            if got:
                self._peaks = np.maximum(self._peaks, np.abs(out[:got]).max(axis=0))
        return np.clip(out, -1, 1).tobytes()


def faded_in(samples: Samples, count: int) -> Samples:
    """A copy whose first `count` samples rise from silence."""
    count = min(count, len(samples))
    risen = samples.copy()
    risen[:count] *= np.linspace(0, 1, count, dtype=np.float32)[:, np.newaxis]
    return risen


def faded_out(samples: Samples) -> Samples:
    """A copy that sinks to silence over all its length."""
    return samples * np.linspace(1, 0, len(samples), dtype=np.float32)[:, np.newaxis]


def crossfaded(before: Samples, after: Samples, count: int) -> Samples:
    """`after`, whose first `count` samples come out of `before`."""
    count = min(count, len(before), len(after))
    mixed = faded_in(after, count)
    mixed[:count] += faded_out(before[:count])
    return mixed


def _opened(sample_rate: int, device: str) -> miniaudio.PlaybackDevice:
    """ALSA fills the console with complaints if it is asked for a device where there is none."""
    found = _found()
    for named in dict.fromkeys((device, "")) if found else ():
        try:
            if named in found or not named:
                return _device(sample_rate, found.get(named))
        except miniaudio.MiniaudioError as error:
            _log.info("no sound from %s: %s", named or "the system's device", error)
    return _silent(sample_rate)


def _found() -> dict[str, Any]:
    """The ids, pointers of miniaudio's own, of what can play here, by name."""
    try:
        devices = miniaudio.Devices().get_playbacks()
    except miniaudio.MiniaudioError:
        return {}
    return {
        str(each["name"]): each["id"]
        for each in devices
        if not str(each["name"]).startswith(_NO_CARD)
    }


def _silent(sample_rate: int) -> miniaudio.PlaybackDevice:
    return _device(sample_rate, None, [miniaudio.Backend.NULL])


def _device(
    sample_rate: int,
    device_id: Any,  # a pointer of miniaudio's own
    backends: list[miniaudio.Backend] | None = None,
) -> miniaudio.PlaybackDevice:
    return miniaudio.PlaybackDevice(
        output_format=miniaudio.SampleFormat.FLOAT32,
        nchannels=2,
        sample_rate=sample_rate,
        buffersize_msec=_PERIOD_MS,
        callback_periods=_PERIODS,
        device_id=device_id,
        backends=backends,
        app_name="Cutaway",
    )

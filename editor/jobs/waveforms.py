"""The waveforms of sound streams, for panels that paint: at once, or a little later."""

from __future__ import annotations

import time
from collections import OrderedDict
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.jobs.queue import Job, JobQueue, Lane
from editor.media.errors import MediaError
from editor.media.kept.files import KeptFiles
from editor.media.kept.identity import identity_of
from editor.media.waveform import Peaks, make_peaks, read_peaks, write_peaks
from editor.model.media import MediaId, MediaReference
from editor.model.task import TaskControl

_DISK_BYTES = 1 << 30
_MEMORY_BYTES = 256 << 20
_FORGET_FAILURE_S = 10.0
_SHOWN_FROM_S = 600  # of sound: what takes longer to read is listed among the jobs

_AT_ONCE = 2

_Key = tuple[str, tuple[int, int], int]  # path, its size and date, stream


class Waveforms(QObject):
    """Peaks kept in memory and, below `folder`, on disk."""

    arrived = Signal(str)  # media id: ask again for its peaks

    def __init__(self, queue: JobQueue, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._files = KeptFiles(folder / "waveforms", ".npz", _DISK_BYTES)
        self._peaks: OrderedDict[_Key, Peaks] = OrderedDict()
        self._size_bytes = 0
        self._media: dict[_Key, MediaId] = {}  # of what is being made
        self._waiting: dict[_Key, MediaReference] = {}  # asked for last, last
        self._jobs: dict[Job, _Key] = {}
        self._failed: dict[_Key, float] = {}

    def peaks(self, media: MediaReference, stream: int) -> Peaks | None:
        """Those of a sound stream; None while they are being made, or if there is no such sound.

        Never waits; `arrived` tells when they are there. What was asked for last is made first.
        """
        if not 0 <= stream < len(media.audio):
            return None
        key = media.path, (media.size_bytes, media.modified_ns), stream
        peaks = self._peaks.get(key)
        if peaks is not None:
            self._peaks.move_to_end(key)
        elif key not in self._media and self._may_try(key):
            self._waiting.pop(key, None)
            self._waiting[key] = media
            self._start_next()
        return peaks

    def _may_try(self, key: _Key) -> bool:
        failed = self._failed.get(key)
        return failed is None or time.monotonic() - failed >= _FORGET_FAILURE_S

    def _start_next(self) -> None:
        while self._waiting and len(self._jobs) < _AT_ONCE:
            self._start(*self._waiting.popitem())

    def _start(self, key: _Key, media: MediaReference) -> None:
        self._failed.pop(key, None)
        self._media[key] = media.id
        length = media.available_range
        is_shown = length is not None and length.duration.seconds >= _SHOWN_FROM_S
        label = self.tr("Waveform of “%1”").replace("%1", media.name)
        work = partial(_kept_or_made, self._files, Path(media.path), stream=key[2])
        job = self._queue.start(label, work, Lane.QUICK, is_shown=is_shown)
        self._jobs[job] = key
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_ended)
        job.cancelled.connect(self._on_ended)

    def _on_finished(self, peaks: Peaks | None) -> None:
        key, media = self._ended()
        if peaks is None:
            self._failed[key] = time.monotonic()
            return
        self._peaks[key] = peaks
        self._size_bytes += _size(peaks)
        while self._size_bytes > _MEMORY_BYTES and len(self._peaks) > 1:
            self._size_bytes -= _size(self._peaks.popitem(last=False)[1])
        self.arrived.emit(media)

    def _on_ended(self) -> None:
        key, _ = self._ended()
        self._failed[key] = time.monotonic()

    def _ended(self) -> tuple[_Key, MediaId]:
        job = self.sender()
        assert isinstance(job, Job)
        key = self._jobs.pop(job)
        media = self._media.pop(key)
        self._start_next()
        return key, media


def _kept_or_made(files: KeptFiles, path: Path, task: TaskControl, *, stream: int) -> Peaks | None:
    """From disk, or else made and kept there; None: there is no such file or sound."""
    identity = identity_of(path)
    if identity is None:
        return None
    name = f"{identity.key}-{stream}"
    kept = files.find(name)
    if kept is not None:
        try:
            return read_peaks(kept)
        except MediaError:
            kept.unlink(missing_ok=True)
    try:
        peaks = make_peaks(path, stream, task)
    except MediaError:
        return None
    files.put(name, partial(write_peaks, peaks))
    files.trim()
    return peaks


def _size(peaks: Peaks) -> int:
    return sum(level.nbytes for level in (*peaks.levels, *peaks.sides))

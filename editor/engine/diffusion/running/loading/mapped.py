"""Weights as they lie in their file: nothing is read before it is needed, and what is read is the
system's own cache of the file, so that it takes no memory twice."""

from __future__ import annotations

import mmap
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from typing import Any

from editor.engine.diffusion.running.devices import free_host_bytes
from editor.engine.diffusion.running.loading.files import Stored

_PIECE = 32 << 20  # bytes: read in one go


class Maps:
    """The files that were mapped, in that order. A tensor keeps its file's map alive."""

    def __init__(self, torch: Any) -> None:
        self._torch = torch
        self._maps: dict[Path, mmap.mmap] = {}

    @property
    def files(self) -> tuple[Path, ...]:
        return tuple(self._maps)

    def tensor(self, stored: Stored) -> Any:
        """Changing it changes memory of this process alone, and not the file."""
        torch = self._torch
        dtype = getattr(torch, stored.dtype)
        count = stored.bytes // dtype.itemsize
        if not count:
            return torch.empty(stored.shape, dtype=dtype)
        flat = torch.frombuffer(
            self._map(stored.file), dtype=dtype, count=count, offset=stored.start
        )
        return flat.view(stored.shape)

    def _map(self, file: Path) -> mmap.mmap:
        if file not in self._maps:
            with file.open("rb") as opened:
                self._maps[file] = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_COPY)
        return self._maps[file]


class Ahead:
    """Has the system read mapped files in long pieces, one after another, while what came first is
    worked with already: a disk is several times as quick so as when it is asked page by page."""

    def __init__(self) -> None:
        self._ended = Event()
        self._thread: Thread | None = None

    def begin(self, files: Iterable[Path]) -> None:
        """Not what there is no memory for, nor where the system cannot be told."""
        left, taken = free_host_bytes(), []
        for file in files:
            left -= file.stat().st_size
            if left > 0:
                taken.append(file)
        if taken and hasattr(os, "posix_fadvise"):
            self.end()
            self._ended = Event()
            given = taken, self._ended
            self._thread = Thread(target=_read, args=given, name="reading ahead", daemon=True)
            self._thread.start()

    def end(self) -> None:
        self._ended.set()
        if self._thread is not None:
            self._thread.join()


def _read(files: Iterable[Path], ended: Event) -> None:
    with suppress(OSError):  # who needs what is in it will say so
        for file in files:
            with file.open("rb") as opened:
                for start in range(0, file.stat().st_size, _PIECE):
                    if ended.is_set():
                        return
                    os.posix_fadvise(opened.fileno(), start, _PIECE, os.POSIX_FADV_WILLNEED)


def can_be_mapped(stored: Stored, itemsize: int) -> bool:
    """Whether its numbers lie as processors read them."""
    return stored.start % itemsize == 0

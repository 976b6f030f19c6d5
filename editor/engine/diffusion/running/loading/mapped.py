"""Weights as they lie in their file: nothing is read before it is needed, and what is read is the
system's own cache of the file, so that it takes no memory twice."""

from __future__ import annotations

import mmap
from pathlib import Path
from typing import Any

from editor.engine.diffusion.running.loading.files import Stored


class Maps:
    """The files that were mapped. A tensor keeps its file's map alive."""

    def __init__(self, torch: Any) -> None:
        self._torch = torch
        self._maps: dict[Path, mmap.mmap] = {}

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


def can_be_mapped(stored: Stored, itemsize: int) -> bool:
    """Whether its numbers lie as processors read them."""
    return stored.start % itemsize == 0

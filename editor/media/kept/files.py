"""A folder of small files by key, those used longest ago removed when it grows too large."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from pathlib import Path

_ABANDONED_NS = 24 * 3600 * 10**9  # a file that nobody has gone on writing for so long

_log = logging.getLogger(__name__)


class KeptFiles:
    """For any thread. What goes wrong on disk costs no more than the file.

    Args:
        folder: made when the first file is written.
        suffix: of every file, with its dot.
        max_bytes: what `trim` leaves.
    """

    def __init__(self, folder: Path, suffix: str, max_bytes: int) -> None:
        self._folder = folder
        self._suffix = suffix
        self._max_bytes = max_bytes

    def find(self, key: str) -> Path | None:
        """The file of `key`, which counts as used now."""
        path = self.path_of(key)
        try:
            os.utime(path)
        except OSError:
            return None
        return path

    def put(self, key: str, write: Callable[[Path], object]) -> Path | None:
        """Have `write` make the file of `key`, which is there only when it is whole."""
        path = self.path_of(key)
        part = path.with_name(f"{key}.part{self._suffix}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write(part)
            part.replace(path)
        except OSError as error:
            _log.warning("%s cannot be kept: %s", path, error)
            part.unlink(missing_ok=True)
            return None
        return path

    def remove(self, key: str) -> None:
        self.path_of(key).unlink(missing_ok=True)

    def trim(self) -> None:
        """Remove what was used longest ago, until the rest is small enough; and what was left
        half done when the program ended."""
        found: list[tuple[int, int, Path]] = []
        abandoned_ns = time.time_ns() - _ABANDONED_NS
        for path in self._folder.glob("*/*"):
            try:
                stat = path.stat()
            except OSError:
                continue
            if ".part" in path.name:
                if stat.st_mtime_ns < abandoned_ns:
                    path.unlink(missing_ok=True)
                continue
            found.append((stat.st_mtime_ns, stat.st_size, path))
        size_bytes = sum(size for _, size, _ in found)
        for _, size, path in sorted(found):
            if size_bytes <= self._max_bytes:
                return
            path.unlink(missing_ok=True)
            size_bytes -= size

    def path_of(self, key: str) -> Path:
        """Where the file of `key` is, or would be."""
        return self._folder / key[:2] / f"{key}{self._suffix}"

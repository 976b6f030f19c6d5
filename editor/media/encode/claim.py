"""One writer at a time for a file in the making: a claim that ends with its process."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from editor.media.errors import MediaError

if sys.platform != "win32":
    import fcntl


class Claim:
    """Holds `path`, a file or folder that exists, against other exports to the same name.

    By flock(2), which the kernel lifts when a process dies. Windows has no such lock on a file
    that FFmpeg writes to; there the second export fails when it is put in its place.

    Raises:
        MediaError: another export is writing it now.
    """

    def __init__(self, path: Path, target: Path) -> None:
        self._descriptor: int | None = None
        if sys.platform == "win32":
            return
        self._descriptor = os.open(path, os.O_RDONLY)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self.release()
            raise MediaError(
                f"“{target}” is being written by another export: wait for it, or choose another "
                "name."
            ) from error

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

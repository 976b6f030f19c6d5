"""One writer at a time: a lock beside the project file that dies with its process."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from editor.store.errors import ProjectFileError, UnwritableProjectError, sentences


class WriterLock:
    """SQLite's own file lock, taken on an empty file, so that it works on every system.

    It is not taken on the project file itself, which others may read all the while.
    """

    def __init__(self, path: Path, folder: Path, wait_s: float = 0.0) -> None:
        """
        Raises:
            UnwritableProjectError: after `wait_s` seconds another program, or this one, still has
                the file at `path`.
        """
        with sentences(path):
            folder.mkdir(exist_ok=True)
            self._held = sqlite3.connect(
                folder / "lock", timeout=wait_s, isolation_level=None, check_same_thread=False
            )
        try:
            with sentences(path):
                self._held.execute("BEGIN EXCLUSIVE")
        except ProjectFileError as error:
            self._held.close()
            cause = error.__cause__
            if getattr(cause, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
                raise UnwritableProjectError(
                    f"{path} is already open for editing, here or in another program. Close it"
                    " there first, or open it read-only."
                ) from cause
            raise

    def release(self) -> None:
        self._held.close()

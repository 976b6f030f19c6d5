"""Files that appear whole or not at all, and copies of a database made so."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from secrets import token_hex

from sqlite_utils import Database

from editor.store.errors import ProjectFileError


@contextmanager
def appearing(path: Path) -> Iterator[Path]:
    """A part-file beside `path`, which gets that name when the block ends well.

    Raises: ProjectFileError if there is a file at `path` already.
    """
    part = path.with_name(f".{path.name}.{token_hex(4)}.part")
    try:
        _refuse_existing(path)
        part.touch(exist_ok=False)
        yield part
        with part.open("r+b") as written:
            os.fsync(written.fileno())
        _refuse_existing(path)
        part.rename(path)
        _sync_folder(path.parent)
    finally:
        for leftover in (part, *(part.with_name(part.name + end) for end in _SIDES)):
            leftover.unlink(missing_ok=True)


def copy_database(db: Database, part: Path) -> None:
    """All of `db`, its log included, as one plain file."""
    with closing(sqlite3.connect(part)) as copy:
        db.conn.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")


_SIDES = ("-journal", "-wal", "-shm")


def _refuse_existing(path: Path) -> None:
    if path.exists() or path.is_symlink():
        raise ProjectFileError(f"{path} exists already. Choose another name, or remove it first.")


def _sync_folder(folder: Path) -> None:
    """The new name outlives a power cut. Windows has no handles of folders to sync."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

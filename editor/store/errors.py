"""What the world can do to a project file, as sentences for the user."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES, EDQUOT, ENOENT, ENOSPC, EPERM, EROFS
from pathlib import Path

from editor.store.rows.cells import UNREADABLE


class ProjectFileError(Exception):
    """The project file cannot be opened, made or written; says why and what to do."""


class DamagedProjectError(ProjectFileError):
    """The project file is damaged; `recover` reads what is left of it."""


class UnwritableProjectError(ProjectFileError):
    """Another has the file open for editing, or its place is read-only; it may still be read."""


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Turns the faults of database and file system into sentences about `path`."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise  # ours
    except sqlite3.Error as error:
        raise _from_sqlite(path, error) from error
    except UnicodeDecodeError as error:
        raise damaged(path, _SENSELESS) from error
    except OSError as error:
        kind = UnwritableProjectError if error.errno in _PROTECTED else ProjectFileError
        raise kind(f"{path} {_from_system(error)}") from error


@contextmanager
def understood(path: Path) -> Iterator[None]:
    """Turns what reading senseless rows of the file at `path` raises into a sentence."""
    try:
        yield
    except UNREADABLE as error:
        raise damaged(path, _SENSELESS) from error


def damaged(path: Path, what: str) -> DamagedProjectError:
    return DamagedProjectError(
        f"{path} is damaged: {what}. What can still be read can be recovered into a copy; its"
        " backups lie beside it."
    )


def _from_sqlite(path: Path, error: sqlite3.Error) -> ProjectFileError:
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith("SQLITE_FULL"):
        return ProjectFileError(f"{path} {_DISK_FULL}")
    if name.startswith("SQLITE_READONLY"):
        return UnwritableProjectError(f"{path} {_READ_ONLY}")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ProjectFileError(f"{path} is being used by another program. Close it there first.")
    if name.startswith("SQLITE_CANTOPEN"):
        return ProjectFileError(
            f"{path} cannot be opened. Check that its folder is there and may be written to."
        )
    if name.startswith("SQLITE_IOERR"):
        return ProjectFileError(
            f"{path} cannot be read or written: its drive reports an error ({name}). Check that"
            " the drive is connected and has room."
        )
    if name.startswith("SQLITE_NOTADB"):
        return damaged(path, "it is no project file, or its beginning is destroyed")
    return damaged(path, f"the database says “{error}”")


def _from_system(error: OSError) -> str:
    if error.errno in (ENOSPC, EDQUOT):
        return _DISK_FULL
    if error.errno in _PROTECTED:
        return _READ_ONLY
    if error.errno == ENOENT:
        return "cannot be found: it or its folder does not exist."
    return f"cannot be read or written: {error.strerror}."


_PROTECTED = (EACCES, EPERM, EROFS)
_SENSELESS = "what is written in it makes no sense in one place"
_DISK_FULL = "was not written: the disk is full. Free some space and try again."
_READ_ONLY = (
    "may not be written: the file or its folder is read-only. Open it read-only, or save a copy"
    " in another folder."
)

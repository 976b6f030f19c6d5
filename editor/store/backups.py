"""Backups: the file as it was at its last openings, kept in a folder beside it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from editor.store.copies import appearing, copy_database

KEPT = 10
_FOLDER = "-backups"


def backups_folder(path: Path) -> Path:
    return path.with_name(f"{path.name}{_FOLDER}")


def media_folder(path: Path) -> Path:
    """The folder to which media paths in the file at `path` are relative: its own; for a backup,
    that of the file it was made of."""
    return path.parent.parent if path.parent.name.endswith(f".cutaway{_FOLDER}") else path.parent


def backups(path: Path) -> tuple[Path, ...]:
    """The backups of the project file at `path`, oldest first."""
    return tuple(sorted(backups_folder(path).glob(f"* *{path.suffix}")))


def back_up(db: Database, path: Path) -> None:
    """Keep the file as it is now, unless the newest backup says the same."""
    there = backups(path)
    if there and _state(there[-1]) == db.execute(_STATE).fetchone():
        return
    now = datetime.now(UTC).strftime("%Y-%m-%d %H-%M-%S-%f")
    with appearing(backups_folder(path) / f"{now} {path.stem}{path.suffix}") as part:
        copy_database(db, part)
    for old in backups(path)[:-KEPT]:
        old.unlink(missing_ok=True)


_STATE = "SELECT revision, written_at FROM state"


def _state(backup: Path) -> object:
    """Which state of the file a backup holds; None if that cannot be read."""
    try:
        with closing(sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro", uri=True)) as conn:
            return conn.execute(_STATE).fetchone()
    except sqlite3.Error:
        return None

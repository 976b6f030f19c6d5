"""How a project file is opened as a database, and what is refused at the door."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlite_utils import Database

from editor.store.errors import ProjectFileError, damaged, sentences
from editor.store.schema import APPLICATION_ID, VERSION, migrations

SUFFIX = ".cutaway"


def connect(path: Path, mode: str) -> Database:
    """`mode` is SQLite's: ro, rw or rwc. The connection may go to another thread, not be shared."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    db = Database(
        sqlite3.connect(uri, uri=True, timeout=2.0, check_same_thread=False),
        execute_plugins=False,
    )
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA secure_delete = ON")  # no stale rows, which a recovery would bring back
    return db


def make_durable(db: Database) -> None:
    """A committed edit outlives the process and, for one fsync of the log, a power cut too."""
    db.enable_wal()
    db.execute("PRAGMA synchronous = FULL")


def refuse_what_is_not_ours(db: Database, path: Path) -> None:
    """Raises: ProjectFileError for another program's file, or one of a newer version."""
    if path.stat().st_size == 0:
        raise ProjectFileError(f"{path} is empty. If it was a project, open one of its backups.")
    try:
        application = _pragma(db, "application_id")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname == "SQLITE_NOTADB":
            raise damaged(path, "it is no project file, or its beginning is destroyed") from error
        raise
    if application != APPLICATION_ID:
        raise ProjectFileError(
            f"{path} is not a Cutaway project: another program made it. Open it there."
        )
    ours = {migration.name for migration in migrations.pending(Database(memory=True))}
    theirs = {migration.name for migration in migrations.applied(db)}
    if _pragma(db, "user_version") > VERSION or theirs - ours:
        raise ProjectFileError(
            f"{path} was made by a newer version of Cutaway. Update Cutaway to open it."
        )


def refuse_damage(db: Database, path: Path) -> None:
    """Raises: DamagedProjectError if the database itself is not whole."""
    with sentences(path):
        found = [row[0] for row in db.execute("PRAGMA quick_check(1)")]
        if found != ["ok"]:
            raise damaged(path, f"the database says “{found[0].splitlines()[-1]}”")
        orphans = [row[0] for row in db.execute("PRAGMA foreign_key_check")]
        if orphans:
            raise damaged(path, f"{len(orphans)} rows belong to nothing ({orphans[0]})")


def is_there(path: Path, identity: tuple[int, int]) -> bool:
    """Whether the file at `path` is still the one with this `identity`."""
    try:
        return identity_of(path) == identity
    except FileNotFoundError:
        return False


def identity_of(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino


def _pragma(db: Database, name: str) -> int:
    return db.execute(f"PRAGMA {name}").fetchone()[0]

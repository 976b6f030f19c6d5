"""How a project file is opened as a database, and what is refused at the door."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlite_utils import Database

from editor.store.errors import ProjectFileError, damaged, sentences
from editor.store.schema import APPLICATION_ID, VERSION, migrations


def connect(path: Path, mode: str) -> Database:
    """`mode` is SQLite's: ro, rw or rwc. The connection may go to another thread, not be shared."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    db = Database(
        sqlite3.connect(uri, uri=True, timeout=2.0, check_same_thread=False),
        execute_plugins=False,
    )
    db.conn.text_factory = bytes.decode  # damaged text is a UnicodeDecodeError, as everywhere
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA secure_delete = ON")  # no stale rows, which a recovery would bring back
    return db


@contextmanager
def reading(path: Path) -> Iterator[Database]:
    """A connection that writes nothing, for as long as the block lasts.

    After a crash the log must be read with the file, and SQLite wants to write beside them for
    that. Where it may not, both are copied.
    """
    with ExitStack() as stack:
        db = stack.enter_context(closing(connect(path, "ro")))
        try:
            _pragma(db, "schema_version")
        except sqlite3.OperationalError as error:
            if not error.sqlite_errorname.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN")):
                raise
            folder = Path(stack.enter_context(TemporaryDirectory(prefix="cutaway-")))
            db = stack.enter_context(closing(connect(copied_with_log(path, folder), "rw")))
        yield db


def copied_with_log(path: Path, folder: Path) -> Path:
    """A copy of the file in `folder`, with its log if one is left of a crash."""
    copy = folder / path.name
    shutil.copyfile(path, copy)
    log = path.with_name(f"{path.name}-wal")
    if log.is_file():
        shutil.copyfile(log, folder / log.name)
    return copy


def make_durable(db: Database) -> None:
    """A committed edit outlives the process and, for one fsync of the log, a power cut too."""
    db.enable_wal()
    db.execute("PRAGMA synchronous = FULL")


def make_single(db: Database) -> None:
    """The log back into the file, so that it is one file, readable from anywhere.

    Not done while others read it; whoever closes it next will.
    """
    db.execute("PRAGMA busy_timeout = 0")
    with suppress(sqlite3.OperationalError):
        db.disable_wal()


def refuse_what_is_not_ours(db: Database, path: Path) -> None:
    """Raises: ProjectFileError for another program's file, or one of a newer version."""
    if path.stat().st_size == 0:
        raise ProjectFileError(f"{path} is empty. If it was a project, open one of its backups.")
    application = _pragma(db, "application_id")
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


def is_older(db: Database) -> bool:
    """Whether an earlier version of the program wrote the file."""
    return bool(migrations.pending(db))


def bring_up_to_date(db: Database) -> None:
    """Give the file the tables of this version; each step whole or not at all."""
    migrations.apply(db)
    db.execute(f"PRAGMA user_version = {VERSION}")


def up_to_date_copy(db: Database) -> Database:
    """What `db` holds, with the tables of this version, in memory."""
    copy = Database(memory=True, execute_plugins=False)
    db.conn.backup(copy.conn)
    copy.conn.text_factory = bytes.decode
    bring_up_to_date(copy)
    return copy


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

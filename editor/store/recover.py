"""A damaged project file opened as far as it can be read, into a copy."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from struct import Struct
from tempfile import TemporaryDirectory

from editor.model.rules.invariants import violations
from editor.store.backups import media_folder
from editor.store.connection import connect, copied_with_log
from editor.store.errors import ProjectFileError, sentences
from editor.store.project_file import ProjectFile
from editor.store.salvage.found import Found, sorted_out
from editor.store.salvage.pages import entries_in
from editor.store.salvage.rebuild import rebuilt
from editor.store.salvage.rules import within_rules
from editor.store.schema import PAGE_SIZE

_NAME = b"SQLite format 3\0"
# Name, page size, versions for writing and reading (2: with a log), space reserved in pages, three
# fixed fractions, change counter, pages; schema format and encoding (1: UTF-8).
# Source: "Database File Format", sqlite.org/fileformat2.html, section 1.3.
_HEADER = Struct(">16sHBBBBBBII12xI8xI")


@dataclass(frozen=True, slots=True)
class Recovery:
    """`project_file` is a new file at `path`, open for writing. `losses` is a sentence each."""

    project_file: ProjectFile
    path: Path
    losses: tuple[str, ...]


def recover(path: Path) -> Recovery:
    """What can be read of the project file at `path`, in a new file beside it.

    The damaged file is left as it is. Raises: ProjectFileError if there is nothing to be read, or
    no place for the copy.
    """
    path = path.absolute()
    with sentences(path), TemporaryDirectory(prefix="cutaway-") as folder:
        copy = copied_with_log(path, Path(folder))
        _bring_in_log(copy)
        data = copy.read_bytes()
    found = sorted_out(entries_in(data))
    project, losses = rebuilt(found, path.stem, media_folder(path))
    if not (project.sequences or project.media):
        raise ProjectFileError(
            f"Nothing of a project can be read from {path}. Open one of its backups."
        )
    project, broken = within_rules(project)
    left = violations(project)
    if left:
        raise ProjectFileError(f"{path} cannot be recovered: {left[0]} Open one of its backups.")
    there = _free_name(path)
    file = ProjectFile.create(there, project)
    unknown = _unknown_losses(data, found)
    end = "The history: no edit can be undone."
    return Recovery(file, there, (*losses, *broken, *unknown, end))


def _unknown_losses(data: bytes, found: Found) -> list[str]:
    """Damage of which nothing tells what was there."""
    losses = []
    pages, there = int.from_bytes(data[28:32], "big"), len(data) // PAGE_SIZE
    if data.startswith(_NAME) and there < pages:
        losses.append(f"{pages - there} of {pages} pages are cut off at the file's end.")
    if found.unreadable:
        losses.append(f"Rows in damaged places, of which nothing can be told: {found.unreadable}.")
    return losses


def _bring_in_log(copy: Path) -> None:
    """Let SQLite write the log of a crash into the copy; a destroyed header is made anew first,
    since without one it finds neither."""
    if not copy.with_name(f"{copy.name}-wal").exists():
        return
    pages = copy.stat().st_size // PAGE_SIZE
    header = _HEADER.pack(_NAME, PAGE_SIZE, 2, 2, 0, 64, 32, 32, 1, pages, 4, 1)
    with copy.open("r+b") as file:
        if file.read(16) != _NAME:
            file.seek(0)
            file.write(header)
    with suppress(sqlite3.DatabaseError, ProjectFileError), closing(connect(copy, "rw")) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _free_name(path: Path) -> Path:
    names = (f"{path.stem} (recovered{f' {n}' if n else ''}){path.suffix}" for n in count())
    return next(there for name in names if not (there := path.with_name(name)).exists())

"""Media paths of a project file that goes to another folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sqlite_utils import Database

from editor.store.rows.cells import Row, raw
from editor.store.rows.changes import RowChange, changes_in, text_of
from editor.store.rows.media import path_in_memory, stored_path


def relocate(db: Database, old: Path, new: Path) -> None:
    """Write media paths, those of the history too, as a file in the folder `new` keeps them."""
    if old == new:
        return
    with db.atomic():
        for row in list(db.table("media").rows):
            path, is_relative = _moved(row, old, new)
            db.execute(
                "UPDATE media SET path = ?, path_is_relative = ? WHERE id = ?",
                [path, is_relative, row["id"]],
            )
        for step, text in db.execute("SELECT id, changes FROM history").fetchall():
            changes = changes_in(text)
            if any(change.table == "media" for change in changes):
                moved = text_of(_moved_change(change, old, new) for change in changes)
                db.execute(
                    "UPDATE history SET changes = ?, size_bytes = ? WHERE id = ?",
                    [moved, len(moved), step],
                )


def _moved_change(change: RowChange, old: Path, new: Path) -> RowChange:
    def moved(row: Row | None) -> Row | None:
        if row is None or "path" not in row:
            return row
        path, is_relative = _moved(row, old, new)
        return row | {"path": path, "path_is_relative": is_relative}

    if change.table != "media":
        return change
    return replace(change, before=moved(change.before), after=moved(change.after))


def _moved(row: Row, old: Path, new: Path) -> tuple[str, int]:
    return stored_path(path_in_memory(raw(row["path"]), bool(row["path_is_relative"]), old), new)

"""Paths in a project file that goes to another folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sqlite_utils import Database

from editor.store.rows import effects, generation, nested
from editor.store.rows.cells import Row, raw
from editor.store.rows.changes import RowChange, apply, change_between, changes_in, text_of
from editor.store.rows.media import path_in_memory, stored_path
from editor.store.schema import KEYS

_WITH_PATHS = (
    *("media", "item", "effect", "transition", "shot", "queue", "take"),
    *("matte_key", "matte_stretch"),
)


def relocate(db: Database, old: Path, new: Path) -> None:
    """Write all paths, those of the history too, as a file in the folder `new` keeps them."""
    if old == new:
        return
    with db.atomic():
        for table in _WITH_PATHS:
            changes = (
                change_between(
                    table,
                    tuple(row[name] for name in KEYS[table]),
                    row,
                    _moved(table, row, old, new),
                )
                for row in list(db.table(table).rows)
            )
            apply(db, [change for change in changes if change is not None])
        for step, text in db.execute("SELECT id, changes FROM history").fetchall():
            moved = text_of(_moved_change(change, old, new) for change in changes_in(text))
            if moved != text:
                db.execute(
                    "UPDATE history SET changes = ?, size_bytes = ? WHERE id = ?",
                    [moved, len(moved), step],
                )


def _moved_change(change: RowChange, old: Path, new: Path) -> RowChange:
    before, after = (
        row and _moved(change.table, row, old, new) for row in (change.before, change.after)
    )
    return replace(change, before=before, after=after)


def _moved(table: str, row: Row, old: Path, new: Path) -> Row:
    """A row, or as much of it as differs, with its paths as seen from `new`."""
    match table, row:
        case _, {"path": path, "path_is_relative": is_relative}:
            now = stored_path(path_in_memory(raw(path), bool(is_relative), old), new)
            return row | {"path": now[0], "path_is_relative": now[1]}
        case "effect", {"parameters": str(text)}:
            parameters = effects.parameters(nested.parse(text), old)
            return row | {"parameters": nested.text(effects.parameters_json(parameters, new))}
        case ("item", {"generator": str(text)}) | ("transition", {"effect": str(text)}):
            effect = effects.effect(nested.parse(text), old)
            column = "generator" if table == "item" else "effect"
            return row | {column: nested.text(effects.effect_json(effect, new))}
        case ("shot" | "queue" | "take", {"request": str(text)}):
            return row | {"request": generation.request_elsewhere(text, old, new)}
        case _:
            return row

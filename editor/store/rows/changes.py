"""Changes of rows: applied, turned round, joined, kept as text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlite_utils import Database

from editor.store.rows import nested
from editor.store.rows.cells import Cell, Row
from editor.store.schema import KEYS

Key = tuple[Cell, ...]

_TOGETHER = ("path", "path_is_relative")  # neither says anything alone


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after: None where it is not there, else whole; but only the columns
    that differ where it is there both times."""

    table: str
    key: Key
    before: Row | None
    after: Row | None

    def reversed(self) -> RowChange:
        return replace(self, before=self.after, after=self.before)


def change_between(table: str, key: Key, before: Row | None, after: Row | None) -> RowChange | None:
    """None if the two rows are the same."""
    if before is not None and after is not None:
        differing = [name for name, cell in after.items() if before[name] != cell]
        if any(name in _TOGETHER for name in differing):
            differing += [name for name in _TOGETHER if name not in differing]
        before = {name: before[name] for name in differing}
        after = {name: after[name] for name in differing}
    return RowChange(table, key, before, after) if before or after else None


def joined(first: Iterable[RowChange], second: Iterable[RowChange]) -> tuple[RowChange, ...]:
    """The changes that do at once what `first` and then `second` do."""
    by_row = {(change.table, change.key): change for change in first}
    for change in second:
        row = change.table, change.key
        earlier = by_row.pop(row, None)
        net = change if earlier is None else _one_after_other(earlier, change)
        if net is not None:
            by_row[row] = net
    return tuple(by_row.values())


def apply(db: Database, changes: Iterable[RowChange]) -> None:
    """Make the file say what comes after `changes`. Call inside `db.atomic()`."""
    db.execute("PRAGMA defer_foreign_keys = ON")
    statements: dict[str, list[list[Cell]]] = defaultdict(list)
    for change in changes:
        where = " AND ".join(f'"{name}" = ?' for name in KEYS[change.table])
        if change.after is None:
            statements[f'DELETE FROM "{change.table}" WHERE {where}'].append([*change.key])
        elif change.before is None:
            names = ", ".join(f'"{name}"' for name in change.after)
            marks = ", ".join("?" * len(change.after))
            insert = f'INSERT INTO "{change.table}" ({names}) VALUES ({marks})'
            statements[insert].append([*change.after.values()])
        else:
            sets = ", ".join(f'"{name}" = ?' for name in change.after)
            update = f'UPDATE "{change.table}" SET {sets} WHERE {where}'
            statements[update].append([*change.after.values(), *change.key])
    for statement, cells in statements.items():
        done = db.conn.executemany(statement, cells).rowcount
        assert done == len(cells), f"{statement}: {done} of {len(cells)} rows"


def text_of(changes: Iterable[RowChange]) -> str:
    return nested.text([[each.table, each.key, each.before, each.after] for each in changes])


def changes_in(text: str) -> tuple[RowChange, ...]:
    return tuple(
        RowChange(table, tuple(key), before, after)
        for table, key, before, after in nested.parse(text)
    )


def _one_after_other(first: RowChange, second: RowChange) -> RowChange | None:
    before = None if first.before is None else (second.before or {}) | first.before
    after = None if second.after is None else (first.after or {}) | second.after
    return change_between(first.table, first.key, before, after)

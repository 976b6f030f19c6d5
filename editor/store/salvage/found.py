"""What was found in a damaged file: rows of its tables, and what the indexes know of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sqlite_utils import Database

from editor.store.rows.cells import Cell, Row
from editor.store.salvage.pages import Cells, Entry
from editor.store.schema import KEYS, migrations


@dataclass(slots=True)
class Found:
    """`rows` by table and key. `indexed`: the same, for as many columns as an index holds.

    `places` are pairs of an owner's id and a place with it, at which an effect, a transition, a
    marker or a key of a matte was. `unreadable` counts rows that make no sense.
    """

    rows: dict[str, dict[Cells, Row]] = field(default_factory=lambda: defaultdict(dict))
    indexed: dict[str, dict[Cells, Row]] = field(default_factory=lambda: defaultdict(dict))
    places: set[tuple[str, int]] = field(default_factory=set)
    unreadable: int = 0

    def of(self, table: str) -> list[Row]:
        return list(self.rows[table].values())

    def lost(self, table: str) -> Iterator[tuple[Cells, Row]]:
        """The key of each row that an index tells of but was not found, and what it tells."""
        for key, row in self.indexed[table].items():
            if key not in self.rows[table]:
                yield key, row


@dataclass(frozen=True, slots=True)
class Shape:
    """A table's columns: their types, and which may be null. `number` is the column that is the
    row's number and so null in its record.

    `added` is what columns hold, the last ones, that later migrations added: rows written before
    are shorter."""

    table: str
    columns: tuple[str, ...]
    types: tuple[type, ...]
    nullable: tuple[bool, ...]
    number: str | None
    added: Cells

    def fits(self, cells: Cells) -> bool:
        missing = len(self.columns) - len(cells)
        return 0 <= missing <= len(self.added) and all(
            (nullable if cell is None else type(cell) is kind)
            for cell, kind, nullable in zip(cells, self.types, self.nullable, strict=False)
        )

    def row(self, entry: Entry) -> Row:
        missing = len(self.columns) - len(entry.cells)
        cells = entry.cells + self.added[len(self.added) - missing :]
        row: dict[str, Cell] = dict(zip(self.columns, cells, strict=True))
        return row if self.number is None else row | {self.number: entry.row_id}


def sorted_out(entries: Iterable[Entry | None]) -> Found:
    found = Found()
    shapes = table_shapes()
    for entry in entries:
        if entry is None:
            found.unreadable += 1
        elif entry.row_id is None:
            _remember(found, entry.cells)
        else:
            for shape in shapes:
                if shape.fits(entry.cells):
                    row = shape.row(entry)
                    key = tuple(row[name] for name in KEYS[shape.table])
                    found.rows[shape.table].setdefault(key, row)
    return found


def table_shapes() -> tuple[Shape, ...]:
    with Database(memory=True) as db:
        migrations.apply(db)
        return tuple(_shape(db, table) for table in KEYS)


def _shape(db: Database, table: str) -> Shape:
    columns = db.table(table).columns
    number = "id" if columns[0].name == "id" and columns[0].type == "INTEGER" else None
    return Shape(
        table,
        tuple(column.name for column in columns),
        tuple(int if column.type == "INTEGER" else str for column in columns),
        tuple(column.name == number or not column.notnull for column in columns),
        number,
        tuple(
            _cell(column.default_value) for column in columns if column.default_value is not None
        ),
    )


def _cell(default: str) -> Cell:
    """A column's default from its declaration: a number, or text in quotes."""
    return default[1:-1] if default.startswith("'") else int(default)


def _remember(found: Found, cells: Cells) -> None:
    """An index entry: the columns of its index (`schema`), and the row's number."""
    match cells:
        case (str(track), int(position), str(id), int(duration), int()):
            row: Row = {"id": id, "track": track, "position": position, "duration": duration}
            found.indexed["item"][id,] = row
        case (str(sequence), int(position), str(id), str(kind), int()):
            row = {"id": id, "sequence": sequence, "position": position, "kind": kind}
            found.indexed["track"][id,] = row
        case (str(id), str(rate), int(width), int(height), int()):
            row = {"id": id, "rate": rate, "width": width, "height": height}
            found.indexed["sequence"][id,] = row
        case (str(id), str(name), str(path), int(is_relative), int()):
            row = {"id": id, "name": name, "path": path, "path_is_relative": is_relative}
            found.indexed["media"][id,] = row
        case (str(id), str(name), str(media), int()):
            row = {"id": id, "name": name, "media": media}
            found.indexed["matte"][id,] = row
        case (str(matte), int(), str(id), int()):
            found.indexed["spline"][id,] = {"matte": matte}
        case (str(matte), str(kind), int(first), int()):
            found.indexed["matte_stretch"][matte, kind, first] = {"matte": matte}
        case (str(owner), int(place), int()):
            found.places.add((owner, place))

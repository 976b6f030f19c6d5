"""A project from its rows; after a change only what the change touched is made anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from operator import is_
from pathlib import Path
from sqlite3 import Cursor
from typing import Protocol, TypeVar

from sqlite_utils import Database

from editor.model.effects import Effect
from editor.model.generation.take import QueuedGeneration, Shot, Take
from editor.model.media import MediaReference
from editor.model.project import Project, Sequence
from editor.model.roto.matte import Matte, Stretch
from editor.model.timeline import Item, SequenceId, Track
from editor.store.rows import generation, nested, timeline
from editor.store.rows import media as media_rows
from editor.store.rows.cells import Read, escaped, raw, text
from editor.store.rows.changes import RowChange
from editor.store.rows.roto import mattes


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T")
V = TypeVar("V", bound=_Identified)
P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class _Known:
    """Values that the file still says, by their ids as text of the file."""

    media: dict[str | None, MediaReference] = field(default_factory=dict)
    sequences: dict[str | None, Sequence] = field(default_factory=dict)
    tracks: dict[str | None, Track] = field(default_factory=dict)
    items: dict[str | None, Item] = field(default_factory=dict)
    shots: dict[str | None, Shot] = field(default_factory=dict)
    queue: dict[str | None, QueuedGeneration] = field(default_factory=dict)
    takes: dict[str | None, Take] = field(default_factory=dict)
    mattes: dict[str | None, Matte] = field(default_factory=dict)
    parts: Mapping[object, object] = field(default_factory=dict)  # of mattes that have changed

    def part(self, value: P) -> P:
        """The very object that an earlier matte had, if it had an equal one."""
        return self.parts.get(value, value)  # type: ignore[return-value]  # it is equal


def read_project(db: Database, folder: Path) -> Project:
    """The project in the file; `folder` is the file's.

    Raises: one of `UNREADABLE` if a row does not say what it should.
    """
    return _read(db, folder, _Known())


def reread_project(
    db: Database, folder: Path, earlier: Project, changes: Iterable[RowChange]
) -> Project:
    """The project in the file, which said `earlier` before `changes` were applied.

    What the changes did not touch is the very same object as before.
    """
    changed: dict[str, set[str]] = defaultdict(set)
    tracks: set[str] = set()
    for change in changes:
        id = str(change.key[0])
        changed["item" if change.table == "effect" else change.table].add(id)
        rows = (change.before or {}, change.after or {})
        tracks.update(raw(row["track"]) for row in rows if "track" in row)
        if change.table in ("matte_key", "matte_stretch"):
            changed["matte"].add(id)
        changed["matte"].update(raw(row["matte"]) for row in rows if "matte" in row)
    tracks |= changed["track"]
    for table in ("item", "transition"):
        for (track,) in _among(db, f'SELECT track FROM "{table}"', changed[table]):
            tracks.add(track)
    for (matte,) in _among(db, "SELECT matte FROM spline", changed["spline"]):
        changed["matte"].add(matte)
    all_tracks = {escaped(track.id): track for _, track in earlier.tracks()}
    known = _Known(
        _unchanged(earlier.media, changed["media"]),
        {escaped(sequence.id): sequence for sequence in earlier.sequences},
        {id: track for id, track in all_tracks.items() if id not in tracks},
        {
            id: item
            for track in all_tracks.values()
            if escaped(track.id) in tracks
            for item in track.items
            if (id := escaped(item.id)) not in changed["item"]
        },
        _unchanged(earlier.shots, changed["shot"]),
        _unchanged(earlier.queue, changed["queue"]),
        _unchanged(earlier.takes, changed["take"]),
        _unchanged(earlier.mattes, changed["matte"]),
        {
            part: part
            for matte in earlier.mattes
            if escaped(matte.id) in changed["matte"]
            for part in chain(matte.keys, matte.stretches, matte.alphas, matte.splines)
        },
    )
    return _read(db, folder, known)


def _unchanged(values: Iterable[V], changed: Collection[str]) -> dict[str | None, V]:
    return {id: each for each in values if (id := escaped(each.id)) not in changed}


def _read(db: Database, folder: Path, known: _Known) -> Project:
    head = db.table("project").get(1)
    main = head["main_sequence"]
    return Project(
        name=text(head["name"]),
        media=_in_order(db, "media", known.media, lambda row: media_rows.media(row, folder)),
        sequences=tuple(
            _sequence(db, row, folder, known)
            for row in db.table("sequence").rows_where(order_by="position")
        ),
        main_sequence=None if main is None else SequenceId(text(main)),
        bins=tuple(text(row["path"]) for row in db.table("bin").rows_where(order_by="position")),
        shots=_in_order(db, "shot", known.shots, lambda row: generation.shot(row, folder)),
        queue=_in_order(db, "queue", known.queue, lambda row: generation.queued(row, folder)),
        takes=_in_order(db, "take", known.takes, lambda row: generation.take(row, folder)),
        mattes=_in_order(db, "matte", known.mattes, lambda row: _matte(db, row, folder, known)),
    )


def _matte(db: Database, row: Read, folder: Path, known: _Known) -> Matte:
    def rows(table: str, order: str) -> Iterator[Read]:
        return db.table(table).rows_where("matte = ?", [row["id"]], order_by=order)

    stretches: dict[str, list[Stretch]] = defaultdict(list)
    for each in rows("matte_stretch", "first"):
        stretches[raw(each["kind"])].append(known.part(mattes.stretch(each, folder)))
    return mattes.matte(
        row,
        tuple(known.part(mattes.key(each, folder)) for each in rows("matte_key", "frame")),
        tuple(stretches[mattes.TRACKED]),
        tuple(stretches[mattes.EDGES]),
        tuple(known.part(mattes.spline(each)) for each in rows("spline", "position")),
    )


def _sequence(db: Database, row: Read, folder: Path, known: _Known) -> Sequence:
    where, owner = "sequence = ?", [row["id"]]
    tracks = tuple(
        known.tracks.get(raw(each["id"])) or _track(db, each, folder, known)
        for each in db.table("track").rows_where(where, owner, order_by="position")
    )
    markers = db.table("marker").rows_where(where, owner, order_by="position")
    now = timeline.sequence(row, tracks, tuple(timeline.marker(each) for each in markers))
    earlier = known.sequences.get(raw(row["id"]))
    if earlier is not None and earlier == now and all(map(is_, earlier.tracks, now.tracks)):
        return earlier
    return now


def _track(db: Database, row: Read, folder: Path, known: _Known) -> Track:
    where, owner = "track = ?", [row["id"]]
    ids = [
        id for (id,) in db.execute("SELECT id FROM item WHERE track = ? ORDER BY position", owner)
    ]
    effects: dict[str, list[Effect]] = defaultdict(list)
    unknown = [id for id in ids if id not in known.items]
    for each in _dicts(db, "effect", "item", unknown):
        effects[raw(each["item"])].append(timeline.effect(each, folder))
    read = {
        raw(each["id"]): timeline.item(each, tuple(effects.get(raw(each["id"]), ())), folder)
        for each in _dicts(db, "item", "id", unknown)
    }
    transitions = db.table("transition").rows_where(where, owner, order_by="position")
    return timeline.track(
        row,
        tuple(read[id] if id in read else known.items[id] for id in ids),
        tuple(timeline.transition(each, folder) for each in transitions),
    )


def _in_order(
    db: Database, table: str, known: dict[str | None, T], value_of: Callable[[Read], T]
) -> tuple[T, ...]:
    ids = [id for (id,) in db.execute(f'SELECT id FROM "{table}" ORDER BY position')]
    unknown = [id for id in ids if id not in known]
    read = {raw(row["id"]): value_of(row) for row in _dicts(db, table, "id", unknown)}
    return tuple(read[id] if id in read else known[id] for id in ids)


def _dicts(db: Database, table: str, column: str, among: Collection[str]) -> Iterator[Read]:
    order = "item, number" if table == "effect" else column
    cursor = _among(db, f'SELECT * FROM "{table}"', among, column, order)
    names = [description[0] for description in cursor.description]
    return (dict(zip(names, cells, strict=True)) for cells in cursor)


def _among(
    db: Database, select: str, ids: Collection[str], column: str = "id", order: str = "1"
) -> Cursor:
    where = f"WHERE {column} IN (SELECT value FROM json_each(?)) ORDER BY {order}"
    return db.execute(f"{select} {where}", [nested.text(sorted(ids))])

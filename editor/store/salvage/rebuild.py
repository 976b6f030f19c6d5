"""A project from the rows that were found of it, and stand-ins for those that were not."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from editor.model.effects import Effect
from editor.model.project import Project, Sequence
from editor.model.roto.matte import Matte, Stretch
from editor.model.timeline import Gap, Item, ItemId, SequenceId, Track
from editor.store.rows import generation, timeline
from editor.store.rows import media as media_rows
from editor.store.rows.cells import UNREADABLE, Cell, Row, number, text
from editor.store.rows.roto import mattes
from editor.store.salvage.found import Found
from editor.store.salvage.stand_ins import fill_in

T = TypeVar("T")

_PLACES = {"effect": "number", "matte_key": "frame", "matte_stretch": "first"}
"""The columns by which rows are in order, where it is not `position`."""


def rebuilt(found: Found, name: str, folder: Path) -> tuple[Project, list[str]]:
    """The project, and a sentence for each thing that is lost. It may still break rules.

    `name` is the project's if its own is lost; `folder` is the file's.
    """
    losses = fill_in(found)
    reading = _Reading(found, folder)
    sequences = reading.sequences()
    media = reading.values("media", lambda row: media_rows.media(row, folder))
    head = found.rows["project"].get((1,))
    project = Project(
        name=name if head is None else text(head["name"]),
        media=tuple(media),
        sequences=sequences,
        main_sequence=_main(head, sequences),
        bins=tuple(reading.values("bin", lambda row: text(row["path"]))),
        shots=tuple(reading.values("shot", lambda row: generation.shot(row, folder))),
        queue=tuple(reading.values("queue", lambda row: generation.queued(row, folder))),
        takes=tuple(reading.values("take", lambda row: generation.take(row, folder))),
        mattes=reading.mattes(),
    )
    if head is None:
        losses.append("The project's name, and which sequence is its main one.")
    elif head["main_sequence"] is not None and project.main_sequence != text(head["main_sequence"]):
        left = "the first of those that are left is in its place" if sequences else "none is left"
        losses.append(f"The main sequence: {left}.")
    for what, count in reading.senseless.items():
        losses.append(f"{count} of the table “{what}”: what is written there makes no sense.")
    return project, losses


class _Reading:
    """Reads values from rows; those that make no sense are counted, and left out."""

    def __init__(self, found: Found, folder: Path) -> None:
        self._found = found
        self._folder = folder
        self.senseless: Counter[str] = Counter()

    def sequences(self) -> tuple[Sequence, ...]:
        tracks = self._tracks()
        markers = self._by_owner("marker", "sequence", timeline.marker)
        return tuple(
            self.values(
                "sequence",
                lambda row: timeline.sequence(
                    row, tuple(tracks[row["id"]]), tuple(markers[row["id"]])
                ),
            )
        )

    def mattes(self) -> tuple[Matte, ...]:
        keys = self._by_owner("matte_key", "matte", lambda row: mattes.key(row, self._folder))
        splines = self._by_owner("spline", "matte", mattes.spline)
        stretches: dict[tuple[Cell, Cell], list[Stretch]] = defaultdict(list)
        for row in self._ordered("matte_stretch"):
            value = self._read("matte_stretch", row, lambda row: mattes.stretch(row, self._folder))
            if value is not None:
                stretches[row["matte"], row["kind"]].append(value)

        def matte(row: Row) -> Matte:
            id = row["id"]
            tracked, edges = stretches[id, mattes.TRACKED], stretches[id, mattes.EDGES]
            return mattes.matte(
                row, tuple(keys[id]), tuple(tracked), tuple(edges), tuple(splines[id])
            )

        return tuple(self.values("matte", matte))

    def values(self, table: str, value_of: Callable[[Row], T]) -> list[T]:
        read = (self._read(table, row, value_of) for row in self._ordered(table))
        return [value for value in read if value is not None]

    def _tracks(self) -> dict[Cell, list[Track]]:
        effects = self._by_owner("effect", "item", lambda row: timeline.effect(row, self._folder))
        items: dict[Cell, list[Item]] = defaultdict(list)
        for row in self._ordered("item"):
            items[row["track"]].append(self._item(row, tuple(effects[row["id"]])))
        transitions = self._by_owner(
            "transition", "track", lambda row: timeline.transition(row, self._folder)
        )
        return self._by_owner(
            "track",
            "sequence",
            lambda row: timeline.track(row, tidy(items[row["id"]]), tuple(transitions[row["id"]])),
        )

    def _item(self, row: Row, effects: tuple[Effect, ...]) -> Item:
        item = self._read("item", row, lambda row: timeline.item(row, effects, self._folder))
        return item or Gap(ItemId(text(row["id"])), number(row["duration"]))

    def _by_owner(
        self, table: str, owner: str, value_of: Callable[[Row], T]
    ) -> dict[Cell, list[T]]:
        values: dict[Cell, list[T]] = defaultdict(list)
        for row in self._ordered(table):
            value = self._read(table, row, value_of)
            if value is not None:
                values[row[owner]].append(value)
        return values

    def _ordered(self, table: str) -> list[Row]:
        place = _PLACES.get(table, "position")
        return sorted(self._found.of(table), key=lambda row: number(row[place]))

    def _read(self, table: str, row: Row, value_of: Callable[[Row], T]) -> T | None:
        try:
            return value_of(row)
        except UNREADABLE:
            self.senseless[table] += 1
            return None


def tidy(items: Iterable[Item]) -> tuple[Item, ...]:
    """Gaps side by side made one, none at the end, and nothing without length."""
    tidied: list[Item] = []
    for item in items:
        before = tidied[-1] if tidied else None
        if isinstance(item, Gap) and isinstance(before, Gap):
            tidied[-1] = Gap(before.id, before.duration + item.duration)
        elif item.duration > 0:
            tidied.append(item)
    while tidied and isinstance(tidied[-1], Gap):
        tidied.pop()
    return tuple(tidied)


def _main(head: Row | None, sequences: tuple[Sequence, ...]) -> SequenceId | None:
    """The main sequence, or the first if that is lost; None if the project says so."""
    if head is not None and head["main_sequence"] is None:
        return None
    ids = [sequence.id for sequence in sequences]
    main = None if head is None else SequenceId(text(head["main_sequence"]))
    return main if main in ids else next(iter(ids), None)

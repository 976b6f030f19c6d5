"""The rows that differ between two projects."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Protocol, TypeVar

from sqlite_utils import Database

from editor.model import project as model
from editor.model.media import MediaId
from editor.model.roto.matte import Matte, MatteId
from editor.model.timeline import Clip, Track
from editor.store.rows import nested, timeline
from editor.store.rows.cells import Row, escaped
from editor.store.rows.changes import Key, RowChange, change_between
from editor.store.rows.generation import queued_row, shot_row, take_row
from editor.store.rows.media import bin_row, media_row
from editor.store.rows.order import order_keys
from editor.store.rows.roto.mattes import (
    EDGES,
    TRACKED,
    key_row,
    matte_row,
    spline_row,
    stretch_row,
)
from editor.store.schema import KEYS

_WIDE = 1 << 10  # apart, at least, are keys that are dealt out anew: so it is seldom needed


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_Identified)
S = TypeVar("S")

_NO_MATTE = Matte(MatteId(""), "", MediaId(""))


def difference(
    db: Database, before: model.Project | None, after: model.Project, folder: Path
) -> tuple[RowChange, ...]:
    """What makes the file, which says `before` (None: nothing yet), say `after`.

    Parts that are the very same object are not looked into, so one edit costs little.
    """
    found = _Difference(db, folder)
    found.compare(before, after)
    rows = {**found.before, **found.after}
    each = (
        change_between(table, key, found.before.get((table, key)), found.after.get((table, key)))
        for table, key in rows
    )
    return tuple(change for change in each if change is not None)


class _Difference:
    """Gathers, before and after, the rows of all that is not the same object."""

    def __init__(self, db: Database, folder: Path) -> None:
        self._db = db
        self._folder = folder
        self.before: dict[tuple[str, Key], Row] = {}
        self.after: dict[tuple[str, Key], Row] = {}

    def compare(self, before: model.Project | None, after: model.Project) -> None:
        if before is not None:
            self._add(self.before, "project", {"id": 1} | timeline.project_row(before))
        self._add(self.after, "project", {"id": 1} | timeline.project_row(after))
        old = before or model.Project("")
        self._ordered("media", old.media, after.media, lambda each: media_row(each, self._folder))
        for side, bins in ((self.before, old.bins), (self.after, after.bins)):
            for position, path in enumerate(bins):
                self._add(side, "bin", bin_row(path, position))
        self._ordered("shot", old.shots, after.shots, lambda it: shot_row(it, self._folder))
        self._ordered("queue", old.queue, after.queue, lambda it: queued_row(it, self._folder))
        self._ordered("take", old.takes, after.takes, lambda it: take_row(it, self._folder))
        self._ordered("matte", old.mattes, after.mattes, matte_row)
        for matte_before, matte_after in _pairs(old.mattes, after.mattes):
            self._compare_mattes(matte_before, matte_after)
        self._ordered("sequence", old.sequences, after.sequences, timeline.sequence_row)
        for sequence_before, sequence_after in _pairs(old.sequences, after.sequences):
            self._compare_sequences(sequence_before, sequence_after)

    def _compare_mattes(self, before: Matte | None, after: Matte | None) -> None:
        """Each key and each stretch has a row of its own, so a correction writes few."""
        either = after or before
        assert either is not None
        owner, folder = either.id, self._folder
        old, new = before or _NO_MATTE, after or _NO_MATTE
        self._ordered("spline", old.splines, new.splines, lambda it: spline_row(it, owner))
        self._loose("matte_key", old.keys, new.keys, lambda it: key_row(it, owner, folder))
        for kind, were, are in (
            (TRACKED, old.stretches, new.stretches),
            (EDGES, old.alphas, new.alphas),
        ):
            row_of = partial(stretch_row, matte=owner, kind=kind, folder=folder)
            self._loose("matte_stretch", were, are, row_of)

    def _loose(
        self,
        table: str,
        before: tuple[S, ...],
        after: tuple[S, ...],
        row_of: Callable[[S], Row],
    ) -> None:
        """Rows of parts that say themselves where they belong."""
        for side, parts, others in (
            (self.before, before, after),
            (self.after, after, before),
        ):
            same = set(map(id, others))
            for each in parts:
                if id(each) not in same:
                    self._add(side, table, row_of(each))

    def _compare_sequences(
        self, before: model.Sequence | None, after: model.Sequence | None
    ) -> None:
        either = after or before
        assert either is not None
        owner = either.id
        self._ordered(
            "marker",
            before.markers if before else (),
            after.markers if after else (),
            lambda marker: timeline.marker_row(marker, owner),
        )
        for tracks_before, tracks_after in (
            (before.video_tracks if before else (), after.video_tracks if after else ()),
            (before.audio_tracks if before else (), after.audio_tracks if after else ()),
        ):
            self._ordered(
                "track",
                tracks_before,
                tracks_after,
                lambda track: timeline.track_row(track, owner),
            )
            for track_before, track_after in _pairs(tracks_before, tracks_after):
                self._compare_tracks(track_before, track_after)

    def _compare_tracks(self, before: Track | None, after: Track | None) -> None:
        either = after or before
        assert either is not None
        owner = either.id
        self._ordered(
            "item",
            before.items if before else (),
            after.items if after else (),
            lambda item: timeline.item_row(item, owner, self._folder),
        )
        self._ordered(
            "transition",
            before.transitions if before else (),
            after.transitions if after else (),
            lambda transition: timeline.transition_row(transition, owner, self._folder),
        )

    def _ordered(
        self,
        table: str,
        before: tuple[T, ...],
        after: tuple[T, ...],
        row_of: Callable[[T], Row],
    ) -> None:
        """Rows of children in order. Their keys stay, save where there is no room for another:
        then neighbours on both sides, more and more of them, are dealt keys anew."""
        head, tail = _same_ends(before, after)
        if head == len(before) == len(after):
            return
        reach = 0
        while True:
            first, rest = max(head - reach, 0), max(tail - reach, 0)
            old, new = before[first : len(before) - rest], after[first : len(after) - rest]
            known = self._positions(
                table, (*before[first - 1 : first], *old, *before[len(before) - rest :][:1])
            )
            low = known[before[first - 1].id] if first else None
            high = known[before[len(before) - rest].id] if rest else None
            keep = [None if reach else known.get(each.id) for each in new]
            keys = order_keys(keep, low, high, _WIDE if reach else 1)
            if keys is not None:
                break
            reach = max(reach * 4, len(new) + 8)
        old_by_id = {each.id: each for each in old}
        same = {
            each.id
            for each, key in zip(new, keys, strict=True)
            if old_by_id.get(each.id) is each and known[each.id] == key
        }
        for each in old:
            if each.id not in same:
                self._add_child(self.before, table, each, row_of(each), known[each.id])
        for each, key in zip(new, keys, strict=True):
            if each.id not in same:
                self._add_child(self.after, table, each, row_of(each), key)

    def _add_child(
        self, side: dict[tuple[str, Key], Row], table: str, child: object, row: Row, position: int
    ) -> None:
        self._add(side, table, row | {"position": position})
        if isinstance(child, Clip):
            for number, effect in enumerate(child.effects):
                row = timeline.effect_row(effect, child.id, number, self._folder)
                self._add(side, "effect", row)

    def _add(self, side: dict[tuple[str, Key], Row], table: str, row: Row) -> None:
        key = tuple(row[name] for name in KEYS[table])
        assert (table, key) not in side, f"two of {table} {key} in one project"
        side[table, key] = row

    def _positions(self, table: str, children: Sequence[_Identified]) -> dict[str, int]:
        """The order keys in the file, by the children's ids."""
        if not children:
            return {}
        by_text = {escaped(child.id): child.id for child in children}
        rows = self._db.execute(
            f'SELECT id, position FROM "{table}" WHERE id IN (SELECT value FROM json_each(?))',
            [nested.text(list(by_text))],
        )
        return {by_text[id]: position for id, position in rows}


def _pairs(before: tuple[T, ...], after: tuple[T, ...]) -> Iterator[tuple[T | None, T | None]]:
    """The children that are not the same object on both sides, matched by id."""
    old, new = ({each.id: each for each in side} for side in (before, after))
    for id in dict.fromkeys(chain(old, new)):
        if old.get(id) is not new.get(id):
            yield old.get(id), new.get(id)


def _same_ends(before: tuple[T, ...], after: tuple[T, ...]) -> tuple[int, int]:
    """How many children at the start, and of the others at the end, are the same objects."""
    shorter = min(len(before), len(after))
    head = 0
    while head < shorter and before[head] is after[head]:
        head += 1
    tail = 0
    while tail < shorter - head and before[-1 - tail] is after[-1 - tail]:
        tail += 1
    return head, tail

"""The edits of a project file: what each one changed, kept in the file beside the rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlite_utils import Database

from editor.store.rows.cells import escaped, unescaped
from editor.store.rows.changes import RowChange, changes_in, joined, text_of

MOST_STEPS = 10_000
MOST_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One undoable edit; `made_at` in UTC, ISO 8601."""

    number: int
    label: str
    made_at: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class History:
    """Steps from oldest to newest. The project stands after the step numbered `position`; before
    the first one if `position` is smaller."""

    steps: tuple[HistoryStep, ...] = ()
    position: int = 0

    @property
    def undoable(self) -> HistoryStep | None:
        return self.steps[self._done - 1] if self._done else None

    @property
    def redoable(self) -> HistoryStep | None:
        return self.steps[self._done] if self._done < len(self.steps) else None

    @property
    def start(self) -> int:
        """The position before all steps that are kept."""
        return self.steps[0].number - 1 if self.steps else self.position

    @property
    def _done(self) -> int:
        """How many of the steps are done. Their numbers have no holes."""
        return self.position - self.start


def begin(db: Database) -> None:
    """The state of a new file. Call inside `db.atomic()`."""
    db.table("state").insert({"id": 1, "step": 0, "revision": 0, "written_at": _now()})


def load(db: Database) -> History:
    steps = db.execute("SELECT id, label, made_at, size_bytes FROM history ORDER BY id")
    position = db.execute("SELECT step FROM state").fetchone()[0]
    return History(
        tuple(HistoryStep(number, unescaped(label), *rest) for number, label, *rest in steps),
        position,
    )


def record(
    db: Database, history: History, changes: Iterable[RowChange], label: str, merge: bool
) -> History:
    """The history after one more edit; `merge` makes it part of the newest step.

    Steps that were undone are forgotten, and the oldest beyond the bounds. Call inside
    `db.atomic()`.
    """
    kept = tuple(step for step in history.steps if step.number <= history.position)
    if merge and kept:
        changes = joined(changes_of(db, kept[-1].number), changes)
        kept = kept[:-1]
    number = kept[-1].number + 1 if kept else history.start + 1
    db.table("history").delete_where("id >= ?", [number])
    changes = tuple(changes)
    if changes:
        text = text_of(changes)
        step = HistoryStep(number, label, _now(), len(text))
        db.table("history").insert(
            {
                "id": number,
                "label": escaped(label),
                "made_at": step.made_at,
                "size_bytes": step.size_bytes,
                "changes": text,
            }
        )
        kept = (*kept, step)
    first = max(len(kept) - MOST_STEPS, 0)
    size = sum(step.size_bytes for step in kept[first:])
    while size > MOST_BYTES and first < len(kept) - 1:
        size -= kept[first].size_bytes
        first += 1
    if first:
        db.table("history").delete_where("id < ?", [kept[first].number])
    return move(db, History(kept[first:], number if changes else number - 1))


def move(db: Database, history: History) -> History:
    """Write the position down. Call inside `db.atomic()`."""
    db.execute(
        "UPDATE state SET step = ?, revision = revision + 1, written_at = ?",
        [history.position, _now()],
    )
    return history


def changes_of(db: Database, step: int) -> tuple[RowChange, ...]:
    text = db.execute("SELECT changes FROM history WHERE id = ?", [step]).fetchone()[0]
    return changes_in(text)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
